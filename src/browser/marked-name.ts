import { query } from './element.ts';

/** Name of a plan with its marks, as PlanName.astro has it: 鹤壁市（地级市）. */
export function markedNameIn(plan: HTMLElement): string {
  return plan.dataset['marked'] ?? query(plan, '.name').textContent.trim();
}
