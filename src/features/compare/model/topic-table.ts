import type { PlanSection } from '#src/corpus/corpus.ts';
import type { CodebookTopic } from '#src/corpus/topics.ts';
import type { Mention } from '#src/schemas/coding.ts';
import type { Clause, SectionEntry } from '#src/schemas/corpus.ts';
import type { Quota } from '#src/schemas/numbers.ts';
import type { CellKind } from '#src/schemas/vocabulary.ts';

/** Words that name a topic in a clause on others, or in the title of its measure. */
export interface NamedIn {
  clause: Clause;
  words: string;
}

/** One topic of one plan. */
export interface TopicCell {
  plan: string;
  kind: CellKind;
  /** Clauses on the topic, in the plan's order. */
  clauses: readonly Clause[];
  /** Where it is named; none where clauses are on it. */
  mentions: readonly NamedIn[];
  /** Number of quotas that count under this topic, and not under another one of their clause. */
  numbers: number;
}

/** The part of a plan, as far as a cell is made from it. */
interface Part {
  clauses: readonly Clause[];
  quotas: readonly Pick<Quota, 'topic'>[];
}

/** One topic over the plans shown. */
export interface TopicRow {
  topic: CodebookTopic;
  /** Cells in the order of the columns. */
  cells: TopicCell[];
}

/** Topics that at least one plan addresses or mentions, and those of the codebook that none does. */
export interface TopicTable {
  rows: TopicRow[];
  unmentioned: TopicRow[];
}

/** Lays one part of several plans side by side, a row for each topic, in the order of the topics given. */
export function topicTable(
  topics: readonly CodebookTopic[],
  columns: readonly PlanSection[],
  mentionOf: (plan: string, topic: string) => Mention | undefined,
): TopicTable {
  const all = topics.map((topic): TopicRow => {
    const cells = columns.map(({ plan: { id }, entry }) =>
      topicCell(topic.id, id, entry, mentionOf(id, topic.id)),
    );
    return { topic, cells };
  });
  const { rows = [], unmentioned = [] } = Object.groupBy(all, ({ cells }) =>
    cells.some((cell) => isAddressed(cell) || isMentioned(cell)) ? 'rows' : 'unmentioned',
  );
  return { rows, unmentioned };
}

/** Whether a plan has a clause on the topic. */
export function isAddressed({ kind }: Pick<TopicCell, 'kind'>): boolean {
  return kind === 'number' || kind === 'text';
}

/** Whether a plan only names the topic, in clauses on others. */
export function isMentioned({ kind }: Pick<TopicCell, 'kind'>): boolean {
  return kind === 'mention';
}

/** Whether a clause of the part was coded by cues alone, neither by a language model nor a person. */
export function isCodedByRule(entry: SectionEntry): boolean {
  return entry.clauses.some(({ codedBy }) => codedBy === 'rule');
}

/**
 * A topic in a plan.
 * @param part that of the topic; undefined where the plan has none
 * @param mention of the topic by the plan; shown only where no clause is on it
 * @throws when a clause of a mention is not there
 */
export function topicCell(
  topic: string,
  plan: string,
  part: Part | undefined,
  mention: Mention | undefined,
): TopicCell {
  const empty = { plan, clauses: [], mentions: [], numbers: 0 };
  if (!part) return { ...empty, kind: 'absent' };
  const clauses = part.clauses.filter(({ topics }) => topics.includes(topic));
  const numbers = part.quotas.filter((quota) => quota.topic === topic).length;
  if (clauses.length > 0)
    return { ...empty, kind: numbers > 0 ? 'number' : 'text', clauses, numbers };
  if (!mention) return { ...empty, kind: 'none' };
  return { ...empty, kind: 'mention', mentions: placesOf(mention, part) };
}

function placesOf({ clauses, words }: Mention, part: Part): NamedIn[] {
  return clauses.map((id, index) => {
    const clause = part.clauses.find((each) => each.id === id);
    if (!clause) throw new Error(`a mention names ${id}, which is no clause of its part`);
    return { clause, words: words[index] ?? '' };
  });
}
