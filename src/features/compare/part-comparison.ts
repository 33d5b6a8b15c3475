import type { SectionKey } from '#src/schemas/vocabulary.ts';
import { getComparison, type ComparisonColumn } from './comparison.ts';
import { getPlans } from '#src/corpus/corpus.ts';
import { partsOf, pathOfPart, type Part } from '#src/corpus/parts.ts';
import { findFindings, type TopicFindings } from './topic-findings.ts';
import { topicColumn, topicTable, type TopicTable } from './model/topic-table.ts';
import { MAX_COLUMNS } from '#src/limits.ts';
import { topicsOf } from '#src/corpus/topics.ts';

/** One part of the first plans, topic by topic: what a comparison page shows. */
export interface PartComparison {
  part: Part;
  /** Of the page that compares the part. */
  path: string;
  /** At most MAX_COLUMNS, in plan order. */
  columns: ComparisonColumn[];
  table: TopicTable;
  findings: TopicFindings;
  /** How many plans there are in all. */
  plans: number;
}

/** Compares one part. @throws when the codebook lacks it */
export async function getPartComparison(key: SectionKey): Promise<PartComparison> {
  const [columns, plans] = await Promise.all([getComparison(key, MAX_COLUMNS), getPlans()]);
  const [part] = partsOf([key]);
  if (!part) throw new Error(`there is no part “${key}”`);
  const table = topicTable(
    topicsOf(key),
    columns.map((column) => topicColumn(key, column)),
  );
  const findings = findFindings(table.rows);
  return { part, path: pathOfPart(key), columns, table, findings, plans: plans.length };
}
