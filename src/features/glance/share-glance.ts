import { shownBy } from '#src/about-data.ts';
import type { Messages } from '#src/i18n/index.ts';
import { nameIn } from '#src/i18n/name-in.ts';
import { citedTitle, placeOfPlan } from '#src/i18n/plan-marks.ts';
import type { GlanceSheet } from './model/sheet.ts';

/** The sheet of a plan in words to be sent: its target in the plan's words, the plan, and this site. */
export function shareGlance(
  { plan, aim }: Pick<GlanceSheet, 'plan' | 'aim'>,
  messages: Messages,
): { title: string; text: string } {
  const { sharing, glance } = messages;
  const title = glance.title(placeOfPlan(plan, messages));
  const words = aim?.phrase.runs.map(({ text }) => text).join('');
  const lines = [
    title,
    words === undefined ? glance.noAim : sharing.sentence(words),
    sharing.citation(citedTitle(nameIn(plan.title, messages), plan, messages)),
    shownBy(messages),
  ];
  return { title, text: lines.join('\n') };
}
