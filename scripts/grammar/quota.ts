import type { Quota } from '#src/schemas/corpus.ts';
import type { Span } from '#src/schemas/vocabulary.ts';
import { findDeadline } from './deadline.ts';
import { findQuantities, type Quantity } from './quantity.ts';

/**
 * A number of a sentence that binds someone, with what the sentence says of it. Places are in the
 * sentence's shadow.
 */
export interface FoundQuota
  extends
    Span,
    Pick<
      Quota,
      'value' | 'unit' | 'comparator' | 'frequency' | 'scope' | 'scopeWords' | 'deadline'
    > {
  /** Places of the words that it explains: its own, and 每年 or 每学期 where it depends on that. */
  explained: Span[];
  /** Position 1, 2, … where one number is shared by several things: 示范合作社和家庭农场各2家. */
  share: number;
}

/** Units that order things rather than commit anyone: 5项提升行动, 5类高频事项. */
const NOT_COUNTED = new Set(['项', '类']);

/** The quotas of a sentence, in order. Rules: the codebook of the method page, “Quotas”. */
export function findQuotas(shadow: string): FoundQuota[] {
  const deadline = findDeadline(shadow);
  return findQuantities(shadow)
    .filter((quantity) => isCommitment(quantity, shadow))
    .flatMap((quantity) => {
      const { value, unit, comparator, start, end } = quantity;
      const [frequency, ...frequencyWord] = findFrequency(quantity, shadow);
      const amount = { value, unit, comparator, frequency, ...findScope(quantity, shadow) };
      const explained = [{ start, end }, ...frequencyWord];
      return Array.from({ length: countSharers(quantity, shadow) }, (_, index) => {
        return { ...amount, deadline, start, end, explained, share: index + 1 };
      });
    });
}

/**
 * Whether a number commits someone. A Chinese numeral commits only with a comparator: 至少配备«一名», but
 * not 培养«一名»… in passing.
 */
function isCommitment(quantity: Quantity, shadow: string): boolean {
  if (NOT_COUNTED.has(quantity.unit)) return false;
  if (isInsideName(quantity, shadow)) return false;
  return !quantity.inHan || quantity.comparator !== '=';
}

/** Whether a number belongs to a name, as it stands inside 《》 or “”: “百人计划”. */
function isInsideName({ numberStart }: Quantity, shadow: string): boolean {
  const before = shadow.slice(0, numberStart);
  return (
    before.lastIndexOf('“') > before.lastIndexOf('”') ||
    before.lastIndexOf('《') > before.lastIndexOf('》')
  );
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

/** Frequency of a number: 每年 and 每学期 govern the numbers of their own comma phrase. */
function findFrequency(
  { numberStart }: Quantity,
  shadow: string,
): [frequency: Quota['frequency'], ...word: Span[]] {
  const phrase = phraseBefore(numberStart, shadow);
  const word = /每学期|每年|年均/.exec(phrase);
  if (!word) return ['total'];
  const start = numberStart - phrase.length + word.index;
  const place = { start, end: start + word[0].length };
  return [word[0] === '每学期' ? 'per-semester' : 'per-year', place];
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
