import { expect, test } from 'vitest';
import { hanRuns } from '#src/i18n/han-runs.ts';

const hanOf = (words: string) => hanRuns(words).flatMap(({ text, han }) => (han ? text : []));

test.each([
  ['kind: district (区), county (县)', ['区', '县']],
  ['starts at 到2025年, or 十四五期间', ['到2025年', '十四五期间']],
  ['does not cite 《纲要（2021—2035年）》.', ['《纲要（2021—2035年）》']],
  ['persons (人) / person-times (人次)', ['人', '人次']],
  ['鹤壁市人民政府. (2022, May 26). 方案 [Plan of Hebi]', ['鹤壁市人民政府', '方案']],
  ['Plan: 鹤政办[2022]25号.', ['鹤政办[2022]25号']],
  ['“鼓励”, and “要”', ['鼓励', '要']],
  ['up to a full stop (。)', ['。']],
  ['no Chinese at all', []],
])('tells the Chinese in « %s »', (words, han) => {
  expect(hanOf(words)).toEqual(han);
});

test('keeps every character', () => {
  const words = '“各” means one each: 合作社和农场各2家 (2 and 2).';
  expect(
    hanRuns(words)
      .map(({ text }) => text)
      .join(''),
  ).toBe(words);
});
