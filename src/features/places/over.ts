import { countEnded } from '#src/corpus/ended.ts';
import { getLatestRelease } from '#src/corpus/releases.ts';
import type { Messages } from '#src/i18n/zh/index.ts';
import type { Plan } from '#src/schemas/plan.ts';

/** That periods are over, by the date of the data; empty while none of them is. */
export function overInWords(plans: readonly Plan[], messages: Messages): string {
  const { date } = getLatestRelease();
  const ended = countEnded(plans, date);
  return ended ? messages.timeline.over(messages.date(date), ended.ended, ended.plans) : '';
}
