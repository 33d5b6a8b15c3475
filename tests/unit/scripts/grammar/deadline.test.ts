/**
 * Reference values: read from the sentences of the five plans by a language model, which cites plan
 * and words; the other inputs are made up. No person has checked them.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDeadline, opensWithDeadline } from '#scripts/grammar/deadline.ts';
import { chineseText } from '../../src/text/chinese-text.ts';
import { cited, type PlanOfFive } from '../cited.ts';

test.each<[PlanOfFive, string]>([
  ['taishan', '到2025年全区公民具备科学素质的比例不低于18%。'],
  ['mengjin', '到2025年，区级以上科普教育基地达到30个。'],
  ['hebi', '到2025年，发展科技志愿者4000人。'],
  ['yunxi', '“十四五”期间科普信息员覆盖率达到90%以上。'],
  ['qingtongxia', '“十四五”末，全市“科普中国”APP信息员注册人数达到7000人以上'],
])('%s sets 2025 in “%s”', (plan, words) => {
  expect(findDeadline(cited(plan, words))).toBe('2025');
});

test.each<[PlanOfFive, string]>([
  ['mengjin', '每年完成各类职业培训3000人次。'],
  ['taishan', '每年培训科技辅导员不少于50人次。'],
  ['yunxi', '在“十四五”时期实施5项重点工程。'],
  ['qingtongxia', '2025年，在各镇各部门自查基础上'],
  ['hebi', '二○三五年远景目标纲要'],
])('%s sets none in “%s”', (plan, words) => {
  expect(findDeadline(cited(plan, words))).toBeNull();
});

test.each([
  ['到2025年底', '2025'],
  ['到2025年\r\n', '2025'],
  ['𠮷到2025年', '2025'],
  ['十四五期间', '2025'],
  ['“十四五”时期末', '2025'],
  ['', null],
  ['到2035年', null],
  ['到２０２５年', null],
  ['到2025', null],
  ['“十五五”期间', null],
])('%j gives %j', (words, deadline) => {
  expect(findDeadline(words)).toBe(deadline);
});

describe('goals', () => {
  test.each<[PlanOfFive, string, boolean]>([
    ['mengjin', '到2025年，科学精神深入人心，', true],
    ['taishan', '到2025年全区公民具备科学素质', true],
    ['taishan', '建立健全全领域行动、', false],
    ['qingtongxia', '“十四五”末，全市', false],
  ])('of %s that begin “%s”: %s', (plan, words, opens) => {
    expect(opensWithDeadline(cited(plan, words))).toBe(opens);
  });

  test('that open with the year have it as their deadline', () => {
    fc.assert(
      fc.property(chineseText, (rest) => {
        expect(opensWithDeadline(`到2025年${rest}`)).toBe(true);
        expect(findDeadline(`到2025年${rest}`)).toBe('2025');
      }),
    );
  });

  test.each(['', '2025年', '力争到2025年'])('do not open with it in %j', (words) => {
    expect(opensWithDeadline(words)).toBe(false);
  });
});
