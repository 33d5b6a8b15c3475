import type { NumberKind, PlanNumber } from '#src/schemas/numbers.ts';
import type { Span } from '#src/schemas/vocabulary.ts';
import { findNearMisses, type FoundNearMiss } from './near-miss.ts';
import { findForms, type FoundForm, type NumberNames, overlap } from './number-form.ts';
import { findNumerals, type Numeral } from './numeral.ts';
import { findQuotas, type FoundQuota } from './quota.ts';

/** A numeral and what it is; `quotas` are the places of those that it belongs to among all found. */
interface FoundNumber extends Span, Pick<PlanNumber, 'value' | 'valueMax' | 'kind'> {
  quotas: readonly number[];
}

/** The account of one passage: each of its numerals is in exactly one of `numbers` and `unknown`. */
export interface FoundNumbers {
  quotas: FoundQuota[];
  nearMisses: FoundNearMiss[];
  numbers: FoundNumber[];
  /** Numerals that no rule knows. */
  unknown: Numeral[];
}

/**
 * Accounts for every numeral of a passage.
 * @param labelLength characters of the label that opens it
 * @param isClause whether it can commit anyone: a heading cannot
 */
export function accountNumbers(
  shadow: string,
  names: NumberNames,
  { labelLength = 0, isClause = true }: { labelLength?: number; isClause?: boolean } = {},
): FoundNumbers {
  const numerals = findNumerals(shadow);
  const isLabel = ({ end }: Numeral) => end <= labelLength;
  const forms = findForms(
    shadow,
    numerals.filter((numeral) => !isLabel(numeral)),
    names,
  );
  const free = numerals.filter(
    (numeral) => !isLabel(numeral) && !forms.some((form) => overlap(form, numeral)),
  );
  const quotas = isClause ? findQuotas(shadow, free) : [];
  const known = numerals.map((numeral): FoundNumber | undefined => {
    const { start, end, value, valueMax } = numeral;
    if (isLabel(numeral)) return { start, end, value, valueMax, kind: 'label', quotas: [] };
    return (
      partOf(numeral, quotas) ??
      formOf(numeral, forms) ??
      (isArticle(numeral, shadow)
        ? { start, end, value: null, valueMax: null, kind: 'article', quotas: [] }
        : undefined)
    );
  });
  const missed = forms.flatMap(({ start, end, reason }) =>
    reason ? [{ start, end, reason }] : [],
  );
  const taken = [...quotas.flatMap(({ explained }) => explained), ...missed];
  return {
    quotas,
    nearMisses: [...missed, ...findNearMisses(shadow, taken)].sort((a, b) => a.start - b.start),
    numbers: known.filter((number) => number !== undefined),
    unknown: numerals.filter((_, index) => known[index] === undefined),
  };
}

/** A numeral of a quota: its value, the end of its range, its baseline or a denominator. */
function partOf(numeral: Numeral, quotas: readonly FoundQuota[]): FoundNumber | undefined {
  const { start, end, value, valueMax } = numeral;
  const owners = quotas.flatMap((quota, index) =>
    quota.explained.some((place) => overlap(place, numeral)) ? [{ quota, index }] : [],
  );
  const [first] = owners;
  if (!first) return undefined;
  const { quota } = first;
  const kinds: [boolean, NumberKind][] = [
    [numeral === quota.numeral, 'quota'],
    [numeral === quota.rangeEnd, 'range-end'],
    [quota.baseline !== null && overlap(quota.baseline, numeral), 'baseline'],
  ];
  const kind = kinds.find(([is]) => is)?.[1] ?? 'denominator';
  // 万 is a number only as what others are counted for: 每万人.
  const worth = kind === 'denominator' && numeral.text === '万' ? 10_000 : value;
  return { start, end, value: worth, valueMax, kind, quotas: owners.map(({ index }) => index) };
}

function formOf(numeral: Numeral, forms: readonly FoundForm[]): FoundNumber | undefined {
  const form = forms.find((each) => overlap(each, numeral));
  if (!form) return undefined;
  const { start, end, value, valueMax } = numeral;
  const isApproximate = form.reason === 'approximate';
  // A name counts nothing, be it 百人计划 or 三八, nor does 一 in 一批; 十四五 is no range.
  const isNone = form.kind === 'word' || form.kind === 'name' || form.reason === 'indefinite';
  const single = isNone || (valueMax !== null && !isApproximate) ? null : value;
  const max = isApproximate ? valueMax : null;
  return { start, end, value: single, valueMax: max, kind: form.kind, quotas: [] };
}

/** 一 with a measure word, where nothing is counted: 打造«一»支队伍. */
function isArticle({ text, end }: Numeral, shadow: string): boolean {
  return (
    text === '一' &&
    /^[个支项名位种条件份套本座所家场次届门张款群片道篇部处台间股]/.test(shadow.slice(end))
  );
}
