/** What a first visit to each page costs, counted from the files, against tests/budgets.yml. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { en } from '#src/i18n/en/index.ts';
import { zh } from '#src/i18n/zh/index.ts';
import { limitsIn, readBudgets } from './budgets.ts';
import {
  filesOf,
  inlineScriptsOf,
  kindOfPage,
  packedSize,
  scriptFilesOf,
  weighPage,
} from './page-weight.ts';
import { BUILT, type BuiltPage, readDocuments } from './site-files.ts';
import { atLeastOne } from '../at-least-one.ts';

const KILO = 1_000;
const pages = readDocuments();
const budgets = readBudgets();
const isEnglish = ({ path }: BuiltPage) => path.startsWith(`${BUILT.base}en/`);

test('every kind of page has a row in tests/budgets.yml, and every row has a page', () => {
  const kinds = new Set(pages.map((page) => kindOfPage(page)));
  expect([...budgets.keys()].toSorted()).toEqual([...kinds].toSorted());
});

describe('a first visit stays within the budget of its kind', () => {
  const held = pages.flatMap((page) => {
    const row = budgets.get(kindOfPage(page));
    return row ? [{ file: page.file, page, limits: limitsIn(row, isEnglish(page)) }] : [];
  });
  test.each(atLeastOne(held))('$file', async ({ page, limits }) => {
    const { bytes, scriptBytes, requests, nodes } = await weighPage(page);
    const files = await filesOf(page);
    const listed = files.map((file) => `${file} ${packedSize(file)}`).join(', ');
    expect(bytes, `bytes: ${listed}`).toBeLessThanOrEqual(limits.kilobytes * KILO);
    expect(scriptBytes, `script bytes: ${listed}`).toBeLessThanOrEqual(
      limits.scriptKilobytes * KILO,
    );
    expect(requests, `requests: ${listed}`).toBeLessThanOrEqual(limits.requests);
    expect(nodes, 'nodes').toBeLessThanOrEqual(limits.nodes);
  });
});

/** Pages whose scripts, those of every page left out, have a limit of their own. */
const withOwnScripts = pages.flatMap((page) => {
  const limit = budgets.get(kindOfPage(page))?.ownScriptKilobytes;
  return limit === undefined ? [] : [{ file: page.file, page, limit: limit * KILO }];
});

test.each(atLeastOne(withOwnScripts))(
  '$file sends at most $limit bytes of scripts of its own, and words of one language',
  ({ page, limit }) => {
    const home = pages.find(({ path }) => path === BUILT.base);
    const everywhere = home ? scriptFilesOf(home) : [];
    const files = scriptFilesOf(page).filter((file) => !everywhere.includes(file));
    const texts = [...inlineScriptsOf(page), ...files.map((file) => readFileSync(file, 'utf8'))];
    const sizes = texts.map((text) => gzipSync(text).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(limit);
    const [own, other] = isEnglish(page) ? [en, zh] : [zh, en];
    expect(texts.join('\n')).toContain(own.compareControls.filterHint);
    expect(texts.join('\n')).not.toContain(other.compareControls.filterHint);
  },
);
