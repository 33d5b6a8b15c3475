/**
 * What may share an axis in the five plans. The sets and figures were read off the reference list
 * (reference/quotas.yml) and the texts by a language model; no person has checked them.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { comparableSets, isComparison } from '#src/features/indicators/model/comparable.ts';
import { fitBase, perYear } from '#src/features/quotas/model/derive.ts';
import { reasonsInWords } from '#src/i18n/kind-in-words.ts';
import { en } from '#src/i18n/en/index.ts';
import { zh } from '#src/i18n/zh/index.ts';
import { refuseAxis } from '#src/schemas/axis.ts';
import type { ContextFigure } from '#src/schemas/context.ts';
import { IndicatorsFile } from '#src/schemas/codebook.ts';
import { corpus } from './corpus.ts';
import { atLeastOne } from '../at-least-one.ts';

const placed = corpus.plans.flatMap(({ plan, sections }) =>
  sections.flatMap((entry) => entry.quotas.map((quota) => ({ plan, quota }))),
);
const pairs = placed.flatMap((a) => placed.filter((b) => b !== a).map((b) => ({ a, b })));
const comparisons = comparableSets(placed).filter(isComparison);
const find = (id: string) => {
  const found = placed.find(({ quota }) => quota.id === id);
  if (!found) throw new Error(`there is no quota ${id}`);
  return found;
};

test('of every two quotas of the five plans, each names the other or has reasons against it in words', () => {
  const allowed = pairs.filter(({ a, b }) => refuseAxis(a, b).length === 0);
  const named = placed.flatMap(({ quota }) =>
    quota.comparableWith.map((other) => `${quota.id} ${other}`),
  );
  expect(allowed.map(({ a, b }) => `${a.quota.id} ${b.quota.id}`).sort()).toEqual(named.sort());
  const refused = pairs.filter(({ a, b }) => refuseAxis(a, b).length > 0);
  expect(refused.length + allowed.length).toBe(placed.length * (placed.length - 1));
  for (const { a, b } of atLeastOne(refused))
    for (const messages of [zh, en])
      expect(reasonsInWords(a, b, messages)).toMatch(/^[^/]+?(?:不同|differs)/);
});

test('the sets that are drawn are those of every two that may share an axis', () => {
  const drawn = atLeastOne(comparisons).flatMap((set) =>
    set.flatMap((a) => set.map((b) => refuseAxis(a, b))),
  );
  expect(drawn.flat()).toEqual([]);
});

test('two indicators are drawn: literacy in all plans, farmers of 云溪 beside the draft of 青铜峡', () => {
  const drawn = comparisons.map((set) => [
    set[0]?.quota.indicator,
    set.map(({ plan }) => `${plan.id} ${plan.level} ${plan.status}`),
  ]);
  expect(drawn).toEqual([
    [
      'citizens-literate-share',
      [
        'mengjin county final',
        'taishan county final',
        'yunxi county final',
        'qingtongxia county draft',
        'hebi prefecture final',
      ],
    ],
    ['high-quality-farmers', ['yunxi county final', 'qingtongxia county draft']],
  ]);
});

test('800 volunteers of 孟津, a county, and 4000 of 鹤壁, a prefecture, are refused for their level', () => {
  const [a, b] = [find('mengjin-talent-3-2-q1'), find('hebi-talent-3-5-q1')];
  expect([a.quota.value, b.quota.value]).toEqual([800, 4000]);
  expect(refuseAxis(a, b)).toEqual(['level']);
  expect(reasonsInWords(a, b, zh)).toBe('级别不同（县级 / 地级）');
});

test('3000 人次 of 泰山区 and 1500 人次 a year of 孟津区 stand on no axis', () => {
  const drawn = new Set(comparisons.flat().map(({ quota }) => quota.id));
  expect(drawn.has('taishan-farmers-2-1-q1')).toBe(false);
  expect(drawn.has('mengjin-workers-2-3-q1')).toBe(false);
});

/** Every total in 人次 with a deadline, and how many it is a year. */
test('years are counted from the words that set the deadline', () => {
  const spread = placed.flatMap(({ plan, quota }) => {
    const result = perYear(quota, plan.period);
    return typeof result === 'number' && quota.frequency === 'total'
      ? [[quota.id, quota.value, quota.deadlineWords, result]]
      : [];
  });
  expect(spread).toEqual([
    // The plan’s title is 孟津区十四五…实施方案, so that its first year is 2021: 300 ÷ 5.
    ['mengjin-youth-3-3-q1', 300, '到2025年', 60],
    // “十四五” is 2021–2025, though the plan is of 2022: 50 ÷ 5.
    ['yunxi-farmers-2-1-q1', 50, '“十四五”期间', 10],
    ['qingtongxia-farmers-2-2-q2', 2000, '“十四五”期间', 400],
    ['qingtongxia-workers-2-3-q1', 5000, '“十四五”期间', 1000],
    ['qingtongxia-officials-2-2-q1', 10_000, '“十四五”期间', 2000],
  ]);
});

test('only volunteers and registered information officers are divided by all residents', () => {
  const { indicators } = IndicatorsFile.parse(
    parse(readFileSync('content/codebook/indicators.yml', 'utf8')),
  );
  const residents = { value: 1 } as ContextFigure;
  const isOfResidents = (id: string) =>
    indicators.some(({ id: other, base }) => other === id && base === 'residents');
  const divided = placed
    .filter(({ quota }) => fitBase(quota, isOfResidents(quota.indicator), residents) === residents)
    .map(({ quota }) => quota.id);
  expect(divided).toEqual([
    'mengjin-talent-3-2-q1',
    'qingtongxia-informatization-3-2-q1',
    'qingtongxia-talent-3-2-q1',
    'hebi-talent-3-5-q1',
  ]);
});
