import { expect, test } from 'vitest';
import { marksOfDrawn } from '#src/i18n/marks-of-drawn.ts';
import { zh } from '#src/i18n/zh/index.ts';

const plan = (name: string, level: 'county' | 'prefecture', status: 'final' | 'draft') => ({
  short: { zh: name, en: name },
  level,
  status,
});
const plans = [
  plan('甲区', 'county', 'final'),
  plan('乙市', 'county', 'draft'),
  plan('丙市', 'prefecture', 'final'),
];

test('names the drafts and prefectures that are drawn, and no other', () => {
  expect(marksOfDrawn('<text>甲区</text><text>乙市</text>', plans, zh)).toEqual([
    '其中：乙市（征求意见稿）。',
  ]);
});

test('says nothing where none is drawn', () => {
  expect(marksOfDrawn('<text>甲区</text>', plans, zh)).toEqual([]);
});
