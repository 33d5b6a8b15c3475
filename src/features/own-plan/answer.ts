import type { Messages } from '#src/i18n/index.ts';
import { nameIn } from '#src/i18n/name-in.ts';
import { placeOfPlan } from '#src/i18n/plan-marks.ts';
import type { OwnKey } from '#src/corpus/own-keys.ts';
import { GROUP_KEYS } from '#src/schemas/vocabulary.ts';
import type { OwnCounts, OwnPlan } from './own-plan.ts';

/** What a plan has in a part, in one line: « 3条措施，没有一项数字指标 ». */
export function answerOf(counts: OwnCounts | undefined, { ownPlan: words }: Messages): string {
  if (!counts) return words.absent;
  return [words.measures(counts), words.targets(counts.quotas)].join(words.comma);
}

/** The same with who says it to whom, as the title of its page. */
export function titleOf({ plan, key, section, counts }: OwnPlan, messages: Messages): string {
  const { title } = messages.ownPlan;
  const name = isGroup(key) ? title.group : title.project;
  return name(
    placeOfPlan(plan, messages),
    nameIn(section.short, messages),
    answerOf(counts, messages),
  );
}

/** Titles of measures that a description names. */
const NAMED = 3;

/** What stands under a link to the page: its title, and what the first measures are called. */
export function describe(own: OwnPlan, messages: Messages): string {
  const titles = own.entry?.measures.flatMap(({ label, title }) => (label ? [title] : [])) ?? [];
  return messages.ownPlan.description(
    titleOf(own, messages),
    titles.slice(0, NAMED),
    Math.max(0, titles.length - NAMED),
  );
}

/** Whether a part is of a group of people, and not a project. */
export function isGroup(key: OwnKey): boolean {
  return (GROUP_KEYS as readonly string[]).includes(key);
}

/** Who asks, or what about, as a choice has it. */
export function chooserOf(key: OwnKey, short: OwnPlan['section']['short'], messages: Messages) {
  return messages.ownPlan.who[key] ?? nameIn(short, messages);
}
