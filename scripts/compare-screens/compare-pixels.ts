import sharp from 'sharp';

/** Difference between two pictures of one page. */
export interface PixelDifference {
  /** Number of pixels that are not the same, with those that only one of the pictures has. */
  pixels: number;
  /** First row of the page that differs, from 0. */
  firstRow: number;
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
    const pair = [before[index], after[index]].flatMap((png) => png ?? []);
    const sizes = await Promise.all(pair.map((png) => sharp(png).metadata()));
    const width = Math.max(...sizes.map((size) => size.width));
    const height = Math.max(...sizes.map((size) => size.height));
    if (!before[index]?.equals(after[index] ?? Buffer.of())) {
      const [old, now] = await Promise.all(pair.map((png) => decode(png, width, height)));
      for (let at = 0; at < width * height; at += 1) {
        if (old?.[at] === now?.[at]) continue;
        pixels += 1;
        firstRow ??= top + Math.floor(at / width);
      }
    }
    top += height;
  }
  return firstRow === undefined ? undefined : { pixels, firstRow };
}

/** A number for each pixel, row by row; a smaller picture is filled up with transparent ones. */
async function decode(png: Buffer, width: number, height: number): Promise<Uint32Array> {
  const own = await sharp(png).metadata();
  const data = await sharp(png)
    .ensureAlpha()
    .extend({ right: width - own.width, bottom: height - own.height, background: 'transparent' })
    .raw()
    .toBuffer();
  return new Uint32Array(Uint8Array.from(data).buffer);
}
