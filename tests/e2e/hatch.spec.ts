/** The hatching of parts that a plan does not have: even on every screen, and there on paper. */
import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { atLeastOne } from '../at-least-one.ts';

/** Pixels from tile to tile at each ratio: see --hatch in src/styles/tokens.css. */
const TILES = [
  [1, 8],
  [1.25, 10],
  [1.5, 12],
  [2, 16],
] as const;

for (const [ratio, tile] of atLeastOne(TILES))
  test(`the hatching repeats pixel by pixel at a ratio of ${ratio}`, async ({ browser }) => {
    const page = await browser.newPage({ deviceScaleFactor: ratio });
    await page.goto('quotas/density/');
    const cell = page.locator('.QuotaGrid td[data-silent="absent"]').first();
    await cell.locator('.silent').evaluate((words) => words.remove());
    const { data, info } = await sharp(await cell.screenshot())
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const at = (x: number, y: number) => data[y * info.width + x];
    const inside = 4 * tile;
    expect(info.width).toBeGreaterThanOrEqual(tile + inside + tile);
    expect(info.height).toBeGreaterThanOrEqual(3 * tile);
    const uneven = Array.from({ length: inside * tile }, (_, index) => [
      tile + (index % inside),
      tile + Math.floor(index / inside),
    ]).filter(([x = 0, y = 0]) => at(x, y) !== at(x + tile, y));
    expect(uneven).toEqual([]);
    expect(new Set(data).size).toBeGreaterThan(2);
    await page.close();
  });

test('paper is hatched too, with backgrounds left out, and words say so', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('');
  const cell = page.locator('.CoverageTable td[data-silent="absent"]').first();
  await expect(cell).toHaveText('无此部分');
  await expect(cell).toHaveCSS('background-image', /repeating-linear-gradient/);
  await expect(cell).toHaveCSS('print-color-adjust', 'exact');
});

test('where the system sets the colours, a frame stands for the hatching', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('');
  const cell = page.locator('.CoverageTable td[data-silent="absent"]').first();
  await expect(cell).toHaveCSS('outline-style', 'double');
});
