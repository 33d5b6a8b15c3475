/** Cost of a search to a reader: bytes and times, in a real browser on the built site. */
import { gzipSync } from 'node:zlib';
import { sum } from 'd3-array';
import { type Browser, chromium, type Page, type Response } from 'playwright';
import { chromiumArguments, findChromium } from '#scripts/browser/chromium.ts';

/** What the bytes of a search are for. */
const PARTS = ['engine', 'index', 'texts', 'data'] as const;
type Part = (typeof PARTS)[number];
/** Packed bytes of a search by what they are for. */
type SearchBytes = Record<Part, number>;

/** Milliseconds a character. */
const TYPING = 120;

/**
 * Bytes and times of searches in a real browser on the built site. Times are from the press of the
 * button to the number of results.
 * @param base of a server of the built site, with its last slash
 * @param queries asked one after the other
 * @param visits so many of the queries are also asked in a visit of their own
 * @returns for each figure, bytes of the first search before all others, its values by query
 */
export async function measureInBrowser(
  base: string,
  queries: readonly string[],
  visits: number,
): Promise<{ name: string; values: number[] }[]> {
  const executablePath = findChromium();
  const browser = await chromium.launch({
    args: chromiumArguments(),
    ...(executablePath ? { executablePath } : {}),
  });
  try {
    const step = Math.max(1, Math.floor(queries.length / visits));
    const chosen = queries.filter((_, index) => index % step === 0);
    const [first, later]: [SearchBytes[], SearchBytes[]] = [[], []];
    const [cold, typed]: [number[], number[]] = [[], []];
    for (const query of chosen) {
      const { page, bytes } = await open(browser, base);
      cold.push(await ask(page, query));
      first.push(await bytes());
      await page.context().close();
      // The engine loads while the words are typed.
      const { page: other } = await open(browser, base);
      await other.locator('.SearchPage input[name="q"]').focus();
      await other.waitForTimeout(TYPING * query.length);
      typed.push(await ask(other, query));
      await other.context().close();
    }
    const { page, bytes } = await open(browser, base);
    await ask(page, queries[0] ?? '科普');
    await bytes();
    for (const query of queries) {
      await ask(page, query);
      later.push(await bytes());
    }
    const warm = await askAll(page, queries);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    return [
      { name: 'first search, B', values: first.map(totalOf) },
      ...PARTS.map((part) => ({ name: `  ${part}, B`, values: first.map((each) => each[part]) })),
      { name: 'later searches, B', values: later.map(totalOf) },
      { name: 'time, box not touched, ms', values: cold },
      { name: 'time, after typing, ms', values: typed },
      { name: 'time, warm, ms', values: warm },
      { name: 'time, warm, CPU / 4, ms', values: await askAll(page, queries) },
    ];
  } finally {
    await browser.close();
  }
}

function totalOf(bytes: SearchBytes): number {
  return sum(Object.values(bytes));
}

/** A visit that counts what is fetched; `bytes` gives what came since the last call, once all is shown. */
async function open(browser: Browser, base: string) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${base}search/`, { waitUntil: 'networkidle' });
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  const bytes = async (): Promise<SearchBytes> => {
    await settle(page);
    const counted: SearchBytes = { engine: 0, index: 0, texts: 0, data: 0 };
    for (const response of responses.splice(0)) {
      const { pathname } = new URL(response.url());
      const body = await response.body().catch(() => Buffer.alloc(0));
      const packed = /\.pf_|\.pagefind$/.test(pathname) ? body.length : gzipSync(body).length;
      counted[partOf(pathname)] += packed;
    }
    return counted;
  };
  return { page, bytes };
}

function partOf(path: string): Part {
  const [, folder] = /\/pagefind\/[0-9]+\/(index|fragment)\//.exec(path) ?? [];
  if (folder === 'fragment') return 'texts';
  return folder ? 'index' : path.includes('/pagefind/') ? 'engine' : 'data';
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
