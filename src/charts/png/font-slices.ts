import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Blob, Face, Font, Variation } from 'harfbuzzjs';
import { decompress } from 'wawoff2';

const resolve = createRequire(import.meta.url).resolve;

/** Opened slices, by file: each is unpacked once. */
const opened = new Map<string, Promise<Font>>();

/**
 * The slice of a font package that has a character, at a weight.
 * @returns undefined where no slice has it
 */
export async function openSlice(
  fontPackage: string,
  codePoint: number,
  weight: number,
): Promise<Font | undefined> {
  const slice = slicesOf(fontPackage).find(({ ranges }) =>
    ranges.some(([first, last]) => first <= codePoint && codePoint <= last),
  );
  if (!slice) return undefined;
  let font = opened.get(slice.file);
  if (!font) opened.set(slice.file, (font = openFont(slice.file)));
  const open = await font;
  open.setVariations([new Variation('wght', weight)]);
  return open;
}

let last: Promise<unknown> = Promise.resolve();

/** Opens one slice after another: what is unpacked stands in memory that the next one takes. */
function openFont(file: string): Promise<Font> {
  const open = async () => new Font(new Face(new Blob(await decompress(readFileSync(file)))));
  const font = last.then(open);
  last = font;
  return font;
}

interface Slice {
  file: string;
  /** First and last code points. */
  ranges: [number, number][];
}

const known = new Map<string, Slice[]>();

/** The slices of a package of Fontsource, from its table of what is where. */
function slicesOf(fontPackage: string): Slice[] {
  let slices = known.get(fontPackage);
  if (!slices) known.set(fontPackage, (slices = readSlices(fontPackage)));
  return slices;
}

function readSlices(fontPackage: string): Slice[] {
  const list = resolve(`${fontPackage}/unicode.json`);
  const table = JSON.parse(readFileSync(list, 'utf8')) as Record<string, string>;
  const [, name = ''] = fontPackage.split('/');
  return Object.entries(table).map(([key, ranges]) => ({
    file: join(dirname(list), 'files', `${name}-${key.replace(/[[\]]/g, '')}-wght-normal.woff2`),
    ranges: parseRanges(ranges),
  }));
}

/** Ranges as CSS writes them: `U+0-7F,U+2013`. */
function parseRanges(ranges: string): [number, number][] {
  return ranges.split(',').map((range) => {
    const [first = 0, last = first] = range
      .replace('U+', '')
      .split('-')
      .map((digits) => parseInt(digits, 16));
    return [first, last];
  });
}
