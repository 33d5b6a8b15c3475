import { MIRRORED } from '#src/schemas/mirror.ts';
import type { Quota } from '#src/schemas/numbers.ts';
import type { Span } from '#src/schemas/vocabulary.ts';
import { findDeadline, type FoundDeadline } from './deadline.ts';
import { findNumerals, type Numeral } from './numeral.ts';
import { findQuantities, type Quantity } from './quantity.ts';
import { readTerms, type Terms } from './terms.ts';

/** Fields of a quota that its sentence gives. */
type Read = Pick<
  Quota,
  | 'value'
  | 'valueMax'
  | 'unit'
  | 'comparator'
  | 'kind'
  | 'per'
  | 'frequency'
  | 'scope'
  | 'scopeWords'
>;

type Amount = Pick<Read, 'value' | 'valueMax' | 'unit' | 'comparator'>;

/**
 * A number of a sentence that binds someone, with what the sentence says of it. Places are in the
 * sentence's shadow.
 */
export interface FoundQuota extends Span, Read {
  deadline: FoundDeadline | undefined;
  baseline: (Span & { value: number }) | null;
  /** Places of the words that it explains: its own, and 每年 or 每学期 where it depends on that. */
  explained: Span[];
  /** The numeral of the value, and of the end of its range. */
  numeral: Numeral;
  rangeEnd: Numeral | undefined;
  /** Position 1, 2, … where one number is shared by several things: 示范合作社和家庭农场各2家. */
  share: number;
}

/** Units that order or time things: they commit only as a bound or at a stated frequency. */
const WEAK_UNITS = new Set(['项', '类', '条', '小时', '天', '分钟']);

/**
 * The quotas of a sentence, in order. Rules: the codebook of the method page, “Quotas”.
 * @param numerals those that are free to be quotas: of no name, date or the like
 */
export function findQuotas(
  shadow: string,
  numerals: readonly Numeral[] = findNumerals(shadow),
): FoundQuota[] {
  const quantities = findQuantities(shadow, numerals);
  const starts = new Set(quantities.filter((_, index) => isBaseline(quantities, index, shadow)));
  return quantities.flatMap((quantity, index) => {
    const terms = readTerms(phraseBefore(quantity.numberStart, shadow));
    if (starts.has(quantity) || !isCommitment(quantity, terms, shadow)) return [];
    const before = quantities[index - 1];
    const baseline = before && starts.has(before) ? before : undefined;
    const deadline = findDeadline(shadow, quantity.numberStart);
    const quota = { ...readAmount(quantity, terms, shadow), deadline };
    const phrase = quantity.numberStart - phraseBefore(quantity.numberStart, shadow).length;
    const { start, end, numeral, rangeEnd } = quantity;
    const explained = [
      { start, end },
      ...terms.words.map((word) => ({ start: phrase + word.start, end: phrase + word.end })),
      ...(baseline ? [{ start: baseline.start, end: baseline.end }] : []),
    ];
    return Array.from({ length: countSharers(quantity, shadow) }, (_, position) => {
      const place = { start, end, numeral, rangeEnd, explained, share: position + 1 };
      return { ...quota, baseline: placeOf(baseline), ...place };
    });
  });
}

function placeOf(baseline: Quantity | undefined): FoundQuota['baseline'] {
  return baseline ? { value: baseline.value, start: baseline.start, end: baseline.end } : null;
}

function readAmount(quantity: Quantity, { frequency, per }: Terms, shadow: string): Read {
  const { value, valueMax, unit, comparator, start } = quantity;
  const before = shadow.slice(0, start);
  const change = CHANGE.exec(before)?.[1];
  const isChange = change !== undefined || (unit === '个百分点' && !/[到至]了?$/.test(before));
  const { scope, scopeWords } = findScope(quantity, shadow);
  const amount = { value, valueMax, unit, comparator };
  return {
    ...(change !== undefined && LESS.test(change) ? lessBy(amount) : amount),
    kind: isChange ? 'change' : 'level',
    ...{ per: scope === 'whole' ? per : null, frequency, scope, scopeWords },
  };
}

