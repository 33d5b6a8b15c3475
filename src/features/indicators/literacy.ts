import { findTarget, literacyFigures, NATION, targetsAbove } from '#src/corpus/context.ts';
import { getSectionOfAll } from '#src/corpus/corpus.ts';

/** The indicator that the nation, provinces and prefectures set targets for too. */
export const LITERACY_INDICATOR = 'citizens-literate-share';

export type Literacy = Awaited<ReturnType<typeof getLiteracy>>;

/**
 * The plans' targets for the share of citizens with scientific literacy, in plan order, from the plans;
 * and what stands above them, from the codebook.
 */
export async function getLiteracy() {
  const overviews = await getSectionOfAll('overview');
  const results = literacyFigures
    .filter(({ kind, level }) => kind === 'result' && level === 'nation')
    .sort((a, b) => a.year - b.year);
  return {
    targets: overviews.map(({ plan, entry }) => ({
      plan,
      /** Undefined where the plan sets none. */
      quota: entry?.quotas.find(({ indicator }) => indicator === LITERACY_INDICATOR),
      ...targetsAbove(literacyFigures, plan, YEAR),
    })),
    /** The nation's target for the same year. */
    reference: findTarget(literacyFigures, NATION, YEAR),
    /** The nation's first result and its last. */
    results: [...results.slice(0, 1), ...results.slice(1).slice(-1)],
  };
}

/** The year that the plans' targets are for. */
const YEAR = 2025;
