/** Pictures show the characters of our fonts, wherever they are drawn: two that differ prove nothing. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { openAlbum } from '#src/charts/png/album.ts';
import { FACES } from '#src/charts/png/faces.ts';
import { openSlice } from '#src/charts/png/font-slices.ts';
import { quotaCard } from '#src/charts/quota-card.ts';
import { standalone } from '#src/charts/standalone.ts';
import { standaloneStyle } from '#src/charts/standalone-style.ts';
import { card } from '../card.ts';
import { atLeastOne } from '../../../../at-least-one.ts';

const root = mkdtempSync(join(tmpdir(), 'fonts-'));
const folder = pathToFileURL(join(root, 'kept', '/'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

const SIZE = 100;
const picture = (content: string) => ({
  name: 'picture',
  svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE} ${SIZE}" width="${SIZE}" height="${SIZE}"><rect width="100" height="100" fill="#fff"/>${content}</svg>`,
});
const written = (sign: string, family: string, weight: number) =>
  picture(
    `<text y="88" font-size="${SIZE}" font-weight="${weight}" font-family="'${family}'">${sign}</text>`,
  );
/** Which pixels are dark. */
const darkOf = async (drawing: { name: string; svg: string }, drawings = [drawing]) => {
  const png = await openAlbum(drawings, folder)(drawing, 1);
  const { data } = await sharp(png).greyscale().raw().toBuffer({ resolveWithObject: true });
  return [...data].map((grey) => grey < 128);
};
const share = (one: readonly boolean[], other: readonly boolean[]) =>
  one.filter((dark, index) => dark !== other[index]).length / one.length;

const SIGNS = [...'科学素质鹤壁8A%'];

test.each(atLeastOne(FACES.filter(({ narrowMarks }) => !narrowMarks)))(
  'each sign in $family $weight is the shape that the font has for it, and no other sign’s',
  async ({ family, weight, fontPackage }) => {
    const drawings = SIGNS.map((sign) => written(sign, family, weight));
    const shapes = await Promise.all(drawings.map((drawing) => darkOf(drawing, drawings)));
    const outlines = await Promise.all(
      SIGNS.map(async (sign) => {
        const unicode = sign.codePointAt(0) ?? 0;
        const slice = await openSlice(fontPackage, unicode, weight);
        const outline = slice?.glyphToPath(slice.nominalGlyph(unicode) ?? 0) ?? '';
        return darkOf(
          picture(`<path transform="translate(0,88) scale(0.1,-0.1)" d="${outline}"/>`),
        );
      }),
    );
    const differences = shapes.map((shape) => outlines.map((outline) => share(shape, outline)));
    const own = differences.map((row, index) => row[index] ?? 1);
    const others = differences.flatMap((row, index) => row.filter((_, at) => at !== index));
    expect(Math.max(...own)).toBeLessThan(0.01);
    expect(Math.min(...others)).toBeGreaterThan(0.05);
  },
);

const styleOf = (language: 'zh' | 'en') =>
  standaloneStyle(
    readFileSync('src/styles/tokens.css', 'utf8'),
    readFileSync('src/styles/charts.css', 'utf8'),
    language,
  );
const cardIn = (language: 'zh' | 'en') =>
  standalone(quotaCard(card, 'card'), { language, title: '', lines: [] }, styleOf(language));

test.each(['zh', 'en'] as const)(
  'a card in %s has the same bytes where there is no font, nor a list of any',
  async (language) => {
    const svg = cardIn(language);
    const here = await openAlbum([{ name: 'card', svg }], folder)({ name: 'card', svg });
    const home = join(root, `home-${language}`);
    mkdirSync(home);
    writeFileSync(join(home, 'card.svg'), svg);
    writeFileSync(join(home, 'fonts.conf'), '<fontconfig></fontconfig>');
    const alone = execFileSync(
      process.execPath,
      [join(import.meta.dirname, 'draw-alone.ts'), join(home, 'card.svg'), join(home, 'kept')],
      { env: { HOME: home, XDG_DATA_HOME: home, FONTCONFIG_FILE: join(home, 'fonts.conf') } },
    );
    expect(alone.equals(here)).toBe(true);
  },
);

test('names stand in the serif, the words around them in the sans: the lists of families are read', async () => {
  const style = styleOf('zh');
  const inClass = (name: string) =>
    picture(`<style>${style}</style><text class="${name}" y="88" font-size="100">鹤</text>`);
  const [name, strong] = [inClass('chart-text chart-name'), inClass('chart-text chart-strong')];
  const outlines = [written('鹤', 'Noto Serif SC', 700), written('鹤', 'Noto Sans SC', 700)];
  const [named, strengthened, serif, sans] = await Promise.all(
    [name, strong, ...outlines].map((drawing) => darkOf(drawing)),
  );
  expect(share(named ?? [], serif ?? [])).toBeLessThan(0.05);
  expect(share(strengthened ?? [], sans ?? [])).toBeLessThan(0.05);
  expect(share(serif ?? [], sans ?? [])).toBeGreaterThan(0.05);
});

test('English quotation marks are as narrow as its letters, those of a Chinese sentence are not', async () => {
  const widthOf = async (attribute: string) => {
    const words = `<text class="chart-text" ${attribute} y="88" font-size="20">a”b</text>`;
    const dark = await darkOf(picture(`<style>${styleOf('en')}</style>${words}`));
    const columns = dark.flatMap((isDark, index) => (isDark ? [index % SIZE] : []));
    return Math.max(...columns) - Math.min(...columns);
  };
  expect(await widthOf('')).toBeLessThan(34);
  expect(await widthOf('lang="zh-CN"')).toBeGreaterThan(38);
});
