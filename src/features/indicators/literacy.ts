import {
  LITERACY_INDICATOR,
  LITERACY_YEAR,
  literacyFigures,
  targetsAbove,
} from '#src/corpus/context.ts';
import { getSectionOfAll } from '#src/corpus/corpus.ts';
import { MAX_DRAWN } from '#src/limits.ts';
import { isShareBy } from './model/share-by.ts';

export type Literacy = Awaited<ReturnType<typeof getLiteracy>>;

/**
 * The plans' targets for the share of citizens with scientific literacy, in plan order, from the plans;
 * and what stands above them, from the codebook.
 */
export async function getLiteracy() {
  const overviews = await getSectionOfAll('overview');
  const nation = literacyFigures.filter(({ level }) => level === 'nation');
  const results = nation.filter(({ sort }) => sort === 'result').sort((a, b) => a.year - b.year);
  return {
    /** All plans, of which those are the first. */
    total: overviews.length,
    /** Of the first plans: a page of all would grow with them. */
    targets: overviews.slice(0, MAX_DRAWN).map(({ plan, entry }) => ({
      plan,
      /** Undefined where the plan sets none for that year. */
      quota: entry?.quotas.find(
        (quota) => quota.indicator === LITERACY_INDICATOR && isShareBy(quota, LITERACY_YEAR),
      ),
      ...targetsAbove(plan, LITERACY_YEAR),
    })),
    /** The nation's target for the same year. */
    reference: nation.find(({ sort, year }) => sort === 'target' && year === LITERACY_YEAR),
    /** The nation's first result and its last. */
    results: [...results.slice(0, 1), ...results.slice(1).slice(-1)],
  };
}
