/**
 * Times the search for shared wording in growing corpora: the five plans, and others put together out of their
 * sentences (`seconds`, without making them; memory is that of a process of its own). Up to 300 plans are of one
 * province, so that each is compared with all others; 3,000 are of 32, and then winnowed fingerprints tell which
 * plans of different provinces would be worth comparing. A measurement, not a test.
 */
import { z } from 'zod';
import { median } from 'd3-array';
import { execFileSync } from 'node:child_process';
import { round } from './run-stage.ts';

const STAGE = 'scripts/bench/wording-stage.ts';
const Found = z.object({
  seconds: z.number(),
  megabytes: z.number(),
  runs: z.int().optional(),
  places: z.int().optional(),
  near: z.int().optional(),
  candidates: z.int().optional(),
});

/** Runs a stage in a process of its own. */
function measure(...stage: (string | number)[]) {
  const output = execFileSync(process.execPath, [STAGE, ...stage.map(String)], {
    encoding: 'utf8',
  });
  return Found.parse(JSON.parse(output));
}

/** Power of the number of plans with which the time grows. */
function exponentOf(
  rows: readonly { plans: number; seconds: number }[],
  index: number,
): number | undefined {
  const [before, row] = [rows[index - 1], rows[index]];
  if (!before || !row) return undefined;
  return round(Math.log(row.seconds / before.seconds) / Math.log(row.plans / before.plans), 2);
}

const five = ['exact', 'plain'].map((way) => {
  const seconds = Array.from({ length: 5 }, () => measure(way, 5, 1).seconds);
  return median(seconds) ?? 0;
});
console.log('Five plans, median of 5:');
console.table({
  'runs, shares, near clauses': { seconds: round(five[0] ?? 0, 3) },
  'plain way: shares alone, every 10 characters looked up': { seconds: round(five[1] ?? 0, 3) },
});

for (const [way, sizes] of [
  [
    'exact',
    [
      [20, 1],
      [75, 1],
      [300, 1],
      [3000, 32],
    ],
  ],
  [
    'candidates',
    [
      [75, 32],
      [300, 32],
      [3000, 32],
    ],
  ],
] as const) {
  const rows = sizes.map(([plans, provinces]) => ({
    plans,
    provinces,
    ...measure(way, plans, provinces),
  }));
  console.log(
    way === 'exact' ? 'Compared:' : 'Candidates of different provinces, by fingerprints:',
  );
  console.table(
    rows.map(({ seconds, megabytes, ...row }, index) => ({
      ...row,
      seconds: round(seconds, 2),
      'MB at most': Math.round(megabytes),
      exponent: sizes[index - 1]?.[1] === row.provinces ? exponentOf(rows, index) : undefined,
    })),
  );
}
