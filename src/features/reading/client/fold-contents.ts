/**
 * What folds out of the bar over the text, its contents and its tools, folds again when the contents have
 * led somewhere, on a touch outside, and on Escape.
 */
export function foldContents(bar: HTMLElement): void {
  const folds = [...bar.querySelectorAll<HTMLDetailsElement>('details[name]')];
  // Beside the text there is nothing to fold, and no summary to be seen.
  const open = () =>
    folds.find((fold) => fold.open && fold.querySelector('summary')?.getClientRects().length);
  document.addEventListener('click', ({ target }) => {
    const fold = open();
    if (!fold || !(target instanceof Element)) return;
    if (!bar.contains(target) || target.closest('a')) fold.open = false;
  });
  bar.addEventListener('keydown', ({ key }) => {
    const fold = open();
    if (key !== 'Escape' || !fold) return;
    fold.open = false;
    fold.querySelector('summary')?.focus();
  });
}
