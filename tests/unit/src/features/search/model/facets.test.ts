import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CatalogueRow } from '#src/features/search/model/catalogue.ts';
import { countFacets, filterRecords } from '#src/features/search/model/facets.ts';
import { parseState, SORTS, formatState } from '#src/features/search/model/state.ts';
import { atLeastOne } from '../../../../../at-least-one.ts';

const rows: CatalogueRow[] = [
  {
    kind: 'clause',
    plan: 'a',
    section: 'youth',
    measure: undefined,
    clause: undefined,
    agencies: ['education'],
  },
  {
    kind: 'clause',
    plan: 'b',
    section: 'youth',
    measure: undefined,
    clause: undefined,
    agencies: [],
  },
  {
    kind: 'quota',
    plan: 'b',
    section: 'talent',
    measure: undefined,
    clause: undefined,
    agencies: ['education'],
  },
  {
    kind: 'note',
    plan: undefined,
    section: undefined,
    measure: undefined,
    clause: undefined,
    agencies: [],
  },
];
const traits = new Map([
  ['a', { level: 'county', status: 'final' }],
  ['b', { level: 'prefecture', status: 'draft' }],
]);
const all = [0, 1, 2, 3];
const state = (search: string) => parseState(new URLSearchParams(search)).chosen;

test('values of a facet are alternatives, facets add up', () => {
  const filter = (search: string) => filterRecords(all, rows, state(search), traits);
  expect(filter('')).toEqual(all);
  expect(filter('plan=a&plan=b')).toEqual([0, 1, 2]);
  expect(filter('plan=b&kind=clause')).toEqual([1]);
  expect(filter('agency=education&level=prefecture')).toEqual([2]);
  expect(filter('plan=nowhere')).toEqual([]);
});

test('counts of clauses are none of quotas or notes, and each plan’s add up to all', () => {
  const ofClauses = countFacets(all, rows, state(''), traits, 'clause');
  // A plan or part that has results of other kinds alone is still there to be chosen.
  expect([...ofClauses.plan]).toEqual([
    ['a', 1],
    ['b', 1],
  ]);
  expect([...ofClauses.part]).toEqual([
    ['youth', 2],
    ['talent', 0],
  ]);
  expect([...ofClauses.agency]).toEqual([['education', 1]]);
  // The kinds say what each has.
  expect([...ofClauses.kind]).toEqual([
    ['clause', 2],
    ['quota', 1],
    ['note', 1],
  ]);
  expect(countFacets(all, rows, state(''), traits, 'quota').plan.get('b')).toBe(1);
});

test('every count is what a click would give', () => {
  const values = { plan: ['a', 'b'], part: ['youth', 'talent'], kind: ['clause', 'quota', 'note'] };
  for (const search of ['', 'plan=a', 'plan=b&kind=clause', 'part=youth', 'kind=note&plan=a']) {
    const chosen = state(search);
    const counts = countFacets(all, rows, chosen, traits);
    for (const [facet, each] of atLeastOne(Object.entries(values)))
      for (const value of atLeastOne(each)) {
        const alone = filterRecords(all, rows, { ...chosen, [facet]: [value] }, traits);
        expect(counts[facet as keyof typeof values].get(value) ?? 0).toBe(alone.length);
      }
  }
});

test('a state is read from the address as it was written', () => {
  const text = fc.string({ maxLength: 8 }).map((value) => value.trim());
  // Names of plans, parts and the like: they hold neither commas nor blanks.
  const name = fc.stringMatching(/^[^\s,\ud800-\udfff]{1,8}$/u);
  const values = fc.uniqueArray(name, { maxLength: 3 });
  const chosen = fc.record({
    plan: values,
    part: values,
    kind: values,
    agency: values,
    level: values,
    status: values,
  });
  fc.assert(
    fc.property(
      text,
      chosen,
      fc.constantFrom(...SORTS),
      fc.boolean(),
      (query, facets, sort, grouped) => {
        const written = {
          query,
          chosen: facets,
          sort,
          grouped,
        };
        const parameters = new URLSearchParams(
          formatState(written, new URLSearchParams('other=1')),
        );
        expect(parseState(parameters)).toEqual(written);
        expect(parameters.get('other')).toBe('1');
      },
    ),
  );
});

test('values of a facet are one list, and the older form of a list is still read', () => {
  expect(state('plan=a&plan=b').plan).toEqual(['a', 'b']);
  expect(state('plan=a&plan=b,c').plan).toEqual(['a', 'b', 'c']);
  const read = parseState(new URLSearchParams('q=x,y&plan=a&plan=b&kind=clause&sort=plan&from=z'));
  expect(formatState(read, new URLSearchParams('plan=a&plan=b&from=z'))).toBe(
    'from=z&q=x%2Cy&plan=a,b&kind=clause&sort=plan',
  );
});

test('what an address says wrongly is left out', () => {
  expect(parseState(new URLSearchParams('sort=up&group=x'))).toMatchObject({
    sort: 'relevance',
    grouped: true,
  });
});
