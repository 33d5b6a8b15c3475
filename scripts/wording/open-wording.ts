import type { NearWording, ReuseCount, ReuseRun, ReuseShare } from '#src/schemas/wording.ts';
import { listNear } from './near-clauses.ts';
import { listRuns } from './list-runs.ts';
import { listShares } from './list-shares.ts';
import { type PlanText, type PlanWitness, readPlanText } from './plan-text.ts';
import { indexTexts } from './text-index.ts';
import { MAX_PAIRED_PLANS } from '#src/limits.ts';
import type { WordNumbers } from './worded-text.ts';

/** All rows on shared wording; runs are made while they are gone through. */
export interface Wording {
  runs: Iterable<ReuseRun>;
  shares: Iterable<ReuseShare>;
  counts: Iterable<ReuseCount>;
  near: Iterable<NearWording>;
}

/** Takes plans in as they are read, and compares them when asked. */
export class WordingReader {
  private readonly numbers: WordNumbers = new Map();
  private readonly plans: PlanText[] = [];
  private readonly phrases: readonly string[];

  /** @param phrases set phrases of the state: content/codebook/formulas.yml */
  constructor(phrases: readonly string[]) {
    this.phrases = phrases;
  }

  add(plan: PlanWitness): void {
    this.plans.push(readPlanText(plan, this.numbers, this.phrases));
  }

  /** The same rows whatever order the plans were added in. */
  compare(): Wording {
    const groups = groupPlans(this.plans);
    const isSplit = groups.length > 1;
    const compared = groups.map((plans) => {
      const index = indexTexts(plans.map(({ worded }) => worded));
      return {
        runs: () => listRuns(index, plans, isSplit ? (plans[0]?.province ?? '') : ''),
        ...listShares(index, plans),
        near: listNear(plans, this.numbers.size),
      };
    });
    return {
      runs: {
        *[Symbol.iterator]() {
          for (const { runs } of compared) yield* runs();
        },
      },
      shares: compared.flatMap(({ shares }) => shares),
      counts: compared.flatMap(({ counts }) => counts),
      near: compared.flatMap(({ near }) => near),
    };
  }
}

/**
 * Plans that are compared with each other: all, or past 12 those of a province, as what all plans of a
 * country share is too much for any page and any file. Groups come by their first plan.
 */
function groupPlans(plans: readonly PlanText[]): PlanText[][] {
  if (plans.length <= MAX_PAIRED_PLANS) return [[...plans]];
  const groups = [...Map.groupBy(plans, ({ province }) => province).values()];
  const first = (group: readonly PlanText[]) => Math.min(...group.map(({ order }) => order));
  return groups.sort((a, b) => first(a) - first(b));
}
