import { fetchJson } from '#src/browser/fetch-json.ts';
import type { PlanChoice } from '#src/features/compare/model/plan-choice.ts';
import type { TopicColumn } from '#src/features/compare/model/topic-table.ts';

/** Loader of what is fetched on demand; each thing once, and again after a failure. */
export interface ColumnLoader {
  plans: () => Promise<PlanChoice[]>;
  column: (plan: string) => Promise<TopicColumn>;
}

/**
 * Makes a loader of one section's columns.
 * @param base the folder under which the site is served
 * @param section key of the section
 */
export function createColumnLoader(base: string, section: string): ColumnLoader {
  return {
    plans: () => fetchJson(base, 'data/compare/plans.json'),
    column: (plan) => fetchJson(base, `data/compare/${section}/${plan}.json`),
  };
}
