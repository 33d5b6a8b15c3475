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

/** The same rows by what pages ask for: hundreds of plans must not each go through those of all others. */
interface WordingByPlan {
  placed: Map<string, PlacedRun[]>;
  /** Rows of whole plans, and near clauses, by the ids of both plans. */
  shares: Map<string, ReuseShare>;
  near: Map<string, NearWording[]>;
}

let rows: WordingRows | undefined;
let byPlan: WordingByPlan | undefined;

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
export function runsIn(plan: string): readonly PlacedRun[] {
  return getByPlan().placed.get(plan) ?? [];
}

/** How much of a plan stands in another; undefined where they are not compared. */
export function shareOf(plan: string, other: string): ReuseShare | undefined {
  return getByPlan().shares.get(keyOf(plan, other));
}

/** Clauses of two plans that are nearly the same. @param first that which comes first in plan order */
export function nearOf(first: string, second: string): readonly NearWording[] {
  return getByPlan().near.get(keyOf(first, second)) ?? [];
}

function getByPlan(): WordingByPlan {
  return (byPlan ??= sortByPlan(getWording()));
}

function sortByPlan({ runs, shares, near }: WordingRows): WordingByPlan {
  const whole = shares.filter(({ section }) => section === null);
  return {
    placed: placeRuns(runs),
    shares: new Map(whole.map((row) => [keyOf(row.plan, row.other), row])),
    near: Map.groupBy(near, ({ plan, other }) => keyOf(plan, other)),
  };
}

function keyOf(plan: string, other: string): string {
  return `${plan} ${other}`;
}

/** The runs of each plan at all their places, by position, the longer first. */
function placeRuns(runs: readonly ReuseRun[]): Map<string, PlacedRun[]> {
  const places = new Map<string, PlacedRun[]>();
  for (const run of runs)
    for (const { plan, span } of run.occurrences) {
      const own = places.get(plan) ?? [];
      own.push({ run, span });
      places.set(plan, own);
    }
  for (const own of places.values())
    own.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return places;
}
