/** The codebook as pages ask for it: its words, and what they were applied to. */
import { parse } from 'yaml';
import indicatorsText from '#content/codebook/indicators.yml?raw';
import strengthText from '#content/codebook/strength.yml?raw';
import topicsText from '#content/codebook/topics.yml?raw';
import { IndicatorsFile, StrengthFile, TopicsFile } from '#src/schemas/codebook.ts';
import type { Agreement, Clause, Coding, Plan, StrengthLevel } from '#src/schemas/corpus.ts';
import { type Bilingual, SECTION_KEYS, type SectionKey } from '#src/schemas/vocabulary.ts';
import {
  type CodebookRun,
  findQuoted,
  findTopics,
  isConditional,
  plainWord,
} from './codebook-lines.ts';
import { getPlans, getQuotas, getSectionOfAll } from './corpus.ts';
import { countLevel, countWords } from './count-strength.ts';
import { readDataFile } from './open-data.ts';
import { type NamedSection, namedSections } from './sections.ts';
import { type IndicatorView, viewIndicators } from './view-indicators.ts';

/** The name that the site gives a topic, and the place where it defines it. */
export interface TopicName {
  id: string;
  zh: string;
  en: string;
  path: string;
}

/** A part, the number of its topics, and how far the readers agree on its clauses. */
export interface CodedSection {
  section: NamedSection;
  topics: number;
  agreement: Agreement;
}

/** A topic of a part, ready to print. */
export interface TopicView {
  id: string;
  zh: string;
  en: string;
  definition: Bilingual;
  /** Cases that the topic includes, in Chinese, as `exclude`. */
  include: string[];
  /** Lines cut at the topics that they name. */
  exclude: CodebookRun<TopicName>[][];
  /** `clause` is undefined where no plan of the site has the sentence. */
  example: { plan: Plan | undefined; text: string; clause: Clause | undefined } | undefined;
  /** Whether it takes what fits nowhere: no plan can be silent on it. */
  rest: boolean;
  /** Number of clauses by plan, in plan order; undefined where the plan has no such part. */
  counts: (number | undefined)[];
}

/** The topics of one part. */
export interface TopicSection {
  section: NamedSection;
  plans: Plan[];
  topics: TopicView[];
}

/** A clause on which the readers differed. */
export interface Adjudication extends Pick<Coding, 'clause' | 'section'> {
  reason: Bilingual;
  plan: Plan;
  text: string;
  first: TopicName[];
  second: TopicName[];
  final: TopicName[];
}

/** A level of strength, how many clauses of each plan are of it, and what its words decided. */
interface StrengthView {
  id: StrengthLevel;
  zh: string;
  en: string;
  definition: Bilingual;
  /** Number of clauses by plan, in plan order. */
  counts: number[];
  words: { word: string; clauses: number; conditional: boolean }[];
}

/** All levels, and the plans in whose order they are counted. */
export interface StrengthCounts {
  plans: Plan[];
  levels: StrengthView[];
}

/** The topics of one part. */
export async function getTopicSection(key: SectionKey): Promise<TopicSection> {
  const [section] = namedSections([key]);
  if (!section) throw new Error(`content/codebook/sections.yml has no part “${key}”`);
  const all = await getSectionOfAll(key);
  const plans = all.map(({ plan }) => plan);
  const clauses = all.flatMap(({ entry }) => entry?.clauses ?? []);
  const has = new Set(all.flatMap(({ plan, entry }) => (entry ? [plan.id] : [])));
  const counted = new Map(readDataFile('topics').rows.map((row) => [row.id, row.clauses]));
  const topics = (topicsBySection.get(key) ?? []).map((topic): TopicView => {
    const { id, zh, en, definition, include, exclude, example } = topic;
    const counts = counted.get(id) ?? {};
    return {
      id,
      zh,
      en,
      definition,
      include,
      exclude: exclude.map((line) => findTopics(line, topicNames)),
      example: example && {
        plan: plans.find((plan) => plan.id === example.plan),
        text: example.text,
        clause: findQuoted(
          example.text,
          clauses.filter(({ plan }) => plan === example.plan),
        ),
      },
      rest: example === undefined,
      counts: plans.map((plan) => (has.has(plan.id) ? (counts[plan.id] ?? 0) : undefined)),
    };
  });
  return { section, plans, topics };
}

