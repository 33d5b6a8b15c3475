import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { type Passage, toRecord } from './record.ts';
import { splitChunks } from './split-chunks.ts';
import { INDEXED_MARKS } from './tokens.ts';

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
 * Writes a Pagefind bundle with one record a passage, numbered as given. Node only.
 * @param output the folder to write, which should be absent or empty
 * @throws one line, when Pagefind refuses a record or cannot write
 */
export async function writeSearchIndex(
  passages: readonly Passage[],
  output: string,
): Promise<void> {
  const { index, errors } = await createIndex({ includeCharacters: INDEXED_MARKS });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  for (const passage of passages) {
    const added = await index.addCustomRecord(toRecord(passage));
    if (added.errors.length > 0) throw new Error(`${passage.id}: ${added.errors.join('; ')}`);
  }
  const written = await index.writeFiles({ outputPath: output });
  if (written.errors.length > 0) throw new Error(`${output}: ${written.errors.join('; ')}`);
  for (const name of UNUSED) rmSync(join(output, name), { force: true });
  await close();
  splitChunks(output);
}
