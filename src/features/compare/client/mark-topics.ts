import { query } from '#src/browser/element.ts';
import type { TableRow } from './read-table.ts';

let observer: IntersectionObserver | undefined;

/** Marks in the map the topic of the row that is read. Rows that are observed already stay so. */
export function markTopics(rows: readonly TableRow[]): void {
  observer ??= createObserver(query(document, '.TopicMap'));
  for (const { element } of rows) observer.observe(element);
}

/** What is read crosses a line in the upper part of the window. */
function createObserver(map: HTMLElement): IntersectionObserver {
  const reached = new Map<Element, boolean>();
  const mark = (entries: readonly IntersectionObserverEntry[]) => {
    for (const { target, isIntersecting } of entries) reached.set(target, isIntersecting);
    const [[row] = []] = [...reached].filter(([, isReached]) => isReached);
    map.querySelector('[aria-current]')?.removeAttribute('aria-current');
    const link = row && map.querySelector<HTMLElement>(`a[href="#${row.id}"]`);
    if (!link) return;
    link.setAttribute('aria-current', 'true');
    // Where the map is higher than the window, the mark stays in sight.
    map.scrollTop = link.offsetTop - map.clientHeight / 2;
  };
  return new IntersectionObserver(mark, { rootMargin: '-25% 0px -75% 0px' });
}
