import type { Plan } from '#src/schemas/plan.ts';
import { nameIn } from './name-in.ts';
import type { Messages } from './zh/index.ts';

/** Title of a plan as it may leave the page: that of a draft says so. */
export function titleOfPlan(plan: Pick<Plan, 'title' | 'status'>, messages: Messages): string {
  return markDraft(plan, nameIn(plan.title, messages), messages);
}

/** Name of the place of a plan as it may leave the page: that of a draft says so. */
export function placeOfPlan(plan: Pick<Plan, 'short' | 'status'>, messages: Messages): string {
  return markDraft(plan, nameIn(plan.short, messages), messages);
}

function markDraft({ status }: Pick<Plan, 'status'>, name: string, { draftOf }: Messages): string {
  return status === 'draft' ? draftOf(name) : name;
}
