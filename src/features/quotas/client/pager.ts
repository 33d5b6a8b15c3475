import { button, query, setOff } from '#src/browser/element.ts';
import { fill } from '#src/browser/fill.ts';

/**
 * Adds two buttons under the table, hidden where one page is enough.
 * @param words that say which page it is
 * @param turn called with the number of pages to go on
 * @returns what shows where the reader is; pages are counted from 1
 */
export function addPager(
  words: string,
  turn: (step: number) => void,
): (place: { page: number; pages: number }) => void {
  const bar = query(document, '[data-pager]');
  const { previous: back = '', next: on = '' } = bar.dataset;
  const previous = button(back, back, () => turn(-1));
  const next = button(on, on, () => turn(1));
  bar.prepend(previous);
  bar.append(next);
  return (place) => {
    bar.hidden = place.pages <= 1;
    query(bar, '[data-page]').textContent = fill(words, place);
    setOff(previous, place.page <= 1);
    setOff(next, place.page >= place.pages);
  };
}
