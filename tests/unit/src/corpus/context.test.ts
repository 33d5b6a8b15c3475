import { expect, test } from 'vitest';
import {
  contextFigures,
  figuresAbove,
  literacyFigures,
  targetsAbove,
} from '#src/corpus/context.ts';

/**
 * Counted by a language model in content/codebook/context.yml: 15 figures of literacy, 5 of residents.
 * No person has checked the count.
 */
test('holds the figures of the fact check, each once', () => {
  expect(literacyFigures).toHaveLength(15);
  expect(contextFigures.filter(({ measure }) => measure === 'residents')).toHaveLength(5);
  expect(new Set(contextFigures.map(({ id }) => id)).size).toBe(contextFigures.length);
});

test('gives no result for any of the places that issued a plan', () => {
  const ofPlans = contextFigures.filter(({ plan }) => plan !== null);
  expect(new Set(ofPlans.map(({ measure }) => measure))).toEqual(new Set(['residents']));
});

test('a county-level plan has a province and, where known, a prefecture above it', () => {
  const taishan = {
    province: { zh: '山东省', en: '' },
    prefecture: { zh: '泰安市', en: '' },
    level: 'county',
  } as const;
  const { province, prefecture } = targetsAbove(literacyFigures, taishan, 2025);
  expect([province?.value, province?.comparator, province?.confidence]).toEqual([
    16,
    '=',
    'MEDIUM',
  ]);
  expect([prefecture?.value, prefecture?.comparator]).toEqual([16, '>=']);
});

test('a prefecture-level plan is not put under itself', () => {
  const hebi = {
    province: { zh: '河南省', en: '' },
    prefecture: { zh: '泰安市', en: '' },
    level: 'prefecture',
  } as const;
  expect(targetsAbove(literacyFigures, hebi, 2025).prefecture).toBeUndefined();
});

test('above a county stand nation, province and prefecture, above a prefecture the first two', () => {
  const taishan = {
    province: { zh: '山东省', en: '' },
    prefecture: { zh: '泰安市', en: '' },
    level: 'county',
  } as const;
  const namesOf = (plan: Parameters<typeof figuresAbove>[0]) => [
    ...new Set(figuresAbove(plan, 'citizens-literate-share').map(({ who }) => who.zh)),
  ];
  expect(namesOf(taishan)).toEqual(['全国', '山东省', '泰安市']);
  expect(namesOf({ ...taishan, level: 'prefecture' })).toEqual(['全国', '山东省']);
  expect(figuresAbove(taishan, 'volunteers')).toEqual([]);
});
