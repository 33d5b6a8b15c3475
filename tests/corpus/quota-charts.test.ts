/**
 * What may share an axis in the five plans, decided by `comparableWith`. The sets were read off the
 * reference list (reference/quotas.yml) by a language model; no person has checked them.
 */
import { expect, test } from 'vitest';
import { comparableSets, isComparison } from '#src/features/indicators/model/comparable.ts';
import { kindOf } from '#src/corpus/kind.ts';
import { corpus } from './corpus.ts';
import { atLeastOne } from '../at-least-one.ts';

const quotas = corpus.plans.flatMap(({ sections }) => sections.flatMap((entry) => entry.quotas));
const comparisons = comparableSets(quotas.map((quota) => ({ quota })))
  .filter(isComparison)
  .map((set) => set.map(({ quota }) => quota));

test('all numbers on one axis are of one kind, and each is comparable with each', () => {
  for (const set of atLeastOne(comparisons)) {
    expect(new Set(set.map(kindOf)).size).toBe(1);
    for (const { id, comparableWith } of atLeastOne(set))
      expect([id, ...comparableWith].sort()).toEqual(set.map((each) => each.id).sort());
  }
});

test('three indicators can be drawn: literacy in all plans, two more in two plans each', () => {
  const drawn = comparisons.map((set) => [set[0]?.indicator, set.map(({ plan }) => plan)]);
  expect(drawn).toEqual([
    ['citizens-literate-share', ['mengjin', 'taishan', 'yunxi', 'qingtongxia', 'hebi']],
    ['volunteers-recruited', ['mengjin', 'hebi']],
    ['high-quality-farmers', ['yunxi', 'qingtongxia']],
  ]);
});

test('3000 人次 of 泰山区 and 1500 人次 a year of 孟津区 stand on no axis', () => {
  const drawn = new Set(comparisons.flat().map(({ id }) => id));
  expect(drawn.has('taishan-farmers-2-1-q1')).toBe(false);
  expect(drawn.has('mengjin-workers-2-3-q1')).toBe(false);
});
