import type { Quota } from '#src/schemas/numbers.ts';
import type { Span } from '#src/schemas/vocabulary.ts';
import { findNumerals, type Numeral } from './numeral.ts';
import { UNIT_PATTERN } from './unit.ts';

/**
 * A number of things with its unit, by its place in a sentence's shadow: from the comparator word, if
 * there is one, to the last mark.
 */
export interface Quantity extends Span, Pick<Quota, 'value' | 'valueMax' | 'unit' | 'comparator'> {
  /** Start of the number itself. */
  numberStart: number;
  /** The numeral of the value, the end of its range, 百 of 百分之九十. */
  numeral: Numeral;
  rangeEnd: Numeral | undefined;
  percent: Numeral | undefined;
}

const NOT = '不(?:得|能|应当?|可以?|宜|会|许|准|要|允许)?';
const MORE = '(?:超过|超出|高于|多于|大于)';
const LESS = '(?:低于|少于|小于)';
/** The words that bind a number, before it; a short verb may stand between: «至少安排»1次. */
const BEFORE: readonly (readonly [string, Quota['comparator']])[] = [
  [`${NOT}${MORE}|至多|最多|≤`, '<='],
  [`${NOT}${LESS}|至少|最少|≥`, '>='],
  [`${MORE}|[>＞]`, '>'],
  [`${LESS}|[<＜]`, '<'],
];
const BINDS = BEFORE.map(
  ([words, comparator]) => [new RegExp(`(?:${words})[^，。；、\\d]{0,3}$`), comparator] as const,
);
/** The words after it: 以上 and 以下 include the number. */
const AFTER: readonly (readonly [RegExp, Quota['comparator']])[] = [
  [/^[及含]?以上/, '>='],
  [/^(?:[及含]?以下|以内|之内)/, '<='],
];
const UNIT = new RegExp(`^(?:${UNIT_PATTERN})`);
const JOINED = new RegExp(`^(${UNIT_PATTERN})?(?:[—~-]{1,2}|至|到)`);

/**
 * Every number with a unit, in order. «2500人», «1万人次以上», «不少于4次», «8至12场», «百分之九十»
 * @param numerals those that are free to be quantities
 */
export function findQuantities(
  shadow: string,
  numerals: readonly Numeral[] = findNumerals(shadow),
): Quantity[] {
  const taken = new Set<Numeral>();
  return numerals.flatMap((numeral, index) => {
    if (taken.has(numeral)) return [];
    const next = numerals[index + 1];
    const joined = next && joinNext(shadow, numeral, next);
    const whole = joined ?? { numeral, rangeEnd: undefined, percent: undefined };
    if (joined) taken.add(next);
    const {
      numeral: { value, valueMax },
      rangeEnd,
      percent,
    } = whole;
    const last = rangeEnd ?? whole.numeral;
    const unit = percent ? '%' : UNIT.exec(shadow.slice(last.end))?.[0];
    if (value === null || valueMax !== null || unit === undefined) return [];
    const end = last.end + (percent ? 0 : unit.length);
    return [
      {
        ...{
          value: scaled(value, whole.numeral, rangeEnd),
          valueMax: rangeEnd?.value ?? null,
          unit,
        },
        ...bindAround(shadow, numeral.start, end),
        ...{ numberStart: numeral.start, ...whole },
      },
    ];
  });
}

/** Two numerals that make one number: 百分之«九十», «8»至«12»场, «20%»—«30%». */
function joinNext(shadow: string, numeral: Numeral, next: Numeral) {
  const between = shadow.slice(numeral.end, next.start);
  if (numeral.text === '百' && between === '分之')
    return { numeral: next, rangeEnd: undefined, percent: numeral };
  const [words, unit] = JOINED.exec(between) ?? [];
  const isRange =
    words === between &&
    (unit === undefined || shadow.startsWith(unit, next.end)) &&
    !/[由从][^，。；]{0,12}$/.test(shadow.slice(0, numeral.start));
  return isRange ? { numeral, rangeEnd: next, percent: undefined } : undefined;
}

/** 1—2万 is from 10,000 on: the first number borrows the place of the second. */
function scaled(value: number, { text }: Numeral, rangeEnd: Numeral | undefined): number {
  const place = /[十百千万亿]+$/.exec(rangeEnd?.text ?? '')?.[0];
  if (place === undefined || /[十百千万亿]/.test(text)) return value;
  const factor = [...place].reduce((all, each) => all * (FACTORS[each] ?? 1), 1);
  return value * factor;
}
const FACTORS: Record<string, number> = { 十: 10, 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };

/** The comparator of a number, and the place with its words. A word before it holds over one after. */
function bindAround(shadow: string, start: number, end: number): Span & Pick<Quota, 'comparator'> {
  const before = shadow.slice(0, start);
  const bound = BINDS.map(([pattern, comparator]) => ({ at: before.search(pattern), comparator }));
  const first = bound.find(({ at }) => at !== -1);
  const rest = shadow.slice(end);
  const after = AFTER.map(([pattern, comparator]) => ({
    length: pattern.exec(rest)?.[0].length ?? 0,
    comparator,
  })).find(({ length }) => length > 0);
  return {
    comparator: (first ?? after)?.comparator ?? '=',
    start: first?.at ?? start,
    end: end + (after?.length ?? 0),
  };
}
