import { expect, test } from 'vitest';
import {
  DEFAULT_STATE,
  formatFilter,
  formatState,
  parseState,
  type QuotaState,
} from '#src/features/quotas/model/state.ts';
import { FACET_VALUES } from './small-columns.ts';

const parse = (query: string) => parseState(new URLSearchParams(query), FACET_VALUES);

test('an address without a query is the state at first', () => {
  expect(parse('')).toEqual({ state: DEFAULT_STATE, unknown: [] });
  expect(formatState(DEFAULT_STATE)).toBe('');
});

test('a state written into an address is read back', () => {
  const state: QuotaState = {
    facets: { plan: ['east', 'city'], unit: ['%', '人次'], comparator: ['over'] },
    range: '≥ 1000 人次 & <b>',
    words: '农民 "a=b"',
    sort: 'value',
    descending: true,
    view: 'per-10000',
    page: 3,
  };
  expect(parse(formatState(state))).toEqual({ state, unknown: [] });
});

test('values that do not exist are left out and named', () => {
  const { state, unknown } = parse(
    'plan=east,nowhere&unit=斤&sort=rank&view=pie&page=-1&order=desc',
  );
  expect(state).toEqual({ ...DEFAULT_STATE, facets: { plan: ['east'] } });
  expect(unknown).toEqual([
    { name: 'plan', value: 'nowhere' },
    { name: 'unit', value: '斤' },
    { name: 'sort', value: 'rank' },
    { name: 'page', value: '-1' },
    { name: 'view', value: 'pie' },
  ]);
});

test('parameters of others are left alone', () => {
  expect(parse('utm_source=x').unknown).toEqual([]);
});

test('a parameter may be given twice', () => {
  expect(parse('plan=city&plan=east').state.facets.plan).toEqual(['east', 'city']);
});

test('the filter of a file says what decides its rows, in plain words', () => {
  const state = {
    ...DEFAULT_STATE,
    facets: { unit: ['人次'] },
    range: '≥ 1000',
    sort: 'value' as const,
  };
  expect(formatFilter(state)).toBe('unit=人次; range=≥ 1000');
  expect(formatFilter(DEFAULT_STATE)).toBe('');
});
