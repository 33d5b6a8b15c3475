/** A second build, for a host and a folder of its own, with all that a build can be told. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseFragment } from 'parse5';
import { chromium, type Browser, type Page } from 'playwright';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { chromiumArguments, findChromium } from '#scripts/browser/chromium.ts';
import { serveSite } from '#scripts/browser/serve-site.ts';
import { atLeastOne } from '../at-least-one.ts';
import { attributesOf, select, textOf } from './select.ts';
import {
  attributeOf,
  fileAt,
  findElements,
  type HostedSite,
  readEmbeds,
  readPages,
} from './site-files.ts';
import { findBrokenLinks } from './site-links.ts';
import { findLocalNames, findOwnAddresses, findTextFiles } from './whole-addresses.ts';

const site: HostedSite = {
  dist: mkdtempSync(join(tmpdir(), 'site-')),
  base: '/some/folder/',
  origin: 'https://example.org',
};
const TOLD = {
  SITE_URL: 'https://example.org/',
  BASE_PATH: site.base,
  FEEDBACK_URL: 'https://example.net/issues/new?labels=error',
  REPO_URL: 'https://example.net/repository',
};
/** Above it WhatsApp is said to show none, though it publishes no limit; X takes 5 MB, Facebook 8. */
const MOST_BYTES = 300_000;
const ownPages = () => readPages(site).filter(({ file }) => !file.endsWith('404.html'));

beforeAll(() => {
  // As from a shell: what the test runner sets (BASE_URL, MODE, …) would reach the pages.
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], ...TOLD };
  const commands = [
    ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', site.dist],
    ['scripts/build-search.ts', site.dist],
  ];
  for (const command of commands) {
    const { status, stdout, stderr } = spawnSync(process.execPath, command, {
      env,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`${stdout}${stderr}`);
    if (stdout.includes('SITE_URL')) throw new Error('the build says that SITE_URL is not set');
  }
}, 120_000);

afterAll(() => rmSync(site.dist, { recursive: true, force: true }));

test('every link and anchor leads somewhere', () => {
  expect(findBrokenLinks(site)).toEqual([]);
});

test('no file names the machine that built it', () => {
  expect(findLocalNames(site)).toEqual([]);
});

test('whole addresses are of this host and folder, and lead somewhere', () => {
  const found = findOwnAddresses(site);
  expect(atLeastOne(found).filter(({ leads }) => !leads)).toEqual([]);
  const kinds = new Set(found.map(({ name }) => name.replace(/.*\./, '')));
  expect(kinds).toEqual(new Set(['html', 'json', 'svg', 'csv']));
});

test('every page names its own address, and those of its languages', () => {
  const wrong = atLeastOne(ownPages()).flatMap(({ path, elements }) => {
    const address = `${TOLD.SITE_URL.slice(0, -1)}${path}`;
    const canonical = attributesOf(select(elements, 'link[rel="canonical"]'), 'href');
    const og = attributesOf(select(elements, 'meta[property="og:url"]'), 'content');
    const languages = attributesOf(select(elements, 'link[hreflang]'), 'href');
    const isRight =
      canonical.join() === address &&
      og.join() === address &&
      languages.length === 3 &&
      languages.includes(address);
    return isRight ? [] : [path];
  });
  expect(wrong).toEqual([]);
});

