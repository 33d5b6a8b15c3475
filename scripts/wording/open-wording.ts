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
import { numberWindows } from './windows.ts';
import type { WordNumbers } from './worded-text.ts';

/** All rows on shared wording. */
export interface Wording {
  runs: ReuseRun[];
  shares: ReuseShare[];
  counts: ReuseCount[];
  upstreamShares: UpstreamShare[];
  near: NearWording[];
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
    const { plans, upstreams } = this;
    const index = indexTexts([...plans, ...upstreams].map(({ worded }) => worded));
    return {
      runs: listRuns(index, plans, upstreams),
      ...listShares(numberWindows(index), plans, upstreams),
      near: listNear(this.plans, this.numbers.size),
    };
  }
}
