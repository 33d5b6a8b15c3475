import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
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
const UNUSED = /^pagefind-(?:component-ui|highlight|modular-ui|ui|worker)\./;

/**
 * Writes `pagefind/<bundle>/` for every bundle and `search/bundles.json` with the table of pairs,
 * records numbered as given. Node only.
 * @param dist the folder of the site
 * @param plansOfBundle for trying other sizes
 * @throws one line, when Pagefind refuses a record or cannot write
 */
export async function writeSearchIndex(
  passages: readonly Passage[],
  dist: string,
  plansOfBundle?: number,
): Promise<void> {
  for (const folder of ['pagefind', 'search/pairs'])
    rmSync(join(dist, folder), { recursive: true, force: true });
  const plans = new Set(passages.flatMap(({ plan }) => plan ?? []));
  const bundles = splitIntoBundles([...plans], plansOfBundle);
  const bundleOf = new Map(
    bundles.flatMap((names, at) => names.map((name) => [name, at] as const)),
  );
  // Our own notes belong to no plan: they stand in the last bundle.
  const own = Map.groupBy(passages, ({ plan }) => bundleOf.get(plan ?? '') ?? bundles.length - 1);
  for (const at of bundles.keys()) {
    const folder = join(dist, 'pagefind', String(at));
    await writeBundle(own.get(at) ?? [], folder, at === 0 ? 'zh' : `zh-${at}`);
    writeJson(join(folder, 'records.json'), toCatalogue(own.get(at) ?? []));
  }
  await close();
  const texts = bundles.map((_, at) => own.get(at)?.flatMap(({ fields }) => fields) ?? []);
  const files = bundles.length > 1 ? toPairFiles(texts) : [];
  for (const [at, file] of files.entries())
    writeJson(join(dist, 'search/pairs', `${at}.json`), file);
  const file: BundlesFile = { bundles, pairFiles: files.length };
  writeJson(join(dist, 'search/bundles.json'), file);
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
  for (const name of readdirSync(output)) if (UNUSED.test(name)) rmSync(join(output, name));
  splitChunks(output, language);
}

/** Writes a file of the site, its folder too where there is none. */
export function writeJson(file: string, value: unknown): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(value));
}
