import { element } from './svg.ts';

/** Words that two texts share, at one place of each. Places are counted in characters, half-open. */
export interface StripLink {
  /** Id of the run, and of the place that the link leads to. */
  run: string;
  characters: number;
  formula: boolean;
  /** Whether the two places are in different parts. */
  moved: boolean;
  first: readonly [start: number, end: number];
  second: readonly [start: number, end: number];
}

/** One text as a bar: its length, and where its parts begin. */
export interface StripText {
  characters: number;
  parts: readonly number[];
}

const WIDTH = 1000;
const BAR = 16;
const HEIGHT = 110;
/** Width below which nobody sees a place, or hits it. */
const LEAST = 2;

/**
 * Two texts as two bars, each as long as the longer of them allows, and a band from each shared place to its
 * fellow: what is told in the same order runs side by side, what is told elsewhere crosses. It is a second way
 * to what the text below has as links, so it is out of the way of the keyboard and of screen readers.
 */
export function pairStrip(
  texts: { first: StripText; second: StripText },
  links: readonly StripLink[],
): string {
  const longest = Math.max(texts.first.characters, texts.second.characters, 1);
  const scale = (place: number) => (place / longest) * WIDTH;
  const bar = ({ characters, parts }: StripText, y: number) => [
    element('rect', { class: 'text', x: 0, y, width: scale(characters), height: BAR }),
    element('path', {
      class: 'parts',
      d: parts.map((at) => `M${Math.round(scale(at))} ${y}v${BAR}`).join(''),
    }),
  ];
  // All places of a run lead to its first: they are one link.
  const byRun = Map.groupBy(links, ({ run, moved }) => `${run} ${moved}`);
  const bands = Array.from(byRun.values(), (own) => linkOf(own, scale));
  return element(
    'svg',
    {
      class: 'PairStrip',
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      preserveAspectRatio: 'none',
      'aria-hidden': 'true',
      // The links of the parts, and the keys that go from run to run, lead there too.
      'data-repeats': '',
    },
    ...bar(texts.first, 0),
    ...bar(texts.second, HEIGHT - BAR),
    ...bands,
  );
}

function linkOf(links: readonly StripLink[], scale: (place: number) => number): string {
  const [link] = links;
  if (!link) return '';
  const bands = links.map(({ first, second }) =>
    bandOf(widen(first.map(scale)), widen(second.map(scale))),
  );
  return element(
    'a',
    {
      href: `#${link.run}`,
      tabindex: -1,
      'data-characters': link.characters,
      'data-formula': link.formula ? '' : undefined,
      'data-moved': link.moved ? '' : undefined,
    },
    element('path', { d: bands.join('') }),
  );
}

function widen([start = 0, end = 0]: readonly number[]): [number, number] {
  return [start, Math.max(end, start + LEAST)];
}

/** The place in the bar above, the band, the place in the bar below: one outline. */
function bandOf(first: [number, number], second: [number, number]): string {
  const low = HEIGHT - BAR;
  const [a, b, c, d] = [...first, ...second].map(Math.round);
  return `M${a} 0H${b}V${BAR}L${d} ${low}V${HEIGHT}H${c}V${low}L${a} ${BAR}Z`;
}
