import { describe, expect, test } from 'vitest';
import type { Responsibility } from '#src/schemas/corpus.ts';
import { corpus, readReference, withoutSpace } from './corpus.ts';
import { atLeastOne } from '../at-least-one.ts';

interface ListRow extends Pick<Responsibility, 'plan' | 'section' | 'role' | 'roleWord'> {
  /** Ordinal of the item in its section, from 1. */
  measure: number | null;
  names: [raw: string, name: string, agency: string][];
}

interface OpenList extends Pick<Responsibility, 'plan' | 'section' | 'roleWord'> {
  /** What stands between the last name and the word of the role. */
  words: string;
}

interface BodyInTwoRoles extends Pick<Responsibility, 'plan' | 'section' | 'name'> {
  roleWords: [string, string];
}

const lists = readReference<ListRow>('responsibilities.yml', 'lists');
const openLists = readReference<OpenList>('responsibilities.yml', 'openLists');
const inTwoRoles = readReference<BodyInTwoRoles>('responsibilities.yml', 'inTwoRoles');
const found = corpus.plans.flatMap(({ sections }) =>
  sections.flatMap(({ responsibilities }) => responsibilities),
);

describe('responsibilities of the five plans', () => {
  test('are the names that a reader lists, with restored rank, role and agency', () => {
    const expected = lists.flatMap(({ plan, section, measure, role, roleWord, names }) =>
      names.map(([raw, name, agency]) => {
        const item = measure === null ? 'whole section' : `${plan}-${section}-${measure}`;
        return [plan, section, item, role, roleWord, raw, name, agency].join(' ');
      }),
    );
    const actual = found.map(({ plan, section, measure, role, roleWord, raw, name, agency }) =>
      [plan, section, measure ?? 'whole section', role, roleWord, raw, name, agency].join(' '),
    );
    expect(actual).toEqual(expected);
  });

  test('quote the source at their span', () => {
    for (const { plan, raw, span } of atLeastOne(found)) {
      const text = corpus.plans.find((read) => read.plan.id === plan)?.source.text ?? '';
      expect(withoutSpace(text.slice(span.start, span.end))).toBe(raw);
    }
  });

  test('say of each list whether it is open, and no list is open that ends with a name', () => {
    const nameOf = ({
      plan,
      section,
      roleWord,
    }: Pick<Responsibility, 'plan' | 'section' | 'roleWord'>) => `${plan} ${section} ${roleWord}`;
    const open = found.filter(({ openList }) => openList);
    expect([...new Set(open.map(nameOf))]).toEqual(openLists.map(nameOf));
    // A list is open as a whole: every name of it says so.
    const names = openLists.map(nameOf);
    expect(open).toEqual(found.filter((entry) => names.includes(nameOf(entry))));
  });

  test.each(atLeastOne(openLists))('stand before “$words$roleWord” in $plan $section', (list) => {
    const { plan, section, roleWord, words } = list;
    const last = found.findLast(
      (entry) => entry.plan === plan && entry.section === section && entry.roleWord === roleWord,
    );
    const text = corpus.plans.find((read) => read.plan.id === plan)?.source.text ?? '';
    expect(withoutSpace(text.slice(last?.span.end)).startsWith(`${words}${roleWord}）`)).toBe(true);
  });

  test('tell of a body in two roles of one list, in each of them, and of no other', () => {
    const told = found
      .filter(({ alsoUnder }) => alsoUnder.length > 0)
      .map(({ plan, section, name, roleWord, alsoUnder }) => [
        ...[plan, section, name, roleWord],
        ...alsoUnder,
      ]);
    expect(told).toEqual(
      inTwoRoles.flatMap(({ plan, section, name, roleWords: [first, second] }) => [
        [plan, section, name, first, second],
        [plan, section, name, second, first],
      ]),
    );
  });

  test('name 科工局 as science and technology that also covers industry', () => {
    const merged = found.filter(({ raw }) => raw.endsWith('科工局'));
    for (const { agency, also } of atLeastOne(merged))
      expect([agency, ...also]).toEqual(['science-technology', 'industry-information']);
  });
});
