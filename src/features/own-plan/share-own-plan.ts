import { shownBy } from '#src/about-data.ts';
import type { Messages } from '#src/i18n/index.ts';
import { citedTitle } from '#src/i18n/plan-marks.ts';
import { nameIn } from '#src/i18n/name-in.ts';
import { titleOf } from './answer.ts';
import type { OwnPlan } from './own-plan.ts';

/** The answer in words to be sent: what is written, the sentences with numbers, the plan, and this site. */
export function shareOwnPlan(own: OwnPlan, messages: Messages): { title: string; text: string } {
  const { sharing } = messages;
  const { plan, entry } = own;
  const title = titleOf(own, messages);
  const numbered = new Set(entry?.quotas.map(({ clause }) => clause));
  const sentences = entry?.clauses.filter(({ id }) => numbered.has(id)) ?? [];
  const lines = [
    title,
    ...sentences.map(({ text }) => sharing.sentence(text)),
    sharing.citation(citedTitle(nameIn(plan.title, messages), plan, messages)),
    shownBy(messages),
  ];
  return { title, text: lines.join('\n') };
}
