import { parseList, writeList } from '#src/text/address-list.ts';

/** Facets by which a reader narrows a question, as the address of the search page names them. */
export const FACETS = ['plan', 'part', 'kind', 'agency', 'level', 'status'] as const;
export type Facet = (typeof FACETS)[number];

/** One value for each facet. */
export function byFacet<Value>(valueOf: (facet: Facet) => Value): Record<Facet, Value> {
  return {
    plan: valueOf('plan'),
    part: valueOf('part'),
    kind: valueOf('kind'),
    agency: valueOf('agency'),
    level: valueOf('level'),
    status: valueOf('status'),
  };
}

export const SORTS = ['relevance', 'plan', 'value'] as const;
export type Sort = (typeof SORTS)[number];

/** Values of one facet that are read; more are cut off. */
const MAX_VALUES = 50;

/** The parameters of an address that the search page reads. */
export const ADDRESS_NAMES = ['q', 'sort', 'group', ...FACETS] as const;

export interface SearchState {
  query: string;
  /** Values chosen: one of each facet that has any. */
  chosen: Readonly<Record<Facet, readonly string[]>>;
  sort: Sort;
  /** Results of a plan stand together. */
  grouped: boolean;
}

/** Reads `?q=…&plan=…,…&sort=…&group=none`. What it does not know it leaves out. */
export function parseState(parameters: URLSearchParams): SearchState {
  const sort = SORTS.find((name) => name === parameters.get('sort')) ?? 'relevance';
  return {
    query: parameters.get('q') ?? '',
    chosen: byFacet((facet) => parseList(parameters, facet).slice(0, MAX_VALUES)),
    sort,
    grouped: parameters.get('group') !== 'none',
  };
}

/** The query of a state, without what is the default. Parameters of others that stood there are kept. */
export function formatState(state: SearchState, parameters: URLSearchParams): string {
  const words = new URLSearchParams(parameters);
  for (const name of ADDRESS_NAMES) words.delete(name);
  const query = state.query.trim();
  if (query !== '') words.set('q', query);
  const lists = FACETS.map((facet) => writeList(facet, state.chosen[facet]));
  const order = new URLSearchParams();
  if (state.sort !== 'relevance') order.set('sort', state.sort);
  if (!state.grouped) order.set('group', 'none');
  return [words.toString(), ...lists, order.toString()].filter((part) => part !== '').join('&');
}
