import type { Clause, Measure, Plan, SectionEntry } from '#src/schemas/corpus.ts';
import { CELL_KINDS, type CellKind, type SectionKey } from '#src/schemas/vocabulary.ts';
import type { ComparisonColumn } from '#src/features/compare/comparison.ts';
import { findQuotaSpans, type QuotaMarkSpan } from '#src/text/mark-quotas.ts';
import type { SectionSummary } from '#src/corpus/section-summary.ts';
import type { CodebookTopic } from '#src/corpus/topics.ts';

/** One clause where it stands in a cell: enough to print it without its plan at hand. */
export interface TopicClause {
  /** Id of the clause. */
  clause: string;
  /** Id of its measure; null for a sentence before the first one. */
  measure: string | null;
  /** Label of the measure, as written; empty without one. */
  label: string;
  title: string;
  text: string;
  /** Numbers in `text`, half-open, in UTF-16 units. */
  quotas: QuotaMarkSpan[];
  /** Address of the clause in the full text, relative to the site's base. */
  url: string;
  /** The clause's other topic, where it has two. */
  alsoIn: string[];
  /** Ids of its quotas that count under this topic, and not under the other. */
  counted: string[];
}

/** Section of one plan, topic by topic, as /data/compare/<section>/<plan>.json holds it. */
export interface TopicColumn {
  plan: {
    id: string;
    order: number;
    short: Plan['short'];
    province: Plan['province'];
    level: Plan['level'];
    status: Plan['status'];
  };
  section: SectionKey;
  present: boolean;
  /** Coding of the section: `rule` where a clause was coded by cues alone, and by no reader. */
  codedBy: Clause['codedBy'];
  /** Summary of the section; null where the plan has none. `lead` are names of bodies. */
  summary: (Omit<SectionSummary, 'lead'> & { lead: string[] }) | null;
  /** Clauses by topic id, in the plan's order; topics that it does not mention are left out. */
  cells: Record<string, TopicClause[]>;
  /** Places where a plan without the section treats its matter instead. */
  nearest: { section: SectionKey; measure: string; title: string; url: string }[];
}

/** One topic of one plan. */
export interface TopicCell {
  plan: string;
  kind: CellKind;
  clauses: readonly TopicClause[];
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
  /** Topics that no plan mentions, without the rest class, which nobody could mention. */
  unmentioned: CodebookTopic[];
}

/** Sorts the clauses of one plan's part under their topics. */
export function topicColumn(section: SectionKey, column: ComparisonColumn): TopicColumn {
  const { plan, entry } = column;
  const { id, order, short, province, level, status } = plan;
  const head = {
    plan: { id, order, short, province, level, status },
    section,
    codedBy: codingOf(entry),
  };
  if (!entry) {
    const nearest = column.elsewhere.map(({ section: key, measure, clause }) => ({
      section: key,
      measure: measure.id,
      title: measure.title,
      url: placeOf(id, clause ?? measure.id),
    }));
    return { ...head, present: false, summary: null, cells: {}, nearest };
  }
  const lead = column.summary.lead.map(({ name }) => name);
  const summary = { ...column.summary, lead };
  return { ...head, present: true, summary, cells: cellsOf(entry), nearest: [] };
}

/** Lays columns side by side, a row for each topic, in the order of the topics given. */
export function topicTable(
  topics: readonly CodebookTopic[],
  columns: readonly Pick<TopicColumn, 'plan' | 'present' | 'cells'>[],
): TopicTable {
  const all = topics.map((topic): TopicRow => {
    const cells = columns.map(({ plan, present, cells: own }): TopicCell => {
      const clauses = own[topic.id] ?? [];
      return { plan: plan.id, kind: kindOfCell(present, clauses), clauses };
    });
    const kinds = CELL_KINDS.filter((kind) => cells.some((cell) => cell.kind === kind));
    return { topic, cells, kinds };
  });
  const rows = all.filter(({ cells }) => cells.some(isMentioned));
  const unmentioned = all
    .filter(({ topic, cells }) => !topic.id.endsWith('-other') && !cells.some(isMentioned))
    .map(({ topic }) => topic);
  return { rows, unmentioned };
}

/** Kind of a cell, by what counts in it. @param present whether the plan has the section */
export function kindOfCell(
  present: boolean,
  clauses: readonly Pick<TopicClause, 'counted'>[],
): CellKind {
  if (!present) return 'absent';
  if (clauses.some(({ counted }) => counted.length > 0)) return 'number';
  return clauses.length > 0 ? 'text' : 'silent';
}

/** Whether a plan says anything in a cell. */
export function isMentioned({ kind }: Pick<TopicCell, 'kind'>): boolean {
  return kind === 'number' || kind === 'text';
}

/** Ids of the quotas that count in a cell. */
export function quotasOfCell({ clauses }: Pick<TopicCell, 'clauses'>): string[] {
  return clauses.flatMap(({ counted }) => counted);
}

/** Coder of the section: a reader, or the rules for want of one. */
export function codingOf(entry: SectionEntry | undefined): Clause['codedBy'] {
  return entry?.clauses.some(({ codedBy }) => codedBy === 'rule') ? 'rule' : 'hand';
}

function cellsOf(entry: SectionEntry): Record<string, TopicClause[]> {
  const cells: Record<string, TopicClause[]> = {};
  for (const clause of entry.clauses)
    for (const topic of clause.topics)
      (cells[topic] ??= []).push({
        ...placeClause(clause, entry),
        alsoIn: clause.topics.filter((other) => other !== topic),
        counted: entry.quotas
          .filter((quota) => quota.clause === clause.id && quota.topic === topic)
          .map(({ id }) => id),
      });
  return cells;
}

function placeClause(clause: Clause, entry: SectionEntry): Omit<TopicClause, 'alsoIn' | 'counted'> {
  const measure = entry.measures.find(({ id }) => id === clause.measure);
  const own = entry.quotas.filter((quota) => quota.clause === clause.id);
  return {
    clause: clause.id,
    measure: clause.measure,
    ...namesOf(measure),
    text: clause.text,
    quotas: findQuotaSpans(clause, own),
    url: placeOf(clause.plan, clause.id),
  };
}

/** Label and title of a measure. A dash numbers nothing: it is no label. */
function namesOf(measure: Measure | undefined): { label: string; title: string } {
  const { label = '', title = '' } = measure ?? {};
  return { label: /^—+$/.test(label) ? '' : label, title };
}

function placeOf(plan: string, id: string): string {
  return `/plans/${plan}/#${id}`;
}
