/** Whatever of a draft or of a prefecture may leave its page says that it is one. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { readTable } from './open-data.ts';
import { attributesOf, select, textOf } from './select.ts';
import { BUILT, readPages } from './site-files.ts';
import { atLeastOne } from '../at-least-one.ts';

const files = readdirSync(BUILT.dist, { recursive: true, encoding: 'utf8' });
const read = (file: string) => readFileSync(join(BUILT.dist, file), 'utf8');
const plans = readTable('plans');
const tables = atLeastOne(files.filter((file) => file.endsWith('.csv'))).map((file) => ({
  file,
  rows: csvParse(read(file).replace(/^\ufeff/, '')),
}));
const heads = readPages().flatMap(({ path, elements }) => {
  const metas = select(elements, 'meta[name="description"],meta[property*="og:"]');
  const said = [...select(elements, 'title').map(textOf), ...attributesOf(metas, 'content')];
  return said.map((words = '') => ({ path, words }));
});

/** The marks, as each language says them. */
const KINDS = [
  {
    kind: 'a draft',
    marked: plans.filter(({ status }) => status === 'draft'),
    mark: /征求意见稿|draft for comment/i,
    column: 'plan_status',
    value: 'draft',
    other: 'final',
  },
  {
    kind: 'a prefecture',
    marked: plans.filter(({ level }) => level === 'prefecture'),
    mark: /地级|prefecture[- ]level/i,
    column: 'plan_level',
    value: 'prefecture',
    other: 'county',
  },
];

