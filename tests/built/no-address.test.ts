/** A build that was told no host gives no address that is not true, and says what is missing. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { en } from '#src/i18n/en/index.ts';
import { zh } from '#src/i18n/zh/index.ts';
import { readSettings } from '#src/settings.ts';
import { atLeastOne } from '../at-least-one.ts';
import { readTable } from './open-data.ts';
import { attributesOf, openBuilt, select, textOf } from './select.ts';
import { BUILT, fileAt, readPages } from './site-files.ts';
import { findLocalNames } from './whole-addresses.ts';

const told = readSettings();
const readJson = (path: string) =>
  JSON.parse(readFileSync(fileAt(`${BUILT.base}${path}`) ?? '', 'utf8')) as Record<string, unknown>;

test('no file names the machine that built it', () => {
  expect(findLocalNames(BUILT)).toEqual([]);
});

test('the address of a number in the data is a path from the home page', () => {
  const rows = atLeastOne(readTable('quotas'));
  expect(rows.filter(({ id, url }) => url !== `/quotas/${id}/`)).toEqual([]);
});

describe.skipIf(told.site !== undefined)('without SITE_URL', () => {
  test('no page claims an address', () => {
    const claims =
      'link[rel="canonical"], link[hreflang], meta[property="og:url"], meta[property="og:image"]';
    const claiming = atLeastOne(readPages()).filter(
      ({ elements }) => select(elements, claims).length > 0,
    );
    expect(claiming.map(({ path }) => path)).toEqual([]);
  });

  test('references give paths, and say why', () => {
    const [{ url: path } = { url: '' }] = readTable('quotas');
    for (const [home, words] of [
      ['', zh],
      ['/en', en],
    ] as const) {
      const place = words.site.pathAlone(BUILT.base + `${home}${path}`.slice(1));
      const styles = select(openBuilt(home + path), '.Citations [data-style]').map(textOf);
      expect(styles).toHaveLength(4);
      expect(styles.filter((style) => !style.includes(place))).toEqual([]);
      const data = select(openBuilt(`${home}/data/`), '.citations dd').map(textOf);
      expect(data).toHaveLength(2);
      expect(data.filter((each) => !each.includes(words.site.pathAlone('').trim()))).toEqual([]);
    }
  });

  test('a command that needs no address shows how to check a file', () => {
    const source = select(openBuilt('/plans/hebi/source/'), '.SourceFacts pre').map(textOf);
    expect(source).toEqual(['sha256sum hebi.txt']);
    const [sample = ''] = select(openBuilt('/data/'), '.SourceFiles pre').map(textOf);
    expect(sample).toContain(`const data = '${BUILT.base}data/';`);
  });

  test('files name paths that lead somewhere, the feed no address at all', () => {
    const [{ id } = { id: '' }] = readTable('quotas');
    const { url, indicatorQuotas } = readJson(`quotas/${id}.json`);
    expect(url).toBe(`${BUILT.base}quotas/${id}/`);
    expect(fileAt(String(indicatorQuotas))).toBeDefined();
    const { metadata } = readJson(String(indicatorQuotas).slice(BUILT.base.length));
    const of = String(indicatorQuotas).replace('quotas.json', '');
    expect(metadata).toMatchObject({ url: of });
    expect(fileAt(of)).toBeDefined();
    const feed = readJson('feed.json');
    expect(['home_page_url', 'feed_url', 'icon'].filter((name) => name in feed)).toEqual([]);
  });

  test('on paper a page names its path', () => {
    const [address] = select(openBuilt('/plans/'), '.Footer .address').map(textOf);
    expect(address?.trim()).toBe(`${zh.shell.printedFrom} ${BUILT.base}plans/`);
  });
});

test.skipIf(told.feedback !== undefined)('without FEEDBACK_URL no link is dead', () => {
  const words = [zh, en].flatMap(({ footer }) => [footer.noFeedback, footer.feedbackInRepository]);
  const wrong = atLeastOne(readPages()).filter(({ elements }) => {
    const mails = attributesOf(select(elements, 'a'), 'href').filter((href) =>
      href?.startsWith('mailto:'),
    );
    const said = select(elements, '[data-no-feedback]').map((each) => textOf(each).trim());
    return mails.length > 0 || said.length !== 1 || !words.includes(said[0] ?? '');
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});
