import sharp from 'sharp';

/** Difference between two pictures of one page. */
export interface PixelDifference {
  /** Number of pixels that are not the same, with those that only one of the pictures has. */
  pixels: number;
  /** First row of the page that differs, from 0. */
  firstRow: number;
}

interface Raster {
  width: number;
  height: number;
  /** A number for each pixel, from left to right and from top to bottom. */
  pixels: Uint32Array;
}

/**
 * Compares two pictures of a page, pixel by pixel; one colour is as different as another.
 * @param before PNGs of the parts of the page, from top to bottom
 * @returns undefined when the pictures are the same
 */
export async function comparePixels(
  before: readonly Buffer[],
  after: readonly Buffer[],
): Promise<PixelDifference | undefined> {
  let pixels = 0;
  let top = 0;
  let firstRow: number | undefined;
  for (let index = 0; index < Math.max(before.length, after.length); index += 1) {
    const [a, b] = [before[index], after[index]];
    if (a && b && a.equals(b)) {
      top += (await sharp(a).metadata()).height;
      continue;
    }
    const [old, now] = [await decode(a), await decode(b)];
    const part = compareRasters(old, now);
    if (part && firstRow === undefined) firstRow = top + part.firstRow;
    pixels += part?.pixels ?? 0;
    top += Math.max(old.height, now.height);
  }
  return firstRow === undefined ? undefined : { pixels, firstRow };
}

async function decode(png: Buffer | undefined): Promise<Raster> {
  if (!png) return { width: 0, height: 0, pixels: new Uint32Array() };
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const bytes = Uint8Array.from(data);
  return { width: info.width, height: info.height, pixels: new Uint32Array(bytes.buffer) };
}

function compareRasters(a: Raster, b: Raster): PixelDifference | undefined {
  const width = Math.max(a.width, b.width);
  const height = Math.max(a.height, b.height);
  let pixels = 0;
  let firstRow: number | undefined;
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      if (pixelAt(a, row, column) === pixelAt(b, row, column)) continue;
      pixels += 1;
      firstRow ??= row;
    }
  }
  return firstRow === undefined ? undefined : { pixels, firstRow };
}

function pixelAt({ width, height, pixels }: Raster, row: number, column: number) {
  return row < height && column < width ? pixels[row * width + column] : undefined;
}
