/** Data that a comparison sends to its script. */
import type { PageData } from '#src/browser/page-data.ts';
import type { PlanChoice } from './plan-choice.ts';

/** Plans whose columns are in the table, on the table. */
export const PLANS: PageData<readonly PlanChoice[]> = { attribute: 'data-plans' };
