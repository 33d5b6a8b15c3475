import { groups, sum } from 'd3-array';
import type { NearMiss } from '#src/schemas/numbers.ts';
import type { Noise } from '#src/schemas/source.ts';
import { groupByReason, readDataFile } from '#src/corpus/open-data.ts';

/** One reason for a decision: how often it applied, and what to show for it. */
export interface Reason<Id extends string> {
  id: Id;
  count: number;
  /** Words of the plans that it was applied to, or the number of characters. */
  last: string | number;
}

/** Most words that are shown for a reason. */
const MAX_QUOTES = 3;

/** Reasons why numbers in the plans were not counted as quotas, the most frequent first. */
export function getNearMissReasons(): Reason<NearMiss['reason']>[] {
  return groupByReason(readDataFile('near-misses').rows).map(({ reason, rows }) => {
    const quotes = groups(rows, ({ quote }) => quote).sort(([, a], [, b]) => b.length - a.length);
    const last = quotes.slice(0, MAX_QUOTES).map(([quote]) => quote);
    return { id: reason, count: rows.length, last: last.join('、') };
  });
}

/** Reasons why characters were left out of the clean text. Their words are not published. */
export function getNoiseReasons(): Reason<Noise['reason']>[] {
  return groupByReason(readDataFile('noise').rows).map(({ reason, rows }) => {
    return { id: reason, count: rows.length, last: sum(rows, ({ characters }) => characters) };
  });
}