describe('the picture that a link to a page shows', () => {
  const meta = (page: (typeof pages)[number], name: string) =>
    attributesOf(select(page.elements, `meta[property="${name}"]`), 'content').join();
  let pages: ReturnType<typeof ownPages>;
  beforeAll(() => {
    pages = atLeastOne(ownPages());
  });

  test('is there, in its size, with its words, and light enough for every app', async () => {
    const wrong = await Promise.all(
      pages.map(async (page) => {
        const { pathname, origin } = new URL(meta(page, 'og:image'));
        const { width, height, format } = await sharp(fileAt(pathname, site)).metadata();
        const isRight =
          origin === site.origin &&
          format === 'png' &&
          [width, height].join() === '1200,630' &&
          meta(page, 'og:image:width') === '1200' &&
          meta(page, 'og:image:height') === '630' &&
          meta(page, 'og:image:alt').length > 3 &&
          meta(page, 'og:image:alt').length <= 420 &&
          readFileSync(fileAt(pathname, site) ?? '').length <= MOST_BYTES;
        return isRight ? [] : [page.path];
      }),
    );
    expect(wrong.flat()).toEqual([]);
  });

  test('is large, and of the language of the page', () => {
    const wrong = pages.filter((page) => {
      const isEnglish = page.path.startsWith(`${site.base}en/`);
      const picture = new URL(meta(page, 'og:image')).pathname;
      const card = attributesOf(select(page.elements, 'meta[name="twitter:card"]'), 'content');
      return (
        picture.startsWith(`${site.base}en/`) !== isEnglish ||
        meta(page, 'og:locale') !== (isEnglish ? 'en_GB' : 'zh_CN') ||
        card.join() !== 'summary_large_image'
      );
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('is the own one of each page, but where a page above says as much', () => {
    const pictures = pages.map((page) => ({ page, picture: meta(page, 'og:image') }));
    const groups = Map.groupBy(pictures, ({ picture }) => picture)
      .values()
      .toArray()
      .filter((sharing) => sharing.length > 1)
      .map((sharing) => sharing.map(({ page }) => page.path.slice(site.base.length)));
    const shared = groups.map((paths) => paths.toSorted()[0]);
    expect(shared.toSorted()).toEqual([
      '',
      'agencies/',
      'codebook/',
      'en/',
      'en/agencies/',
      'en/codebook/',
      'en/method/',
      'method/',
    ]);
  });
});

test('the feed names its page and itself', () => {
  const read = (path: string) =>
    JSON.parse(readFileSync(fileAt(path, site) ?? '', 'utf8')) as object;
  expect(read('/some/folder/en/feed.json')).toMatchObject({
    home_page_url: 'https://example.org/some/folder/en/data/',
    feed_url: 'https://example.org/some/folder/en/feed.json',
    icon: 'https://example.org/some/folder/touch-icon.png',
  });
});

test('an error is reported where the build was told, with the page', () => {
  const wrong = atLeastOne(ownPages()).filter(({ path, elements }) => {
    const [link, ...more] = attributesOf(select(elements, 'a[data-feedback]'), 'href');
    const { searchParams } = new URL(link ?? 'about:blank');
    const page = searchParams.get('body');
    return more.length > 0 || page !== `https://example.org${path}` || !searchParams.get('title');
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('a page to embed names the page that explains it as its own address', () => {
  const wrong = atLeastOne(readEmbeds(site)).filter(({ elements }) => {
    const [canonical] = attributesOf(select(elements, 'link[rel="canonical"]'), 'href');
    const [path] = attributesOf(select(elements, 'a.whole'), 'href');
    return canonical !== `https://example.org${path}`;
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

/** The codes that pages offer, each as the element that it becomes. */
const offeredCodes = () =>
  ownPages().flatMap(({ elements }) =>
    select(elements, '.EmbedCode pre')
      .map(textOf)
      .map((code) => findElements(parseFragment(code)))
      .flatMap(([frame]) => (frame ? [frame] : [])),
  );

test('each page to embed is offered as a code that frames it, with its title', () => {
  const codes = atLeastOne(offeredCodes());
  const framed = new Set(attributesOf(codes, 'src'));
  const addresses = readEmbeds(site).map(({ path }) => `https://example.org${path}`);
  expect(atLeastOne(addresses).filter((address) => !framed.has(address))).toEqual([]);
  const wrong = codes.filter(
    (code) =>
      code.tagName !== 'iframe' ||
      !addresses.includes(attributeOf(code, 'src') ?? '') ||
      attributeOf(code, 'title') === '' ||
      attributeOf(code, 'loading') !== 'lazy' ||
      attributeOf(code, 'width') !== '100%',
  );
  expect(wrong.map(({ attrs }) => attrs)).toEqual([]);
});

test('the repository is named', () => {
  const [home] = readPages(site).filter(({ path }) => path === site.base);
  expect(attributesOf(select(home?.elements ?? [], '.Footer a'), 'href')).toContain(TOLD.REPO_URL);
});

test('style sheets ask for nothing outside the folder', () => {
  const sheets = findTextFiles(site).filter((name) => name.endsWith('.css'));
  const asked = atLeastOne(sheets).flatMap((name) =>
    [...readFileSync(join(site.dist, name), 'utf8').matchAll(/url\(["']?(\/[^"')]*)/g)].map(
      ([, path = '']) => path,
    ),
  );
  expect(asked.filter((path) => !fileAt(path, site))).toEqual([]);
});

const executablePath = findChromium();
if (!executablePath) console.log('skipped: no Chromium: `npm run get-browser` looks for one');

describe.skipIf(!executablePath)('in a browser', () => {
  let browser: Browser;
  let page: Page;
  let served: Awaited<ReturnType<typeof serveSite>>;
  const asked: string[] = [];

  beforeAll(async () => {
    vi.stubEnv('BASE_PATH', site.base);
    served = await serveSite(site.dist, 0);
    browser = await chromium.launch({
      args: chromiumArguments(),
      ...(executablePath && { executablePath }),
    });
    page = await browser.newPage();
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    await served.stop();
    vi.unstubAllEnvs();
  });

  test('the search finds in its bundles, and results lead to their place', async () => {
    await page.goto(`${served.address}search/?q=志愿者`);
    const hit = page.locator('[data-results] li[data-clause] a').first();
    await hit.click();
    await page.waitForURL(/\/some\/folder\/plans\/[^/]+\/(?:\?[^#]*)?#/);
  });

  test('an error is reported with its page and sentence', async () => {
    await page.goto(`${served.address}plans/hebi/#hebi-youth-1-1`);
    const report = page.locator('[data-feedback]');
    await report.focus();
    const { searchParams } = new URL((await report.getAttribute('href')) ?? '');
    const [place, , sentence] = (searchParams.get('body') ?? '').split('\r\n');
    expect(place).toBe('https://example.org/some/folder/plans/hebi/#hebi-youth-1-1');
    const clause = await page.textContent('#hebi-youth-1-1');
    expect(sentence).toBe(`“${clause}”`);
  });

  test('the page for wrong addresses reports the wrong one', async () => {
    await page.goto(`${served.address}404.html`);
    const report = page.locator('[data-feedback]');
    await report.focus();
    const { searchParams } = new URL((await report.getAttribute('href')) ?? '');
    expect(searchParams.get('body')).toBe(`${served.address}404.html`);
  });

  test('a comparison and the numbers answer what their address asks', async () => {
    await page.goto(`${served.address}en/groups/youth/?plans=hebi,mengjin`);
    await page.waitForFunction(
      () => document.querySelectorAll('.TopicTable thead th[data-plan]').length === 2,
    );
    await page.goto(`${served.address}quotas/?unit=人次`);
    await page.locator('html:not([data-answering]) .QuotaTable tbody tr:visible').first().waitFor();
  });

  test('the worker is of the folder, and keeps pages', async () => {
    await page.goto(`${served.address}plans/hebi/`);
    const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
    expect(new URL(scope).pathname).toBe(site.base);
    await page.waitForFunction(async () => Boolean(await caches.match(location.href)));
    await page.context().setOffline(true);
    await page.reload();
    expect(await page.textContent('h1')).toContain('鹤壁');
    await page.goto(`${served.address}en/quotas/`);
    expect(await page.textContent('h1')).toMatch(/离线|offline/i);
    await page.context().setOffline(false);
  });

  test('a code is as high as the page in it, on phones and in the columns of newspapers', async () => {
    // Every seventh: charts and targets in both languages.
    const codes = atLeastOne(offeredCodes()).filter((_, index) => index % 7 === 0);
    const short: string[] = [];
    for (const code of atLeastOne(codes)) {
      const { pathname } = new URL(attributeOf(code, 'src') ?? '');
      await page.goto(new URL(pathname, served.address).href);
      const heightIn = async (width: number) => {
        await page.setViewportSize({ width, height: 100 });
        return page.evaluate(() => document.documentElement.scrollHeight);
      };
      const most = Number(attributeOf(code, 'height'));
      const [, wide = most] = /clamp\((\d+)px/.exec(attributeOf(code, 'style') ?? '') ?? [];
      const phone = Math.max(await heightIn(300), await heightIn(390));
      const column = Math.max(await heightIn(600), await heightIn(700));
      if (phone > most || column > Number(wide)) short.push(`${pathname} ${phone} ${column}`);
      // Nor much higher.
      if (most > 1.6 * phone || Number(wide) > 1.6 * column) short.push(`${pathname} is too high`);
    }
    expect(short).toEqual([]);
  }, 60_000);

  test('nothing is asked for outside the folder', () => {
    expect(atLeastOne(asked).filter((path) => !path.startsWith(site.base))).toEqual([]);
  });
});
