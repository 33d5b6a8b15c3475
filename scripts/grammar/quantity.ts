import type { Quota } from '#src/schemas/corpus.ts';
import type { Span } from '#src/schemas/vocabulary.ts';
import { parseNumeral } from './numeral.ts';
import { UNIT_PATTERN } from './unit.ts';

/**
 * A number of things with its unit, by its place in a sentence's shadow: from the comparator word, if
 * there is one, to the last mark.
 */
export interface Quantity extends Span, Pick<Quota, 'value' | 'unit' | 'comparator'> {
  /** Start of the number itself. */
  numberStart: number;
  /** Whether the number is written in Chinese numerals: 一名. */
  inHan: boolean;
}

const QUANTITY = new RegExp(
  `(\\d+(?:\\.\\d+)?[十百千万亿]*|[一二两三四五六七八九十百千万]+)(${UNIT_PATTERN})`,
  'g',
);

/** Comparator words before a number; a short verb may stand between: «至少安排»1次. */
const BEFORE = /(超过|高于|不低于|不少于|不小于|至少)([^，。；、\d]{0,3})$/;
const AFTER = /^(?:及)?以上/;

/** Every number with a unit, in order. «2500人», «1万人次以上», «不少于4次», «至少配备一名» */
export function findQuantities(shadow: string): Quantity[] {
  return [...shadow.matchAll(QUANTITY)].flatMap((match) => {
    const [words, number = '', unit = ''] = match;
    const value = parseNumeral(number);
    if (value === undefined) return [];
    const numberEnd = match.index + words.length;
    const before = BEFORE.exec(shadow.slice(0, match.index));
    const after = AFTER.exec(shadow.slice(numberEnd));
    return [
      {
        value,
        unit,
        comparator: comparatorOf(before?.[1], after !== null),
        start: before ? before.index : match.index,
        end: numberEnd + (after?.[0].length ?? 0),
        numberStart: match.index,
        inHan: !/\d/.test(number),
      },
    ];
  });
}

/**
 * Comparator of a quantity: 超过 and 高于 are “more than”; 不低于, 不少于, 至少 and a following 以上 are “at
 * least”.
 */
function comparatorOf(before: string | undefined, atLeastAfter: boolean): Quota['comparator'] {
  if (before === '超过' || before === '高于') return '>';
  return before !== undefined || atLeastAfter ? '>=' : '=';
}
