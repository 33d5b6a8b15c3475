import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import type { SectionEntry } from '#src/schemas/corpus.ts';
import type { ReadPlan } from './plan.ts';

/** Contents of files by relative path. */
export type Files = Map<string, string>;

/** The files of one plan under content/plans: plan.yml, and an MDX entry a section that it has. */
export function renderPlanFiles({ plan, sections }: ReadPlan): Files {
  const files: Files = new Map();
  files.set(`${plan.id}/plan.yml`, stringify(plan, { lineWidth: 0, version: '1.1' }));
  for (const entry of sections)
    if (entry.section.present)
      files.set(`${plan.id}/${entry.section.key}.mdx`, renderSection(entry));
  return files;
}

/**
 * An MDX entry. The words are in the frontmatter, as JSON rows (which is YAML), one record a line,
 * so that a change of the parser shows as changed rows; the body only calls the component, because
 * Markdown's typography would change the words.
 */
function renderSection(entry: SectionEntry): string {
  const { section, measures, clauses, quotas, responsibilities } = entry;
  const lists = { measures, clauses, quotas, responsibilities };
  const rows = Object.entries(lists).map(([name, records]) =>
    records.length === 0
      ? `${name}: []`
      : `${name}:\n${records.map((record) => `  - ${JSON.stringify(record)}`).join('\n')}`,
  );
  return [
    '---',
    `section: ${JSON.stringify(section)}`,
    ...rows,
    '---',
    '',
    '<SectionText {...frontmatter} {...props} />',
    '',
  ].join('\n');
}

/** Writes files under a folder, making the folders between. */
export function writeFiles(folder: string, files: Files): void {
  for (const [name, contents] of files) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, contents);
  }
}
