/** Every drawing is there as a picture too, of the same shape. */
import { globSync, readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { sizeOf } from '#src/charts/standalone.ts';
import { atLeastOne } from '../at-least-one.ts';
import { BUILT } from './site-files.ts';

const drawings = globSync(`${BUILT.dist}/{,en/}{charts,quotas,plans/*}/*.svg`);

test.each(atLeastOne(drawings))('%s has a PNG beside it', async (file) => {
  const [width, height] = sizeOf(readFileSync(file, 'utf8'));
  const picture = await sharp(file.replace(/svg$/, 'png')).metadata();
  expect(picture.width / picture.height).toBeCloseTo(width / height, 2);
});
