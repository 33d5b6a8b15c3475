import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import {
  type BundlesFile,
  splitIntoBundles,
  toPairFiles,
} from '#src/features/search/model/bundles.ts';
import { toCatalogue } from '#src/features/search/model/catalogue.ts';
import { type Passage, toRecord } from '#src/features/search/model/record.ts';
import { splitChunks } from './split-chunks.ts';
import { INDEXED_MARKS } from '#src/text/tokens.ts';

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

/** Bodies and where they are named, for the catalogue. */
type Bodies = Parameters<typeof toCatalogue>[1];

/**
 * Writes `pagefind/<bundle>/` for every bundle and `search/bundles.json` with the table of pairs,
 * records numbered as given. Node only.
 * @param dist the folder of the site
 * @param plansOfBundle for trying other sizes
 * @throws one line, when Pagefind refuses a record or cannot write
 */
export async function writeSearchIndex(
  passages: readonly Passage[],
  bodies: Bodies,
  dist: string,
  plansOfBundle?: number,
): Promise<void> {
  const [search, pairs] = [join(dist, 'search'), join(dist, 'search', 'pairs')];
  for (const folder of [join(dist, 'pagefind'), pairs])
    rmSync(folder, { recursive: true, force: true });
  mkdirSync(search, { recursive: true });
  const plans = new Set(passages.flatMap(({ plan }) => plan ?? []));
  const bundles = splitIntoBundles([...plans], plansOfBundle);
  const bundleOf = new Map(
    bundles.flatMap((names, index) => names.map((name) => [name, index] as const)),
  );
  // Our own notes belong to no plan: they stand in the last bundle.
  const own = Map.groupBy(passages, ({ plan }) => bundleOf.get(plan ?? '') ?? bundles.length - 1);
  const named = Map.groupBy(bodies, ({ plan }) => bundleOf.get(plan) ?? 0);
  for (const at of bundles.keys()) {
    const folder = join(dist, 'pagefind', String(at));
    await writeBundle(own.get(at) ?? [], folder, at === 0 ? 'zh' : `zh-${at}`);
    writeJson(join(folder, 'records.json'), toCatalogue(own.get(at) ?? [], named.get(at) ?? []));
  }
  await close();
  const texts = bundles.map((_, index) =>
    (own.get(index) ?? []).flatMap(({ fields }) => [...fields]),
  );
  const files = bundles.length > 1 ? toPairFiles(texts) : [];
  if (files.length > 0) mkdirSync(pairs);
  for (const [index, file] of files.entries()) writeJson(join(pairs, `${index}.json`), file);
  const file: BundlesFile = { bundles, pairFiles: files.length };
  writeJson(join(search, 'bundles.json'), file);
}

/**
 * Writes a Pagefind bundle with one record a passage.
 * @param language begins every id: those of two bundles must differ, and the rest is a short hash
 */
async function writeBundle(
  passages: readonly Passage[],
  output: string,
  language: string,
): Promise<void> {
  const { index, errors } = await createIndex({ includeCharacters: INDEXED_MARKS });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  for (const passage of passages) {
    const added = await index.addCustomRecord(toRecord(passage, language));
    if (added.errors.length > 0) throw new Error(`${passage.id}: ${added.errors.join('; ')}`);
  }
  const written = await index.writeFiles({ outputPath: output });
  if (written.errors.length > 0) throw new Error(`${output}: ${written.errors.join('; ')}`);
  await index.deleteIndex();
  for (const name of UNUSED) rmSync(join(output, name), { force: true });
  splitChunks(output, language);
}

function writeJson(file: string, value: unknown): void {
  writeFileSync(file, JSON.stringify(value));
}
