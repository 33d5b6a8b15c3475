import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Tinypool } from 'tinypool';
import type { CutFont } from './cut-font.ts';
import { charactersOf, wordsOf } from './drawn-words.ts';
import { type Face, facesOf } from './faces.ts';
import { keptFile } from './kept-file.ts';
import type { FontOrder, PictureOrder } from './worker.ts';
import project from '../../../package.json' with { type: 'json' };
import { sizeOf } from '#src/charts/standalone.ts';

/** Pixels to a px of the drawing. */
const SCALE = 2;
/** Pixels to a side: programs that show pictures open no more. */
const MAX_PIXELS = 32_767;
/** Below, the small words of a drawing cannot be read. */
const MIN_SCALE = 1;
/** Where the threads find their code, in a build too, which bundles what pages import. */
const FOLDER = resolve('src/charts/png');

interface Drawing {
  /** For messages. */
  name: string;
  svg: string;
}

/**
 * Makes one of the drawings of an album a PNG.
 * @param scale pixels to a px of the drawing; fewer where the picture would be too long
 * @throws when it would be too long to be read, or a character has no shape in the fonts
 */
export type DrawPng = (drawing: Drawing, scale?: number) => Promise<Uint8Array<ArrayBuffer>>;

/**
 * Makes pictures of drawings: the same bytes on every machine, whatever fonts it has. The fonts come
 * with the packages of the project, cut to what all these drawings write.
 * @param folder where fonts and pictures are kept for the next build, with a slash at its end
 */
export function openAlbum(drawings: readonly Drawing[], folder: URL): DrawPng {
  let fonts: Promise<string[]> | undefined;
  return async ({ name, svg }, scale = SCALE) => {
    const pixels = fitScale(name, svg, scale);
    const file = await keptFile(folder, 'png', [madeBy(), svg, pixels], async () => {
      const fontFiles = await (fonts ??= cutFonts(drawings, folder));
      return run<Uint8Array>('draw', { svg, scale: pixels, fontFiles });
    });
    return new Uint8Array(await readFile(file));
  };
}

function fitScale(name: string, svg: string, scale: number): number {
  const side = Math.max(...sizeOf(svg));
  const largest = MAX_PIXELS / side;
  if (largest < MIN_SCALE)
    throw new Error(
      `${name} is ${Math.ceil(side)} px long, and a PNG holds ${MAX_PIXELS}: draw fewer rows or panels`,
    );
  return Math.min(scale, largest);
}

/** Font files of all characters of some drawings, for the families that their styles name. */
function cutFonts(drawings: readonly Drawing[], folder: URL): Promise<string[]> {
  const characters = charactersOf(drawings);
  const files = facesOf(drawings).map((face) =>
    keptFile(folder, 'otf', [madeBy(), face, characters], async () => {
      const { font, lacking } = await run<CutFont>('cut', { face, characters });
      checkLacking(lacking, face, drawings);
      return font;
    }),
  );
  return Promise.all(files.map(async (file) => fileURLToPath(await file)));
}

/** @throws where a character would be drawn as an empty box */
function checkLacking([sign]: readonly string[], face: Face, drawings: readonly Drawing[]): void {
  if (sign === undefined) return;
  const where = drawings.find(({ svg }) => wordsOf(svg).includes(sign))?.name ?? '';
  const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  throw new Error(
    `${where}  no shape for “${sign}” (U+${code}) in ${face.fontPackage}\n` +
      '  → write another character, or give src/charts/png/faces.ts a package that has this one',
  );
}

let pool: Tinypool | undefined;

/** Has a thread do something, so that pages need not wait; the first order starts the threads. */
async function run<T>(name: 'cut' | 'draw', order: FontOrder | PictureOrder): Promise<T> {
  pool ??= new Tinypool({
    filename: pathToFileURL(resolve(FOLDER, 'worker.ts')).href,
    minThreads: 0,
    maxThreads: availableParallelism(),
    // A thread that has just drawn has the code warm and its slices open.
    idleTimeout: 5000,
  });
  return (await pool.run(order, { name })) as T;
}

let maker: unknown[] | undefined;

/** The code that draws, and the versions of what it draws with: a change draws everything again. */
function madeBy(): unknown[] {
  const read = (file: string) => readFileSync(resolve(FOLDER, file), 'utf8');
  return (maker ??= [...readdirSync(FOLDER).sort().map(read), project.dependencies]);
}
