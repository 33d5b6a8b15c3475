import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Clause, Measure } from '../schemas/corpus.ts';
import { toRecord } from './record.ts';
import { INDEXED_MARKS } from './tokens.ts';

type IndexedClause = Pick<Clause, 'id' | 'plan' | 'section' | 'measure' | 'text'>;

/** Pagefind's ready-made interfaces, which this site does not use. */
const UNUSED = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
  'pagefind-worker.js',
];

/**
 * Writes a Pagefind bundle with one record a clause. Node only.
 * @param clauses in plan order, then position: results come in this order
 * @param output the folder to write, which should be absent or empty
 * @throws one line, when Pagefind refuses a record or cannot write
 */
export async function writeSearchIndex(
  clauses: readonly IndexedClause[],
  measures: readonly Pick<Measure, 'id' | 'title'>[],
  output: string,
): Promise<void> {
  const titles = new Map(measures.map(({ id, title }) => [id, title]));
  const { index, errors } = await createIndex({ includeCharacters: INDEXED_MARKS });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  for (const [order, clause] of clauses.entries()) {
    const title = clause.measure === null ? null : (titles.get(clause.measure) ?? null);
    const added = await index.addCustomRecord(toRecord(clause, title, order));
    if (added.errors.length > 0) throw new Error(`${clause.id}: ${added.errors.join('; ')}`);
  }
  const written = await index.writeFiles({ outputPath: output });
  if (written.errors.length > 0) throw new Error(`${output}: ${written.errors.join('; ')}`);
  for (const name of UNUSED) rmSync(join(output, name), { force: true });
  await close();
}
