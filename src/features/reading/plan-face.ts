import { getPlans, getSectionsOf } from '#src/corpus/corpus.ts';
import { countContents, type ContentCounts } from '#src/corpus/count-contents.ts';
import { readDataFile } from '#src/corpus/open-data.ts';
import { ownShare } from '#src/corpus/own-share.ts';
import { countSharers, getWording } from '#src/corpus/shared-wording.ts';
import { codebookTopics } from '#src/corpus/topics.ts';
import type { Quota } from '#src/schemas/numbers.ts';
import type { Plan } from '#src/schemas/plan.ts';
import {
  summarisePlan,
  type PlanSummary,
  type TopicOfPart,
  type TopicPlans,
} from './model/plan-summary.ts';

/** What sets a plan apart at a glance. */
export interface PlanFace {
  plan: Plan;
  counts: ContentCounts;
  /** Share of its wording that no other plan has; undefined where it is compared with none. */
  own: number | undefined;
  quotas: readonly Quota[];
  summary: PlanSummary;
  /** Whether any of its clauses are coded by rule only. */
  byRule: boolean;
}

const TOPICS: readonly TopicOfPart[] = codebookTopics.flatMap(({ section, topics }) =>
  topics.map(({ id }) => ({ id, section })),
);
const NOBODY: TopicPlans = { said: new Set(), named: new Set() };

/** The faces of all plans, in their order. */
export async function getPlanFaces(): Promise<PlanFace[]> {
  return Promise.all((await getPlans()).map(getPlanFace));
}

/** The face of one plan. */
export async function getPlanFace(plan: Plan): Promise<PlanFace> {
  const [plans, sections] = await Promise.all([getPlans(), getSectionsOf(plan.id)]);
  const topics = await (topicPlans ??= readTopicPlans());
  const plansOf = (topic: string) => topics.get(topic) ?? NOBODY;
  return {
    plan,
    counts: countContents(sections),
    own: countSharers(plan.id) > 1 ? shareOf(plan.id) : undefined,
    quotas: sections.flatMap(({ quotas }) => quotas),
    summary: summarisePlan(plan.id, sections, TOPICS, plansOf, plans.length - 1),
    byRule: sections.some(({ clauses }) => clauses.some(({ codedBy }) => codedBy === 'rule')),
  };
}

function shareOf(id: string): number | undefined {
  const whole = getWording().counts.find(({ plan, section }) => plan === id && section === null);
  return whole && ownShare(whole);
}

/** Who writes on each topic, and who names it: read once, as each plan asks for what all of them say. */
let topicPlans: Promise<Map<string, TopicPlans>> | undefined;

async function readTopicPlans(): Promise<Map<string, TopicPlans>> {
  const found = new Map(
    TOPICS.map(({ id }) => [id, { said: new Set<string>(), named: new Set<string>() }]),
  );
  for (const { id } of await getPlans())
    for (const { clauses } of await getSectionsOf(id))
      for (const topic of clauses.flatMap(({ topics }) => topics)) found.get(topic)?.said.add(id);
  for (const { plan, topic } of readDataFile('mentions').rows) found.get(topic)?.named.add(plan);
  return found;
}
