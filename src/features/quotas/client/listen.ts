import { whenTyped } from '#src/browser/typing.ts';
import { DEFAULT_STATE, type QuotaState } from '#src/features/quotas/model/state.ts';
import { readForm } from './form.ts';

/** Time without typing before an answer, in milliseconds. */
const DEBOUNCE_MS = 120;

/** Listens to the form. Choices count at once and add a step to the history; typing waits and adds none. */
export function listenToForm(
  form: HTMLFormElement,
  go: (next: QuotaState, typed?: boolean) => void,
): void {
  const fields = [...form.elements].filter(isTextField);
  const typings = fields.map((field) =>
    whenTyped(field, () => go(readForm(form), true), { pauseMs: DEBOUNCE_MS }),
  );
  form.addEventListener('change', ({ target }) => {
    if (!isTextField(target)) go(readForm(form));
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    for (const typing of typings) typing.cancel();
    go(readForm(form));
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    go(DEFAULT_STATE);
  });
  const openFacet = () => form.querySelector<HTMLDetailsElement>('.facet[open]');
  form.addEventListener('keydown', (event) => {
    const open = openFacet();
    if (event.key !== 'Escape' || !open) return;
    open.open = false;
    open.querySelector('summary')?.focus();
  });
  document.addEventListener('click', ({ target }) => {
    const open = openFacet();
    if (open && target instanceof Node && !open.contains(target)) open.open = false;
  });
}

function isTextField(target: EventTarget | null): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.type !== 'checkbox';
}
