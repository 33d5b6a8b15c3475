import type { Browser, Page } from 'playwright';

/** Pictures of a page by the name of the view: its parts, from top to bottom. */
export type Screens = Map<string, Buffer[]>;

/** Ways to look at a page. */
export const VIEWS = [
  { name: '360 light', width: 360, colours: 'light', medium: 'screen' },
  { name: '360 dark', width: 360, colours: 'dark', medium: 'screen' },
  { name: '1440 light', width: 1440, colours: 'light', medium: 'screen' },
  { name: '1440 dark', width: 1440, colours: 'dark', medium: 'screen' },
  { name: '1440 print', width: 1440, colours: 'light', medium: 'print' },
] as const;

const WINDOW_HEIGHT = 900;
/** A picture higher than this many pixels is not drawn to its end. */
const PART_HEIGHT = 8000;

/** A page cut into pictures in every view. @param site where it is served: `http://localhost:4321` */
export async function takeScreens(
  browser: Browser,
  site: string,
  address: string,
): Promise<Screens> {
  const page = await browser.newPage({
    bypassCSP: true,
    locale: 'zh-CN',
    serviceWorkers: 'block',
    viewport: { width: 1440, height: WINDOW_HEIGHT },
  });
  await open(page, new URL(address, site).href);
  const screens: Screens = new Map();
  for (const { name, width, colours, medium } of VIEWS) {
    await page.emulateMedia({ media: medium, colorScheme: colours });
    await page.setViewportSize({ width, height: WINDOW_HEIGHT });
    screens.set(name, await takeParts(page));
  }
  await page.close();
  return screens;
}

/** Opens a page and waits until nothing more will come into it. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.waitForSelector('html:not([data-answering])');
  // What is laid out only near the window would have guessed heights.
  await page.addStyleTag({ content: 'tr { content-visibility: visible !important; }' });
  await page.evaluate(async () => {
    for (const image of document.images) image.loading = 'eager';
    await Promise.all([...document.images].map((image) => image.decode()));
    await document.fonts.ready;
  });
}

/**
 * Pictures of the parts of a page, as the browser's own tools take them: several times as fast as a
 * screenshot of a test.
 */
async function takeParts(page: Page): Promise<Buffer[]> {
  const tools = await page.context().newCDPSession(page);
  const { cssContentSize } = await tools.send('Page.getLayoutMetrics');
  const { width, height } = cssContentSize;
  const parts: Buffer[] = [];
  for (let y = 0; y < height; y += PART_HEIGHT) {
    const { data } = await tools.send('Page.captureScreenshot', {
      captureBeyondViewport: true,
      optimizeForSpeed: true,
      clip: { x: 0, y, width, height: Math.min(PART_HEIGHT, height - y), scale: 1 },
    });
    parts.push(Buffer.from(data, 'base64'));
  }
  await tools.detach();
  return parts;
}
