/**
 * Reference values: number, unit and comparator of each quantity in the cited words of the five plans,
 * read by a language model; the other inputs are made up. No person has checked them.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuantities } from '#scripts/grammar/quantity.ts';
import { chineseText } from '../../src/text/chinese-text.ts';
import { cited, type PlanOfFive } from '../cited.ts';

/** Quote, value, unit and comparator of each quantity. */
const read = (shadow: string) =>
  findQuantities(shadow).map(({ start, end, value, unit, comparator }) => [
    shadow.slice(start, end),
    value,
    unit,
    comparator,
  ]);

test.each<[PlanOfFive, string, [string, number, string, string][]]>([
  ['mengjin', '比例超过16%。', [['超过16%', 16, '%', '>']]],
  ['hebi', '比例超过14.3%，', [['超过14.3%', 14.3, '%', '>']]],
  ['taishan', '比例不低于18%。', [['不低于18%', 18, '%', '>=']]],
  ['taishan', '科技辅导员不少于50人次。', [['不少于50人次', 50, '人次', '>=']]],
  ['mengjin', '各类职业培训3000人次。', [['3000人次', 3000, '人次', '=']]],
  ['hebi', '发展科技志愿者4000人。', [['4000人', 4000, '人', '=']]],
  ['hebi', '均应拥有1个以上有一定规模', [['1个以上', 1, '个', '>=']]],
  [
    'yunxi',
    '培训农技人员50人次、高素质农民500人以上。',
    [
      ['50人次', 50, '人次', '='],
      ['500人以上', 500, '人', '>='],
    ],
  ],
  [
    'yunxi',
    '创建市级以上示范合作社和家庭农场各2家，新增“两品一标”产品认证2个以上。',
    [
      ['2家', 2, '家', '='],
      ['2个以上', 2, '个', '>='],
    ],
  ],
  ['qingtongxia', '应至少安排1次研学', [['至少安排1次', 1, '次', '>=']]],
  ['qingtongxia', '至少配备一名专（兼）职', [['至少配备一名', 1, '名', '>=']]],
  ['qingtongxia', '公务员1万人次以上。', [['1万人次以上', 10_000, '人次', '>=']]],
  ['qingtongxia', '达到11.5%。', [['11.5%', 11.5, '%', '=']]],
  ['yunxi', '实施5项提升行动。', [['5项', 5, '项', '=']]],
])('in %s’s “%s”', (plan, words, quantities) => {
  expect(read(cited(plan, words))).toEqual(quantities);
});

test.each([
  ['高于10%', [['高于10%', 10, '%', '>']]],
  ['不小于10%', [['不小于10%', 10, '%', '>=']]],
  ['10%及以上', [['10%及以上', 10, '%', '>=']]],
  // A negation turns a bound round, whichever modal verb it has.
  ['覆盖率不能低于90%', [['不能低于90%', 90, '%', '>=']]],
  ['复发率不应超过5%', [['不应超过5%', 5, '%', '<=']]],
  ['讲师不可少于2名', [['不可少于2名', 2, '名', '>=']]],
  ['每队不宜多于12人', [['不宜多于12人', 12, '人', '<=']]],
  ['面积不应小于80平方米', [['不应小于80平方米', 80, '平方米', '>=']]],
  ['费用不得高于60元', [['不得高于60元', 60, '元', '<=']]],
  ['缺课不会大于3次', [['不会大于3次', 3, '次', '<=']]],
  ['课程不许少于8学时', [['不许少于8学时', 8, '学时', '>=']]],
  ['缺席不应当超出4人', [['不应当超出4人', 4, '人', '<=']]],
  ['至少，10%', [['10%', 10, '%', '=']]],
  ['至少安排甲乙10场', [['10场', 10, '场', '=']]], // more than a short verb stands between
  [
    '至少3次、4次',
    [
      ['至少3次', 3, '次', '>='],
      ['4次', 4, '次', '='],
    ],
  ],
  ['超过5人以上', [['超过5人以上', 5, '人', '>']]],
  ['三千人', [['三千人', 3000, '人', '=']]],
  ['2千人', [['2千人', 2000, '人', '=']]],
  ['1.5万人', [['1.5万人', 15_000, '人', '=']]],
  ['20学时', [['20学时', 20, '学时', '=']]],
  ['3场次', [['3场次', 3, '场次', '=']]],
  ['𠮷3个', [['3个', 3, '个', '=']]],
])('in “%s”', (words, quantities) => {
  expect(read(words)).toEqual(quantities);
});

test.each([
  '',
  '人次',
  '2025年',
  '300',
  '300 人',
  '300\r\n人',
  '３００人',
  '90％',
  '一二个',
  '国发〔2021〕9号',
])('none in %j', (words) => {
  expect(read(words)).toEqual([]);
});

test('says which numeral it is, and where the number itself begins', () => {
  expect(findQuantities('至少配备一名')).toMatchObject([
    { numberStart: 4, numeral: { text: '一' } },
  ]);
  expect(findQuantities('1万人次')).toMatchObject([{ numberStart: 0, numeral: { text: '1万' } }]);
});

describe('any number that is written', () => {
  const written = fc.record({
    before: fc.constantFrom('', '超过', '不低于', '不少于', '至少'),
    value: fc.integer({ min: 0, max: 1_000_000 }),
    unit: fc.constantFrom('人', '人次', '%', '个', '家', '学时', '场次', '小时'),
    after: fc.constantFrom('', '以上', '及以上'),
  });

  test('is read back', () => {
    fc.assert(
      fc.property(written, ({ before, value, unit, after }) => {
        const quote = `${before}${value}${unit}${after}`;
        const atLeast = before === '' && after === '' ? '=' : '>=';
        const comparator = before === '超过' ? '>' : atLeast;
        expect(read(`开展${quote}。`)).toEqual([[quote, value, unit, comparator]]);
      }),
    );
  });

  test('is read where it stands, in order', () => {
    fc.assert(
      fc.property(chineseText, (text) => {
        const shadow = `${text.replace(/[\d.]+$/, '')}，7个`;
        const found = findQuantities(shadow);
        expect(found.at(-1)).toMatchObject({ value: 7, end: shadow.length });
        const ends = found.flatMap(({ numberStart, end }) => [numberStart, end]);
        expect(ends).toEqual(ends.toSorted((a, b) => a - b));
      }),
    );
  });
});
