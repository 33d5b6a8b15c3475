import { GROUP_KEYS, PROJECT_KEYS, type SectionKey } from '#src/schemas/vocabulary.ts';
import { getSectionOfAll, getSectionsOf, type PlanSection } from '#src/corpus/corpus.ts';
import { mentionOf } from '#src/corpus/mentions.ts';
import { namedSections, pathOfSection, type NamedSection } from '#src/corpus/sections.ts';
import { findElsewhere, type Elsewhere } from '#src/corpus/elsewhere.ts';
import { topicTable, type TopicTable } from './model/topic-table.ts';
import { MAX_COLUMNS } from '#src/limits.ts';
import { topicsOf } from '#src/corpus/topics.ts';

/** The parts that have an index of their own, by its name in addresses: /groups/, /projects/. */
export const COMPARISON_KINDS = ['groups', 'projects'] as const;
export type ComparisonKind = (typeof COMPARISON_KINDS)[number];

/** The parts of each kind, in reading order. */
export const KEYS_OF_KIND = { groups: GROUP_KEYS, projects: PROJECT_KEYS } as const;

/** One plan in a comparison: what it says in the part, or where it treats the matter instead. */
export interface ComparisonColumn extends PlanSection {
  /** None where the plan has the part. */
  elsewhere: Elsewhere[];
}

/** Content of a comparison page: one section of some plans, topic by topic. */
export interface SectionComparison {
  section: NamedSection;
  /** Path of the page that compares the section. */
  path: string;
  /** Columns in plan order. */
  columns: ComparisonColumn[];
  table: TopicTable;
  /** Number of all plans, compared here or not. */
  plans: number;
}

/** Compares one part of the first plans. @throws when the codebook lacks it */
export async function getSectionComparison(key: SectionKey): Promise<SectionComparison> {
  const sections = await getSectionOfAll(key);
  const comparison = await compareSection(key, sections.slice(0, MAX_COLUMNS));
  return { ...comparison, plans: sections.length };
}

/** Compares one part of these plans. @throws when the codebook lacks it */
export async function compareSection(
  key: SectionKey,
  sections: readonly PlanSection[],
): Promise<SectionComparison> {
  const [section] = namedSections([key]);
  if (!section) throw new Error(`there is no part “${key}”`);
  const columns = await Promise.all(
    sections.map(async ({ plan, entry }) => {
      const elsewhere = entry ? [] : findElsewhere(await getSectionsOf(plan.id), section.cues);
      return { plan, entry, elsewhere };
    }),
  );
  const table = topicTable(topicsOf(key), columns, mentionOf);
  return { section, path: pathOfSection(key), columns, table, plans: sections.length };
}
