import { DEFAULT_STATE, type QuotaState } from '#src/features/quotas/model/state.ts';
import { readForm } from './form.ts';

/** Milliseconds without typing before an answer. */
const PAUSE = 120;

/** Choices count at once and make a step back in the history; typing waits and makes none. */
export function listenToForm(
  form: HTMLFormElement,
  go: (next: QuotaState, typed?: boolean) => void,
): void {
  let composing = false;
  let pause: ReturnType<typeof setTimeout> | undefined;
  const isText = (target: EventTarget | null) =>
    target instanceof HTMLInputElement && target.type !== 'checkbox';
  const soon = () => {
    clearTimeout(pause);
    if (!composing) pause = setTimeout(() => go(readForm(form), true), PAUSE);
  };
  form.addEventListener('compositionstart', () => (composing = true));
  form.addEventListener('compositionend', () => {
    composing = false;
    soon();
  });
  form.addEventListener('input', ({ target }) => {
    if (isText(target)) soon();
  });
  form.addEventListener('change', ({ target }) => {
    if (!isText(target)) go(readForm(form));
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(pause);
    go(readForm(form));
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    go(DEFAULT_STATE);
  });
  form.addEventListener('keydown', (event) => {
    const open = form.querySelector<HTMLDetailsElement>('details[open]');
    if (event.key !== 'Escape' || !open) return;
    open.open = false;
    open.querySelector('summary')?.focus();
  });
  document.addEventListener('click', ({ target }) => {
    const open = form.querySelector<HTMLDetailsElement>('details[open]');
    if (open && target instanceof Node && !open.contains(target)) open.open = false;
  });
}
