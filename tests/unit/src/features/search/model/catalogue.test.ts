/** Reference values: five made-up passages and who is named where, told by a language model, not a person. */
import { expect, test } from 'vitest';
import {
  addToCatalogue,
  type Catalogue,
  toCatalogue,
} from '#src/features/search/model/catalogue.ts';
import type { Passage } from '#src/features/search/model/record.ts';

const passage = (kind: Passage['kind'], id: string, more: Partial<Passage> = {}): Passage => ({
  kind,
  id,
  plan: 'hebi',
  section: 'youth',
  measure: 'm1',
  fields: [],
  payload: '',
  url: `/plans/hebi/#${id}`,
  ...more,
});
const PASSAGES = [
  passage('clause', 'c1', { measure: null }),
  passage('clause', 'c2'),
  passage('quota', 'c2-q1', { url: '/plans/hebi/#c2' }),
  passage('measure', 'm1'),
  passage('note', '/method/', { plan: null, section: null, measure: null, url: '/method/' }),
];
const BODIES = [
  { plan: 'hebi', section: 'youth', measure: null, agency: 'science-association' },
  { plan: 'hebi', section: 'youth', measure: 'm1', agency: 'education' },
  { plan: 'yunxi', section: 'youth', measure: null, agency: 'forestry' },
];
const file = toCatalogue(PASSAGES, BODIES);
const empty = (): Catalogue => ({ rows: [], clauseOfQuota: new Map(), plans: ['hebi'] });

test('every record is read back as what it is', () => {
  const catalogue = empty();
  addToCatalogue(catalogue, file);
  const place = { plan: 'hebi', section: 'youth' };
  const both = ['education', 'science-association'];
  expect(catalogue.rows).toEqual([
    { kind: 'clause', ...place, measure: undefined, agencies: ['science-association'] },
    { kind: 'clause', ...place, measure: 3, agencies: both },
    { kind: 'quota', ...place, measure: 3, agencies: both },
    { kind: 'measure', ...place, measure: 3, agencies: both },
    { kind: 'note', plan: undefined, section: undefined, measure: undefined, agencies: [] },
  ]);
  expect([...catalogue.clauseOfQuota]).toEqual([[2, 1]]);
});

test('a second bundle is numbered after the first', () => {
  const catalogue = empty();
  addToCatalogue(catalogue, file);
  addToCatalogue(catalogue, file);
  expect(catalogue.rows).toHaveLength(10);
  expect(catalogue.rows[6]?.measure).toBe(8);
  expect([...catalogue.clauseOfQuota]).toEqual([
    [2, 1],
    [7, 6],
  ]);
});

test('columns are written as runs', () => {
  expect(file.kinds).toEqual([2, 1, 1, 0, 0, 1]);
  expect(file.plan).toEqual([0, 4, -1, 1]);
  expect(file.measure).toEqual([-1, 1, 3, 3, -1, 1]);
});

test('a catalogue survives its way as JSON', () => {
  const [sent, own] = [empty(), empty()];
  addToCatalogue(sent, JSON.parse(JSON.stringify(file)) as typeof file);
  addToCatalogue(own, file);
  expect(sent).toEqual(own);
});

test('no passages are no records', () => {
  const catalogue = empty();
  addToCatalogue(catalogue, toCatalogue([], BODIES));
  expect(catalogue.rows).toEqual([]);
});
