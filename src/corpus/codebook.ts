/** The codebook as pages ask for it: its words, and what they were applied to. */
import { sum } from 'd3-array';
import { parse } from 'yaml';
import indicatorsText from '#content/codebook/indicators.yml?raw';
import { IndicatorsFile, type TopicsFile } from '#src/schemas/codebook.ts';
import type { Agreement, Coding } from '#src/schemas/coding.ts';
import type { Clause } from '#src/schemas/corpus.ts';
import type { Plan } from '#src/schemas/plan.ts';
import type { Quota } from '#src/schemas/numbers.ts';
import { type Bilingual, SECTION_KEYS, type SectionKey } from '#src/schemas/vocabulary.ts';
import { isOther } from '#src/text/other-topic.ts';
import { type CodebookRun, findQuoted, findTopics } from './codebook-lines.ts';
import { getPlans, getSectionOfAll } from './corpus.ts';
import { mentionOf } from './mentions.ts';
import { readDataFile } from './open-data.ts';
import type { PlacedClause } from './strength.ts';
import { getQuotaGroups } from './quotas.ts';
import { namedSection, namedSections } from './sections.ts';
import { codebookTopics } from './topics.ts';
import { type IndicatorView, viewIndicators } from './view-indicators.ts';

type Topic = TopicsFile['sections'][number]['topics'][number];

/** The name that the site gives a topic, and the place where it defines it. */
export interface TopicName extends Pick<Topic, 'id' | 'zh' | 'en'> {
  path: string;
}

/** A topic of a part, ready to print. */
export interface TopicView extends Omit<Topic, 'include' | 'exclude' | 'example'> {
  /** Lines cut at the topics that they name. */
  include: CodebookRun<TopicName>[][];
  exclude: CodebookRun<TopicName>[][];
  /** `clause` is undefined where no plan of the site has the sentence. */
  example: { plan: Plan | undefined; text: string; clause: Clause | undefined } | undefined;
  /** By plan, in plan order: the number of its clauses, undefined where it has no such part. */
  cells: { count: number | undefined; isMentioned: boolean }[];
}

/** A clause on which the readers differed. */
interface Adjudication extends PlacedClause, Pick<Coding, 'section'> {
  reason: Bilingual;
  first: TopicName[];
  second: TopicName[];
  final: TopicName[];
}

export type TopicSection = Awaited<ReturnType<typeof getTopicSection>>;

/** The topics of one part, and the plans in whose order they are counted. */
export async function getTopicSection(key: SectionKey) {
  const all = await getSectionOfAll(key);
  const counted = new Map(readDataFile('topics').rows.map((row) => [row.id, row.clauses]));
  const topics = (topicsBySection.get(key) ?? []).map((topic): TopicView => {
    const { include, exclude, example } = topic;
    const quoted = all.find(({ plan }) => plan.id === example?.plan);
    return {
      ...topic,
      include: include.map((text) => [{ text }]),
      exclude: exclude.map((line) => findTopics(line, topicNames)),
      example: example && {
        plan: quoted?.plan,
        text: example.text,
        clause: findQuoted(example.text, quoted?.entry?.clauses ?? []),
      },
      cells: all.map(({ plan, entry }) => ({
        count: entry && (counted.get(topic.id)?.[plan.id] ?? 0),
        isMentioned: mentionOf(plan.id, topic.id) !== undefined,
      })),
    };
  });
  return { section: namedSection(key), plans: all.map(({ plan }) => plan), topics };
}

export type CodedSection = Awaited<ReturnType<typeof getTopicSections>>[number];

/**
 * Each part with the number of its topics and of its clauses, and how far the readers agree on these; no
 * agreement where they coded none of them.
 */
export async function getTopicSections() {
  const rows = new Map(readDataFile('agreement').rows.map((row) => [row.section, row]));
  return Promise.all(
    namedSections(SECTION_KEYS).map(async (section) => {
      const all = await getSectionOfAll(section.key);
      const topics = topicsBySection.get(section.key)?.filter(({ id }) => !isOther(id)) ?? [];
      return {
        section,
        topics: topics.length,
        clauses: sum(all, ({ entry }) => entry?.clauses.length),
        agreement: rows.get(section.key),
      };
    }),
  );
}

/** Agreement of the two codings of all clauses; undefined where nothing was coded twice. */
export function getAgreementOfAll(): Agreement | undefined {
  return readDataFile('agreement').rows.find(({ section }) => section === 'all');
}

/** Every clause that was decided or corrected, in plan order. */
export async function getAdjudications(): Promise<Adjudication[]> {
  const clauses = new Map((await getClauses()).map((clause) => [clause.id, clause]));
  const plans = new Map((await getPlans()).map((plan) => [plan.id, plan]));
  const namesOf = (ids: readonly string[]) => ids.flatMap((id) => topicNames.get(id) ?? []);
  return readDataFile('codings').rows.flatMap((coding): Adjudication[] => {
    const clause = clauses.get(coding.clause);
    const plan = plans.get(clause?.plan ?? '');
    const { reason } = coding;
    if (reason === null || !clause || !plan) return [];
    const topics = {
      first: namesOf(coding.first),
      second: namesOf(coding.second),
      final: namesOf(coding.final),
    };
    const { section } = coding;
    return [{ id: clause.id, section, ...topics, reason, plan, text: clause.text }];
  });
}

/** Indicators, each of which names what quotas count, in the order of the codebook. */
export async function getIndicators(): Promise<IndicatorView[]> {
  const placed = (await getQuotaGroups()).flatMap(({ quotas }) => quotas);
  return viewIndicators(
    indicators,
    placed.sort((a, b) => a.plan.order - b.plan.order),
  );
}

/** Whether a quota counts residents of any kind, so that it may be divided by all of them. */
export function countsResidents(quota: Pick<Quota, 'indicator'>): boolean {
  return indicators.indicators.some(
    ({ id, base }) => id === quota.indicator && base === 'residents',
  );
}

async function getClauses(): Promise<Clause[]> {
  const sections = await Promise.all(SECTION_KEYS.map((key) => getSectionOfAll(key)));
  return sections.flat().flatMap(({ entry }) => entry?.clauses ?? []);
}

const indicators = IndicatorsFile.parse(parse(indicatorsText));
const topicsBySection = new Map(codebookTopics.map(({ section, topics }) => [section, topics]));
const topicNames = new Map(
  codebookTopics.flatMap(({ section, topics }) =>
    topics.map(({ id, zh, en }): [string, TopicName] => [
      id,
      { id, zh, en, path: `/codebook/${section}/#${id}` },
    ]),
  ),
);
