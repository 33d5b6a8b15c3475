import { parseList, writeList } from '#src/text/address-list.ts';
import { FACETS, type Facet, type FacetValues } from './columns.ts';
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
  facets: readonly FacetValues[],
): { state: QuotaState; unknown: UnknownChoice[] } {
  const unknown: UnknownChoice[] = [];
  const oneOf = <Value extends string>(name: string, values: readonly Value[]) => {
    const given = params.get(name);
    const value = values.find((each) => each === given);
    if (given && value === undefined) unknown.push({ name, value: given });
    return value;
  };
  const chosen: QuotaState['facets'] = {};
  for (const { facet, values } of facets) {
    const given = parseList(params, facet);
    const strange = given.filter((value) => !values.includes(value));
    unknown.push(...strange.map((value) => ({ name: facet, value })));
    const known = values.filter((value) => given.includes(value));
    if (known.length > 0) chosen[facet] = known;
  }
  const sort = oneOf('sort', SORT_KEYS);
  const page = params.get('page') ?? '';
  const isPage = /^[1-9]\d{0,6}$/.test(page);
  if (page && !isPage) unknown.push({ name: 'page', value: page });
  const state = {
    facets: chosen,
    range: (params.get('range') ?? '').slice(0, MAX_TEXT),
    words: (params.get('words') ?? '').slice(0, MAX_TEXT),
    sort,
    descending: oneOf('order', ['asc', 'desc'] as const) === 'desc' && sort !== undefined,
    view: oneOf('view', VIEWS) ?? DEFAULT_STATE.view,
    page: isPage ? Number(page) : DEFAULT_STATE.page,
  };
  return { state, unknown };
}

/** The query of an address for a state; what is as at first is left out. */
export function formatState(state: QuotaState): string {
  const { range, words, sort, view, page } = state;
  const others = {
    range: range.trim(),
    words: words.trim(),
    sort: sort ?? '',
    order: sort && state.descending ? 'desc' : '',
    view: view === DEFAULT_STATE.view ? '' : view,
    page: page > DEFAULT_STATE.page ? String(page) : '',
  };
  const lists = FACETS.map((facet) => writeList(facet, state.facets[facet] ?? []));
  const written = Object.entries(others).map(([name, value]) =>
    value === '' ? '' : `${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`,
  );
  return [...lists, ...written].filter((part) => part !== '').join('&');
}

/** The part of a state that decides which rows there are: what a file of them must say of itself. */
export function formatFilter(state: QuotaState): string {
  const { facets, range, words } = state;
  const query = formatState({ ...DEFAULT_STATE, facets, range, words });
  return query.split('&').map(decodeURIComponent).join('; ');
}
