import type { SectionFacts } from '#src/schemas/corpus.ts';
import {
  GROUP_KEYS,
  PROJECT_KEYS,
  SECTION_KEYS,
  type SectionKey,
} from '#src/schemas/vocabulary.ts';

/** How much of something stands in a part. */
export interface PartCount {
  key: SectionKey;
  count: number;
}

/** The parts with most clauses, several where they have as many, and with fewest; none where all are alike. */
interface Weight {
  most: readonly PartCount[];
  least: readonly PartCount[];
}

/** A topic of the codebook with the part that it belongs to. */
export interface TopicOfPart {
  id: string;
  section: SectionKey;
}

/** Plans that have a clause on a topic, and those that only name it in clauses on others. */
export interface TopicPlans {
  said: ReadonlySet<string>;
  named: ReadonlySet<string>;
}

/** What a plan says most, in numbers and alone, and what it leaves out: all counted, nothing judged. */
export interface PlanSummary {
  groups: Weight;
  projects: Weight;
  /** Number of all quotas, and the parts with most of them; none where no part has two. */
  quotas: number;
  numbered: readonly PartCount[];
  /** Groups that have a part and no number in it. */
  unnumbered: readonly SectionKey[];
  absent: readonly SectionKey[];
  /** Topics that this plan does not even name and most of the others write on; how many do. */
  silent: { plans: number; others: number; topics: readonly TopicOfPart[] } | undefined;
  /** Topics that no other plan writes on or names. */
  only: readonly TopicOfPart[];
}

type Part = Pick<SectionFacts, 'clauses' | 'quotas'> & { section: { key: SectionKey } };

/** Fewer others than this are no measure of what is left out, or alone. */
const LEAST_OTHERS = 2;

/**
 * The facts of which one minute's summary of a plan is made.
 * @param parts those that the plan has
 * @param topics in the order of the codebook
 * @param plansOf who writes on a topic
 * @param others number of other plans
 */
export function summarisePlan(
  plan: string,
  parts: readonly Part[],
  topics: readonly TopicOfPart[],
  plansOf: (topic: string) => TopicPlans,
  others: number,
): PlanSummary {
  const byKey = new Map(parts.map((part) => [part.section.key, part]));
  const quotasOf = (key: SectionKey) => byKey.get(key)?.quotas.length ?? 0;
  const count = (keys: readonly SectionKey[], countOf: (part: Part) => number): PartCount[] =>
    keys.flatMap((key) => {
      const part = byKey.get(key);
      return part ? [{ key, count: countOf(part) }] : [];
    });
  const numbers = count(SECTION_KEYS, ({ quotas }) => quotas.length);
  const numbered = mostOf(numbers);
  const comparable = topics.filter((topic) => isOfContent(topic) && byKey.has(topic.section));
  const enough = others >= LEAST_OTHERS;
  return {
    groups: weigh(count(GROUP_KEYS, ({ clauses }) => clauses.length)),
    projects: weigh(count(PROJECT_KEYS, ({ clauses }) => clauses.length)),
    quotas: numbers.reduce((sum, each) => sum + each.count, 0),
    numbered: (numbered[0]?.count ?? 0) > 1 ? numbered : [],
    unnumbered: GROUP_KEYS.filter((key) => byKey.has(key) && quotasOf(key) === 0),
    absent: SECTION_KEYS.filter((key) => !byKey.has(key)),
    silent: enough ? findSilent(plan, comparable, plansOf, others) : undefined,
    only: enough ? comparable.filter(({ id }) => isAlone(plan, plansOf(id))) : [],
  };
}

/** Aims and principles are worded by each plan, and “other” is no topic. */
function isOfContent({ id, section }: TopicOfPart): boolean {
  return section !== 'overview' && id !== `${section}-other`;
}

function weigh(counts: readonly PartCount[]): Weight {
  const most = mostOf(counts);
  const fewest = Math.min(...counts.map(({ count }) => count));
  const least = counts.filter(({ count }) => count === fewest);
  return { most, least: least.length === counts.length ? [] : least };
}

function mostOf(counts: readonly PartCount[]): PartCount[] {
  const largest = Math.max(...counts.map(({ count }) => count));
  return counts.filter(({ count }) => count === largest);
}

/** The topics that as many of the others as possible write on, where these are more than half. */
function findSilent(
  plan: string,
  topics: readonly TopicOfPart[],
  plansOf: (topic: string) => TopicPlans,
  others: number,
): PlanSummary['silent'] {
  const silent = topics.filter(({ id }) => {
    const { said, named } = plansOf(id);
    return !said.has(plan) && !named.has(plan);
  });
  const plans = Math.max(0, ...silent.map(({ id }) => plansOf(id).said.size));
  if (plans * 2 <= others) return undefined;
  return { plans, others, topics: silent.filter(({ id }) => plansOf(id).said.size === plans) };
}

function isAlone(plan: string, { said, named }: TopicPlans): boolean {
  const isOther = (id: string) => id !== plan;
  return said.has(plan) && ![...said, ...named].some(isOther);
}
