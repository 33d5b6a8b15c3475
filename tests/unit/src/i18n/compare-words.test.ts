import { expect, test } from 'vitest';
import { compareControlsEn } from '#src/i18n/en/compare-controls.ts';
import { comparePanelsEn } from '#src/i18n/en/compare-panels.ts';
import { en } from '#src/i18n/en/index.ts';
import { compareControlsZh } from '#src/i18n/zh/compare-controls.ts';
import { comparePanelsZh } from '#src/i18n/zh/compare-panels.ts';
import { zh } from '#src/i18n/zh/index.ts';
import { atLeastOne } from '../../../at-least-one.ts';

const LANGUAGES = [
  { language: 'Chinese', page: zh, controls: compareControlsZh, panels: comparePanelsZh },
  { language: 'English', page: en, controls: compareControlsEn, panels: comparePanelsEn },
];

test.each(atLeastOne(LANGUAGES))(
  'what the script writes into the table and copies is said in $language as on the pages',
  ({ page, controls, panels }) => {
    expect(page.silence).toMatchObject(panels.silence);
    for (const mentioned of [0, 1])
      expect(controls.counted(3, mentioned, 5)).toBe(page.comparison.counted(3, mentioned, 5));
  },
);

test.each(atLeastOne(LANGUAGES))(
  'sentences and names follow each other in $language as on the pages',
  ({ page, controls }) => {
    expect(controls.gap).toBe(page.gap);
    for (const names of [[], ['A'], ['A', 'B'], ['A', 'B', 'C']])
      expect(controls.list(names)).toBe(page.list(names));
  },
);

test.each([
  [
    { topics: 18, plans: 5, shared: 6, numbered: 4 },
    '18个主题中，5份方案均提出的有6个，至少一份提出指标的有4个。',
  ],
  [
    { topics: 18, plans: 5, shared: 6, numbered: 0 },
    '5份方案在这一部分均未提出指标；18个主题中，均提出的有6个。',
  ],
  [
    { topics: 18, plans: 8, shared: 0, numbered: 1 },
    '18个主题中，8份方案没有均提出的，至少一份提出指标的有1个。',
  ],
  [{ topics: 18, plans: 1, shared: 9, numbered: 0 }, '18个主题中，这份方案提出9个，均无指标。'],
  [{ topics: 0, plans: 0, shared: 0, numbered: 0 }, ''],
])('says %o in one sentence', (counts, sentence) => {
  expect(compareControlsZh.finding(counts, [])).toBe(sentence);
  expect(compareControlsZh.finding(counts, ['甲区', '乙市'])).toBe(
    `${sentence}甲区、乙市没有这一部分。`,
  );
});

test.each([
  [
    { topics: 18, plans: 5, shared: 6, numbered: 4 },
    '6 of the 18 topics are addressed by all 5 plans; at least one plan sets a target on 4.',
  ],
  [
    { topics: 18, plans: 2, shared: 1, numbered: 0 },
    'Neither plan sets a target in this part; 1 of the 18 topics is addressed by both plans.',
  ],
  [
    { topics: 18, plans: 8, shared: 0, numbered: 1 },
    'None of the 18 topics is addressed by all 8 plans; at least one plan sets a target on 1.',
  ],
  [
    { topics: 18, plans: 1, shared: 9, numbered: 2 },
    'This plan addresses 9 of 18 topics, 2 of them with a target.',
  ],
])('says %o in one English sentence', (counts, sentence) => {
  expect(compareControlsEn.finding(counts, [])).toBe(sentence);
  expect(compareControlsEn.finding(counts, ['A', 'B'])).toBe(
    `${sentence} Without such a part: A and B.`,
  );
});
