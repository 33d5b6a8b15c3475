/**
 * Charts of where the weight lies, of places, dates, targets of all levels and results: what they draw,
 * read from their attributes, is what the open data say. Needs dist/.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { sum } from 'd3-array';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { provinceNamed } from '#src/corpus/provinces.ts';
import { atLeastOne } from '../at-least-one.ts';
import { readTable } from './open-data.ts';
import { attributesOf, openBuilt, select, selectIn, textOf } from './select.ts';
import { attributeOf, BUILT, findElements } from './site-files.ts';

const plans = readTable('plans');
const clauses = readTable('clauses');
const quotas = readTable('quotas');
const sections = readTable('sections');
const context = readTable('context');
const gaps = readTable('context-gaps');

const FILES = [
  'weight-text',
  'weight-numbers',
  'weight-strength',
  'plan-places',
  'plan-timeline',
  'literacy-ladder',
  'literacy-results',
];
const addressOf = (name: string, folder = '') => join(BUILT.dist, folder, 'charts', `${name}.svg`);
const readChart = (name: string, folder = '') =>
  findElements(parse(readFileSync(addressOf(name, folder), 'utf8')));

/** Rows of attributes, as text, in the order of the chart. */
function rowsOf(name: string, selector: string, attributes: readonly string[]): string[] {
  return select(readChart(name), selector).map((element) =>
    attributes.map((attribute) => attributeOf(element, attribute) ?? '').join(' '),
  );
}
const sorted = (rows: readonly string[]) => [...rows].sort();

describe('the charts of weight', () => {
  test('give each part of each plan its characters and the number of its targets', () => {
    const drawn = rowsOf('weight-text', '[data-plan][data-value]', [
      'data-plan',
      'data-section',
      'data-value',
      'data-count',
    ]);
    const counted = sections
      .filter(({ present }) => present)
      .map(({ plan, key }) => {
        const isOf = (row: { plan: string; section: string }) =>
          row.plan === plan && row.section === key;
        const characters = sum(clauses.filter(isOf), ({ text }) => text.length);
        return `${plan} ${key} ${characters} ${quotas.filter(isOf).length}`;
      });
    expect(sorted(drawn)).toEqual(sorted(atLeastOne(counted)));
    const absent = sections.filter(({ present }) => !present);
    expect(rowsOf('weight-text', '[data-silent="absent"]', ['data-plan', 'data-section'])).toEqual(
      absent.map(({ plan, key }) => `${plan} ${key}`),
    );
  });

  test('count the sentences of each part, and draw each target once with its value', () => {
    const keys = [...new Set(sections.map(({ key }) => key))];
    expect(
      rowsOf('weight-numbers', '[data-section]', ['data-section', 'data-sentences', 'data-count']),
    ).toEqual(
      keys.map((key) => {
        const own = clauses.filter(({ section }) => section === key);
        return `${key} ${own.length} ${quotas.filter(({ section }) => section === key).length}`;
      }),
    );
    expect(sorted(rowsOf('weight-numbers', '[data-quota]', ['data-quota', 'data-value']))).toEqual(
      sorted(quotas.map(({ id, value }) => `${id} ${value}`)),
    );
  });

  test('count the sentences of each part by their strength', () => {
    const drawn = rowsOf('weight-strength', '[data-level]', [
      'data-section',
      'data-level',
      'data-count',
    ]);
    expect(drawn).toHaveLength(60);
    const counted = drawn.map((row) => {
      const [key, level] = row.split(' ');
      const own = clauses.filter(
        ({ section, strength }) => section === key && strength.level === level,
      );
      return `${key} ${level} ${own.length}`;
    });
    expect(drawn).toEqual(counted);
  });

  /** Read from the open data of these five plans by a language model: no person has checked it. */
  test('say what they find of the five', () => {
    const titles = select(openBuilt('/findings/weight/'), '.Chart .title').map(textOf);
    expect(titles).toEqual([
      '老年人占各方案文字的5.6%至12.9%，没有一项指标',
      '老年人、基层科普能力、组织实施：160条条文，没有一项指标',
      '用“要”“应”等提出要求的条文26条，24条在组织实施，写给五类人群的只有1条',
    ]);
  });
});

