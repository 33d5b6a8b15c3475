/** Reference values: addresses of the search page as a reader would write them; told by a language model, not a person. */
import { expect, test } from 'vitest';
import {
  ADDRESS_NAMES,
  FACETS,
  formatState,
  parseState,
} from '#src/features/search/model/state.ts';

const read = (search: string) => parseState(new URLSearchParams(search));
const NONE = { plan: [], part: [], kind: [], agency: [], level: [], status: [] };

test('an empty address asks nothing', () => {
  expect(read('')).toEqual({ query: '', chosen: NONE, sort: 'relevance', grouped: true });
  expect(formatState(read(''), new URLSearchParams())).toBe('');
});

test('an address says query, facets, order and grouping', () => {
  expect(read('q=%E7%A7%91%E6%99%AE&plan=hebi,mengjin&kind=quota&sort=value&group=none')).toEqual({
    query: '科普',
    chosen: { ...NONE, plan: ['hebi', 'mengjin'], kind: ['quota'] },
    sort: 'value',
    grouped: false,
  });
});

test('blanks around a query are not written, those inside are', () => {
  const state = { ...read(''), query: ' 科普 活动 ' };
  expect(new URLSearchParams(formatState(state, new URLSearchParams())).get('q')).toBe('科普 活动');
  expect(formatState({ ...state, query: ' ' }, new URLSearchParams())).toBe('');
});

test('what others wrote into the address stays, what was chosen before does not', () => {
  const before = new URLSearchParams('lang=en&plan=yunxi&sort=plan&q=old');
  expect(formatState(read('q=new&plan=hebi'), before)).toBe('lang=en&q=new&plan=hebi');
});

test('of one facet fifty values are read', () => {
  const many = Array.from({ length: 60 }, (_, index) => `p${index}`).join();
  expect(read(`plan=${many}`).chosen.plan).toHaveLength(50);
});

test('every facet has its parameter', () => {
  expect([...ADDRESS_NAMES]).toEqual(['q', 'sort', 'group', ...FACETS]);
});
