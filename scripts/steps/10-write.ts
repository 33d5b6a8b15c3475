import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import type { SectionEntry } from '../../src/schemas/corpus.ts';
import type { Corpus } from '../read-corpus.ts';

/** Relative path → contents. */
export type Files = Map<string, string>;

/** The files of content/plans: one plan.yml a plan, one MDX entry a section that it has. */
export function renderPlanFiles({ plans }: Corpus): Files {
  const files: Files = new Map();
  for (const { plan, sections } of plans) {
    files.set(`${plan.id}/plan.yml`, stringify(plan, { lineWidth: 0, version: '1.1' }));
    for (const entry of sections)
      if (entry.section.present)
        files.set(`${plan.id}/${entry.section.key}.mdx`, renderSection(entry));
  }
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

/** The open data files, by name, as in the data contract. */
export function renderDataFiles({ plans, agencies, topics }: Corpus): Files {
  const sections = plans.flatMap((plan) => plan.sections);
  const tables = {
    plans: plans.map(({ plan }) => plan),
    sections: sections.map(({ section }) => section),
    measures: sections.flatMap(({ measures }) => measures),
    clauses: sections.flatMap(({ clauses }) => clauses),
    quotas: sections.flatMap(({ quotas }) => quotas),
    'near-misses': plans.flatMap(({ nearMisses }) => nearMisses),
    responsibilities: sections.flatMap(({ responsibilities }) => responsibilities),
    agencies,
    topics,
    noise: plans.flatMap(({ noise }) => noise),
  };
  return new Map(Object.entries(tables).map(([name, rows]) => [`${name}.json`, renderRows(rows)]));
}

/** A JSON array with one record a line: easy to diff, easy to read a part of. */
function renderRows(rows: readonly unknown[]): string {
  return `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
}

/** Replaces a folder's contents with these files. */
export function writeFiles(folder: string, files: Files): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, contents] of files) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, contents);
  }
}
