import type { Clause, Responsibility } from '#src/schemas/corpus.ts';
import type { Quota } from '#src/schemas/numbers.ts';
import { GROUP_KEYS, type SectionKey } from '#src/schemas/vocabulary.ts';
import { foldForSearch } from '#src/text/tokens.ts';
import { findQuotas, parseNumberQuestion } from './numeric-query.ts';

/** Kinds of question, in the order in which they are shown. */
export const QUESTION_KINDS = ['place', 'group', 'number', 'body', 'words'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** A question with an answer; the address asks it. */
export interface ExampleQuestion {
  kind: QuestionKind;
  /** Chinese words, or a condition on numbers; empty where the facet alone asks. */
  query: string;
  plan?: string;
  part?: SectionKey;
  agency?: string;
}

/** What questions are asked of. */
export interface AskedCorpus {
  plans: readonly { id: string }[];
  clauses: readonly Pick<Clause, 'plan' | 'section' | 'text'>[];
  quotas: readonly Pick<Quota, 'value' | 'unit' | 'subject' | 'sentence' | 'indicator'>[];
  responsibilities: readonly Pick<Responsibility, 'plan' | 'agency'>[];
  isCollective: (agency: string) => boolean;
}

/** Questions of a kind: a glance, not a list. */
const MOST = 5;

/** Words that many plans have, each for another place. */
const PLACE_WORDS = ['志愿者', '科技馆', '防灾', '短视频', '科普基地', '培训'];
/** Words for each group, those that are more its own first. */
const GROUP_WORDS: Record<(typeof GROUP_KEYS)[number], readonly string[]> = {
  youth: ['双减', '教师', '学校'],
  farmers: ['电商', '技术', '培训'],
  workers: ['工匠', '技能', '培训'],
  elderly: ['智能技术', '健康', '老年'],
  officials: ['党校', '培训', '学习'],
};
const NUMBERS = ['人次>=1000', '人次>=300', '>=90%', '>=15%'];
const WORDS = ['科普大篷车', '人工智能', '工匠精神', '老年大学', '不少于', '科普'];

/** Questions that these plans answer, whichever they are: what none of them says is not asked. */
export function exampleQuestions(corpus: AskedCorpus): ExampleQuestion[] {
  return [
    ...ofPlaces(corpus),
    ...ofGroups(corpus),
    ...ofNumbers(corpus),
    ...ofBodies(corpus),
    ...ofWords(corpus),
  ];
}

function ofPlaces({ plans, clauses }: AskedCorpus): ExampleQuestion[] {
  return plans.slice(0, MOST).flatMap(({ id }, index): ExampleQuestion[] => {
    const own = clauses.filter(({ plan }) => plan === id);
    const words = [...PLACE_WORDS.slice(index), ...PLACE_WORDS.slice(0, index)];
    return asked(words, own, 1).map((query) => ({ kind: 'place', query, plan: id }));
  });
}

function ofGroups({ clauses }: AskedCorpus): ExampleQuestion[] {
  return GROUP_KEYS.flatMap((part): ExampleQuestion[] => {
    const own = clauses.filter(({ section }) => section === part);
    return asked(GROUP_WORDS[part], own, 1).map((query) => ({ kind: 'group', query, part }));
  });
}

function ofNumbers({ quotas }: AskedCorpus): ExampleQuestion[] {
  return NUMBERS.filter((query) => {
    const question = parseNumberQuestion(query);
    return question !== undefined && findQuotas(quotas, question).length > 0;
  }).map((query) => ({ kind: 'number', query }));
}

/** The bodies that most plans name; those of one name for several say little. */
function ofBodies({ responsibilities, isCollective }: AskedCorpus): ExampleQuestion[] {
  const single = responsibilities.filter(({ agency }) => !isCollective(agency));
  return [...Map.groupBy(single, ({ agency }) => agency)]
    .map(([agency, rows]) => ({
      agency,
      plans: new Set(rows.map(({ plan }) => plan)).size,
      times: rows.length,
    }))
    .sort((a, b) => b.plans - a.plans || b.times - a.times || (a.agency < b.agency ? -1 : 1))
    .slice(0, MOST)
    .map(({ agency }) => ({ kind: 'body', query: '', agency }));
}

function ofWords({ clauses }: AskedCorpus): ExampleQuestion[] {
  return asked(WORDS, clauses, MOST).map((query) => ({ kind: 'words', query }));
}

/** The first words that stand in some clauses. */
function asked(words: readonly string[], clauses: AskedCorpus['clauses'], most: number): string[] {
  const texts = clauses.map(({ text }) => foldForSearch(text));
  const isSaid = (word: string) => texts.some((text) => text.includes(foldForSearch(word)));
  return words.filter(isSaid).slice(0, most);
}
