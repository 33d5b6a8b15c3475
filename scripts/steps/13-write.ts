import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { renderDocument } from '#scripts/documents/section-document.ts';
import { readingOrder } from '#src/corpus/reading-order.ts';
import type { SectionFacts } from '#src/schemas/corpus.ts';
import { lineAt } from '#src/text/line-at.ts';
import type { ReadPlan } from './plan.ts';

/** Contents of files by relative path. */
export type Files = Map<string, string>;

/**
 * The files of one plan under content/plans: plan.yml, and two of each section that it has, the
 * document to read (MDX) and its facts (JSON).
 */
export function renderPlanFiles({ source, plan, sections }: ReadPlan): Files {
  const present = sections.filter(({ section }) => section.present);
  const pieces = Map.groupBy(readingOrder(present), ({ entry }) => entry);
  const files: Files = new Map();
  files.set(`${plan.id}/plan.yml`, stringify(plan, { lineWidth: 0, version: '1.1' }));
  for (const entry of present) {
    const path = `${plan.id}/${entry.section.key}`;
    files.set(`${path}.mdx`, renderDocument(entry, pieces.get(entry) ?? []));
    const quotaLines = entry.quotas.map(({ span }) => lineAt(source.text, span.start));
    files.set(`${path}.json`, renderFacts({ ...entry, quotaLines }));
  }
  return files;
}

/** The facts of a section as JSON, one record a line, so that a change of a rule shows as changed rows. */
function renderFacts({ section, quotaLines, ...lists }: SectionFacts): string {
  const rows = Object.entries(lists).map(([name, records]) =>
    records.length === 0
      ? `"${name}": []`
      : `"${name}": [\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]`,
  );
  const first = `"section": ${JSON.stringify(section)}`;
  const last = `"quotaLines": ${JSON.stringify(quotaLines)}`;
  return `{\n${[first, ...rows, last].join(',\n')}\n}\n`;
}

/** Writes files under a folder, making the folders between. */
export function writeFiles(folder: string, files: Files): void {
  for (const [name, contents] of files) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, contents);
  }
}
