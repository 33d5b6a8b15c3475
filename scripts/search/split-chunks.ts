import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'zod';
import { decode, encode, type Item } from './cbor.ts';

/** Bytes with which every file of a bundle begins, once unpacked. */
const SIGNATURE = Buffer.from('pagefind_dcd');
/** Unpacked bytes from which a chunk is full. A word is never cut. */
const FULL = 3000;

const Rest = z.custom<Item>();
/** « [[[word, pages, variants], …]] » */
const Chunk = z.tuple([z.array(z.tuple([z.string()], Rest))]);
/** « [version, pages, chunks, filters, sorts, fields] » */
const Meta = z.tuple([z.string(), Rest, Rest], Rest);
const Entry = z.looseObject({
  version: z.literal('1.6.0'),
  languages: z.record(z.string(), z.looseObject({ hash: z.string() })),
});
type Word = z.output<typeof Chunk>[0][number];

/**
 * Cuts the index of a Pagefind 1.6 bundle into small chunks. Pagefind itself puts 20,000 places into
 * a chunk, with no option to change it: here that is a quarter of all text, and three characters
 * typed would fetch most of it. The words and their order stay as they are. Node only.
 * @param bundle dist/pagefind/0
 * @param language of all its records
 * @throws when the files do not have the shape that Pagefind 1.6.0 gives them
 */
export function splitChunks(bundle: string, language: string): void {
  const folder = join(bundle, 'index');
  const words = readdirSync(folder).flatMap((name) => {
    const [found] = Chunk.parse(takeFile(join(folder, name)));
    return found;
  });
  // Rust compares strings by their bytes, and so does Pagefind when it looks for a chunk.
  words.sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  const chunks = groupsOf(words).map((group): [from: string, to: string, hash: string] => {
    const body = encode([group]);
    const hash = `${language}_${hashOf(body, 7)}`;
    writePacked(join(folder, `${hash}.pf_index`), body);
    return [group[0]?.[0] ?? '', group.at(-1)?.[0] ?? '', hash];
  });
  if (new Set(chunks.map(([, , hash]) => hash)).size < chunks.length)
    throw new Error(`${folder}: two chunks have the same hash`);
  writeMeta(bundle, language, chunks);
}

function groupsOf(words: readonly Word[]): Word[][] {
  const groups: Word[][] = [];
  let size = FULL;
  for (const word of words) {
    const { length } = encode(word);
    // A word that fills a chunk by itself does not make its neighbours dear.
    if (size + length > FULL) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(word);
    size += length;
  }
  return groups;
}

/** Names the chunks in the file of the language, which the entry names. */
function writeMeta(bundle: string, name: string, chunks: Item): void {
  const entryFile = join(bundle, 'pagefind-entry.json');
  const entry = Entry.parse(JSON.parse(readFileSync(entryFile, 'utf8')));
  const language = entry.languages[name];
  if (!language) throw new Error(`${entryFile} has no language ${name}`);
  const [version, pages, , ...others] = Meta.parse(
    takeFile(join(bundle, `pagefind.${language.hash}.pf_meta`)),
  );
  const meta = encode([version, pages, chunks, ...others]);
  language.hash = `${name}_${hashOf(meta, 10)}`;
  writePacked(join(bundle, `pagefind.${language.hash}.pf_meta`), meta);
  writeFileSync(entryFile, JSON.stringify(entry));
}

function hashOf(body: Buffer, length: number): string {
  return createHash('sha256').update(body).digest('hex').slice(0, length);
}

/** Reads a file of the bundle, and deletes it. */
function takeFile(file: string): Item {
  const bytes = gunzipSync(readFileSync(file));
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE))
    throw new Error(`${file} is not of Pagefind 1.6`);
  rmSync(file);
  return decode(bytes.subarray(SIGNATURE.length));
}

function writePacked(file: string, body: Buffer): void {
  writeFileSync(file, gzipSync(Buffer.concat([SIGNATURE, body]), { level: 9 }));
}
