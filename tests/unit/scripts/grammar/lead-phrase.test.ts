/**
 * Reference values: the titles of items of the five plans, parted from their text by a language model
 * that read them; the other inputs are made up. No person has checked them.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseLeadPhrase } from '#scripts/grammar/lead-phrase.ts';
import { chineseText } from '../../src/text/chinese-text.ts';
import { cited, type PlanOfFive } from '../cited.ts';

/** Title, and text after it; undefined where the paragraph has no title of its own. */
function parted(shadow: string): [string, string] | undefined {
  const lead = parseLeadPhrase(shadow);
  return lead && [shadow.slice(0, lead.titleLength), shadow.slice(lead.bodyStart)];
}

describe('a paragraph with a title', () => {
  test.each<[PlanOfFive, string, string, string]>([
    [
      'hebi',
      '广泛开展农村科普活动。重点围绕保护生态环境',
      '广泛开展农村科普活动',
      '重点围绕保护生态环境',
    ],
    ['yunxi', '指导思想：以习近平新时代', '指导思想', '以习近平新时代'],
    ['yunxi', '总体目标：到2025年，', '总体目标', '到2025年，'],
    ['mengjin', '提升行动', '提升行动', ''],
    ['qingtongxia', '指导思想、原则和主要目标', '指导思想、原则和主要目标', ''],
    [
      'mengjin',
      '发挥网络学院优势，扩大科学素质教育覆盖面。积极运用',
      '发挥网络学院优势，扩大科学素质教育覆盖面',
      '积极运用',
    ],
    ['qingtongxia', '青少年科学素质提升行动。围绕全市', '青少年科学素质提升行动', '围绕全市'],
    [
      'taishan',
      '加大培育力度，大力提升教师队伍科学素质。将科学精神',
      '加大培育力度，大力提升教师队伍科学素质',
      '将科学精神',
    ],
  ])('of %s: %s', (plan, shadow, title, body) => {
    expect(parted(cited(plan, shadow))).toEqual([title, body]);
  });

  test('of 48 characters at most', () => {
    expect(parted(`${'甲'.repeat(48)}。乙。`)).toEqual(['甲'.repeat(48), '乙。']);
    expect(parted(`${'甲'.repeat(49)}。乙。`)).toBeUndefined();
    expect(parted('甲'.repeat(48))).toEqual(['甲'.repeat(48), '']);
    expect(parted('甲'.repeat(49))).toBeUndefined();
  });

  test('before a colon of 2 to 12 characters', () => {
    expect(parted('甲乙：丙。丁。')).toEqual(['甲乙', '丙。丁。']);
    expect(parted(`${'甲'.repeat(12)}：丙。`)).toEqual(['甲'.repeat(12), '丙。']);
    expect(parted(`${'甲'.repeat(13)}：丙。`)).toBeUndefined();
    expect(parted('甲：丙。丁。')).toEqual(['甲：丙', '丁。']);
  });
});

describe('a paragraph without one', () => {
  test.each<[PlanOfFive, string]>([
    [
      'taishan',
      '区政府负责《科学素质纲要》实施工作，把全民科学素质建设纳入重要议事日程，纳入经济社会发展规划和工作计划，纳入目标管理考核。',
    ],
    [
      'hebi',
      '支持各县区加快建设各具特色的科普场馆，每个县区均应拥有1个以上有一定规模的综合性科普活动场所。',
    ],
  ])('of %s: %s', (plan, shadow) => {
    expect(parted(cited(plan, shadow))).toBeUndefined();
  });

  test.each(['推进家庭科学教育。', '。', '甲；乙', '指导思想：', `${'甲'.repeat(60)}。乙。`])(
    '%j',
    (shadow) => {
      expect(parted(shadow)).toBeUndefined();
    },
  );
});

test('a half-width mark ends no title: the grammar is given shadows', () => {
  expect(parted('指导思想:以习近平')).toEqual(['指导思想:以习近平', '']);
});

test('spaces, line ends and astral characters are characters like others', () => {
  expect(parted('指导 思想。\r\n以习近平')).toEqual(['指导 思想', '\r\n以习近平']);
  expect(parted('𠮷山精神。以习近平')).toEqual(['𠮷山精神', '以习近平']);
});

test('title and text are those that were put together', () => {
  const title = (maxLength: number) =>
    fc.string({ unit: fc.constantFrom(...'青少年科普活动“”（）'), minLength: 2, maxLength });
  const opening = fc.oneof(
    title(48).map((words) => ({ words, mark: '。' })),
    title(12).map((words) => ({ words, mark: '：' })),
  );
  fc.assert(
    fc.property(opening, chineseText, ({ words, mark }, rest) => {
      expect(parted(`${words}${mark}积极${rest}`)).toEqual([words, `积极${rest}`]);
    }),
  );
});
