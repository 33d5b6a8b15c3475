import type { PlanSection } from '#src/corpus/corpus.ts';
import type { CodebookTopic } from '#src/corpus/topics.ts';
import type { Clause, SectionEntry } from '#src/schemas/corpus.ts';
import { CELL_KINDS, type CellKind } from '#src/schemas/vocabulary.ts';

/** One topic of one plan. */
export interface TopicCell {
  plan: string;
  kind: CellKind;
  /** Clauses on the topic, in the plan's order. */
  clauses: readonly Clause[];
  /** Number of quotas that count under this topic, and not under another one of their clause. */
  numbers: number;
}

/** One topic over the plans shown. */
export interface TopicRow {
  topic: CodebookTopic;
  /** Cells in the order of the columns. */
  cells: TopicCell[];
  /** The kinds of its cells, each once, in the order of `CELL_KINDS`. */
  kinds: CellKind[];
}

/** Topics that at least one plan mentions, and those of the codebook that none does. */
export interface TopicTable {
  rows: TopicRow[];
  unmentioned: TopicRow[];
}

/** Lays one part of several plans side by side, a row for each topic, in the order of the topics given. */
export function topicTable(
  topics: readonly CodebookTopic[],
  columns: readonly PlanSection[],
): TopicTable {
  const all = topics.map((topic): TopicRow => {
    const cells = columns.map(({ plan, entry }) => topicCell(topic.id, plan.id, entry));
    const kinds = CELL_KINDS.filter((kind) => cells.some((cell) => cell.kind === kind));
    return { topic, cells, kinds };
  });
  const { rows = [], unmentioned = [] } = Object.groupBy(all, ({ cells }) =>
    cells.some(isMentioned) ? 'rows' : 'unmentioned',
  );
  return { rows, unmentioned };
}

/** Whether a plan says anything in a cell. */
export function isMentioned({ kind }: Pick<TopicCell, 'kind'>): boolean {
  return kind === 'number' || kind === 'text';
}

/** Whether a clause of the part was coded by cues alone, neither by a language model nor a person. */
export function isCodedByRule(entry: SectionEntry): boolean {
  return entry.clauses.some(({ codedBy }) => codedBy === 'rule');
}

/** @param entry the part of the plan; undefined where it has none */
function topicCell(topic: string, plan: string, entry: SectionEntry | undefined): TopicCell {
  if (!entry) return { plan, kind: 'absent', clauses: [], numbers: 0 };
  const clauses = entry.clauses.filter(({ topics }) => topics.includes(topic));
  const numbers = entry.quotas.filter((quota) => quota.topic === topic).length;
  const kind = numbers > 0 ? 'number' : clauses.length > 0 ? 'text' : 'silent';
  return { plan, kind, clauses, numbers };
}
