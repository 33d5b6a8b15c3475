import { markedNameIn } from '#src/browser/marked-name.ts';
import type { Comparison } from './comparison.ts';

/** Name of a plan that is shown, with its marks, for what may leave the page: 鹤壁市（地级市）. */
export function markedNameOf({ table }: Comparison, plan: string): string {
  const named = table.columns.get(plan)?.head.querySelector<HTMLElement>('.PlanName');
  return named ? markedNameIn(named) : plan;
}
