import {
  compareCells,
  measureLikeness,
  MIN_ALIKE,
  percentOf,
} from '#src/features/compare/model/likeness.ts';
import type { DiffPart } from '#src/text/word-diff.ts';
import { element } from '#src/browser/element.ts';
import type { Comparison } from './comparison.ts';
import { colourOf } from './likeness-strip.ts';
import { markedNameOf } from './marked-name-of.ts';
import type { TableCell } from './read-table.ts';
import { panelWords } from './words.ts';

type Pair = readonly [TableCell, TableCell];

/** Two cells as they are laid side by side. */
export interface DescribedPair {
  content: HTMLElement[];
  /** What is marked, in the order of the page; none has an address yet. */
  places: HTMLAnchorElement[];
  /** Whether what both have is marked, and not what differs. */
  isShared: boolean;
}

/** Which of two texts has some words. */
type Side = DiffPart['kind'];

/** Lays two cells into one text, or into two columns where that would shred their sentences. */
export async function describePair(page: Comparison, pair: Pair): Promise<DescribedPair> {
  const likeness = measureLikeness(...pair);
  const { alike, apart } = panelWords.diff;
  const measure = alike(percentOf(likeness));
  if (likeness < MIN_ALIKE)
    return columns(page, pair, [measure, apart(MIN_ALIKE * 100)].join(page.words.gap));
  const { diffWords } = await import('#src/text/word-diff.ts');
  const [first, second] = pair.map(({ clauses }) => clauses.map(({ text }) => text).join(''));
  return oneText(page, pair, diffWords(first ?? '', second ?? ''), measure);
}

/** Both texts as one, in which what only one of them has is marked. */
function oneText(
  page: Comparison,
  pair: Pair,
  parts: readonly DiffPart[],
  measure: string,
): DescribedPair {
  const { only, said, same, legend } = panelWords.diff;
  const [first, second] = pair.map(({ plan }) => markedNameOf(page, plan)) as [string, string];
  const text = element('p', { class: 'DiffText', lang: 'zh-CN' });
  const places: HTMLAnchorElement[] = [];
  const [colour, otherColour] = pair.map(({ plan }) => colourOf(page, plan)) as [string, string];
  for (const { kind, text: words } of parts) {
    if (kind === 'both') {
      text.append(words);
      continue;
    }
    const [name, index] = kind === 'first' ? [first, colour] : [second, otherColour];
    const place = mark(kind, words, said(name));
    place.dataset['planIndex'] = index;
    places.push(place);
    text.append(place);
  }
  const key =
    places.length === 0
      ? paragraph(same)
      : paragraph(
          sample('first', only(first), colour),
          sample('second', only(second), otherColour),
          legend,
        );
  return { content: [paragraph(measure), key, text], places, isShared: false };
}

/** Each text in a column of its own, in which only what the other has too is marked. */
function columns(page: Comparison, [a, b]: Pair, measure: string): DescribedPair {
  const { both, bothLegend } = panelWords.diff;
  const [ofFirst, ofSecond] = [column(page, a, b, both), column(page, b, a, both)];
  const places = [...ofFirst.places, ...ofSecond.places];
  const text = element('div', { class: 'DiffColumns' }, ofFirst.element, ofSecond.element);
  const key = places.length > 0 ? [paragraph(sample('both', bothLegend, ''))] : [];
  return { content: [paragraph(measure), ...key, text], places, isShared: true };
}

function column(
  page: Comparison,
  own: TableCell,
  other: TableCell,
  both: (name: string) => [string, string],
): { element: HTMLElement; places: HTMLAnchorElement[] } {
  const made = element('div', {}, element('h3', {}, markedNameOf(page, own.plan)));
  const places: HTMLAnchorElement[] = [];
  compareCells(own, other).forEach(({ runs }, index) => {
    const { text = '' } = own.clauses[index] ?? {};
    const line = element('p', { class: 'DiffText', lang: 'zh-CN' });
    let read = 0;
    for (const { start, end } of runs) {
      const place = mark('both', text.slice(start, end), both(markedNameOf(page, other.plan)));
      line.append(text.slice(read, start), place);
      places.push(place);
      read = end;
    }
    line.append(text.slice(read));
    made.append(line);
  });
  return { element: made, places };
}

/** Words that are marked. What they are is read out before them: no mark says that a text was changed. */
function mark(side: Side, words: string, [before, after]: readonly [string, string]) {
  const hidden = { class: 'visually-hidden', lang: document.documentElement.lang };
  return element(
    'a',
    { class: 'DiffPlace', 'data-side': side },
    element('span', hidden, before),
    words,
    element('span', hidden, after),
  );
}

function sample(side: Side, words: string, colour: string): HTMLElement {
  const attributes = { class: 'DiffPlace', 'data-side': side, 'data-plan-index': colour };
  return element('span', attributes, words);
}

function paragraph(...content: (Node | string)[]): HTMLElement {
  return element('p', { class: 'legend' }, ...content.flatMap((each) => [each, ' ']));
}
