import { range } from 'd3-array';
import type { Messages } from '#src/i18n/index.ts';
import { nameIn } from '#src/i18n/name-in.ts';
import { placeOfPlan } from '#src/i18n/plan-marks.ts';
import type { OwnKey } from '#src/corpus/own-keys.ts';
import { GROUP_KEYS } from '#src/schemas/vocabulary.ts';
import { DESCRIPTION, firstThatFits, MOST_TITLE } from '#src/text/page-head.ts';
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

/** Titles of measures that a description names at most. */
const NAMED = 3;

/** Title and description of the page: with as much of the answer, and as many names of measures, as there is room for. */
export function headOfOwnPlan(own: OwnPlan, messages: Messages) {
  const { plan, section, counts } = own;
  const { ownPlan: words, language } = messages;
  const short = words.title.short(placeOfPlan(plan, messages), nameIn(section.short, messages));
  const targets = counts ? words.targets(counts.quotas) : words.absent;
  const titles = [titleOf(own, messages), words.title.answered(short, targets), short];
  const measures = own.entry?.measures.flatMap(({ label, title }) => (label ? [title] : [])) ?? [];
  const descriptions = range(NAMED, -1, -1).map((named) =>
    words.description(
      titleOf(own, messages),
      measures.slice(0, named),
      Math.max(0, measures.length - named),
    ),
  );
  return {
    title: firstThatFits(titles, MOST_TITLE[language]),
    description: firstThatFits(descriptions, DESCRIPTION.most),
  };
}

/** Whether a part is of a group of people, and not a project. */
export function isGroup(key: OwnKey): boolean {
  return (GROUP_KEYS as readonly string[]).includes(key);
}

/** Who asks, or what about, as a choice has it. */
export function chooserOf(key: OwnKey, short: OwnPlan['section']['short'], messages: Messages) {
  return messages.ownPlan.who[key] ?? nameIn(short, messages);
}
