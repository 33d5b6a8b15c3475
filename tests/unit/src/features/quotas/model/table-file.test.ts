import { csvParse } from 'd3-dsv';
import { expect, test } from 'vitest';
import { csvHeader, csvRows } from '#scripts/open-data/csv.ts';
import { nameTableFile, quotasToCsv, quotasToJson } from '#src/features/quotas/model/table-file.ts';
import { Quota } from '#src/schemas/numbers.ts';
import { corpus } from '../../../../../corpus/corpus.ts';
import { atLeastOne } from '../../../../../at-least-one.ts';

const quotas = corpus.plans
  .flatMap(({ sections }) => sections.flatMap((entry) => entry.quotas))
  .filter(({ unit }) => unit === '人次');
const source = {
  filter: 'unit=人次; words="a,b"',
  total: 46,
  plans: corpus.plans.map(({ plan: { id, status, level } }) => ({ id, status, level })),
  version: '1.2.3',
  url: 'https://example.org/quotas/?unit=人次',
  licence: 'CC-BY-4.0',
};
const csv = quotasToCsv(quotas, source);
const PROVENANCE = [
  'plan_status',
  'plan_level',
  'filter',
  'rows',
  'data_version',
  'file_url',
  'licence',
];

test('a file begins with the mark by which spreadsheet programs know UTF-8', () => {
  expect(csv.codePointAt(0)).toBe(0xfeff);
});

test('opened again, it has the rows of the open data, in the same columns', () => {
  const opened = csvParse(csv.slice(1));
  const expected = csvParse(`${csvHeader(Quota)}\n${csvRows(Quota, quotas)}`);
  expect(opened.columns).toEqual([...expected.columns, ...PROVENANCE]);
  const plain = opened.map((row) =>
    Object.fromEntries(expected.columns.map((name) => [name, row[name]])),
  );
  expect(plain).toEqual(expected.map((row) => ({ ...row })));
});

test('every row says what made the file', () => {
  for (const row of atLeastOne(csvParse(csv.slice(1))))
    expect(PROVENANCE.map((name) => row[name])).toEqual([
      row['plan'] === 'qingtongxia' ? 'draft' : 'final',
      row['plan'] === 'hebi' ? 'prefecture' : 'county',
      source.filter,
      `${quotas.length} of 46`,
      '1.2.3',
      source.url,
      'CC-BY-4.0',
    ]);
});

test('commas, quotation marks and line breaks in a sentence survive', () => {
  const [quota] = quotas;
  if (!quota) throw new Error('there is no quota in 人次');
  const sentence = '他说“,”和",\n还有\r\n换行';
  const [row] = csvParse(quotasToCsv([{ ...quota, sentence }], source).slice(1));
  expect(row?.['sentence']).toBe(sentence);
});

test('JSON says what made it, then gives the rows as they are', () => {
  const opened = JSON.parse(quotasToJson(quotas, source)) as { metadata: object; quotas: object[] };
  expect(opened.metadata).toMatchObject({ filter: source.filter, rows: quotas.length, total: 46 });
  expect(opened.quotas).toEqual(quotas);
});

test('a name says whether it is all, and of which version', () => {
  expect(nameTableFile(12, source, 'csv')).toBe('quotas-12-of-46-v1.2.3.csv');
  expect(nameTableFile(46, { ...source, filter: 'all' }, 'json')).toBe('quotas-all-46-v1.2.3.json');
});
