import { areLettersOn } from '#src/browser/letter-keys.ts';

/** What keys do on the page of a pair. */
export interface PairActions {
  step: (by: 1 | -1) => void;
  clear: () => void;
}

/** j and k to the next shared run and back, Escape to leave it; in no field, no dialog and no open panel. */
export function listenToKeys({ step, clear }: PairActions): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const { target } = event;
    if (!(target instanceof Element) || target.closest('input, select, textarea, dialog')) return;
    if (event.key === 'Escape') clear();
    if (target.closest('details[open]') || !areLettersOn()) return;
    if (event.key !== 'j' && event.key !== 'k') return;
    event.preventDefault();
    step(event.key === 'j' ? 1 : -1);
  });
}
