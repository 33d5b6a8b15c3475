import type { Origins, ReuseCount, ReuseShare, UpstreamShare } from '#src/schemas/wording.ts';
import { SECTION_KEYS, type SectionKey } from '#src/schemas/vocabulary.ts';
import { type OriginsOf, originsOf } from './list-origins.ts';
import { type Cover, coverBy, windowsOf } from './own-windows.ts';
import { peersOf, type PlanText, sumBySection, type UpstreamText } from './plan-text.ts';
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
  const own = new Map(plans.map((plan, text) => [plan, windowsOf(windows, plan, text)]));
  const above = upstreams.map((upstream, index) =>
    windowsOf(windows, upstream, plans.length + index),
  );
  const ordered = plans.toSorted((a, b) => a.order - b.order);
  const origins = originsOf(windows, [...own.values()], above);
  const counted: CountedWording = { shares: [], counts: [], upstreamShares: [] };
  for (const plan of ordered) {
    const mine = own.get(plan);
    const others = peersOf(plan, ordered).flatMap((other) => own.get(other) ?? []);
    if (!mine) continue;
    const covers = others.map((other) => ({ other, ...coverBy(windows, mine, other) }));
    const totals = sumBySection(plan, () => true);
    for (const { other, ...cover } of covers)
      for (const row of toShares(plan, totals, cover))
        counted.shares.push({ plan: plan.id, other: other.of.id, ...row });
    counted.counts.push(...toCounts(plan, totals, covers, origins(mine)));
    for (const text of above.filter(({ of }) => of.covers.has(plan.id)))
      for (const row of toShares(plan, totals, coverBy(windows, mine, text)))
        counted.upstreamShares.push({ plan: plan.id, upstream: text.of.id, ...row });
  }
  return counted;
}

function toShares(
  plan: PlanText,
  totals: ReadonlyMap<SectionKey | null, number>,
  { all, free }: Cover,
): Omit<ReuseShare, 'plan' | 'other'>[] {
  const shared = sumBySection(plan, (word) => all[word] === 1);
  const sharedFree = sumBySection(plan, (word) => free[word] === 1);
  return sectionsOf(totals).map((section) => {
    const [characters, some, less] = [totals, shared, sharedFree].map(
      (sums) => sums.get(section) ?? 0,
    ) as [number, number, number];
    return {
      section,
      characters,
      shared: some,
      sharedWithoutFormula: less,
      share: ratio(some, characters),
      shareWithoutFormula: ratio(less, characters),
    };
  });
}

function toCounts(
  plan: PlanText,
  totals: ReadonlyMap<SectionKey | null, number>,
  covers: readonly Cover[],
  origins: OriginsOf,
): ReuseCount[] {
  const sums = (kind: 'all' | 'free', others: number) =>
    sumBySection(plan, (word) => countOf(covers, kind, word) === others);
  const numbers = [...Array(covers.length + 1).keys()];
  const byPlans = numbers.map((others) => sums('all', others));
  const byPlansFree = numbers.map((others) => sums('free', others));
  return sectionsOf(totals).map((section) => ({
    plan: plan.id,
    section,
    characters: totals.get(section) ?? 0,
    byPlans: byPlans.map((each) => each.get(section) ?? 0),
    byPlansWithoutFormula: byPlansFree.map((each) => each.get(section) ?? 0),
    origins: origins.all.get(section) ?? NOWHERE,
    originsWithoutFormula: origins.free.get(section) ?? NOWHERE,
  }));
}

const NOWHERE: Origins = { inherited: 0, shared: 0, unknown: 0, local: 0 };

function countOf(covers: readonly Cover[], kind: 'all' | 'free', word: number): number {
  return covers.reduce((sum, cover) => sum + (cover[kind][word] ?? 0), 0);
}

/** The whole plan, then its parts in their order. */
function sectionsOf(totals: ReadonlyMap<SectionKey | null, number>): (SectionKey | null)[] {
  return [null, ...SECTION_KEYS].filter((section) => totals.has(section));
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 10_000) / 10_000;
}
