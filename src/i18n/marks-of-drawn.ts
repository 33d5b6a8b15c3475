import type { Plan } from '#src/schemas/plan.ts';
import type { Messages } from './index.ts';
import { nameIn } from './name-in.ts';
import { placeOfPlan, planMarks } from './plan-marks.ts';

/** The plans named in a drawing that are drafts or of prefectures, with their marks: one line, or none. */
export function marksOfDrawn(
  svg: string,
  plans: readonly Pick<Plan, 'short' | 'level' | 'status'>[],
  messages: Messages,
): string[] {
  const marked = plans
    .filter((plan) => planMarks(plan, messages).length > 0)
    .filter(({ short }) => svg.includes(nameIn(short, messages)))
    .map((plan) => placeOfPlan(plan, messages));
  return marked.length > 0 ? [messages.sharing.marked(messages.list(marked))] : [];
}
