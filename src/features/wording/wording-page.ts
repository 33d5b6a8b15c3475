import { getPlans, getSectionsOf } from '#src/corpus/corpus.ts';
import { getWording, type PlacedRun, runsIn } from '#src/corpus/shared-wording.ts';
import type { SectionFacts } from '#src/schemas/corpus.ts';
import type { Plan } from '#src/schemas/plan.ts';
import type { NearWording, ReuseCount, ReuseRun, ReuseShare } from '#src/schemas/wording.ts';
import { shownPlans } from './model/shown-plans.ts';

/** A plan with what is known of its wording. */
export interface WordedPlan {
  plan: Plan;
  /** The parts that it has. */
  sections: readonly SectionFacts[];
  /** Counts of the whole plan, and of each part. */
  whole: ReuseCount;
  parts: readonly ReuseCount[];
  placed: readonly PlacedRun[];
}

/** Content of the page on wording: rows of the open data that two of the plans shown have. */
export interface WordingPage {
  plans: readonly WordedPlan[];
  /** Number of all plans, shown here or not. */
  total: number;
  runs: readonly ReuseRun[];
  shares: readonly ReuseShare[];
  near: readonly NearWording[];
}

let page: Promise<WordingPage> | undefined;

/** Asked for once: by the page in each language, and by its drawings. */
export function getWordingPage(): Promise<WordingPage> {
  return (page ??= readPage());
}

async function readPage(): Promise<WordingPage> {
  const all = await getPlans();
  const shown = shownPlans(all);
  const ids = new Set(shown.map(({ id }) => id));
  const { runs, shares, counts, near } = getWording();
  const areShown = ({ plan, other }: { plan: string; other: string }) =>
    ids.has(plan) && ids.has(other);
  const plans = await Promise.all(
    shown.map(async (plan) => {
      const own = counts.filter((count) => count.plan === plan.id);
      const whole = own.find(({ section }) => section === null);
      if (!whole) throw new Error(`reuse-counts.json has no row for ${plan.id}: npm run content`);
      const parts = own.filter(({ section }) => section !== null);
      const sections = await getSectionsOf(plan.id);
      return { plan, sections, whole, parts, placed: runsIn(plan.id) };
    }),
  );
  return {
    plans,
    total: all.length,
    runs: runs.filter((run) => run.plans.filter((plan) => ids.has(plan)).length > 1),
    shares: shares.filter(areShown),
    near: near.filter(areShown),
  };
}
