import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

/** Bytes with which every file of a bundle begins, once unpacked. */
const SIGNATURE = Buffer.from('pagefind_dcd');
/** Unpacked bytes from which a chunk is full. A word is never cut. */
const FULL = 3000;

interface Chunk {
  /** The first and last word. */
  from: string;
  to: string;
  hash: string;
}

/**
 * Cuts the index of a Pagefind 1.6 bundle into small chunks. Pagefind itself puts 20,000 places into
 * a chunk, with no option to change it: here that is a quarter of all text, and three characters
 * typed would fetch most of it. The words and their order stay as they are. Node only.
 * @param bundle dist/pagefind/0
 * @param language of all its records
 * @returns the number of chunks
 * @throws when the files do not have the shape that Pagefind 1.6.0 gives them
 */
export function splitChunks(bundle: string, language: string): number {
  const folder = join(bundle, 'index');
  const chunks: Chunk[] = [];
  const words = readdirSync(folder).flatMap((name) => {
    const file = join(folder, name);
    const found = readWords(unpack(file));
    rmSync(file);
    return found;
  });
  // Rust compares strings by their bytes, and so does Pagefind when it looks for a chunk.
  words.sort((a, b) => Buffer.compare(Buffer.from(a.word), Buffer.from(b.word)));
  for (const group of groupsOf(words)) {
    const body = Buffer.concat([
      Buffer.from([0x81]),
      arrayHead(group.length),
      ...group.map(({ bytes }) => bytes),
    ]);
    const hash = `${language}_${createHash('sha256').update(body).digest('hex').slice(0, 7)}`;
    writeFileSync(join(folder, `${hash}.pf_index`), pack(body));
    chunks.push({ from: group[0]?.word ?? '', to: group.at(-1)?.word ?? '', hash });
  }
  if (new Set(chunks.map(({ hash }) => hash)).size < chunks.length)
    throw new Error(`${folder}: two chunks have the same hash`);
  writeMeta(bundle, language, chunks);
  return chunks.length;
}

interface Word {
  word: string;
  bytes: Buffer;
}

/** Reads the words, each with its own bytes: « [[[word, pages, variants], …]] ». */
function readWords(body: Buffer): Word[] {
  const reader = new Cbor(body);
  if (reader.array() !== 1) throw new Error('an index chunk holds more than one list');
  return Array.from({ length: reader.array() }, () => {
    const start = reader.at;
    reader.array();
    const word = reader.text();
    reader.at = start;
    reader.skip();
    return { word, bytes: body.subarray(start, reader.at) };
  });
}

function groupsOf(words: readonly Word[]): Word[][] {
  const groups: Word[][] = [];
  let size = FULL;
  for (const word of words) {
    // A word that fills a chunk by itself does not make its neighbours dear.
    if (size + word.bytes.length > FULL) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(word);
    size += word.bytes.length;
  }
  return groups;
}

/** Writes « [version, pages, chunks, filters, sorts, fields] » with other chunks. */
function writeMeta(bundle: string, name: string, chunks: readonly Chunk[]): void {
  const entryFile = join(bundle, 'pagefind-entry.json');
  const entry = JSON.parse(readFileSync(entryFile, 'utf8')) as {
    languages: Record<string, { hash: string }>;
  };
  const language = entry.languages[name];
  if (!language) throw new Error(`${entryFile} has no language ${name}`);
  const file = join(bundle, `pagefind.${language.hash}.pf_meta`);
  const body = unpack(file);
  const reader = new Cbor(body);
  reader.array();
  reader.skip();
  reader.skip();
  const start = reader.at;
  reader.skip();
  const list = chunks.flatMap(({ from, to, hash }) => [
    Buffer.from([0x83]),
    ...[from, to, hash].map(textItem),
  ]);
  const meta = Buffer.concat([
    body.subarray(0, start),
    arrayHead(chunks.length),
    ...list,
    body.subarray(reader.at),
  ]);
  rmSync(file);
  language.hash = `${name}_${createHash('sha256').update(meta).digest('hex').slice(0, 10)}`;
  writeFileSync(join(bundle, `pagefind.${language.hash}.pf_meta`), pack(meta));
  writeFileSync(entryFile, JSON.stringify(entry));
}

/** Reads CBOR (RFC 8949) as far as Pagefind writes it: definite lengths only. */
class Cbor {
  at = 0;
  readonly body: Buffer;

  constructor(body: Buffer) {
    this.body = body;
  }

  /** Opens a list. @returns the number of items */
  array(): number {
    return this.head(4);
  }

  text(): string {
    const length = this.head(3);
    this.at += length;
    return this.body.toString('utf8', this.at - length, this.at);
  }

  /** Goes over one item, whatever it is. */
  skip(): void {
    const type = (this.body[this.at] ?? 0) >> 5;
    const size = this.head(type);
    if (type === 2 || type === 3) this.at += size;
    if (type === 4) for (let left = size; left > 0; left -= 1) this.skip();
    if (type === 5) for (let left = 2 * size; left > 0; left -= 1) this.skip();
  }

  private head(type: number): number {
    const first = this.body[this.at] ?? 0xff;
    if (first >> 5 !== type || (first & 31) > 27)
      throw new Error(`Pagefind writes its index in another way: byte ${this.at} is ${first}`);
    const small = first & 31;
    this.at += 1;
    if (small < 24) return small;
    const width = 2 ** (small - 24);
    this.at += width;
    if (width === 8) return Number(this.body.readBigUInt64BE(this.at - width));
    return this.body.readUIntBE(this.at - width, width);
  }
}

function arrayHead(length: number): Buffer {
  return itemHead(4, length);
}

function textItem(text: string): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([itemHead(3, bytes.length), bytes]);
}

function itemHead(type: number, length: number): Buffer {
  if (length < 24) return Buffer.from([(type << 5) | length]);
  if (length < 0x100) return Buffer.from([(type << 5) | 24, length]);
  return Buffer.from([(type << 5) | 25, length >> 8, length & 0xff]);
}

function unpack(file: string): Buffer {
  const bytes = gunzipSync(readFileSync(file));
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE))
    throw new Error(`${file} is not of Pagefind 1.6`);
  return bytes.subarray(SIGNATURE.length);
}

function pack(body: Buffer): Buffer {
  return gzipSync(Buffer.concat([SIGNATURE, body]), { level: 9 });
}
