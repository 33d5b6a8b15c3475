import { findTarget, replaceEntry } from '#src/browser/address.ts';
import { findHits } from '#src/text/marks.ts';

/** Name of the highlight in src/features/search/search-form.css. */
const HIGHLIGHT = 'search-hit';

/**
 * Marks the words of `?hl=` in the place that the address names, without changing the page, and
 * takes them out of the address: a clause has one address, however it was found.
 */
export function markClause(): void {
  const address = new URL(location.href);
  const state = history.state as { marked?: string[] } | null;
  const typed = address.searchParams.getAll('hl');
  const phrases = typed.length > 0 ? typed : (state?.marked ?? []);
  if (typed.length > 0) {
    address.searchParams.delete('hl');
    replaceEntry({ ...state, marked: phrases }, address);
  }
  const target = findTarget();
  if (!target || !('highlights' in CSS)) return;
  const ranges = findRanges(target, phrases);
  CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));
  // A title's place is a whole measure: what was found may be far below its head.
  const first = ranges[0]?.getBoundingClientRect();
  if (first && first.top > innerHeight)
    ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
}

function findRanges(target: HTMLElement, phrases: readonly string[]): Range[] {
  const nodes: { node: Text; start: number }[] = [];
  let text = '';
  const walker = document.createTreeWalker(target, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    nodes.push({ node: node as Text, start: text.length });
    text += node.nodeValue ?? '';
  }
  const at = (offset: number) => nodes.filter(({ start }) => start <= offset).at(-1);
  return findHits(text, phrases).flatMap(({ start, end }) => {
    const from = at(start);
    const to = at(end - 1);
    if (!from || !to) return [];
    const range = new Range();
    range.setStart(from.node, start - from.start);
    range.setEnd(to.node, end - to.start);
    return [range];
  });
}
