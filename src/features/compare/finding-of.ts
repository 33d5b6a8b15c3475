import { placeOfPlan } from '#src/i18n/plan-marks.ts';
import type { Messages } from '#src/i18n/zh/index.ts';
import type { Plan } from '#src/schemas/plan.ts';
import { isOther } from '#src/text/other-topic.ts';
import { countFindings } from './model/topic-findings.ts';
import type { TopicTable } from './model/topic-table.ts';

/** What stands out of a table in one sentence, and which plans lack the part. */
export function findingOf(
  { rows }: TopicTable,
  plans: readonly Pick<Plan, 'id' | 'short' | 'level' | 'status'>[],
  messages: Messages,
): string {
  const topics = rows.filter(({ topic }) => !isOther(topic.id));
  const cells = topics[0]?.cells ?? [];
  const absent = plans
    .filter((_, index) => cells[index]?.kind === 'absent')
    .map((plan) => placeOfPlan(plan, messages));
  return messages.comparison.finding(countFindings(topics), absent);
}
