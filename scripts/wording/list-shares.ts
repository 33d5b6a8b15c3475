import { cumsum } from 'd3-array';
import { SECTION_KEYS } from '#src/schemas/vocabulary.ts';
import type { ReuseCount, ReuseShare, UpstreamShare } from '#src/schemas/wording.ts';
import {
  addTo,
  type ComparedPlan,
  type Kind,
  KINDS,
  NO_CLASS,
  marksOf,
  openPlan,
  openText,
  partOf,
  tallyWords,
  withWhole,
} from './compared-text.ts';
import { type PlanOrigins, sortOrigins } from './list-origins.ts';
import type { PlanText, UpstreamText } from './plan-text.ts';
import type { TextIndex } from './text-index.ts';
import { eachCovered, numberWindows } from './windows.ts';
import { charactersOf } from './worded-text.ts';

/** All that is counted of wording, in plan order. */
export interface CountedWording {
  shares: ReuseShare[];
  counts: ReuseCount[];
  upstreamShares: UpstreamShare[];
}

/** A plan with what it shares. */
interface SharingPlan extends ComparedPlan {
  /** For each other plan in plan order, what it has too. */
  shared: ({ other: PlanText } & SharedParts)[];
  /** For each word, how many more plans have it than have the word before. */
  steps: Record<Kind, Int32Array>;
}

/** Characters of each part of a plan that another text has too. */
type SharedParts = Record<Kind, Int32Array>;

/**
 * How much of each plan and part stands in how many plans, in each other plan, and in each text above it.
 * @param plans the first texts of the index, in its order
 * @param upstreams its other texts, in its order
 */
export function listShares(
  index: TextIndex,
  plans: readonly PlanText[],
  upstreams: readonly UpstreamText[],
): CountedWording {
  const { size, windows } = numberWindows(index);
  const compared = plans.flatMap((plan, text) => {
    const own = windows[text];
    return own ? [openSharing(openPlan(plan, own))] : [];
  });
  compared.sort((a, b) => a.text.order - b.text.order);
  const above = upstreams.flatMap((text, number) => {
    const own = windows[plans.length + number];
    return own ? [openText(text, own)] : [];
  });
  for (const other of compared) {
    const marks = marksOf(other, size);
    for (const one of compared) if (one !== other) addShared(one, other.text, marks);
  }
  const originsOf = sortOrigins(size, compared, above);
  const marksAbove = above.map((upstream) => ({
    ...upstream.text,
    marks: marksOf(upstream, size),
  }));
  return {
    shares: compared.flatMap(toShares),
    counts: compared.flatMap((one) => toCounts(one, compared.length, originsOf(one))),
    upstreamShares: compared.flatMap((one) =>
      marksAbove
        .filter(({ covers }) => covers.has(one.text.id))
        .flatMap(({ id, marks }) => toUpstreamShares(one, id, marks)),
    ),
  };
}

function openSharing(plan: ComparedPlan): SharingPlan {
  const { length } = plan.text.worded.words;
  const steps = { all: new Int32Array(length + 1), free: new Int32Array(length + 1) };
  return { ...plan, shared: [], steps };
}

/** Adds what one more plan has too. */
function addShared(one: SharingPlan, other: PlanText, marks: Record<Kind, Uint8Array>): void {
  const { shared, steps } = one;
  const parts = sumShared(one, marks, (kind, start, end) => {
    addTo(steps[kind], start, 1);
    addTo(steps[kind], end, -1);
  });
  shared.push({ other, ...parts });
}

/** Characters of each part that marked windows cover. @param visit is given each stretch of words */
function sumShared(
  { text, windows }: ComparedPlan,
  marks: Record<Kind, Uint8Array>,
  visit: (kind: Kind, start: number, end: number) => void = () => undefined,
): SharedParts {
  const shared = {
    all: new Int32Array(SECTION_KEYS.length),
    free: new Int32Array(SECTION_KEYS.length),
  };
  for (const kind of KINDS)
    eachCovered(windows[kind], marks[kind], (start, end) => {
      addTo(shared[kind], partOf(text, start), charactersOf(text.worded, start, end));
      visit(kind, start, end);
    });
  return shared;
}

function toShares({ text, characters, shared }: SharingPlan): ReuseShare[] {
  return shared.flatMap(({ other, ...parts }) =>
    measure(characters, parts).map((row) => ({ plan: text.id, other: other.id, ...row })),
  );
}

function toUpstreamShares(
  one: ComparedPlan,
  upstream: string,
  marks: Record<Kind, Uint8Array>,
): UpstreamShare[] {
  const rows = measure(one.characters, sumShared(one, marks));
  return rows.map((row) => ({ plan: one.text.id, upstream, ...row }));
}

function measure(characters: Int32Array, { all, free }: SharedParts) {
  return withWhole(characters, (section, sumOf) => ({
    section,
    characters: sumOf(characters),
    shared: sumOf(all),
    sharedWithoutFormula: sumOf(free),
    share: ratio(sumOf(all), sumOf(characters)),
    shareWithoutFormula: ratio(sumOf(free), sumOf(characters)),
  }));
}

function toCounts(one: SharingPlan, plans: number, origins: PlanOrigins): ReuseCount[] {
  const byPlans = tally(one, 'all', plans);
  const byPlansFree = tally(one, 'free', plans);
  const [, formula = new Int32Array()] = tallyWords(
    one.text,
    2,
    (word) => one.text.formulas[word] ?? 0,
  );
  return withWhole(one.characters, (section, sumOf) => ({
    plan: one.text.id,
    section,
    characters: sumOf(one.characters),
    byPlans: byPlans.map(sumOf),
    formula: sumOf(formula),
    byPlansWithoutFormula: byPlansFree.map(sumOf),
    origins: origins.all(sumOf),
    originsWithoutFormula: origins.free(sumOf),
  }));
}

/** Characters of each part, by the number of plans that have them, from 1. */
function tally({ text, steps }: SharingPlan, kind: Kind, plans: number): Int32Array[] {
  const others = cumsum(steps[kind]);
  return tallyWords(text, plans, (word) =>
    kind === 'free' && text.formulas[word] ? NO_CLASS : (others[word] ?? 0),
  );
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 10_000) / 10_000;
}
