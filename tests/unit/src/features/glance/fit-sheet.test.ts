/** How the parts of a plan come to stand on one sheet of A4, however long the plan is. */
import { expect, test } from 'vitest';
import { fitSheet, heightOf, ROOM } from '#src/features/glance/model/fit-sheet.ts';
import type { GlancePart } from '#src/features/glance/model/part.ts';
import { zh } from '#src/i18n/zh/index.ts';
import { SECTION_KEYS, type SectionKey } from '#src/schemas/vocabulary.ts';

const { left } = zh.glance;
const title = (at: number) => `开展形式多样的第${at}类科普教育活动`;

function part(key: SectionKey, measures: number, sentences: number): GlancePart {
  return {
    key,
    path: `/plans/a/#a-${key}`,
    name: key,
    han: undefined,
    counts: undefined,
    clauses: [],
    silence: sentences === 0 ? 'none' : undefined,
    phrases: Array.from({ length: sentences }, (_, at) => ({
      clause: `a-${key}-${at}`,
      path: '/',
      runs: [{ text: '每年完成各类职业培训' }, { text: '3000', of: 'digits' as const }],
      quotas: [],
      glosses: [],
    })),
    titles: Array.from({ length: measures }, (_, at) => title(at)),
    left: { phrases: 0, titles: 0 },
    leaders: undefined,
  };
}

const blocks = (measures: number, sentences: number) => [
  SECTION_KEYS.slice(1, 6).map((key) => part(key, measures, sentences)),
  SECTION_KEYS.slice(6, 11).map((key) => part(key, measures, sentences)),
  [part('implementation', measures, 0)],
];

test('leaves a plan that fits as it is, and says where there is room to set it larger', () => {
  const usual = blocks(4, 1);
  expect(fitSheet(usual, left)).toEqual({ blocks: usual, isLight: false });
  expect(fitSheet(blocks(1, 0), left).isLight).toBe(true);
});

test('takes whole measures away from the longest first, from its end, and says how many', () => {
  const long = blocks(3, 1);
  const [groups = [], ...rest] = long;
  const given = [[part('youth', 90, 1), ...groups.slice(1)], ...rest];
  const { blocks: fitted } = fitSheet(given, left);
  const [youth, ...others] = fitted.flat();
  expect(others).toEqual(given.flat().slice(1));
  const kept = youth?.titles.length ?? 0;
  expect(kept).toBeGreaterThan(10);
  expect(youth?.titles).toEqual(Array.from({ length: kept }, (_, at) => title(at)));
  expect(youth?.left).toEqual({ phrases: 0, titles: 90 - kept });
  expect(left({ phrases: 0, titles: 90 - kept })).toBe(`另有${90 - kept}条措施`);
});

test('fits a plan ten times as long, and keeps a measure and a number of each part', () => {
  const { blocks: fitted } = fitSheet(blocks(40, 10), left);
  const parts = fitted.flat();
  expect(parts.map(({ titles }) => titles.length).every((count) => count >= 1)).toBe(true);
  const numbered = parts.filter(({ key }) => key !== 'implementation');
  expect(numbered.map(({ phrases }) => phrases.length).every((count) => count >= 1)).toBe(true);
  const height = parts.reduce((sum, each) => sum + heightOf(each, left), 0);
  expect(height).toBeLessThan(2 * ROOM);
  expect(parts.every(({ left: { titles }, titles: own }) => titles + own.length === 40)).toBe(true);
});
