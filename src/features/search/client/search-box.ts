/**
 * The one script of every page, kept small: it opens the search box on « / » and Ctrl or ⌘ K, and
 * fetches the rest (suggestions, marks) only when somebody needs them.
 */
document.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  const slash = key === '/' && !ctrlKey && !metaKey && !altKey && !isEditable(target);
  const combination = key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey;
  if (event.isComposing || !(slash || combination)) return;
  const boxes = document.querySelectorAll<HTMLInputElement>('.SearchForm input[name="q"]');
  // The box of the page itself before the one in its head.
  const box = [...boxes].find((input) => input.closest('main')) ?? boxes[0];
  if (!box) return;
  event.preventDefault();
  box.focus();
  box.select();
});

for (const form of document.querySelectorAll<HTMLFormElement>('.SearchForm')) {
  const input = form.querySelector<HTMLInputElement>('input[name="q"]');
  const start = async (): Promise<void> => {
    const { startCombobox } = await import('./combobox.ts');
    if (input) startCombobox(form, input);
  };
  input?.addEventListener('focus', () => void start(), { once: true });
}

const state = history.state as { marked?: unknown } | null;
if (state?.marked || new URLSearchParams(location.search).has('hl'))
  void import('./mark-clause.ts').then(({ markClause }) => markClause());

function isEditable(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
