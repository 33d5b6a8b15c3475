import { parseList, writeList } from '#src/text/address-list.ts';
import { FACETS, type Facet } from './columns.ts';
import { SORT_KEYS, type SortKey } from './sort.ts';

/** Numbers as written, or worked out for one year or for 10,000 residents. */
export const VIEWS = ['written', 'per-year', 'per-10000'] as const;
export type View = (typeof VIEWS)[number];

/** Choices on the quota page: the same as its address. */
export interface QuotaState {
  facets: Partial<Record<Facet, readonly string[]>>;
  /** Range as typed. */
  range: string;
  words: string;
  sort: SortKey | undefined;
  descending: boolean;
  view: View;
  /** Number of the page, from 1. */
  page: number;
}

/** A part of an address that means nothing here. */
export interface UnknownChoice {
  name: string;
  value: string;
}

/** The parameters of an address that the quota page reads. */
export const ADDRESS_NAMES = [
  ...FACETS,
  'range',
  'words',
  'sort',
  'order',
  'view',
  'page',
] as const;

export const DEFAULT_STATE: QuotaState = {
  facets: {},
  range: '',
  words: '',
  sort: undefined,
  descending: false,
  view: 'written',
  page: 1,
};

/** Longest range or words that are read; more is cut off. */
const MAX_TEXT = 200;

/**
 * Reads the query of an address. Values that do not exist are left out and named; names of
 * parameters that are not ours are left alone.
 */
export function parseState(
  params: URLSearchParams,
  names: Record<Facet, readonly string[]>,
): { state: QuotaState; unknown: UnknownChoice[] } {
  const unknown: UnknownChoice[] = [];
  const oneOf = <Value extends string>(name: string, values: readonly Value[]) => {
    const given = params.get(name);
    const value = values.find((each) => each === given);
    if (given && value === undefined) unknown.push({ name, value: given });
    return value;
  };
  const facets: Partial<Record<Facet, readonly string[]>> = {};
  for (const facet of FACETS) {
    const given = parseList(params, facet);
    for (const value of given)
      if (!names[facet].includes(value)) unknown.push({ name: facet, value });
    const known = names[facet].filter((name) => given.includes(name));
    if (known.length > 0) facets[facet] = known;
  }
  const sort = oneOf('sort', SORT_KEYS);
  const page = params.get('page');
  if (page && !/^[1-9]\d{0,6}$/.test(page)) unknown.push({ name: 'page', value: page });
  const state = {
    facets,
    range: (params.get('range') ?? '').slice(0, MAX_TEXT),
    words: (params.get('words') ?? '').slice(0, MAX_TEXT),
    sort,
    descending: oneOf('order', ['asc', 'desc'] as const) === 'desc' && sort !== undefined,
    view: oneOf('view', VIEWS) ?? DEFAULT_STATE.view,
    page: page && /^[1-9]\d{0,6}$/.test(page) ? Number(page) : 1,
  };
  return { state, unknown };
}

/** The query of an address for a state; what is as at first is left out. */
export function formatState(state: QuotaState): string {
  const params: [string, string][] = [];
  if (state.range.trim() !== '') params.push(['range', state.range.trim()]);
  if (state.words.trim() !== '') params.push(['words', state.words.trim()]);
  if (state.sort) params.push(['sort', state.sort]);
  if (state.sort && state.descending) params.push(['order', 'desc']);
  if (state.view !== 'written') params.push(['view', state.view]);
  if (state.page > 1) params.push(['page', String(state.page)]);
  const lists = FACETS.map((facet) => writeList(facet, state.facets[facet] ?? []));
  const others = params.map(
    ([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`,
  );
  return [...lists, ...others].filter((part) => part !== '').join('&');
}

/** The part of a state that decides which rows there are: what a file of them must say of itself. */
export function formatFilter(state: QuotaState): string {
  const { facets, range, words } = state;
  const query = formatState({ ...DEFAULT_STATE, facets, range, words });
  return query.split('&').map(decodeURIComponent).join('; ');
}
