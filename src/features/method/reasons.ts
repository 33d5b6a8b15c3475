import type { NearMiss, Noise } from '#src/schemas/corpus.ts';
import { groupByReason, readDataFile } from '#src/corpus/open-data.ts';

/** One reason for a decision: how often it applied, and what to show for it. */
export interface Reason<Id extends string> {
  id: Id;
  count: number;
  /** Distinct words that it was applied to, the most frequent first. */
  quotes: string[];
  characters: number;
}

/** Reasons why numbers in the plans were not counted as quotas, the most frequent first. */
export function getNearMissReasons(): Reason<NearMiss['reason']>[] {
  return groupByReason(readDataFile('near-misses').rows).map(({ reason, rows }) => ({
    id: reason,
    count: rows.length,
    quotes: byFrequency(rows.map(({ quote }) => quote)),
    characters: rows.reduce((sum, { quote }) => sum + quote.length, 0),
  }));
}

/** Reasons why characters were left out of the clean text. Their words are not published. */
export function getNoiseReasons(): Reason<Noise['reason']>[] {
  return groupByReason(readDataFile('noise').rows).map(({ reason, rows }) => ({
    id: reason,
    count: rows.length,
    quotes: [],
    characters: rows.reduce((sum, { characters }) => sum + characters, 0),
  }));
}

function byFrequency(words: readonly string[]): string[] {
  return [...Map.groupBy(words, (word) => word)]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([word]) => word);
}
