import { namedSection, pathOfSection } from '#src/corpus/sections.ts';
import { topicsOf } from '#src/corpus/topics.ts';
import type { Messages } from '#src/i18n/index.ts';
import { nameIn } from '#src/i18n/name-in.ts';
import { GROUP_KEYS, type SectionKey } from '#src/schemas/vocabulary.ts';
import type { PartCount, TopicOfPart } from './model/plan-summary.ts';
import type { PlanFace } from './plan-face.ts';

/** A phrase that leads to what it was counted from; the test counts it another way. */
interface Phrase {
  text: string;
  /** Within the page, or a path of the site. */
  path: string;
  /** What is said of it. */
  says: string;
  section?: SectionKey;
  topic?: string;
  value?: number;
}

/** A sentence of fixed words, and phrases between them. */
export type Sentence = (string | Phrase)[];

/** A paragraph of the summary; one without a sentence is left out. */
export interface SummaryBlock {
  key: keyof Messages['planFace']['labels'];
  sentences: Sentence[];
}

/** Topics that are named; how many more there are is said. */
const MOST_TOPICS = 5;

/** One minute's summary of a plan in the words of a language. */
export function summaryBlocks(face: PlanFace, messages: Messages): SummaryBlock[] {
  const blocks: SummaryBlock[] = [
    { key: 'most', sentences: mostSentences(face, messages) },
    { key: 'targets', sentences: targetSentences(face, messages) },
    { key: 'leftOut', sentences: leftOutSentences(face, messages) },
    { key: 'only', sentences: onlySentences(face, messages) },
  ];
  return blocks.filter(({ sentences }) => sentences.length > 0);
}

function mostSentences({ plan, summary }: PlanFace, messages: Messages): Sentence[] {
  const words = messages.planFace;
  const phrases = (says: string, counts: readonly PartCount[]) =>
    counts.map(({ key, count }) => partPhrase(plan.id, key, says, messages, count));
  const { groups, projects } = summary;
  const most = phrases('groups-most', groups.most);
  const [first] = most;
  if (!first) return [];
  const onGroups =
    groups.least.length > 0
      ? compose(words.groups, [most, phrases('groups-least', groups.least)], messages)
      : compose(words.groupsAlike, [most], messages);
  if (projects.most.length === 0) return [onGroups];
  const write = projects.least.length > 0 ? words.projects : words.projectsAlike;
  return [onGroups, compose(write, [phrases('projects-most', projects.most)], messages)];
}

function targetSentences({ plan, summary }: PlanFace, messages: Messages): Sentence[] {
  const words = messages.planFace;
  const { quotas, numbered, unnumbered } = summary;
  if (quotas === 0) return [[words.noTargets]];
  const all: Phrase = {
    text: words.allTargets(quotas),
    path: `/quotas/?plan=${plan.id}`,
    says: 'targets',
    value: quotas,
  };
  const most = numbered.map(({ key, count }) =>
    partPhrase(plan.id, key, 'targets-most', messages, count),
  );
  const none = unnumbered.map((key) => partPhrase(plan.id, key, 'targets-none', messages));
  const noTargets = none.length === GROUP_KEYS.length ? words.noTargetsForAny : words.noTargetsFor;
  return [
    most.length > 0
      ? compose(words.targetsMost, [[all], most], messages)
      : compose(words.targets, [[all]], messages),
    ...(none.length > 0 ? [compose(noTargets, [none], messages)] : []),
  ];
}

function leftOutSentences({ plan, summary }: PlanFace, messages: Messages): Sentence[] {
  const words = messages.planFace;
  const { absent, silent } = summary;
  const parts = absent.map((key) => partPhrase(plan.id, key, 'absent', messages));
  const sentences = parts.length > 0 ? [compose(words.absent, [parts], messages)] : [];
  if (!silent) return sentences;
  const write = (topics: string) => words.silent(silent.plans, silent.others, topics);
  return [...sentences, onTopics(write, 'silent', silent.topics, messages, silent.plans)];
}

function onlySentences({ summary }: PlanFace, messages: Messages): Sentence[] {
  const { only } = summary;
  return only.length > 0 ? [onTopics(messages.planFace.only, 'only', only, messages)] : [];
}

function onTopics(
  write: (topics: string) => string,
  says: string,
  topics: readonly TopicOfPart[],
  messages: Messages,
  value?: number,
): Sentence {
  const { topicsNamed } = messages.planFace;
  const named = topics.slice(0, MOST_TOPICS).map(({ id, section }): Phrase => {
    const topic = topicsOf(section).find((each) => each.id === id);
    return {
      text: topic ? nameIn(topic, messages) : id,
      path: `${pathOfSection(section)}#topic-${id}`,
      says,
      topic: id,
      ...(value !== undefined && { value }),
    };
  });
  const left = topics.length - named.length;
  return split(
    write(
      topicsNamed(
        named.map((_, at) => token(0, at)),
        left,
      ),
    ),
    [named],
  );
}

function partPhrase(
  plan: string,
  key: SectionKey,
  says: string,
  messages: Messages,
  value?: number,
): Phrase {
  const name = nameIn(namedSection(key).short, messages);
  const of = says.startsWith('targets') ? 'targets' : 'clauses';
  const phrase = { path: `#${plan}-${key}`, says, section: key };
  if (value === undefined) return { ...phrase, text: name };
  return { ...phrase, text: messages.planFace.counted(name, value, of), value };
}

/** A sentence with lists of phrases in its places. */
function compose(
  write: (...lists: string[]) => string,
  lists: readonly Phrase[][],
  { list }: Messages,
): Sentence {
  const names = lists.map((phrases, which) => list(phrases.map((_, at) => token(which, at))));
  return split(write(...names), lists);
}

/** Stands for a phrase while a language puts the sentence together: no text has such a thing. */
function token(list: number, at: number): string {
  return `{${list}:${at}}`;
}

function split(sentence: string, lists: readonly Phrase[][]): Sentence {
  return sentence.split(/(\{\d+:\d+\})/).flatMap((piece): Sentence => {
    const [, list, at] = /^\{(\d+):(\d+)\}$/.exec(piece) ?? [];
    const phrase = lists[Number(list)]?.[Number(at)];
    return phrase ? [phrase] : piece === '' ? [] : [piece];
  });
}
