/** Whatever of a draft may leave its page says that it is one. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { expect, test } from 'vitest';
import { readTable } from './open-data.ts';
import { attributesOf, select, textOf } from './select.ts';
import { BUILT, readPages } from './site-files.ts';
import { atLeastOne } from '../at-least-one.ts';

const drafts = readTable('plans').filter(({ status }) => status === 'draft');
const ids = atLeastOne(drafts).map(({ id }) => id);
const names = drafts.flatMap(({ short }) => [short.zh, short.en]);
const MARK = /征求意见稿|draft for comment/i;
const files = readdirSync(BUILT.dist, { recursive: true, encoding: 'utf8' });
const read = (file: string) => readFileSync(join(BUILT.dist, file), 'utf8');
const holds = (text: string, words: readonly string[]) => words.some((each) => text.includes(each));

test('each page about a draft alone says so in its title, its preview and its heading', () => {
  const pages = readPages().filter(({ path }) => holds(path, ids));
  // The text, the source and each number, in two languages.
  const quotas = readTable('quotas').filter(({ plan }) => ids.includes(plan));
  expect(pages.length).toBeGreaterThanOrEqual(2 * (2 + quotas.length));
  const unmarked = atLeastOne(pages).flatMap(({ path, elements }) => {
    const said = {
      title: select(elements, 'title').map(textOf).join(),
      'og:title': attributesOf(select(elements, 'meta[property="og:title"]'), 'content').join(),
      'og:description': attributesOf(
        select(elements, 'meta[property="og:description"]'),
        'content',
      ).join(),
      page: select(elements, 'main').map(textOf).join(),
    };
    return Object.entries(said).flatMap(([where, words]) =>
      MARK.test(words) ? [] : [`${path} ${where}`],
    );
  });
  expect(unmarked).toEqual([]);
});

test('each file of a draft alone says so: its text, its numbers, their cards', () => {
  const own = files.filter((file) => holds(file, ids) && /\.(?:txt|json|svg)$/.test(file));
  expect(own.filter((file) => file.endsWith('.json')).length).toBeGreaterThan(0);
  expect(own.filter((file) => file.endsWith('.svg')).length).toBeGreaterThan(0);
  expect(atLeastOne(own).filter((file) => !MARK.test(read(file)))).toEqual([]);
});

test('each chart that shows a draft marks it', () => {
  const charts = files.filter((file) => file.endsWith('.svg') && holds(read(file), names));
  expect(atLeastOne(charts).filter((file) => !MARK.test(read(file)))).toEqual([]);
});

test('each row of a CSV file about a draft says so', () => {
  const tables = files
    .filter((file) => file.endsWith('.csv'))
    .map((file) => ({ file, rows: csvParse(read(file).replace(/^\ufeff/, '')) }))
    .filter(({ rows }) => rows.columns.includes('plan'));
  const own = tables.flatMap(({ file, rows }) =>
    rows.filter(({ plan = '' }) => ids.includes(plan)).map((row) => ({ file, row })),
  );
  const unmarked = atLeastOne(own).filter(({ row }) => row['plan_status'] !== 'draft');
  expect(unmarked.map(({ file }) => file)).toEqual([]);
  const finals = tables.flatMap(({ rows }) => rows.filter(({ plan = '' }) => !ids.includes(plan)));
  expect(atLeastOne(finals).filter((row) => row['plan_status'] !== 'final')).toEqual([]);
});

test('each citation of a number of a draft marks the plan and the page', () => {
  const pages = readPages().filter(({ path }) => holds(path, ids) && path.includes('/quotas/'));
  const lists = atLeastOne(pages).flatMap(({ elements }) => select(elements, '[data-style]'));
  const marks = atLeastOne(lists).map((list) => textOf(list).match(new RegExp(MARK, 'gi'))?.length);
  expect(marks.filter((count) => count !== 2)).toEqual([]);
});
