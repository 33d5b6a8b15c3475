import type { Plan } from '#src/schemas/plan.ts';
import { nameIn } from './name-in.ts';
import type { Messages } from './zh/index.ts';

/** What sets a plan apart from others, so that its values are not read as theirs. */
type Marked = Pick<Plan, 'level' | 'status'>;

/**
 * The marks of a plan, in words: that it is of a prefecture, that it is a draft; none of most plans.
 * Whatever names a plan where its badges do not stand asks here: heads of pages, copies, citations,
 * drawings, lists to choose from.
 */
export function planMarks({ level, status }: Marked, { marks }: Messages): string[] {
  return [
    ...(level === 'prefecture' ? [marks.prefecture] : []),
    ...(status === 'draft' ? [marks.draft] : []),
  ];
}

/** A name or title with the marks of its plan: « 鹤壁市（地级市） ». */
export function markedName(name: string, plan: Marked, messages: Messages): string {
  const marks = planMarks(plan, messages);
  return marks.length > 0 ? messages.marks.named(name, marks) : name;
}

/** Name of the place of a plan, with its marks. */
export function placeOfPlan(plan: Marked & Pick<Plan, 'short'>, messages: Messages): string {
  return markedName(nameIn(plan.short, messages), plan, messages);
}

/** Title of a plan within a sentence, in the marks of a title: « 《鹤壁市…方案》（地级市） ». */
export function citedTitle(title: string, plan: Marked, messages: Messages): string {
  return markedName(messages.quotedTitle(title), plan, messages);
}
