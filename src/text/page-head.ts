/**
 * Title and description of a page as search engines and link previews show them. X cuts titles after 70
 * characters and descriptions after 200 (developer.x.com/cards/markup); Facebook wants a title without the
 * name of the site, which has a field of its own (developers.facebook.com/docs/sharing/webmasters). Han signs
 * are twice as wide as Latin letters, so widths are counted in Han signs, two letters each.
 */
export const MOST_TITLE = { zh: 30, en: 35 };
export const DESCRIPTION = { least: 25, most: 80 };

/** Width in Han signs: what Chinese sets as wide is one, all else half. */
export function wideAs(text: string): number {
  return [...text].reduce((width, sign) => width + (WIDE.test(sign) ? 1 : 0.5), 0);
}

const WIDE = /[\u2e80-\u{2ffff}“”‘’…—]/u;

/** The first that is short enough, from the fullest to the shortest; the last is cut where none is. */
export function firstThatFits(ways: readonly string[], most: number): string {
  return ways.find((way) => wideAs(way) <= most) ?? cutTo(ways.at(-1) ?? '', most);
}

/** The first sentences that have room together; the first alone is cut where it has none. */
export function sentencesThatFit(sentences: readonly string[], gap: string): string {
  const ways = sentences.map((_, index) => sentences.slice(0, sentences.length - index).join(gap));
  return firstThatFits(ways, DESCRIPTION.most);
}

/** Words cut to a width, with … for what is left out: never inside a Latin word, or behind a mark. */
export function cutTo(text: string, most: number): string {
  if (wideAs(text) <= most) return text;
  const signs = [...text];
  const kept = signs.filter((_, index) => wideAs(signs.slice(0, index + 1).join('')) <= most - 1);
  const isInWord = /[a-z-]/i.test(kept.at(-1) ?? '') && /[a-z-]/i.test(signs[kept.length] ?? '');
  const whole = isInWord ? kept.join('').replace(/\S*$/, '') : kept.join('');
  return `${whole.replace(/[\s、，：；,:;]+$/u, '')}…`;
}
