/** What a reader asks, as the address of the search page says it. */
export const FACETS = ['plan', 'part', 'kind', 'agency', 'level', 'status'] as const;
export type Facet = (typeof FACETS)[number];

export const SORTS = ['relevance', 'plan', 'value'] as const;
export type Sort = (typeof SORTS)[number];

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

/** Reads `?q=…&plan=…&plan=…&sort=…&group=none`. What it does not know it leaves out. */
export function readState(parameters: URLSearchParams): SearchState {
  const sort = SORTS.find((name) => name === parameters.get('sort')) ?? 'relevance';
  const values = (facet: Facet) => [...new Set(parameters.getAll(facet))].slice(0, 50);
  return {
    query: parameters.get('q') ?? '',
    chosen: {
      plan: values('plan'),
      part: values('part'),
      kind: values('kind'),
      agency: values('agency'),
      level: values('level'),
      status: values('status'),
    },
    sort,
    grouped: parameters.get('group') !== 'none',
  };
}

/** The parameters of a state, without what is the default. Others that stood there are kept. */
export function writeState(state: SearchState, parameters: URLSearchParams): URLSearchParams {
  const written = new URLSearchParams(parameters);
  for (const name of ADDRESS_NAMES) written.delete(name);
  const query = state.query.trim();
  if (query !== '') written.set('q', query);
  for (const facet of FACETS) for (const value of state.chosen[facet]) written.append(facet, value);
  if (state.sort !== 'relevance') written.set('sort', state.sort);
  if (!state.grouped) written.set('group', 'none');
  return written;
}
