import { describe, expect, test } from 'vitest';
import type { Responsibility } from '#src/schemas/corpus.ts';
import { corpus, readReference, withoutSpace } from './corpus.ts';
import { atLeastOne } from '../at-least-one.ts';

interface ListRow extends Pick<Responsibility, 'plan' | 'section' | 'role' | 'roleWord'> {
  /** Ordinal of the item in its section, from 1. */
  measure: number | null;
  names: [raw: string, name: string, agency: string][];
}

const lists = readReference<ListRow>('responsibilities.yml', 'lists');
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

  test('name 科工局 as science and technology that also covers industry', () => {
    const merged = found.filter(({ raw }) => raw.endsWith('科工局'));
    for (const { agency, also } of atLeastOne(merged))
      expect([agency, ...also]).toEqual(['science-technology', 'industry-information']);
  });
});
