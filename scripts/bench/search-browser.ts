/** Cost of a search to a reader: bytes and times, in a real browser on the built site. */
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page, type Response } from 'playwright';
import { chromiumArguments, findChromium } from '#scripts/browser/chromium.ts';

/** Packed bytes by what they are for. */
export interface SearchBytes {
  engine: number;
  index: number;
  texts: number;
  data: number;
}

export interface BrowserFigures {
  first: SearchBytes[];
  later: SearchBytes[];
  /** Milliseconds from the press of the button to the number of results: nothing fetched, the box not touched. */
  cold: number[];
  /**
   * Milliseconds as in `cold` after the words were typed, a character each 120 ms: the engine loads
   * meanwhile.
   */
  typed: number[];
  /** Milliseconds as in `cold` with everything fetched before. */
  warm: number[];
  /** Milliseconds as in `warm`, on a processor four times slower. */
  slow: number[];
}

/** Milliseconds a character. */
const TYPING = 120;

/**
 * Bytes and times of searches in a real browser on the built site.
 * @param base of a server of the built site, with its last slash
 * @param queries asked one after the other; the first of a new visit for `first` and `cold`
 * @param visits so many of the queries are also asked in a visit of their own
 */
export async function measureInBrowser(
  base: string,
  queries: readonly string[],
  visits: number,
): Promise<BrowserFigures> {
  const executablePath = findChromium();
  const browser = await chromium.launch({
    args: chromiumArguments(),
    ...(executablePath ? { executablePath } : {}),
  });
  try {
    const step = Math.max(1, Math.floor(queries.length / visits));
    const chosen = queries.filter((_, index) => index % step === 0);
    const first: SearchBytes[] = [];
    const cold: number[] = [];
    const typed: number[] = [];
    for (const query of chosen) {
      const { page, bytes } = await open(browser, base);
      cold.push(await ask(page, query));
      await settle(page);
      first.push(await bytes());
      await page.context().close();
      const { page: other } = await open(browser, base);
      await other.locator('.SearchPage input[name="q"]').focus();
      await other.waitForTimeout(TYPING * query.length);
      typed.push(await ask(other, query));
      await other.context().close();
    }
    const { page, bytes } = await open(browser, base);
    await ask(page, queries[0] ?? '科普');
    const later: SearchBytes[] = [];
    for (const query of queries) {
      await settle(page);
      await bytes();
      await ask(page, query);
      await settle(page);
      later.push(await bytes());
    }
    const warm = await askAll(page, queries);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    return { first, later, cold, typed, warm, slow: await askAll(page, queries) };
  } finally {
    await browser.close();
  }
}

/** A visit that counts what is fetched; `bytes` gives what came since the last call. */
async function open(browser: Browser, base: string) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${base}search/`, { waitUntil: 'networkidle' });
  let responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  const bytes = async (): Promise<SearchBytes> => {
    const counted: SearchBytes = { engine: 0, index: 0, texts: 0, data: 0 };
    for (const response of responses.splice(0)) {
      const { pathname } = new URL(response.url());
      const body = await response.body().catch(() => Buffer.alloc(0));
      const packed = /\.pf_|\.pagefind$/.test(pathname) ? body.length : gzipSync(body).length;
      counted[kindOf(pathname)] += packed;
    }
    responses = [];
    return counted;
  };
  return { page, bytes };
}

function kindOf(path: string): keyof SearchBytes {
  if (/\/pagefind\/[0-9]+\/index\//.test(path)) return 'index';
  if (/\/pagefind\/[0-9]+\/fragment\//.test(path)) return 'texts';
  return path.includes('/pagefind/') ? 'engine' : 'data';
}

async function askAll(page: Page, queries: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (const query of queries) {
    times.push(await ask(page, query));
    await settle(page);
  }
  return times;
}

/** Asks through the form. @returns milliseconds until the page says how many it found */
function ask(page: Page, query: string): Promise<number> {
  return page.evaluate(async (words) => {
    const root = document.querySelector('.SearchPage');
    const input = root?.querySelector<HTMLInputElement>('input[name="q"]');
    const answer = root?.querySelector<HTMLElement>('[data-answer]');
    if (!input || !answer) throw new Error('this is not the search page');
    delete answer.dataset['resultCount'];
    input.value = words;
    const start = performance.now();
    input.form?.requestSubmit();
    await new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (answer.dataset['resultCount'] === undefined) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(answer, { attributes: true });
    });
    return performance.now() - start;
  }, query);
}

/** Waits until the texts of an answer, and what is near, are fetched and shown. */
async function settle(page: Page): Promise<void> {
  let shown = '';
  for (let quiet = 0; quiet < 3;) {
    await page.waitForTimeout(60);
    const now = await page.locator('.SearchPage .found').innerHTML();
    quiet = now === shown ? quiet + 1 : 0;
    shown = now;
  }
}
