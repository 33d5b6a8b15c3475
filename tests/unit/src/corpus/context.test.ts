import { expect, test } from 'vitest';
import {
  checkResults,
  contextFigures,
  figuresAbove,
  literacyFigures,
  resultsOf,
  targetsAbove,
  wasSought,
} from '#src/corpus/context.ts';
import { ContextFile } from '#src/schemas/context.ts';

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
  const { province, prefecture } = targetsAbove(taishan, 2025);
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
  expect(targetsAbove(hebi, 2025).prefecture).toBeUndefined();
});

/** Made up: no result of any of the five places is known. */
const result = {
  id: 'new-town-volunteers-2025',
  who: { zh: '新城区', en: 'New Town' },
  level: 'county',
  plan: 'new-town',
  measure: 'volunteers-recruited',
  target: 'new-town-talent-3-1',
  sort: 'result',
  year: 2025,
  value: 812,
  unit: '人',
  comparator: '=',
  source: { zh: '新城区科协年报', en: 'annual report of the New Town association' },
  date: '2026-02-01',
  confidence: 'MEDIUM',
  note: null,
};
const target = {
  id: 'new-town-talent-3-1',
  plan: 'new-town',
  indicator: 'volunteers-recruited',
  unit: '人',
};
const parse = (more: object) => ContextFile.safeParse({ figures: [{ ...result, ...more }] });

test('a result of a plan’s place names its target, its source and the date of that', () => {
  expect(parse({}).success).toBe(true);
  expect(parse({ target: undefined }).success).toBe(false);
  expect(parse({ date: null }).success).toBe(false);
  expect(parse({ source: undefined }).success).toBe(false);
  // Another target is none of its results, and what stands above the plans has no target among theirs.
  expect(parse({ sort: 'target' }).success).toBe(false);
  expect(parse({ plan: null }).success).toBe(false);
  expect(parse({ measure: 'residents' }).success).toBe(false);
});

test('a result stands beside its target alone, and is none of the figures of literacy', () => {
  const { figures } = ContextFile.parse({ figures: [result] });
  expect(resultsOf(target, figures)).toEqual(figures);
  expect(resultsOf({ plan: 'new-town' }, figures)).toEqual(figures);
  expect(resultsOf({ ...target, id: 'new-town-talent-3-2' }, figures)).toEqual([]);
  expect(resultsOf({ plan: 'old-town' }, figures)).toEqual([]);
  expect(() => checkResults([target], figures)).not.toThrow();
});

test.each([
  ['that is not there', []],
  ['of another plan', [{ ...target, plan: 'old-town' }]],
  ['of another indicator', [{ ...target, indicator: 'volunteers' }]],
  ['in another unit', [{ ...target, unit: '人次' }]],
])('a result of a target %s is refused', (_, quotas) => {
  const { figures } = ContextFile.parse({ figures: [result] });
  expect(() => checkResults(quotas, figures)).toThrow('new-town-volunteers-2025');
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

test('what nobody looked for is not said to be not found', () => {
  expect(wasSought({ who: '洛阳市' }, 'target', 2025)).toBe(true);
  expect(wasSought({ who: '洛阳市' }, 'target', 2035)).toBe(false);
  expect(wasSought({ who: '贵阳市' }, 'target', 2025)).toBe(false);
  expect(wasSought({ plan: 'hebi' }, 'result')).toBe(true);
  expect(wasSought({ plan: 'hebi' }, 'target')).toBe(false);
  expect(wasSought({ plan: 'new-town' }, 'result')).toBe(false);
});
