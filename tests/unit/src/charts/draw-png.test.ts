import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawPng } from '#src/charts/draw-png.ts';

const tall = (height: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 ${height}" width="8" height="${height}"/>`;
const sizeOfPng = async (height: number) =>
  (await sharp(await drawPng(tall(height), 'tall')).metadata()).height;

test('a drawing has two pixels to a px', async () => {
  expect(await sizeOfPng(100)).toBe(200);
});

test('one that would be longer than a PNG may be has fewer, never more than 32,767 a side', async () => {
  expect(await sizeOfPng(16_384)).toBe(32_767);
  expect(await sizeOfPng(20_001)).toBe(32_767);
  expect(await sizeOfPng(32_767)).toBe(32_767);
});

test('one that could not be read then is refused by its name', async () => {
  const drawn = drawPng(tall(32_768), 'comparable-quotas');
  await expect(drawn).rejects.toThrow(/^comparable-quotas is 32768 px long, .*: draw fewer/);
});
