/** The page on shared wording, against the open data. */
import { sum } from 'd3-array';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readTable } from './open-data.ts';
import { attributesOf, closest, openBuilt, select, selectIn, textOf } from './select.ts';
import { attributeOf, BUILT, fileAt } from './site-files.ts';
import { atLeastOne } from '../at-least-one.ts';

const page = openBuilt('wording/');
const plans = readTable('plans').map(({ id }) => id);
const shares = readTable('reuse-shares');
const counts = readTable('reuse-counts');
const wholes = counts.filter(({ section }) => section === null);
const runs = readTable('reuse');
const inPercent = (share: number) => `${Math.round(share * 100)}%`;
/** Where a row of a table is from: its plan, and its part where it has one. */
const rowOf = (cell: (typeof page)[number]) => {
  const row = closest(cell, 'tr');
  return {
    plan: row && attributeOf(row, 'data-plan'),
    section: (row && attributeOf(row, 'data-section')) ?? null,
  };
};

test('every share of the data is in a table, with set phrases and without, and no other', () => {
  const shown = atLeastOne(select(page, '.SharedCell[data-other]')).map((cell) => {
    const { plan, section } = rowOf(cell);
    const [all, free] = ['.all', '.free'].map((kind) =>
      selectIn(cell, kind).map(textOf).join('').trim(),
    );
    const shared = attributeOf(cell, 'data-shared');
    return [plan, attributeOf(cell, 'data-other'), section, shared, all, free].join(' ');
  });
  const rows = shares.map((row) =>
    [
      row.plan,
      row.other,
      row.section,
      `${row.shared} ${row.sharedWithoutFormula}`,
      inPercent(row.share),
      inPercent(row.shareWithoutFormula),
    ].join(' '),
  );
  expect(shown.toSorted()).toEqual(rows.toSorted());
});

test('the strips have a table with the characters of each plan by the number of plans', () => {
  const shown = atLeastOne(select(page, '.WordingCounts tr[data-plan]')).map((row) =>
    selectIn(row, 'td').map((cell) => textOf(cell).trim()),
  );
  const rows = wholes.map(({ characters, byPlans, byPlansWithoutFormula, formula }) => [
    `${characters}`,
    inPercent((byPlans[0] ?? 0) / characters),
    ...byPlansWithoutFormula.map(String),
    `${formula}`,
  ]);
  expect(shown).toEqual(rows);
});

test('the strips are drawn as the data count, to half a percent of each plan', () => {
  const drawing = readFileSync(fileAt(`${BUILT.base}charts/wording-strips.svg`) ?? '', 'utf8');
  /** Characters drawn of a plan as of so many plans, or as set phrases. */
  const drawn = (plan: string, level: string) => {
    const parts = drawing.matchAll(new RegExp(`<g id="wording-strips-${plan}-.*?</g>`, 'g'));
    const line = new RegExp(`chart-shared-${level}"[^>]* d="([^"]*)"`);
    const lines = Array.from(parts, ([part]) => line.exec(part)?.[1] ?? '');
    return sum(lines.join('').matchAll(/h(\d+)/g), ([, characters]) => Number(characters));
  };
  for (const { plan, characters, byPlansWithoutFormula, formula } of atLeastOne(wholes)) {
    const counted = [...byPlansWithoutFormula.slice(1), formula];
    const shown = ['2', '3', '4', '5', 'formula'].map((level) => drawn(plan, level));
    const apart = shown.map((each, at) => Math.abs(each - (counted[at] ?? 0)));
    expect(Math.max(...apart), plan).toBeLessThan(characters * 0.005);
  }
});

test('plans stand in their order everywhere, never by how much they share', () => {
  const inOrder = (selector: string) => attributesOf(select(page, selector), 'data-plan');
  expect(inOrder('.matrix tr[data-plan]')).toEqual(plans);
  expect(inOrder('.WordingCounts tr[data-plan]')).toEqual(plans);
  expect(inOrder('.OwnWording section[data-plan]')).toEqual(plans);
  expect(inOrder('.WordingStrips .whole g[data-plan]')).toEqual(plans);
});

test('both cells of a pair lead to one page, named in plan order', () => {
  const led = atLeastOne(select(page, '.matrix .SharedCell')).map((cell) => {
    const links = new Set(attributesOf(selectIn(cell, 'a'), 'href'));
    return `${rowOf(cell).plan} ${attributeOf(cell, 'data-other')}: ${[...links].join()}`;
  });
  const wanted = plans.flatMap((one, at) =>
    plans.slice(at + 1).flatMap((other) => {
      const path = `${BUILT.base}wording/${one}-${other}/`;
      return [`${one} ${other}: ${path}`, `${other} ${one}: ${path}`];
    }),
  );
  expect(led.toSorted()).toEqual(wanted.toSorted());
});

test('the longest runs are quoted in full, each with its places and an address of its own', () => {
  const quotes = atLeastOne(select(page, '.RunQuote'));
  const longest = runs
    .filter(({ formula }) => !formula)
    .sort((a, b) => b.characters - a.characters);
  expect(attributesOf(quotes, 'id')[0]).toBe(longest[0]?.id);
  for (const quote of atLeastOne(quotes)) {
    const run = runs.find(({ id }) => id === attributeOf(quote, 'id'));
    expect(selectIn(quote, 'blockquote').map(textOf).join('').trim()).toBe(run?.text.trim());
    expect(attributeOf(quote, 'data-characters')).toBe(`${run?.characters}`);
    expect(attributesOf(selectIn(quote, '.places a'), 'href')).toEqual(
      run?.occurrences.map(({ plan, clause }) => `${BUILT.base}plans/${plan}/#${clause}`),
    );
  }
});

test('a clause that is said to stand in one plan only stands in no run', () => {
  const clauses = readTable('clauses');
  const quoted = atLeastOne(attributesOf(select(page, '.OwnWording [data-clause]'), 'data-clause'));
  for (const id of atLeastOne(quoted)) {
    const clause = clauses.find((each) => each.id === id);
    const over = runs.flatMap((run) =>
      run.occurrences.filter(
        ({ plan, span }) =>
          plan === clause?.plan && span.start < clause.span.end && span.end > clause.span.start,
      ),
    );
    expect(over, id).toEqual([]);
  }
});

test('near wordings are counted for each pair', () => {
  const shown = attributesOf(select(page, '.NearCounts [data-near]'), 'data-near').map(Number);
  expect(sum(atLeastOne(shown))).toBe(readTable('near-wordings').length);
});

test.each(['reuse', 'reuse-shares', 'reuse-counts', 'near-wordings'])(
  '%s is offered for download as JSON and CSV',
  (name) => {
    const links = attributesOf(select(page, '.WordingData a[download]'), 'href');
    expect(links).toContain(`${BUILT.base}data/${name}.json`);
    expect(links).toContain(`${BUILT.base}data/${name}.csv`);
  },
);
