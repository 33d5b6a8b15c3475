import { areLettersOn } from '#src/browser/letter-keys.ts';
import type { CompareTable, TableRow } from './read-table.ts';

/** Steps that keys make among the rows shown, or to one end. */
const STEPS: Partial<Record<string, number>> = {
  j: 1,
  k: -1,
  ArrowDown: 1,
  ArrowUp: -1,
  Home: -Infinity,
  End: Infinity,
};

/**
 * Moves by topic: j and k anywhere but in fields and dialogs; arrows, Home and End on the head of a
 * row, where they do not take scrolling away.
 */
export function listenToTopicKeys(table: CompareTable): void {
  for (const { head } of table.rows) head.tabIndex = -1;
  document.addEventListener('keydown', (event) => {
    const step = STEPS[event.key];
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey || event.isComposing)
      return;
    const { target } = event;
    if (
      !(target instanceof Element) ||
      target.closest('input, select, textarea, dialog, details[open]')
    )
      return;
    const shown = table.rows.filter(({ element }) => !element.hidden);
    const isLetter = event.key.length === 1;
    const onHead = shown.some(({ head }) => head.contains(target));
    if (isLetter ? !areLettersOn() : !onHead) return;
    const next = shown[nextPlace(shown, target, step)];
    if (!next) return;
    event.preventDefault();
    next.head.tabIndex = -1;
    next.head.focus({ preventScroll: true });
    next.element.scrollIntoView({ block: 'start' });
  });
}

function nextPlace(shown: readonly TableRow[], target: Element, step: number): number {
  const own = shown.findIndex(({ element }) => element.contains(target));
  if (own >= 0) return Math.min(Math.max(own + step, 0), shown.length - 1);
  // From outside the table: the first topic that is still to be read, or the one before it.
  const first = shown.findIndex(({ element }) => element.getBoundingClientRect().top > 1);
  const after = first < 0 ? shown.length - 1 : first;
  return step > 0 ? after : Math.max(after - 1, 0);
}
