import { MAX_PAIRED_PLANS } from '#src/limits.ts';
import type { Plan } from '#src/schemas/plan.ts';

/** Most plans of the page: strips, and tables of each plan’s parts in each other plan, grow with their square. */
const MOST = 6;

/**
 * The plans of the page, in plan order: the first ones. Where there are so many that wording is compared
 * within provinces only, those of the first province that has two.
 */
export function shownPlans<Each extends Pick<Plan, 'province'>>(plans: readonly Each[]): Each[] {
  const first = (some: readonly Each[]) => some.slice(0, MOST);
  if (plans.length <= MAX_PAIRED_PLANS) return first(plans);
  const provinces = [...Map.groupBy(plans, ({ province }) => province.zh).values()];
  return first(provinces.find((some) => some.length > 1) ?? plans);
}
