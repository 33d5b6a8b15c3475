/**
 * Reference values: how the paragraphs of the five plans begin, read by a language model; the other
 * inputs are made up. No person has checked them.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseLabel } from '#scripts/grammar/label.ts';
import { chineseText } from '../../src/text/chinese-text.ts';
import { cited, type PlanOfFive } from '../cited.ts';

describe('a paragraph that opens with a label', () => {
  test.each<[PlanOfFive, string, string, string, number]>([
    ['mengjin', '二、提升行动', 'chapter', '二', 2],
    ['taishan', '四、保障措施', 'chapter', '四', 2],
    ['hebi', '（一）青少年科学素质提升行动', 'part', '一', 3],
    ['qingtongxia', '（二）农民科学素质提升行动。', 'part', '二', 3],
    ['taishan', '1.青少年科学素质提升行动', 'item', '1', 2],
    ['hebi', '3.加强中小学科学教师队伍建设。', 'item', '3', 2],
    ['yunxi', '——实施银龄科普行动。', 'dash', '——', 2],
    ['taishan', '——树立相信科学、和谐理性的思想观念。', 'dash', '——', 2],
  ])('in %s, %s: a %s, %s, of %d characters', (plan, shadow, kind, label, length) => {
    expect(parseLabel(cited(plan, shadow))).toEqual({ kind, label, length });
  });

  test.each([
    ['十二、附则', 'chapter', '十二', 3],
    ['二十一、附则', 'chapter', '二十一', 4],
    ['（十）保障', 'part', '十', 3],
    ['12、开展', 'item', '12', 3],
    ['（3）开展', 'item', '3', 3],
    ['（12）开展', 'item', '12', 4],
    ['1.', 'item', '1', 2],
    ['—树立', 'dash', '—', 1],
    ['———树立', 'dash', '——', 2],
    ['·树立', 'dash', '·', 1],
    ['●树立', 'dash', '●', 1],
    ['■树立', 'dash', '■', 1],
    ['◆树立', 'dash', '◆', 1],
  ])('%s: a %s, %s, of %d characters', (shadow, kind, label, length) => {
    expect(parseLabel(shadow)).toEqual({ kind, label, length });
  });
});

describe('a paragraph without one', () => {
  test.each<[PlanOfFive, string]>([
    ['mengjin', '以习近平新时代中国特色社会主义思想为指导'],
    ['qingtongxia', '（征求意见稿）'],
    ['qingtongxia', '2025年，在各镇各部门自查基础上'],
    ['taishan', '（区教育和体育局、区科学技术局、区科协按职责分工负责）'],
    ['hebi', '牵头单位：市教育体育局'],
    ['qingtongxia', '突出科学精神引领。'],
  ])('in %s: %s', (plan, shadow) => {
    expect(parseLabel(cited(plan, shadow))).toBeUndefined();
  });

  test.each([
    '',
    '11.5%',
    '3、4月开展',
    '2025、2026年',
    '123.开展',
    '第一、二',
    '二，提升',
    '（一)青少年', // as the file may have it, before it is folded
    '1．综合',
    '１.综合',
    '-树立',
    ' 1.综合',
    '\r\n一、总体要求',
    '①综合',
    '𠮷、综合',
    '（二十一二）',
  ])('%j', (shadow) => {
    expect(parseLabel(shadow)).toBeUndefined();
  });
});

test('a label is read back from what it was written as', () => {
  const han = fc.constantFrom('一', '二', '三', '九', '十', '十一', '二十', '二十一');
  const number = fc.integer({ min: 1, max: 99 }).map(String);
  const written = fc.oneof(
    han.map((label) => ({ kind: 'chapter', label, mark: `${label}、` })),
    han.map((label) => ({ kind: 'part', label, mark: `（${label}）` })),
    fc
      .tuple(number, fc.constantFrom('.', '、'))
      .map(([label, point]) => ({ kind: 'item', label, mark: label + point })),
    number.map((label) => ({ kind: 'item', label, mark: `（${label}）` })),
  );
  fc.assert(
    fc.property(written, chineseText, ({ kind, label, mark }, rest) => {
      expect(parseLabel(`${mark}综合${rest}`)).toEqual({ kind, label, length: mark.length });
    }),
  );
});
