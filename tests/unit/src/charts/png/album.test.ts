/** Pictures of drawings: their size, their keeping, and what cannot be drawn. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { openAlbum } from '#src/charts/png/album.ts';

const root = mkdtempSync(join(tmpdir(), 'album-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

const folderOf = (name: string) => pathToFileURL(join(root, name, '/'));
const tall = (height: number) => ({
  name: 'tall',
  svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 ${height}" width="8" height="${height}"/>`,
});
const drawTall = (height: number) => openAlbum([tall(height)], folderOf('tall'))(tall(height));
const sizeOfPng = async (height: number) => (await sharp(await drawTall(height)).metadata()).height;
const sign = (words: string) => ({
  name: 'sign',
  svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 40" width="80" height="40"><text x="4" y="30" font-size="24" font-family="'Noto Sans SC'">${words}</text></svg>`,
});
const drawSign = (words: string, folder: string) =>
  openAlbum([sign(words)], folderOf(folder))(sign(words));
const picturesIn = (folder: string) =>
  readdirSync(join(root, folder)).filter((name) => name.endsWith('.png'));

test('a drawing has two pixels to a px', async () => {
  expect(await sizeOfPng(100)).toBe(200);
});

test('one that would be longer than a PNG may be has fewer, never more than 32,767 a side', async () => {
  expect(await sizeOfPng(16_384)).toBe(32_767);
  expect(await sizeOfPng(20_001)).toBe(32_767);
  expect(await sizeOfPng(32_767)).toBe(32_767);
});

test('one that could not be read then is refused by its name', async () => {
  await expect(drawTall(32_768)).rejects.toThrow(/^tall is 32768 px long, .*: draw fewer/);
});

test('a character without a shape in our fonts is refused by its name, and nothing is kept', async () => {
  await expect(drawSign('科\u{e000}', 'lacking')).rejects.toThrow(
    /^sign {2}no shape for “\u{e000}” \(U\+E000\) in @fontsource-variable\/noto-sans-sc\n {2}→ write/u,
  );
  expect(readdirSync(join(root, 'lacking'))).toEqual([]);
});

test('two who want the same picture at a time both get it', async () => {
  const [one, other] = await Promise.all([drawSign('科', 'twice'), drawSign('科', 'twice')]);
  expect(Buffer.from(one).equals(other)).toBe(true);
  expect(picturesIn('twice')).toHaveLength(1);
});

test('a picture that is kept is not drawn again, and one of other words is', async () => {
  await drawSign('科', 'kept');
  const [kept = ''] = picturesIn('kept');
  writeFileSync(join(root, 'kept', kept), 'as it was kept');
  expect(Buffer.from(await drawSign('科', 'kept')).toString()).toBe('as it was kept');
  const other = await drawSign('学', 'kept');
  expect((await sharp(other).metadata()).format).toBe('png');
  expect(picturesIn('kept')).toHaveLength(2);
});
