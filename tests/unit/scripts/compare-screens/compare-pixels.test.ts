import sharp from 'sharp';
import { expect, test } from 'vitest';
import { comparePixels } from '#scripts/compare-screens/compare-pixels.ts';

type Colour = [red: number, green: number, blue: number];

const WHITE: Colour = [255, 255, 255];
const RED: Colour = [255, 0, 0];

/** A picture two pixels wide, a row for each pair of colours. */
function draw(...rows: [Colour, Colour][]): Promise<Buffer> {
  const raw = { width: 2, height: rows.length, channels: 3 } as const;
  return sharp(Buffer.from(rows.flat(2)), { raw })
    .png()
    .toBuffer();
}

test('the same picture has no difference, however it is packed', async () => {
  const one = await draw([WHITE, RED]);
  const repacked = await sharp(one).png({ compressionLevel: 0 }).toBuffer();
  expect(repacked.equals(one)).toBe(false);
  expect(await comparePixels([one], [repacked])).toBeUndefined();
});

test('a difference is counted, and found in the rows of the whole page', async () => {
  const top = await draw([WHITE, WHITE], [WHITE, WHITE], [WHITE, WHITE]);
  const old = await draw([WHITE, WHITE], [WHITE, WHITE]);
  const now = await draw([WHITE, WHITE], [RED, RED]);
  expect(await comparePixels([top, old], [top, now])).toEqual({ pixels: 2, firstRow: 4 });
});

test('what only one of two pictures has is different', async () => {
  const short = await draw([WHITE, WHITE]);
  const long = await draw([WHITE, WHITE], [WHITE, WHITE]);
  expect(await comparePixels([short], [long])).toEqual({ pixels: 2, firstRow: 1 });
  expect(await comparePixels([short], [short, long])).toEqual({ pixels: 4, firstRow: 1 });
});
