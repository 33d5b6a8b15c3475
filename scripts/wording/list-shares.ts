import type { ReuseCount, ReuseShare } from '#src/schemas/wording.ts';
import { SECTION_KEYS, type SectionKey } from '#src/schemas/vocabulary.ts';
import { peersOf, type PlanText, sumBySection } from './plan-text.ts';
import { coverWords, type Windows } from './windows.ts';
import { findWindows } from './worded-text.ts';

/** The windows of a plan: all, and those without a word of a set phrase. */
interface OwnWindows {
  plan: PlanText;
  text: number;
  all: ReadonlySet<number>;
  free: ReadonlySet<number>;
  isFree: (start: number) => boolean;
}

/** How much of each plan and part stands in how many plans, and in each other plan; in plan order. */
export function listShares(
  windows: Windows,
  plans: readonly PlanText[],
): { shares: ReuseShare[]; counts: ReuseCount[] } {
  const own = new Map(plans.map((plan, text) => [plan, windowsOf(windows, plan, text)]));
  const ordered = plans.toSorted((a, b) => a.order - b.order);
  const [shares, counts] = [[] as ReuseShare[], [] as ReuseCount[]];
  for (const plan of ordered) {
    const mine = own.get(plan);
    const others = peersOf(plan, ordered).flatMap((other) => own.get(other) ?? []);
    if (!mine) continue;
    const covers = others.map((other) => ({ other, ...coverBy(windows, mine, other) }));
    const totals = sumBySection(plan, () => true);
    for (const { other, all, free } of covers)
      shares.push(...toShares(mine, other.plan.id, totals, all, free));
    counts.push(...toCounts(plan, totals, covers));
  }
  return { shares, counts };
}

function windowsOf({ numbers }: Windows, plan: PlanText, text: number): OwnWindows {
  const free = findWindows(plan.worded, plan.formulas);
  const isFree = (start: number) => free[start] !== 0;
  const own = numbers[text] ?? new Int32Array();
  return {
    plan,
    text,
    all: new Set(own),
    free: new Set(own.filter((_, start) => isFree(start))),
    isFree,
  };
}

/** The words of a plan that stand in another, 1 each: all, and with both cut at set phrases. */
function coverBy(windows: Windows, { text, isFree }: OwnWindows, other: OwnWindows) {
  return {
    all: coverWords(windows, text, (number) => other.all.has(number)),
    free: coverWords(windows, text, (number, start) => isFree(start) && other.free.has(number)),
  };
}

function toShares(
  { plan }: OwnWindows,
  other: string,
  totals: ReadonlyMap<SectionKey | null, number>,
  all: Uint8Array,
  free: Uint8Array,
): ReuseShare[] {
  const shared = sumBySection(plan, (word) => all[word] === 1);
  const sharedFree = sumBySection(plan, (word) => free[word] === 1);
  return sectionsOf(totals).map((section) => {
    const [characters, some, less] = [totals, shared, sharedFree].map(
      (sums) => sums.get(section) ?? 0,
    ) as [number, number, number];
    return {
      plan: plan.id,
      other,
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
  covers: readonly { all: Uint8Array; free: Uint8Array }[],
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
  }));
}

function countOf(
  covers: readonly { all: Uint8Array; free: Uint8Array }[],
  kind: 'all' | 'free',
  word: number,
): number {
  return covers.reduce((sum, cover) => sum + (cover[kind][word] ?? 0), 0);
}

/** The whole plan, then its parts in their order. */
function sectionsOf(totals: ReadonlyMap<SectionKey | null, number>): (SectionKey | null)[] {
  return [null, ...SECTION_KEYS].filter((section) => totals.has(section));
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 10_000) / 10_000;
}
