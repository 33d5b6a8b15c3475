/** Agreement of two codings that each gave every unit a set of one or two topics. */
import { mean } from 'd3-array';

/** The two sets of one unit. */
export interface CodedTwice {
  first: readonly string[];
  second: readonly string[];
}

/** Whether both readers gave the same topics, in whatever order. */
export function agrees({ first, second }: CodedTwice): boolean {
  return masiDistance(first, second) === 0;
}

/**
 * Krippendorff's alpha for set values, with the MASI distance: 1 is full agreement, 0 what chance
 * would give. Undefined where all sets are the same, so that nothing could disagree.
 * Source: Krippendorff, Content Analysis, 2004, ch. 11; Passonneau, Measuring Agreement on
 * Set-valued Items, LREC 2006.
 */
export function krippendorffAlpha(units: readonly CodedTwice[]): number | undefined {
  const values = units.flatMap(({ first, second }) => [first, second]);
  const observed = mean(units, ({ first, second }) => masiDistance(first, second)) ?? NaN;
  // Many units have the same set: each pair of different sets is measured once and counted.
  const sets = [...Map.groupBy(values, (value) => value.toSorted().join()).values()];
  let expected = 0;
  for (const [index, [set = [], ...same]] of sets.entries())
    for (const [other = [], ...alike] of sets.slice(index + 1))
      expected += masiDistance(set, other) * (same.length + 1) * (alike.length + 1);
  expected /= (values.length * (values.length - 1)) / 2;
  return expected === 0 ? undefined : 1 - observed / expected;
}

/**
 * MASI distance of two sets, from 0 (equal) to 1 (nothing in common): the Jaccard index, weighted
 * by 1 for equal sets, 2/3 where one holds the other, 1/3 where they overlap.
 */
export function masiDistance(a: readonly string[], b: readonly string[]): number {
  const both = a.filter((topic) => b.includes(topic)).length;
  const either = new Set([...a, ...b]).size;
  if (both === 0) return 1;
  const holds = both === a.length || both === b.length;
  const weight = both === either ? 1 : holds ? 2 / 3 : 1 / 3;
  return 1 - (both / either) * weight;
}
