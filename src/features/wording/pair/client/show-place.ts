import { element } from '#src/browser/element.ts';
import { runsOf } from './read-runs.ts';
import type { PairBarWords } from '#src/features/wording/pair/model/bar-words.ts';

/** Words of a run in one column, and the same in the other. */
export interface TwoPlaces {
  own: HTMLElement;
  other: HTMLElement;
}

/**
 * Brings both places into view. Beside one another each column scrolls on its own; one below the other, the
 * words of the other plan are shown under those of the first.
 * @param isSeen whether the reader is at `own` already, which then stays where it is
 */
export function showPlaces(places: TwoPlaces, isSeen: boolean, words: PairBarWords): void {
  const [column, others] = [columnOf(places.own), columnOf(places.other)];
  if (getComputedStyle(column).overflowY === 'visible') {
    putUnder(places, words);
    if (!isSeen) places.own.scrollIntoView();
    return;
  }
  if (!isSeen) {
    column.parentElement?.scrollIntoView();
    scrollTo(column, places.own, column.clientHeight / 3);
  }
  scrollTo(others, places.other, heightIn(column, places.own));
}

/** Takes away what was put under a place. */
export function clearPlaces(): void {
  document.querySelector('.PairOther')?.remove();
}

function columnOf(place: HTMLElement): HTMLElement {
  const column = place.closest<HTMLElement>('.PairColumn');
  if (!column) throw new Error(`${place.id} is in no column`);
  return column;
}

function heightIn(column: HTMLElement, place: HTMLElement): number {
  return place.getBoundingClientRect().top - column.getBoundingClientRect().top;
}

function scrollTo(column: HTMLElement, place: HTMLElement, height: number): void {
  column.scrollTop += heightIn(column, place) - height;
}

function putUnder({ own, other }: TwoPlaces, words: PairBarWords): void {
  const copy = element(
    'p',
    { class: 'words', lang: 'zh-CN' },
    ...clausesOf(other).map((each) => each.cloneNode(true)),
  );
  for (const each of copy.querySelectorAll('[id]')) each.removeAttribute('id');
  // In the copy the words are no links: they would lead back.
  for (const link of copy.querySelectorAll('a')) link.removeAttribute('href');
  for (const said of copy.querySelectorAll('.visually-hidden')) said.remove();
  const index = [...document.querySelectorAll('.PairColumn')].indexOf(columnOf(own));
  const place = element(
    'div',
    { class: 'PairOther' },
    element('p', { class: 'plan' }, words.others[index] ?? ''),
    copy,
    element('a', { href: `#${other.id}`, 'data-go': '' }, words.go),
  );
  own.closest('.words')?.after(place);
}

/** The clause in which a place begins, and those into which its run goes on. */
function clausesOf(place: HTMLElement): Element[] {
  const [run = ''] = runsOf(place);
  const clauses: Element[] = [];
  for (
    let clause = place.closest('[data-clause]');
    clause &&
    (clauses.length === 0 || piecesIn(clause).some((piece) => runsOf(piece).includes(run)));
    clause = clause.nextElementSibling
  )
    clauses.push(clause);
  return clauses;
}

function piecesIn(clause: Element): Element[] {
  return [...clause.querySelectorAll('.SharedPiece')];
}