test('each plan stands once in the tile of its province', () => {
  const tiles = select(readChart('plan-places'), '[data-province]');
  expect(tiles).toHaveLength(34);
  const placed = tiles.flatMap((tile) =>
    attributesOf(selectIn(tile, '[data-plan]'), 'data-plan').map(
      (plan) => `${plan} ${attributeOf(tile, 'data-province')}`,
    ),
  );
  expect(sorted(placed)).toEqual(
    sorted(plans.map(({ id, province }) => `${id} ${provinceNamed(province.zh)?.letters}`)),
  );
});

test('each date of each plan stands on the timeline, and no other', () => {
  const days = plans.flatMap(({ id, signedOn, issuedOn, publishedOn }) =>
    Object.entries({ signedOn, issuedOn, publishedOn }).flatMap(([kind, on]) =>
      on === null ? [] : [`${id} ${kind} ${on}`],
    ),
  );
  const drawn = select(readChart('plan-timeline'), '[data-plan]').flatMap((row) =>
    selectIn(row, '[data-date]').map(
      (day) =>
        `${attributeOf(row, 'data-plan')} ${attributeOf(day, 'data-kind')} ${attributeOf(day, 'data-date')}`,
    ),
  );
  expect(drawn).toEqual(atLeastOne(days));
  expect(rowsOf('plan-timeline', '[data-plan]', ['data-plan', 'data-start', 'data-end'])).toEqual(
    plans.map(({ id, period }) => `${id} ${period.start} ${period.end}`),
  );
});

test('the ladder has each plan’s target, and figures of higher levels as they were printed', () => {
  const own = quotas.filter(({ indicator }) => indicator === 'citizens-literate-share');
  expect(rowsOf('literacy-ladder', '[data-quota]', ['data-quota', 'data-value'])).toEqual(
    atLeastOne(own).map(({ id, value }) => `${id} ${value}`),
  );
  const valueOf = new Map(context.map(({ id, value }) => [id, value]));
  const above = rowsOf('literacy-ladder', '[data-figure]', ['data-figure', 'data-value']);
  expect(above).toHaveLength(11);
  expect(above).toEqual(
    above.map((row) => {
      const [id = ''] = row.split(' ');
      return `${id} ${valueOf.get(id)}`;
    }),
  );
});

test('the grid has each result once, and a gap for each place that was looked for in vain', () => {
  const results = context.filter(({ sort }) => sort === 'result');
  const shares = results.filter(({ measure }) => measure === 'citizens-literate-share');
  expect(
    sorted(rowsOf('literacy-results', '[data-figure]', ['data-figure', 'data-year', 'data-value'])),
  ).toEqual(sorted(atLeastOne(shares).map(({ id, year, value }) => `${id} ${year} ${value}`)));
  expect(rowsOf('literacy-results', '[data-gap]', ['data-gap'])).toHaveLength(
    gaps.filter(({ sort }) => sort === 'result').length,
  );
});

test.each(
  atLeastOne(
    FILES.flatMap(
      (name) =>
        [
          [name, ''],
          [name, 'en'],
        ] as const,
    ),
  ),
)(
  '%s.svg (%s) is at most 15 KB, its marks are links with a name, and its words can be read',
  (name, folder) => {
    expect(gzipSync(readFileSync(addressOf(name, folder))).length).toBeLessThanOrEqual(15_000);
    const chart = readChart(name, folder);
    const told = select(chart, '[data-mark]').map((mark) =>
      ['href', 'aria-label'].every((attribute) => attributeOf(mark, attribute)),
    );
    expect(atLeastOne(told)).not.toContain(false);
    const sizes = attributesOf(select(chart, 'text'), 'font-size').map(Number);
    expect(Math.min(...atLeastOne(sizes))).toBeGreaterThanOrEqual(12);
  },
);

test.each(['/findings/weight/', '/en/findings/weight/', '/indicators/citizens-literate-share/'])(
  'on %s each mark has a name, each value a tip, and all stand in groups of marks',
  (path) => {
    const marks = select(openBuilt(path), '[data-marks] [data-mark]');
    expect(select(openBuilt(path), '[data-mark]')).toHaveLength(marks.length);
    const named = marks.filter(
      (mark) => attributeOf(mark, 'aria-label') && attributeOf(mark, 'href'),
    );
    expect(named).toHaveLength(atLeastOne(marks).length);
    // What has a value has a tip that begins with more than the name.
    const valued = marks.filter((mark) => attributeOf(mark, 'data-value') !== undefined);
    const tips = attributesOf(atLeastOne(valued), 'data-tip').map((tip) => tip ?? '');
    expect(tips.filter((tip) => !/\d/.test(tip))).toEqual([]);
  },
);
