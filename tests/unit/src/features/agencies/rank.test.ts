import { expect, test } from 'vitest';
import { findAgencyFacts } from '#src/features/agencies/model/facts.ts';
import { rankAgencies } from '#src/features/agencies/model/rank.ts';
import { countRoles, type Entry, placesOf } from '#src/features/agencies/model/standings.ts';

const entry = (
  plan: string,
  section: Entry['section'],
  agency: string,
  role: Entry['role'],
  more: Partial<Entry> = {},
): Entry => ({
  ...{ plan, section, agency, role, measure: null, also: [], roleWord: role },
  ...{ name: agency, raw: agency },
  ...more,
});

/** In 甲 a lists a lead for each part, 乙 has none. */
const ENTRIES: Entry[] = [
  entry('a', 'youth', 'science', 'lead'),
  entry('a', 'youth', 'science', 'participating'),
  entry('a', 'youth', 'bureau', 'participating', { also: ['industry'] }),
  entry('a', 'farmers', 'science', 'lead'),
  entry('a', 'farmers', 'bureau', 'lead', { also: ['industry'] }),
  entry('a', 'farmers', 'members', 'participating'),
  entry('b', 'youth', 'science', 'shared', { measure: 'b-youth-1' }),
  entry('b', 'youth', 'science', 'shared', { measure: 'b-youth-2' }),
  entry('b', 'youth', 'water', 'shared', { measure: 'b-youth-2' }),
  entry('b', 'youth', 'industry', 'shared', { measure: 'b-youth-2' }),
];
const AGENCIES = ['water', 'industry', 'bureau', 'science', 'members', 'nobody'].map((id) => ({
  id,
}));
const ranked = rankAgencies(AGENCIES, ENTRIES);

test('a part counts once for a role, however many lists of it name the body', () => {
  expect(countRoles(placesOf('science', ENTRIES))).toEqual({
    lead: 2,
    participating: 1,
    shared: 1,
    named: 3,
  });
});

test('a body that leads and is listed again as taking part is told apart', () => {
  expect(placesOf('science', ENTRIES).map(({ standing }) => standing)).toEqual([
    'both',
    'lead',
    'shared',
  ]);
});

test('a body within the name of a merged bureau has its place, and no role', () => {
  const places = placesOf('industry', ENTRIES);
  expect(places.map(({ plan, section, standing }) => `${plan} ${section} ${standing}`)).toEqual([
    'a youth merged',
    'a farmers merged',
    'b youth shared',
  ]);
  expect(countRoles(places)).toEqual({ lead: 0, participating: 0, shared: 1, named: 1 });
});

test('those who lead most stand first, then those named most, then as the codebook has them', () => {
  expect(ranked.map(({ agency }) => agency.id)).toEqual([
    'science',
    'bureau',
    'water',
    'industry',
    'members',
  ]);
});

test('the facts name who leads most, who never does and why, and whom one plan only names', () => {
  const ids = (bodies: readonly { id: string }[]) => bodies.map(({ id }) => id);
  const facts = findAgencyFacts(ranked, ENTRIES, (id) => id === 'members');
  expect(ids(facts.top)).toEqual(['science']);
  expect([facts.lead, facts.ledParts]).toEqual([2, 2]);
  expect([facts.leadPlans, facts.leadlessPlans]).toEqual([['a'], ['b']]);
  expect(ids(facts.single)).toEqual(['science', 'bureau', 'water', 'industry']);
  expect(ids(facts.never)).toEqual(['water', 'industry']);
  expect(ids(facts.neverWithoutLead)).toEqual(['water', 'industry']);
  expect(ids(facts.neverMerged)).toEqual(['industry']);
  expect(facts.onlyOne.map(({ agency, plan }) => `${agency.id} ${plan}`)).toEqual([
    'bureau a',
    'water b',
    'industry b',
  ]);
});

test('where nobody leads, no body is said to lead most', () => {
  const shared = ENTRIES.filter(({ plan }) => plan === 'b');
  const facts = findAgencyFacts(rankAgencies(AGENCIES, shared), shared, () => false);
  expect([facts.top, facts.lead, facts.ledParts, facts.leadPlans]).toEqual([[], 0, 0, []]);
});
