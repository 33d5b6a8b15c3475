import sharp from 'sharp';
import { sizeOf } from './standalone.ts';

/** Pixels to a px of the drawing. */
const SCALE = 2;
/** Px to an inch, as SVG counts. */
const DENSITY = 72;

/** Pixels to a side: the SVG reader behind sharp takes no more. */
const MAX_PIXELS = 32_767;
/** Below, the small words of a drawing cannot be read. */
const MIN_SCALE = 1;

/**
 * A drawing as PNG, in the fonts of this machine.
 * @param name of the drawing, for messages
 * @param scale pixels to a px of the drawing; fewer where the picture would be too long
 * @throws when it would be too long to be read
 */
export async function drawPng(
  svg: string,
  name: string,
  scale = SCALE,
): Promise<Uint8Array<ArrayBuffer>> {
  const side = Math.max(...sizeOf(svg));
  const largest = MAX_PIXELS / side;
  if (largest < MIN_SCALE)
    throw new Error(
      `${name} is ${Math.ceil(side)} px long, and a PNG holds ${MAX_PIXELS}: draw fewer rows or panels`,
    );
  const density = DENSITY * Math.min(scale, largest);
  const buffer = await sharp(Buffer.from(svg), { density }).png().toBuffer();
  return new Uint8Array(buffer);
}

/** Whether this machine has a font for Han signs: without one, every sign is the same empty box. */
export function canDrawHan(): Promise<boolean> {
  return (drawsHan ??= compareSigns());
}

let drawsHan: Promise<boolean> | undefined;

async function compareSigns(): Promise<boolean> {
  const draw = (sign: string) => {
    const text = `<text x="4" y="40" font-size="36" font-family="sans-serif">${sign}</text>`;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48">${text}</svg>`;
    return sharp(Buffer.from(svg)).raw().toBuffer();
  };
  const [a, b] = await Promise.all([draw('科'), draw('素')]);
  return !a.equals(b);
}
