import { cumsum, sum } from 'd3-array';
import type { ReuseCount, ReuseShare } from '#src/schemas/wording.ts';
import { SECTION_KEYS, type SectionKey } from '#src/schemas/vocabulary.ts';
import type { PlanText } from './plan-text.ts';
import type { TextIndex } from './text-index.ts';
import { eachCovered, markNumbers, numberWindows, pickWindows, type Windows } from './windows.ts';
import { charactersOf, findWindows } from './worded-text.ts';

/** All words, or those that are left with both texts cut at set phrases. */
const KINDS = ['all', 'free'] as const;
type Kind = (typeof KINDS)[number];

/** A plan while it is compared. */
interface Compared {
  plan: PlanText;
  windows: Record<Kind, Windows>;
  /** For each part, its characters. */
  characters: Int32Array;
  /** For each other plan in plan order, the characters of each part that it has too. */
  shared: { other: PlanText; all: Int32Array; free: Int32Array }[];
  /** For each word, how many more plans have it than have the word before. */
  steps: Record<Kind, Int32Array>;
}

/**
 * How much of each plan and part stands in how many plans, and in each other plan; in plan order.
 * @param plans the texts of the index, in its order
 */
export function listShares(
  index: TextIndex,
  plans: readonly PlanText[],
): { shares: ReuseShare[]; counts: ReuseCount[] } {
  const { size, windows } = numberWindows(index);
  const compared = plans.flatMap((plan, text) => {
    const own = windows[text];
    return own ? [openPlan(plan, own)] : [];
  });
  compared.sort((a, b) => a.plan.order - b.plan.order);
  for (const other of compared) {
    const marks = {
      all: markNumbers(other.windows.all, size),
      free: markNumbers(other.windows.free, size),
    };
    for (const one of compared) if (one !== other) addShared(one, other.plan, marks);
  }
  return {
    shares: compared.flatMap(toShares),
    counts: compared.flatMap((one) => toCounts(one, compared.length)),
  };
}

function openPlan(plan: PlanText, all: Windows): Compared {
  const { worded, formulas } = plan;
  const uncut = findWindows(worded, formulas);
  const { length } = worded.words;
  const characters = new Int32Array(SECTION_KEYS.length);
  worded.words.forEach((_, word) => {
    addTo(characters, partOf(plan, word), charactersOf(worded, word, word + 1));
  });
  return {
    plan,
    windows: { all, free: pickWindows(all, (start) => uncut[start] !== 0) },
    characters,
    shared: [],
    steps: { all: new Int32Array(length + 1), free: new Int32Array(length + 1) },
  };
}

/** Adds what one more plan has too. */
function addShared(
  { plan, windows, shared, steps }: Compared,
  other: PlanText,
  marks: Record<Kind, Uint8Array>,
): void {
  const sums = KINDS.map((kind) => {
    const sections = new Int32Array(SECTION_KEYS.length);
    eachCovered(windows[kind], marks[kind], (start, end) => {
      addTo(sections, partOf(plan, start), charactersOf(plan.worded, start, end));
      addTo(steps[kind], start, 1);
      addTo(steps[kind], end, -1);
    });
    return sections;
  });
  const [all, free] = sums;
  if (all && free) shared.push({ other, all, free });
}

function addTo(column: Int32Array, index: number, value: number): void {
  column[index] = (column[index] ?? 0) + value;
}

/** Position among the 12 parts of the part that a word is of. */
function partOf({ worded, parts }: PlanText, word: number): number {
  return parts[worded.clauses[word] ?? 0] ?? 0;
}

function toShares({ plan, characters, shared }: Compared): ReuseShare[] {
  return shared.flatMap(({ other, all, free }) =>
    withWhole(characters, (section, sumOf) => ({
      plan: plan.id,
      other: other.id,
      section,
      characters: sumOf(characters),
      shared: sumOf(all),
      sharedWithoutFormula: sumOf(free),
      share: ratio(sumOf(all), sumOf(characters)),
      shareWithoutFormula: ratio(sumOf(free), sumOf(characters)),
    })),
  );
}

function toCounts(one: Compared, plans: number): ReuseCount[] {
  const { worded, formulas } = one.plan;
  const byPlans = tally(one, 'all', plans);
  const byPlansFree = tally(one, 'free', plans);
  const formula = new Int32Array(SECTION_KEYS.length);
  worded.words.forEach((_, word) => {
    if (formulas[word])
      addTo(formula, partOf(one.plan, word), charactersOf(worded, word, word + 1));
  });
  return withWhole(one.characters, (section, sumOf) => ({
    plan: one.plan.id,
    section,
    characters: sumOf(one.characters),
    byPlans: byPlans.map(sumOf),
    formula: sumOf(formula),
    byPlansWithoutFormula: byPlansFree.map(sumOf),
  }));
}

/** Characters of each part, by the number of plans that have them, from 1. */
function tally({ plan, steps }: Compared, kind: Kind, plans: number): Int32Array[] {
  const tallies = Array.from({ length: plans }, () => new Int32Array(SECTION_KEYS.length));
  const others = cumsum(steps[kind]);
  plan.worded.words.forEach((_, word) => {
    const own = tallies[others[word] ?? 0];
    const isIn = kind === 'all' || plan.formulas[word] === 0;
    if (own && isIn) addTo(own, partOf(plan, word), charactersOf(plan.worded, word, word + 1));
  });
  return tallies;
}

/** A row for the whole plan, and one for each part that has clauses. */
function withWhole<Row>(
  characters: Int32Array,
  toRow: (section: SectionKey | null, sumOf: (parts: Int32Array) => number) => Row,
): Row[] {
  const rows = SECTION_KEYS.flatMap((section, part) =>
    characters[part] ? [toRow(section, (parts) => parts[part] ?? 0)] : [],
  );
  return [toRow(null, (parts) => sum(parts)), ...rows];
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 10_000) / 10_000;
}
