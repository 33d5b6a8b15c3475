/** Reference values: made-up passages and who is named where, told by a language model, not a person. */
import { expect, test } from 'vitest';
import { type CatalogueRow, rowsOf, toCatalogue } from '#src/features/search/model/catalogue.ts';
import type { Passage } from '#src/features/search/model/record.ts';

const passage = (kind: Passage['kind'], id: string, more: Partial<Passage> = {}): Passage => ({
  kind,
  id,
  plan: 'hebi',
  section: 'youth',
  measure: 'm1',
  clause: null,
  agencies: [],
  fields: [],
  payload: '',
  url: `/plans/hebi/#${id}`,
  ...more,
});
const ofPart = { measure: null, agencies: ['science-association'] };
const PASSAGES = [
  passage('clause', 'c1', { measure: null }),
  passage('clause', 'c2'),
  passage('quota', 'c2-q1', { clause: 'c2', url: '/plans/hebi/#c2' }),
  passage('measure', 'm1'),
  passage('responsibility', 'hebi-youth-bodies', ofPart),
  passage('responsibility', 'm1-bodies', { agencies: ['education'] }),
  passage('responsibility', 'x', { ...ofPart, plan: 'yunxi', agencies: ['forestry'] }),
  passage('note', '/method/', { plan: null, section: null, measure: null, url: '/method/' }),
];
const file = toCatalogue(PASSAGES);
const clausesOf = (rows: readonly CatalogueRow[]) =>
  rows.flatMap(({ clause }, number) => (clause === undefined ? [] : [[number, clause]]));

test('every record is read back as what it is', () => {
  const rows = rowsOf(file, 0);
  const place = { plan: 'hebi', section: 'youth', clause: undefined };
  const own = { measure: 3, agencies: ['education', 'science-association'] };
  const part = { measure: undefined, agencies: ['science-association'] };
  expect(rows).toEqual([
    { kind: 'clause', ...place, ...part },
    { kind: 'clause', ...place, ...own },
    { kind: 'quota', ...place, ...own, clause: 1 },
    { kind: 'measure', ...place, ...own },
    { kind: 'responsibility', ...place, ...part },
    { kind: 'responsibility', ...place, ...own },
    { kind: 'responsibility', ...place, ...part, plan: 'yunxi', agencies: ['forestry'] },
    {
      kind: 'note',
      ...{ plan: undefined, section: undefined, measure: undefined, clause: undefined },
      agencies: [],
    },
  ]);
  expect(clausesOf(rows)).toEqual([[2, 1]]);
});

test('a second bundle is numbered after the first', () => {
  const rows = rowsOf(file, 0);
  rows.push(...rowsOf(file, rows.length));
  expect(rows).toHaveLength(16);
  expect(rows[9]?.measure).toBe(11);
  expect(clausesOf(rows)).toEqual([
    [2, 1],
    [10, 9],
  ]);
});

test('records are written as places in lists, -1 where there is none', () => {
  expect(file).toEqual({
    plans: ['hebi', 'yunxi'],
    sections: ['youth'],
    agencies: ['education', 'forestry', 'science-association'],
    rows: [
      [0, 0, 0, -1, -1],
      [0, 0, 0, 3, -1],
      [1, 0, 0, 3, 1],
      [2, 0, 0, 3, -1],
      [4, 0, 0, -1, -1, 2],
      [4, 0, 0, 3, -1, 0],
      [4, 1, 0, -1, -1, 1],
      [5, -1, -1, -1, -1],
    ],
  });
});

test('a catalogue survives its way as JSON', () => {
  const sent = JSON.parse(JSON.stringify(file)) as typeof file;
  expect(rowsOf(sent, 0)).toEqual(rowsOf(file, 0));
});

test('no passages are no records', () => {
  expect(rowsOf(toCatalogue([]), 0)).toEqual([]);
});
