/** The questions that the search page offers, asked of the built search. */
import { beforeAll, describe, expect, test } from 'vitest';
import { type BuiltSearch, openBuiltSearch } from '#scripts/search/answer-query.ts';
import { parseQuestion, runQuery } from '#src/features/search/model/run-query.ts';
import { parseState } from '#src/features/search/model/state.ts';
import { atLeastOne } from '../at-least-one.ts';
import { readTable } from './open-data.ts';
import { attributeOf, readPages } from './site-files.ts';

const KINDS = ['place', 'group', 'number', 'body', 'words'];
const traits = new Map(readTable('plans').map((plan) => [plan.id, plan]));
let search: BuiltSearch;

beforeAll(async () => {
  search = await openBuiltSearch(process.env['SEARCH_DIST'] ?? 'dist');
});

function addressesOn(path: string): string[] {
  const page = readPages().find((each) => each.path === path);
  return (page?.elements ?? [])
    .filter(({ tagName }) => tagName === 'a')
    .flatMap((element) => attributeOf(element, 'href') ?? [])
    .filter((address) => address.includes('/search/?'));
}

describe.each(atLeastOne(['/search/', '/en/search/']))('%s', (path) => {
  test('offers questions of every kind', () => {
    const page = readPages().find((each) => each.path === path);
    const kinds = page?.elements.flatMap((element) => attributeOf(element, 'data-kind') ?? []);
    expect(kinds).toEqual(KINDS);
    expect(new Set(addressesOn(path)).size).toBe(addressesOn(path).length);
  });

  test.each(atLeastOne(addressesOn(path)))('%s has results', async (address) => {
    const state = parseState(new URL(address, 'http://host').searchParams);
    const question = parseQuestion(state.query);
    const quotas = question.numbers ? search.quotas : [];
    const asked = { question, state, traits, quotas, enough: Infinity, further: false };
    const { visible } = await runQuery(search, asked);
    expect(visible.length).toBeGreaterThan(0);
  });
});
