/**
 * Reference values: sentences of the five plans, cut by a language model that read them; the other
 * inputs are made up. No person has checked them.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '#scripts/grammar/sentence.ts';
import { chineseText } from '../../src/text/chinese-text.ts';
import { cited } from '../cited.ts';

const cut = (shadow: string) =>
  splitSentences(shadow).map(({ start, end }) => shadow.slice(start, end));

describe('sentences', () => {
  test('of 泰山区 end at each 。, not at commas', () => {
    const item = cited(
      'taishan',
      '引导社会科普资源向农村倾斜。提升农村低收入人口职业技能，增强内生发展能力。加强电视、互联网等与农民培训的跨界融合，积极开展信息技术培训，推广科普中国、云上智农等手机移动端，扩展广播电视农科类栏目的覆盖面，提高农民科学生活、科学生产、科学经营能力。',
    );
    expect(cut(item)).toEqual([
      '引导社会科普资源向农村倾斜。',
      '提升农村低收入人口职业技能，增强内生发展能力。',
      '加强电视、互联网等与农民培训的跨界融合，积极开展信息技术培训，推广科普中国、云上智农等手机移动端，扩展广播电视农科类栏目的覆盖面，提高农民科学生活、科学生产、科学经营能力。',
    ]);
  });

  test('of 鹤壁市 keep the names in quotation marks that stand inside', () => {
    const item = cited('hebi', '实施“青蔓乡间”“美丽乡村”“春雁行动”等专项行动。');
    expect(cut(`${item}${item}`)).toEqual([item, item]);
  });

  test('take along the marks that close them', () => {
    expect(cut('甲。“乙。”丙')).toEqual(['甲。', '“乙。”', '丙']);
    expect(cut('《甲。》乙。')).toEqual(['《甲。》', '乙。']);
    expect(cut('“‘甲。’”乙')).toEqual(['“‘甲。’”', '乙']);
  });

  test('keep a bracket whole', () => {
    expect(cut('甲（乙。丙）丁。戊。')).toEqual(['甲（乙。丙）丁。', '戊。']);
    expect(cut('（甲。乙。）丙。')).toEqual(['（甲。乙。）丙。']);
  });

  test('are cut in a bracket that never closes, or closes after another opened', () => {
    expect(cut('甲（乙。丙。')).toEqual(['甲（乙。', '丙。']);
    expect(cut('甲（乙。丙（丁）')).toEqual(['甲（乙。', '丙（丁）']);
  });

  test.each([
    ['', []],
    ['甲', ['甲']],
    ['。', ['。']],
    ['。。', ['。', '。']],
    ['甲.乙.', ['甲.乙.']],
    ['甲！乙？丙；丁', ['甲！乙？丙；丁']],
    ['甲｡乙', ['甲｡乙']], // the grammar is given shadows
    ['甲。\r\n乙。', ['甲。', '\r\n乙。']],
    ['𠮷。𠮷', ['𠮷。', '𠮷']],
  ])('of %j are %j', (shadow, sentences) => {
    expect(cut(shadow)).toEqual(sentences);
  });

  test('re-join to the text, and none is empty', () => {
    const brackets = fc.string({ unit: fc.constantFrom(...'甲乙。；”（）》') });
    fc.assert(
      fc.property(fc.oneof(brackets, chineseText), (text) => {
        expect(cut(text).join('')).toBe(text);
        expect(cut(text)).not.toContain('');
      }),
    );
  });

  test('are those that were put together', () => {
    const sentence = fc
      .string({ unit: fc.constantFrom(...'科普，、；“”'), minLength: 1 })
      .map((words) => `甲${words}乙。`);
    fc.assert(
      fc.property(fc.array(sentence), (sentences) => {
        expect(cut(sentences.join(''))).toEqual(sentences);
      }),
    );
  });
});
