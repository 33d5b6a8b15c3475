import { expect, test } from 'vitest';
import { compareControlsZh } from '../../../src/i18n/zh-compare-controls.ts';
import { comparePanelsZh } from '../../../src/i18n/zh-compare-panels.ts';
import { zh } from '../../../src/i18n/zh.ts';

test('columns that are fetched say the same as columns that are built', () => {
  const { level, levelNote, silence, draft, draftNote } = comparePanelsZh;
  expect(level).toEqual(zh.level);
  expect(levelNote).toEqual(zh.levelNote);
  expect([draft, draftNote]).toEqual([zh.status.draft, zh.statusNote.draft]);
  expect(zh.silence).toMatchObject(silence);
  const { introduction, clausePlace, definition, alsoIn, elsewhere } = comparePanelsZh;
  expect(zh.comparison).toMatchObject({ introduction, clausePlace, definition, alsoIn });
  expect(elsewhere('科普人才')).toBe(zh.comparison.elsewhere('科普人才'));
  expect(compareControlsZh.mentioned(3, 5)).toBe(zh.comparison.mentioned(3, 5));
});
