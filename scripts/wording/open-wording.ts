import type {
  NearWording,
  ReuseCount,
  ReuseRun,
  ReuseShare,
  UpstreamShare,
} from '#src/schemas/wording.ts';
import { listNear } from './near-clauses.ts';
import { listRuns } from './list-runs.ts';
import { listShares } from './list-shares.ts';
import {
  type PlanText,
  type PlanWitness,
  readPlanText,
  readUpstreamText,
  type UpstreamText,
  type UpstreamWitness,
} from './plan-text.ts';
import { indexTexts } from './text-index.ts';
import { MAX_PAIRED_PLANS } from '#src/limits.ts';
import type { WordNumbers } from './worded-text.ts';

/** All rows on shared wording; runs are made while they are gone through. */
export interface Wording {
  runs: Iterable<ReuseRun>;
  shares: Iterable<ReuseShare>;
  counts: Iterable<ReuseCount>;
  upstreamShares: Iterable<UpstreamShare>;
  near: Iterable<NearWording>;
}

/** Takes plans in as they are read, and compares them when asked. */
export class WordingReader {
  private readonly numbers: WordNumbers = new Map();
  private readonly plans: PlanText[] = [];
  private readonly upstreams: readonly UpstreamText[];
  private readonly phrases: readonly string[];

  /**
   * @param phrases set phrases of the state: content/codebook/formulas.yml
   * @param upstreams texts of a higher level
   */
  constructor(phrases: readonly string[], upstreams: readonly UpstreamWitness[] = []) {
    this.phrases = phrases;
    this.upstreams = upstreams.map((text) => readUpstreamText(text, this.numbers, phrases));
  }

  add(plan: PlanWitness): void {
    this.plans.push(readPlanText(plan, this.numbers, this.phrases));
  }

  /** The same rows whatever order the plans were added in. */
  compare(): Wording {
    const groups = groupPlans(this.plans);
    const isSplit = groups.length > 1;
    const compared = groups.map((plans) => {
      const above = this.upstreams.filter(({ covers }) => plans.some(({ id }) => covers.has(id)));
      const index = indexTexts([...plans, ...above].map(({ worded }) => worded));
      return {
        runs: () => listRuns(index, plans, above, isSplit ? (plans[0]?.province ?? '') : ''),
        ...listShares(index, plans, above),
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
      upstreamShares: compared.flatMap(({ upstreamShares }) => upstreamShares),
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
