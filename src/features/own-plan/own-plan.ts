import { getPlans, getSectionOfAll, getSectionsOf, type PlanSection } from '#src/corpus/corpus.ts';
import { countContents } from '#src/corpus/count-contents.ts';
import { findElsewhere, type Elsewhere } from '#src/corpus/elsewhere.ts';
import { mentionOf } from '#src/corpus/mentions.ts';
import { OWN_KEYS, type OwnKey } from '#src/corpus/own-keys.ts';
import { namedSection, type NamedSection } from '#src/corpus/sections.ts';
import { readSourceFile } from '#src/corpus/source-file.ts';
import { type CodebookTopic, topicsOf } from '#src/corpus/topics.ts';
import { MAX_COLUMNS } from '#src/limits.ts';
import type { SectionEntry } from '#src/schemas/corpus.ts';
import type { Plan } from '#src/schemas/plan.ts';
import type { Span } from '#src/schemas/vocabulary.ts';
import { isOther } from '#src/text/other-topic.ts';
import { findTitle } from './model/find-words.ts';
import { nearItems } from './model/near-items.ts';
import { otherTopics, type OtherTopics } from './model/other-topics.ts';

/** How much stands in a part. */
export type OwnCounts = Pick<ReturnType<typeof countContents>, 'measures' | 'clauses' | 'quotas'>;

/** One part of one plan, in the plan's own words, and what stands beside it. */
export interface OwnPlan {
  plan: Plan;
  key: OwnKey;
  section: NamedSection;
  /** Undefined where the plan has no such part. */
  entry: SectionEntry | undefined;
  /** Undefined where the plan has no such part. */
  counts: OwnCounts | undefined;
  /** The file that it was read from, in which all spans are places. */
  source: string;
  /** Place of the title of each measure that has one, by its id. */
  titles: ReadonlyMap<string, Span>;
  /** Topics that other plans write on here. */
  topics: OtherTopics<CodebookTopic>;
  /** Where a plan without the part treats its matter. */
  elsewhere: readonly Elsewhere[];
  /** This plan and those next to it in the order of plans, with what each has in the part. */
  near: readonly { plan: Plan; counts: OwnCounts | undefined }[];
  /** Number of all plans. */
  plans: number;
}

/** Each group and project of each plan: those that the plan does not have, too. */
export async function listOwnPlans(): Promise<{ plan: Plan; key: OwnKey }[]> {
  return (await getPlans()).flatMap((plan) => OWN_KEYS.map((key) => ({ plan, key })));
}

/** All that the page on one part of one plan says. @throws when there is no such plan */
export async function getOwnPlan(plan: Plan, key: OwnKey): Promise<OwnPlan> {
  const all = await getSectionOfAll(key);
  const at = all.findIndex((each) => each.plan.id === plan.id);
  const entry = all[at]?.entry;
  const section = namedSection(key);
  const source = readSourceFile(plan).text;
  const topics = topicsOf(key).filter(({ id }) => !isOther(id));
  const others = all.flatMap((each, index) => (each.entry && index !== at ? [each.entry] : []));
  return {
    ...{ plan, key, section, entry, source },
    counts: entry && countContents([entry]),
    titles: new Map(
      entry?.measures
        .filter(({ label }) => label !== '')
        .map((measure) => [measure.id, findTitle(source, measure)]),
    ),
    topics: otherTopics(topics, entry, others, (topic) => Boolean(mentionOf(plan.id, topic))),
    elsewhere: entry ? [] : findElsewhere(await getSectionsOf(plan.id), section.cues),
    near: nearItems(all, at, MAX_COLUMNS).map(countOf),
    plans: all.length,
  };
}

function countOf({ plan, entry }: PlanSection) {
  return { plan, counts: entry && countContents([entry]) };
}
