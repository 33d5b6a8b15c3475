/** Reference values: the rows of small-columns.ts, read back; a language model wrote both, not a person. */
import { expect, test } from 'vitest';
import {
  columnOf,
  encodeColumns,
  FACETS,
  type Facet,
  type FacetValues,
  plansOf,
} from '#src/features/quotas/model/columns.ts';
import { COLUMNS, FACET_VALUES, ROWS } from './small-columns.ts';

const encode = (rows = ROWS, facets: readonly FacetValues[] = FACET_VALUES) =>
  encodeColumns('1.2.3', rows, facets);

test('every facet of every quota is read back from its columns', () => {
  const columns = encode();
  const read = (facet: Facet) => {
    const { values, codes } = columnOf(columns, facet);
    return codes.map((code) => values[code]);
  };
  expect(columns.values).toHaveLength(ROWS.length);
  expect(read('plan')).toEqual(ROWS.map(({ plan }) => plan.id));
  expect(read('part')).toEqual(ROWS.map(({ quota }) => quota.section));
  expect(read('indicator')).toEqual(ROWS.map(({ quota }) => quota.indicator));
  expect(read('unit')).toEqual(ROWS.map(({ quota }) => quota.unit));
  expect(read('scope')).toEqual(ROWS.map(({ quota }) => quota.scope));
  expect(read('deadline')).toEqual(['2025', 'none', 'none', 'none', '2025', '2025']);
  expect(read('comparator')).toEqual(['over', 'exact', 'exact', 'at-least', 'at-least', 'exact']);
  expect(read('frequency')).toEqual(ROWS.map(({ quota }) => quota.frequency));
  expect(read('status')).toEqual(ROWS.map(({ plan }) => plan.status));
  expect(read('level')).toEqual(ROWS.map(({ plan }) => plan.level));
  expect(columns.values).toEqual(ROWS.map(({ quota }) => quota.value));
  expect(columns.facets.map(({ facet }) => facet).sort()).toEqual([...FACETS].sort());
});

test('the plans are read off the columns with their marks, each once', () => {
  expect(plansOf(encode())).toEqual([
    { id: 'east', status: 'final', level: 'county' },
    { id: 'west', status: 'draft', level: 'county' },
    { id: 'city', status: 'final', level: 'prefecture' },
  ]);
});

test('columns are sent as JSON without a loss', () => {
  const sent: unknown = JSON.parse(JSON.stringify(encode()));
  expect(sent).toEqual(encode());
  expect(sent).toMatchObject({ version: '1.2.3' });
});

test('a value that is not among the names is a fault of the program', () => {
  const facets = FACET_VALUES.map((each) =>
    each.facet === 'unit' ? { ...each, values: ['人'] } : each,
  );
  expect(() => encode(ROWS, facets)).toThrow('no unit is called “%”');
});

test('a column that the file lacks is a fault of its version', () => {
  const facets = COLUMNS.facets.filter(({ facet }) => facet !== 'unit');
  expect(() => columnOf({ facets }, 'unit')).toThrow('there is no column unit');
});

test('no quotas are no rows', () => {
  const columns = encode([]);
  expect(columns.values).toEqual([]);
  expect(columns.facets.flatMap(({ codes }) => codes)).toEqual([]);
});
