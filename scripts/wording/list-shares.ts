import { sum } from 'd3-array';
import type { Origins, ReuseCount, ReuseShare, UpstreamShare } from '#src/schemas/wording.ts';
import { type OriginsOf, originsOf } from './list-origins.ts';
import { type Cover, coverBy, windowsOf } from './own-windows.ts';
import { peersOf, type PlanText, tallyCharacters, type UpstreamText } from './plan-text.ts';
import type { Windows } from './windows.ts';

/** All that is counted of wording, in plan order. */
export interface CountedWording {
  shares: ReuseShare[];
  counts: ReuseCount[];
  upstreamShares: UpstreamShare[];
}

/**
 * How much of each plan and part stands in how many plans, in each other plan, and in each text above it.
 * @param windows of the plans and, after them, of the texts of a higher level
 */
export function listShares(
  windows: Windows,
  plans: readonly PlanText[],
  upstreams: readonly UpstreamText[],
): CountedWording {
  const own = plans.map((plan, text) => windowsOf(windows, plan, text));
  own.sort((a, b) => a.of.order - b.of.order);
  const above = upstreams.map((text, index) => windowsOf(windows, text, plans.length + index));
  const origins = originsOf(windows, own, above);
  const counted: CountedWording = { shares: [], counts: [], upstreamShares: [] };
  for (const mine of own) {
    const { of: plan } = mine;
    const peers = new Set(peersOf(plan, plans));
    const covers = own
      .filter(({ of }) => peers.has(of))
      .map((other) => coverBy(windows, mine, other));
    for (const { other, ...cover } of covers)
      for (const share of toShares(plan, cover))
        counted.shares.push({ plan: plan.id, other: other.id, ...share });
    counted.counts.push(...toCounts(plan, covers, origins(mine)));
    for (const text of above.filter(({ of }) => of.covers.has(plan.id)))
      for (const share of toShares(plan, coverBy(windows, mine, text)))
        counted.upstreamShares.push({ plan: plan.id, upstream: text.of.id, ...share });
  }
  return counted;
}

function toShares(
  plan: PlanText,
  { all, free }: Omit<Cover, 'other'>,
): Omit<ReuseShare, 'plan' | 'other'>[] {
  // Kinds of words: not shared, shared with set phrases only, shared without them.
  const tallies = tallyCharacters(plan, 3, (word) => (free[word] ? 2 : (all[word] ?? 0)));
  return tallies.map(({ section, characters: [apart = 0, formula = 0, less = 0] }) => {
    const characters = apart + formula + less;
    const shared = formula + less;
    return {
      section,
      characters,
      shared,
      sharedWithoutFormula: less,
      share: ratio(shared, characters),
      shareWithoutFormula: ratio(less, characters),
    };
  });
}

function toCounts(
  plan: PlanText,
  covers: readonly Cover<PlanText>[],
  { all: origins, free: originsFree }: OriginsOf,
): ReuseCount[] {
  const tally = (kind: 'all' | 'free') => {
    const others = new Int32Array(plan.worded.words.length);
    for (const cover of covers)
      cover[kind].forEach((has, word) => (others[word] = (others[word] ?? 0) + has));
    return tallyCharacters(plan, covers.length + 1, (word) => others[word] ?? 0);
  };
  const free = tally('free');
  return tally('all').map(({ section, characters }, index) => ({
    plan: plan.id,
    section,
    characters: sum(characters),
    byPlans: characters,
    byPlansWithoutFormula: free[index]?.characters ?? [],
    origins: origins[index] ?? NOTHING,
    originsWithoutFormula: originsFree[index] ?? NOTHING,
  }));
}

const NOTHING: Origins = { inherited: 0, shared: 0, unknown: 0, local: 0 };

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 10_000) / 10_000;
}
