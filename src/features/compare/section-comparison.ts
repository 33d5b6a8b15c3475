import type { SectionKey } from '#src/schemas/vocabulary.ts';
import { getComparison, type ComparisonColumn } from './comparison.ts';
import { getPlans } from '#src/corpus/corpus.ts';
import { namedSections, pathOfSection, type NamedSection } from '#src/corpus/sections.ts';
import { findFindings, type TopicFindings } from './topic-findings.ts';
import { topicColumn, topicTable, type TopicTable } from './model/topic-table.ts';
import { MAX_COLUMNS } from '#src/limits.ts';
import { topicsOf } from '#src/corpus/topics.ts';

/** Content of a comparison page: one section of the first plans, topic by topic. */
export interface SectionComparison {
  section: NamedSection;
  /** Path of the page that compares the section. */
  path: string;
  /** Columns in plan order, at most MAX_COLUMNS. */
  columns: ComparisonColumn[];
  table: TopicTable;
  findings: TopicFindings;
  /** Number of all plans, compared here or not. */
  plans: number;
}

/** Compares one part. @throws when the codebook lacks it */
export async function getSectionComparison(key: SectionKey): Promise<SectionComparison> {
  const [columns, plans] = await Promise.all([getComparison(key, MAX_COLUMNS), getPlans()]);
  const [section] = namedSections([key]);
  if (!section) throw new Error(`there is no part “${key}”`);
  const table = topicTable(
    topicsOf(key),
    columns.map((column) => topicColumn(key, column)),
  );
  const findings = findFindings(table.rows);
  return { section, path: pathOfSection(key), columns, table, findings, plans: plans.length };
}
