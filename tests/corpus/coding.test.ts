import { describe, expect, test } from 'vitest';
import { corpus } from './corpus.ts';
import { atLeastOne } from '../at-least-one.ts';

const clauses = corpus.plans.flatMap(({ sections }) => sections.flatMap((entry) => entry.clauses));
const find = (plan: string, opening: string) => {
  const found = clauses.filter((clause) => clause.plan === plan && clause.text.startsWith(opening));
  expect(found).toHaveLength(1);
  return found[0];
};

describe('topics', () => {
  test('are one or two of the own section, for every clause, by a language model', () => {
    for (const { section, topics, codedBy } of atLeastOne(clauses)) {
      expect(codedBy).toBe('model');
      expect([1, 2]).toContain(topics.length);
      for (const topic of atLeastOne(topics)) expect(topic.startsWith(`${section}-`)).toBe(true);
    }
  });

  test('leave under 5 % of the clauses to “other”', () => {
    const other = clauses.filter(({ topics }) => topics.some((topic) => topic.endsWith('-other')));
    expect(other.length / clauses.length).toBeLessThan(0.05);
  });
});

test('what a plan says of a topic is not shown as silence, though both readers missed it', () => {
  expect(find('hebi', '推进“人人持证、技能鹤壁”建设')?.topics).toContain(
    'workers-industry-education',
  );
  expect(find('qingtongxia', '加大面向各领域各层次科普人才')?.topics).toContain('talent-full-time');
});
