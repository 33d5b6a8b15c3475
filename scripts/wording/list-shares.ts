import { sum } from 'd3-array';
import type { ReuseCount, ReuseShare } from '#src/schemas/wording.ts';
import { peersOf, type PlanText, tallyCharacters } from './plan-text.ts';
import { coverWords, type Windows } from './windows.ts';
import { findWindows } from './worded-text.ts';

/** The windows of a plan: all, and those without a word of a set phrase. */
interface OwnWindows {
  plan: PlanText;
  text: number;
  all: ReadonlySet<number>;
  free: ReadonlySet<number>;
  /** For each word, whether the window that begins there has no word of a set phrase. */
  isFree: (start: number) => boolean;
}

/** The words of a plan that stand in another, 1 each: all, and with both texts cut at set phrases. */
interface Cover {
  other: PlanText;
  all: Uint8Array;
  free: Uint8Array;
}

/** How much of each plan and part stands in how many plans, and in each other plan; in plan order. */
export function listShares(
  windows: Windows,
  plans: readonly PlanText[],
): { shares: ReuseShare[]; counts: ReuseCount[] } {
  const own = plans.map((plan, text) => windowsOf(windows, plan, text));
  own.sort((a, b) => a.plan.order - b.plan.order);
  const rows = own.map((mine) => {
    const peers = new Set(peersOf(mine.plan, plans));
    const others = own.filter(({ plan }) => peers.has(plan));
    const covers = others.map((other) => coverBy(windows, mine, other));
    return {
      shares: covers.flatMap((cover) => toShares(mine.plan, cover)),
      counts: toCounts(mine.plan, covers),
    };
  });
  return {
    shares: rows.flatMap(({ shares }) => shares),
    counts: rows.flatMap(({ counts }) => counts),
  };
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

function coverBy(windows: Windows, { text, isFree }: OwnWindows, other: OwnWindows): Cover {
  return {
    other: other.plan,
    all: coverWords(windows, text, (number) => other.all.has(number)),
    free: coverWords(windows, text, (number, start) => isFree(start) && other.free.has(number)),
  };
}

function toShares(plan: PlanText, { other, all, free }: Cover): ReuseShare[] {
  // Kinds of words: not shared, shared with set phrases only, shared without them.
  const tallies = tallyCharacters(plan, 3, (word) => (free[word] ? 2 : (all[word] ?? 0)));
  return tallies.map(({ section, characters: [apart = 0, formula = 0, less = 0] }) => {
    const characters = apart + formula + less;
    const shared = formula + less;
    return {
      plan: plan.id,
      other: other.id,
      section,
      characters,
      shared,
      sharedWithoutFormula: less,
      share: ratio(shared, characters),
      shareWithoutFormula: ratio(less, characters),
    };
  });
}

function toCounts(plan: PlanText, covers: readonly Cover[]): ReuseCount[] {
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
  }));
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 10_000) / 10_000;
}
