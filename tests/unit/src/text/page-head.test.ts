import { expect, test } from 'vitest';
import { cutTo, firstThatFits, sentencesThatFit, wideAs } from '#src/text/page-head.ts';

test('a Han sign is as wide as two Latin letters, and so are the marks of Chinese', () => {
  expect(wideAs('老年人，46个')).toBe(6);
  expect(wideAs('“指标”……')).toBe(6);
  expect(wideAs('Hebi 14.3%')).toBe(5);
});

test('of several ways the fullest that fits is taken', () => {
  const ways = ['青铜峡市与鹤壁市：用语对照', '青铜峡市与鹤壁市', '鹤壁市'];
  expect(firstThatFits(ways, 13)).toBe('青铜峡市与鹤壁市：用语对照');
  expect(firstThatFits(ways, 12)).toBe('青铜峡市与鹤壁市');
  expect(firstThatFits(ways, 2)).toBe('鹤…');
});

test('what is cut ends behind a whole word, and behind no mark', () => {
  expect(cutTo('share of enrolled pupils', 8)).toBe('share of…');
  expect(cutTo('科技示范户、科技带头人', 7)).toBe('科技示范户…');
  expect(cutTo('科技示范户', 5)).toBe('科技示范户');
});

test('sentences are added while there is room for them', () => {
  const [first, second] = [`${'甲'.repeat(40)}。`, `${'乙'.repeat(38)}。`];
  expect(sentencesThatFit([first, second], '')).toBe(first + second);
  expect(sentencesThatFit([first, `${second}丙`], '')).toBe(first);
  expect(wideAs(sentencesThatFit(['丁'.repeat(100)], ''))).toBe(80);
});
