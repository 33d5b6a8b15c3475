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