describe.each(atLeastOne(KINDS))('$kind', ({ marked, mark, column, value, other }) => {
  const ids = atLeastOne(marked).map(({ id }) => id);
  const names = new RegExp(
    marked.flatMap(({ short }) => [short.zh, `\\b${short.en}\\b`]).join('|'),
  );
  const isOwn = (path: string) => path.split(/[/.]/).some((step) => isOf(step, ids));
  const ownPages = readPages().filter(({ path }) => isOwn(path));

  test('is said in the title, the description and the text of each page of it alone', () => {
    // The text, the source and each number, in two languages.
    const quotas = readTable('quotas').filter(({ plan }) => ids.includes(plan));
    expect(ownPages.length).toBeGreaterThanOrEqual(2 * (2 + quotas.length));
    const unmarked = atLeastOne(ownPages).flatMap(({ path, elements }) => {
      const meta = (name: string) => attributesOf(select(elements, `meta[${name}]`), 'content');
      const said = {
        title: select(elements, 'title').map(textOf),
        description: meta('name="description"'),
        'og:title': meta('property="og:title"'),
        'og:description': meta('property="og:description"'),
        page: select(elements, 'main').map(textOf),
      };
      return Object.entries(said).flatMap(([where, words]) =>
        mark.test(words.join()) ? [] : [`${path} ${where}`],
      );
    });
    expect(unmarked.filter((each) => !each.includes('/pieces/'))).toEqual([]);
  });

  test('is said wherever the head of a page names it', () => {
    const naming = atLeastOne(heads).filter(({ words }) => names.test(words));
    expect(atLeastOne(naming).filter(({ words }) => !mark.test(words))).toEqual([]);
  });

  test('is said in each file of it alone: its text aside, its numbers and their cards', () => {
    // Pieces are asked for by the pages of a plan, which say it.
    const isPiece = (file: string) => file.startsWith('pieces/');
    const own = files.filter(
      (file) => isOwn(file) && !isPiece(file) && /\.(?:json|svg)$/.test(file),
    );
    expect(own.some((file) => file.endsWith('.json'))).toBe(true);
    expect(own.some((file) => file.endsWith('.svg'))).toBe(true);
    const said = (file: string) => mark.test(read(file)) || read(file).includes(`"${value}"`);
    expect(atLeastOne(own).filter((file) => !said(file))).toEqual([]);
  });

  test('is said by each chart that names it, in its pictures and in its description', () => {
    const charts = files.filter((file) => file.endsWith('.svg') && names.test(read(file)));
    expect(atLeastOne(charts).filter((file) => !mark.test(read(file)))).toEqual([]);
    // A card describes itself by its sentence, which may name the place.
    const named = atLeastOne(charts.filter((file) => file.includes('charts/'))).flatMap((file) =>
      [...read(file).matchAll(/<(?:desc|title)[^>]*>([^<]*)</g)].map(([, words = '']) => ({
        file,
        words,
      })),
    );
    const bare = named.filter(({ words }) => names.test(words) && !mark.test(words));
    expect(bare).toEqual([]);
  });

  test('is said by each row of a CSV file about it, by column', () => {
    const marking = tables.filter(({ rows }) => rows.columns.includes(column));
    const rowsOf = (own: boolean) =>
      marking.flatMap(({ file, rows }) =>
        rows
          .filter(({ plan, clause = '' }) => isOf(plan ?? clause, ids) === own)
          .map((row) => ({ file, said: row[column] })),
      );
    expect(atLeastOne(rowsOf(true)).filter(({ said }) => said !== value)).toEqual([]);
    expect(atLeastOne(rowsOf(false)).filter(({ said }) => said !== other)).toEqual([]);
  });

  test('is said by each row of any CSV file in which its id or its name fills a cell', () => {
    const naming = tables.flatMap(({ file, rows }) =>
      rows
        .map((row) => ({ file, cells: cellsOf(row) }))
        .filter(({ cells }) => cells.some((cell) => isOf(cell, ids) || isName(cell, names))),
    );
    const silent = atLeastOne(naming).filter(({ cells }) => !cells.includes(value));
    expect([...new Set(silent.map(({ file }) => file))]).toEqual([]);
  });

  test('is said by all files of rows as JSON that a page offers', () => {
    const offered = files.filter((file) => /^indicators.*\.json$/.test(file));
    const listed = atLeastOne(offered).map((file) => {
      const { metadata, quotas } = JSON.parse(read(file)) as {
        metadata: { plans: Record<string, string>[] };
        quotas: { plan: string }[];
      };
      const marks = metadata.plans.filter((plan) => Object.values(plan).includes(value));
      return {
        named: quotas.some(({ plan }) => ids.includes(plan)),
        marks: marks.map(({ id = '' }) => id),
      };
    });
    const naming = atLeastOne(listed.filter(({ named }) => named));
    expect(naming.filter(({ marks }) => !ids.every((id) => marks.includes(id)))).toEqual([]);
  });

  test('is said twice by each citation of a number: of the plan, and of the page', () => {
    const pages = ownPages.filter(({ path }) => path.includes('/quotas/'));
    const lists = atLeastOne(pages).flatMap(({ elements }) => select(elements, '[data-style]'));
    expect(new Set(attributesOf(lists, 'data-style')).size).toBe(4);
    const counts = atLeastOne(lists).map(
      (list) => textOf(list).match(new RegExp(mark.source, 'gi'))?.length,
    );
    expect(counts.filter((count) => count !== 2)).toEqual([]);
  });

  test('is said wherever it may be chosen or heads a list or a cell', () => {
    const places = 'option,dt,th,.TopicCell-plan';
    const named = readPages()
      .filter(({ path }) => !path.includes('/design/'))
      .flatMap(({ path, elements }) =>
        select(elements, places).map((place) => ({ path, words: textOf(place).trim() })),
      )
      .filter(({ words }) => words.search(names) >= 0 && words.search(names) < 3);
    expect(atLeastOne(named).filter(({ words }) => !mark.test(words))).toEqual([]);
  });
});

/** Whether an id is of one of the plans: the plan’s own, or of a part of it. */
function isOf(id: string, plans: readonly string[]): boolean {
  return plans.some((plan) => id === plan || id.startsWith(`${plan}-`));
}

/** All cells but the list of others that a number may be compared with. */
function cellsOf(row: Record<string, string>): string[] {
  return Object.entries(row).flatMap(([name, cell]) => (name === 'comparableWith' ? [] : [cell]));
}

function isName(cell: string, names: RegExp): boolean {
  return names.exec(cell)?.[0] === cell;
}
