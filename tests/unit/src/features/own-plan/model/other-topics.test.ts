import { expect, test } from 'vitest';
import { otherTopics } from '#src/features/own-plan/model/other-topics.ts';
import type { SectionEntry } from '#src/schemas/corpus.ts';

const part = (...topics: string[]) =>
  ({ clauses: [{ topics }] }) as unknown as Pick<SectionEntry, 'clauses'>;
const topics = ['a', 'b', 'c', 'd'].map((id) => ({ id }));

test('lists what others write on and a plan does not, with their number, apart from what it names', () => {
  const { silent, mentioned } = otherTopics(
    topics,
    part('a'),
    [part('a', 'b'), part('b', 'c')],
    (topic) => topic === 'c',
  );
  expect(silent).toEqual([{ topic: { id: 'b' }, plans: 2 }]);
  expect(mentioned).toEqual([{ topic: { id: 'c' }, plans: 1 }]);
});

test('a plan without the part is silent on all that others write on', () => {
  const { silent, mentioned } = otherTopics(topics, undefined, [part('a', 'd')], () => true);
  expect(silent.map(({ topic }) => topic.id)).toEqual(['a', 'd']);
  expect(mentioned).toEqual([]);
});
