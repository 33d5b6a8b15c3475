/** Questions on wording that plans share. Rows come in plan order, then by position. */
import type { NearWording, ReuseCount, ReuseRun, ReuseShare } from '#src/schemas/wording.ts';
import type { Span } from '#src/schemas/vocabulary.ts';
import { readDataFile } from './open-data.ts';

/** A run at one of its places in a plan. */
export interface PlacedRun {
  run: ReuseRun;
  span: Span;
}

/** A stretch of a plan's source in which the same runs stand, none of them maybe. */
export interface SharedStretch {
  span: Span;
  /** Number of plans that have it, this one counted: in set phrases alone only where `formula`. */
  plans: number;
  /** Whether all that is shared here are set phrases of the state. */
  formula: boolean;
  /** Runs that cover it, the longest first. */
  runs: ReuseRun[];
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

/**
 * Cuts a span of a source where runs begin and end: the stretches follow each other without a gap.
 * A place belongs to every run that covers it, and counts all their plans.
 */
export function cutAtRuns(span: Span, placed: readonly PlacedRun[]): SharedStretch[] {
  const here = placed.filter((each) => each.span.start < span.end && each.span.end > span.start);
  const cuts = here.flatMap((each) => [each.span.start, each.span.end]);
  const inside = cuts.filter((cut) => cut > span.start && cut < span.end);
  const bounds = [...new Set([span.start, ...inside, span.end])].sort((a, b) => a - b);
  return bounds.slice(1).map((end, index) => {
    const start = bounds[index] ?? span.start;
    const covering = here.filter((each) => each.span.start <= start && each.span.end >= end);
    const runs = [...new Set(covering.map(({ run }) => run))];
    const saying = runs.filter(({ formula }) => !formula);
    const counted = saying.length > 0 ? saying : runs;
    return {
      span: { start, end },
      plans: Math.max(1, new Set(counted.flatMap((run) => run.plans)).size),
      formula: runs.length > 0 && saying.length === 0,
      runs: runs.sort((a, b) => b.characters - a.characters),
    };
  });
}
