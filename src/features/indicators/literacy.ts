import type { ContextFigure } from '#src/schemas/codebook.ts';
import type { Plan, Quota } from '#src/schemas/corpus.ts';
import { findTarget, literacyFigures, targetsAbove } from '#src/corpus/context.ts';
import { getSectionOfAll } from '#src/corpus/corpus.ts';

/** The plans' targets for the share of citizens with scientific literacy, and what stands above them. */
export interface Literacy {
  /** Targets in plan order; `quota` is undefined where the plan sets none. */
  targets: {
    plan: Plan;
    quota: Quota | undefined;
    province: ContextFigure | undefined;
    prefecture: ContextFigure | undefined;
  }[];
  /** The nation's target for 2025. */
  reference: ContextFigure | undefined;
  /** The nation's first result and its last. */
  results: ContextFigure[];
}

/** The indicator that the nation, provinces and prefectures set targets for too. */
export const LITERACY_INDICATOR = 'citizens-literate-share';

/** Reads the targets from the plans and the figures above them from the codebook. */
export async function getLiteracy(): Promise<Literacy> {
  const overviews = await getSectionOfAll('overview');
  const results = literacyFigures
    .filter(({ kind, level }) => kind === 'result' && level === 'nation')
    .sort((a, b) => a.year - b.year);
  return {
    targets: overviews.map(({ plan, entry }) => ({
      plan,
      quota: entry?.quotas.find(({ indicator }) => indicator === LITERACY_INDICATOR),
      ...targetsAbove(literacyFigures, plan, YEAR),
    })),
    reference: findTarget(literacyFigures, NATION, YEAR),
    results: [...results.slice(0, 1), ...results.slice(1).slice(-1)],
  };
}

/** The year that the plans' targets are for. */
const YEAR = 2025;
const NATION = '全国';
