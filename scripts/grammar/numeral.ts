import type { Span } from '#src/schemas/vocabulary.ts';

/**
 * A run of digits and Chinese numerals, whole: no rule takes its tail or its middle. `value` is null
 * where the run is no number of itself (十四五); `valueMax` is set where it names two neighbours (三四 is
 * three or four).
 */
export interface Numeral extends Span {
  text: string;
  value: number | null;
  valueMax: number | null;
}

const DIGITS: Record<string, number> = {
  ...{ 零: 0, 〇: 0, '○': 0, 一: 1, 二: 2, 两: 2, 三: 3 },
  ...{ 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
};
const PLACES: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };

/** A character of a Chinese numeral, as part of a pattern. */
export const HAN_NUMERAL = '[零〇○一二两三四五六七八九十百千万亿]';
const HAN_DIGIT = '[一二两三四五六七八九]';

/** 双 counts two and joins no other numeral; every other script's numbers (①, Ⅲ) are single too. */
const RUN = new RegExp(
  `(?:\\d+(?:,\\d{3})*(?:\\.\\d+)?|${HAN_NUMERAL})+|双|(?![\\d〇])[\\p{N}]`,
  'gu',
);

/** Every numeral of a shadow, in order: «3000», «1.5万», «2万3千», «三千», «二〇二五», «双». */
export function findNumerals(shadow: string): Numeral[] {
  return [...shadow.matchAll(RUN)].map(({ 0: text, index }) => ({
    ...{ start: index, end: index + text.length, text },
    ...readValue(text),
  }));
}

function readValue(text: string): Pick<Numeral, 'value' | 'valueMax'> {
  const value = text === '双' ? 2 : parseNumeral(text);
  if (value !== undefined)
    return { value: value > Number.MAX_SAFE_INTEGER ? null : value, valueMax: null };
  const years = /^[零〇○一二三四五六七八九]{4}$/.test(text);
  if (years)
    return { value: Number([...text].map((each) => DIGITS[each]).join('')), valueMax: null };
  return readNeighbours(text) ?? { value: null, valueMax: null };
}

/** Two digits that follow each other where one should stand: «七八»百 is 700 to 800, «三五» three to five. */
function readNeighbours(text: string): Pick<Numeral, 'value' | 'valueMax'> | undefined {
  const pair = new RegExp(`${HAN_DIGIT}(?=${HAN_DIGIT})`).exec(text);
  if (!pair) return undefined;
  const without = (at: number) => parseNumeral(text.slice(0, at) + text.slice(at + 1));
  const [value, valueMax] = [without(pair.index + 1), without(pair.index)];
  if (value === undefined || valueMax === undefined) return undefined;
  const [low, high] = [pair.index, pair.index + 1].map((at) => DIGITS[text.charAt(at)] ?? 0);
  const follows = (high ?? 0) - (low ?? 0) === 1 || `${low}${high}` === '35';
  return follows ? { value, valueMax } : undefined;
}

/**
 * The value of a number as written: «3000», «2,400», «1.5万», «2万3千», «一万五», «一万亿». Undefined where
 * it is none, as of two numbers in a row.
 */
export function parseNumeral(written: string): number | undefined {
  if (/^\d+(?:,\d{3})*(?:\.\d+)?$/.test(written)) return Number(written.replaceAll(',', ''));
  return parseMyriads(written, '亿', 100_000_000, (above) =>
    parseMyriads(above, '万', 10_000, parseSection),
  );
}

/** Number with a myriad place, cut at its last: what stands above, times `place`, and what follows. */
function parseMyriads(
  written: string,
  name: string,
  place: number,
  parseBelow: (written: string) => number | undefined,
): number | undefined {
  const at = written.lastIndexOf(name);
  if (at === -1) return parseBelow(written);
  const above = parseBelow(written.slice(0, at));
  const rest = written.slice(at + 1);
  const below = rest === '' ? 0 : parseRest(rest, place, parseBelow);
  if (above === undefined || below === undefined || below >= place) return undefined;
  return exact(above * place) + below;
}

/** What follows a place: 一万«五» is 5 thousand, 一万«零五» five, 一万«五百» five hundred. */
function parseRest(
  rest: string,
  place: number,
  parse: (written: string) => number | undefined,
): number | undefined {
  const short = DIGITS[rest];
  if (short !== undefined && rest.length === 1)
    return short === 0 ? undefined : (short * place) / 10;
  return parse(rest.replace(/^[零〇]/, ''));
}

const SECTION = new RegExp(
  `^(?:(\\d+(?:\\.\\d+)?|${HAN_DIGIT})千)?(?:[零〇]?(\\d+(?:\\.\\d+)?|${HAN_DIGIT})百)?` +
    `(?:[零〇]?(\\d+(?:\\.\\d+)?|${HAN_DIGIT})?十)?(?:([零〇]?)(\\d+(?:\\.\\d+)?|${HAN_DIGIT}))?$`,
);

/** Number below ten thousand, or of digits alone: «三千», «二千零五», «两千五», «十二», «3千», «300». */
function parseSection(written: string): number | undefined {
  const bare = PLACES[written];
  if (bare !== undefined) return bare;
  if (written === '零' || written === '〇') return 0;
  const match = SECTION.exec(written);
  if (written === '' || !match) return undefined;
  const [, thousands, hundreds, tens, gap, last] = match;
  const hasTens = written.includes('十');
  const higher =
    read(thousands) * 1000 + read(hundreds) * 100 + (hasTens ? read(tens ?? '一') * 10 : 0);
  const stands = last === undefined ? 0 : read(last);
  // 两千五 stops short of its place: five hundreds.
  const shortened = last !== undefined && gap === '' && !hasTens;
  if (shortened && hundreds !== undefined) return exact(higher + stands * 10);
  return exact(higher + (shortened && thousands !== undefined ? stands * 100 : stands));
}

function read(digits: string | undefined): number {
  return digits === undefined ? 0 : (DIGITS[digits] ?? Number(digits));
}

/** Takes off what binary fractions add: 0.07 × 10,000 is 700. */
function exact(value: number): number {
  return Number(value.toPrecision(15));
}
