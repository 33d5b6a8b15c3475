import type { ReuseShare } from '#src/schemas/wording.ts';

/** Two plans, the first in plan order first, and how much of each stands in the other. */
export interface SharedPair {
  shares: readonly [ReuseShare, ReuseShare];
  /** The lesser of the two, in whole percent, rounded down: what can be said of both. */
  percent: number;
}

/** What the picture is called: no order of plans, but what is true of those that share most. */
export type Headline =
  | { kind: 'alone' | 'none' | 'little' }
  /** All pairs of which the same can be said. */
  | { kind: 'pairs'; percent: number; pairs: SharedPair[] };

/** @param shares rows of whole plans, in plan order, each pair in both directions */
export function headlineOf(shares: readonly ReuseShare[]): Headline {
  const pairs = pairShares(shares);
  if (pairs.length === 0) return { kind: 'alone' };
  if (pairs.every((pair) => pair.shares.every(({ shared }) => shared === 0)))
    return { kind: 'none' };
  const percent = Math.max(...pairs.map((pair) => pair.percent));
  if (percent === 0) return { kind: 'little' };
  return { kind: 'pairs', percent, pairs: pairs.filter((pair) => pair.percent === percent) };
}

/** The pairs of plans of whole-plan rows, in plan order. */
function pairShares(shares: readonly ReuseShare[]): SharedPair[] {
  return shares.flatMap((there, at) => {
    const back = shares
      .slice(at + 1)
      .find(({ plan, other }) => plan === there.other && other === there.plan);
    if (!back) return [];
    return [
      { shares: [there, back] as const, percent: percentOf(Math.min(there.share, back.share)) },
    ];
  });
}

/** Whole percent of a share of four places, rounded down. */
function percentOf(share: number): number {
  return Math.floor(Math.round(share * 10_000) / 100);
}
