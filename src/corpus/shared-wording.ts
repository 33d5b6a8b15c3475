/** Questions on wording that plans share. Rows come in plan order, then by position. */
import type { NearWording, ReuseCount, ReuseRun, ReuseShare } from '#src/schemas/wording.ts';
import type { Span } from '#src/schemas/vocabulary.ts';
import { readDataFile } from './open-data.ts';

/** A run at one of its places in a plan. */
export interface PlacedRun {
  run: ReuseRun;
  span: Span;
}

interface WordingRows {
  /** Runs of two plans or more: what one plan has with a text above it alone is shared with no other. */
  runs: ReuseRun[];
  shares: ReuseShare[];
  counts: ReuseCount[];
  near: NearWording[];
}

let rows: WordingRows | undefined;

/** All rows, read once. */
export function getWording(): WordingRows {
  return (rows ??= {
    runs: readDataFile('reuse').rows.filter(({ plans }) => plans.length > 1),
    shares: readDataFile('reuse-shares').rows,
    counts: readDataFile('reuse-counts').rows,
    near: readDataFile('near-wordings').rows,
  });
}

/** Number of plans that a plan is compared with, itself counted. */
export function countSharers(plan: string): number {
  const own = getWording().counts.find((row) => row.plan === plan && row.section === null);
  return own?.byPlans.length ?? 1;
}

/** The runs of a plan at all their places, by position, the longer first. */
export function runsIn(plan: string, runs: readonly ReuseRun[]): PlacedRun[] {
  return runs
    .flatMap((run) =>
      run.occurrences
        .filter((occurrence) => occurrence.plan === plan)
        .map(({ span }) => ({ run, span })),
    )
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}