/** Each part with the number of its topics, and of the clauses that were coded. */
export function getTopicSections(): CodedSection[] {
  const rows = new Map(readDataFile('agreement').rows.map((row) => [row.section, row]));
  return namedSections(SECTION_KEYS).flatMap((section) => {
    const agreement = rows.get(section.key);
    const topics = topicsBySection.get(section.key)?.length ?? 0;
    return agreement ? [{ section, topics, agreement }] : [];
  });
}

/** Agreement of the two readers on all clauses. @throws when nothing was coded twice */
export function getAgreementOfAll(): Agreement {
  const all = readDataFile('agreement').rows.find(({ section }) => section === 'all');
  if (!all) throw new Error('agreement.json has no row for all clauses');
  return all;
}

/** Every clause that was decided or corrected, in plan order. */
export async function getAdjudications(): Promise<Adjudication[]> {
  const clauses = new Map((await getClauses()).map((clause) => [clause.id, clause]));
  const plans = new Map((await getPlans()).map((plan) => [plan.id, plan]));
  const namesOf = (ids: readonly string[]) => ids.flatMap((id) => topicNames.get(id) ?? []);
  return readDataFile('codings').rows.flatMap((coding): Adjudication[] => {
    const clause = clauses.get(coding.clause);
    const plan = plans.get(clause?.plan ?? '');
    const { first, second, final, reason } = coding;
    if (reason === null || !clause || !plan) return [];
    return [
      {
        ...coding,
        reason,
        plan,
        text: clause.text,
        first: namesOf(first),
        second: namesOf(second),
        final: namesOf(final),
      },
    ];
  });
}

/** The levels of strength, the strongest first; the last is for clauses without any of the words. */
export async function getStrengthLevels(): Promise<StrengthCounts> {
  const plans = await getPlans();
  const clauses = await getClauses();
  const { levels, otherwise } = strength;
  const views = [...levels, { ...otherwise, words: [] }].map((level): StrengthView => {
    const own = clauses.filter((clause) => clause.strength.level === level.id);
    const conditional = new Set(level.words.filter(isConditional).map(plainWord));
    const words = countWords(own, [...new Set(level.words.map(plainWord))]).map((entry) => {
      return { ...entry, conditional: conditional.has(entry.word) };
    });
    return {
      id: level.id,
      zh: level.zh,
      en: level.en,
      definition: level.definition,
      counts: countLevel(clauses, level.id, plans),
      words: words.sort((a, b) => b.clauses - a.clauses),
    };
  });
  return { plans, levels: views };
}

/** Indicators, each of which names what quotas count, in the order of the codebook. */
export async function getIndicators(): Promise<IndicatorView[]> {
  return viewIndicators(indicators, await getPlans(), await getQuotas());
}

async function getClauses(): Promise<Clause[]> {
  const sections = await Promise.all(SECTION_KEYS.map((key) => getSectionOfAll(key)));
  return sections.flat().flatMap(({ entry }) => entry?.clauses ?? []);
}

const { sections: topicSections } = TopicsFile.parse(parse(topicsText));
const strength = StrengthFile.parse(parse(strengthText));
const indicators = IndicatorsFile.parse(parse(indicatorsText));
const topicsBySection = new Map(topicSections.map(({ section, topics }) => [section, topics]));
const topicNames = new Map(
  topicSections.flatMap(({ section, topics }) =>
    topics.map(({ id, zh, en }): [string, TopicName] => [
      id,
      { id, zh, en, path: `/codebook/${section}/#${id}` },
    ]),
  ),
);
