import type { NearWording, ReuseCount, ReuseRun, ReuseShare } from '#src/schemas/wording.ts';
import { listNear } from './near-clauses.ts';
import { listRuns } from './list-runs.ts';
import { listShares } from './list-shares.ts';
import { type PlanText, type PlanWitness, readPlanText } from './plan-text.ts';
import { indexTexts } from './text-index.ts';
import { numberWindows } from './windows.ts';
import type { WordNumbers } from './worded-text.ts';

/** All rows on shared wording. */
export interface Wording {
  runs: ReuseRun[];
  shares: ReuseShare[];
  counts: ReuseCount[];
  near: NearWording[];
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
    const index = indexTexts(this.plans.map(({ worded }) => worded));
    return {
      runs: listRuns(index, this.plans),
      ...listShares(numberWindows(index), this.plans),
      near: listNear(this.plans, this.numbers.size),
    };
  }
}