/** A decrease as a negative change: 下降10%以上 is −10 or less. */
function lessBy(amount: Amount): Amount {
  const { value, valueMax, comparator } = amount;
  const other = valueMax === null ? null : -valueMax;
  return { ...amount, value: -value, valueMax: other, comparator: MIRRORED[comparator] };
}

/** A verb right before its number says by how much: «提高»2个百分点. With 到 or 至 it says how far. */
const CHANGE = /(提高|提升|增长|增加|上升|降低|下降|减少|压减)了?$/;
const LESS = /降低|下降|减少|压减/;
const UNTIL =
  /^[^，。；、\d]{0,4}(?:提高|提升|增长|增加|上升|扩大|发展|降低|下降|减少|压减|增|升|降|减)(?:到|至)了?(?:\d{4}年的?)?[^，。；、\d]{0,3}$/;
const FROM = /[由从][^，。；]{0,14}$/;

/** Whether a number is where the next one starts from: 由«9.1%»提升至13%. */
function isBaseline(quantities: readonly Quantity[], index: number, shadow: string): boolean {
  const [from, until] = quantities.slice(index, index + 2);
  if (!from || from.unit !== until?.unit) return false;
  const between = shadow.slice(from.end, until.start);
  if (UNTIL.test(between)) return true;
  return FROM.test(shadow.slice(0, from.start)) && /^(?:到|至)$/.test(between);
}

/**
 * Whether a number commits someone: not in a name, nor as 一 in passing (培养«一名»…, but 举办«一至两场»), nor where a period
 * is said that is not understood.
 */
function isCommitment(quantity: Quantity, terms: Terms, shadow: string): boolean {
  const { comparator, numeral, rangeEnd, unit } = quantity;
  if (isQuoted(quantity, shadow) || !terms.isUnderstood) return false;
  if (comparator !== '=' || terms.frequency !== 'total') return true;
  if (WEAK_UNITS.has(unit)) return false;
  const isArticle = numeral.text === '一' && rangeEnd === undefined;
  return !isArticle || terms.per !== null || findScope(quantity, shadow).scope !== 'whole';
}

/** Whether a number stands in a name, between “ and ”: “百人计划”. */
function isQuoted({ numberStart }: Quantity, shadow: string): boolean {
  const before = shadow.slice(0, numberStart);
  return before.lastIndexOf('“') > before.lastIndexOf('”');
}

/** Number of things that share a number after 各: «示范合作社和家庭农场»各2家 is two. */
function countSharers({ start }: Quantity, shadow: string): number {
  if (shadow.charAt(start - 1) !== '各') return 1;
  return phraseBefore(start - 1, shadow).split(/、|和|及|与/).length;
}

/** The words of the same comma phrase before a place. */
function phraseBefore(place: number, shadow: string): string {
  return /[^，。；]*$/.exec(shadow.slice(0, place))?.[0] ?? '';
}

/**
 * Scope of a number: a school that is named once as the one obliged stays so to the end of the
 * sentence.
 */
function findScope(quantity: Quantity, shadow: string): Pick<Quota, 'scope' | 'scopeWords'> {
  const counties = COUNTIES.exec(phraseBefore(quantity.numberStart, shadow));
  if (counties) return { scope: 'per-county', scopeWords: counties[0] };
  const schools = SCHOOLS.exec(shadow.slice(0, quantity.numberStart));
  if (schools) return { scope: 'per-school', scopeWords: schools[0] };
  return { scope: 'whole', scopeWords: null };
}

/** «每个县区»均应拥有1个以上场所, «每个县（市、区）» */
const COUNTIES = /每个?县(?:（[市区、]+）|[市区、]+)?|各县区?(?=均)/;

/** «每所学校»至少配备一名, «学校»每学期应至少安排1次 */
const SCHOOLS = /每所学校|每校|(?:中小)?学校(?=每学期)/;
