/**
 * Reference values: what each number of the cited sentences counts, read from the sentence by a
 * language model and named by the codebook's ids; the other inputs are made up. No person has checked
 * them.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compileIndicators, findIndicator } from '#scripts/grammar/indicator.ts';
import { IndicatorsFile } from '#src/schemas/codebook.ts';
import { cited, type PlanOfFive } from '../cited.ts';

const codebook = compileIndicators(
  IndicatorsFile.parse(parse(readFileSync('content/codebook/indicators.yml', 'utf8'))),
);

const placeOf = (sentence: string, number: string) => {
  const start = sentence.indexOf(number);
  if (start === -1) throw new Error(`“${sentence}” has no ${number}`);
  return { start, end: start + number.length };
};

describe('the codebook’s cues', () => {
  test.each<[PlanOfFive, string, string, string]>([
    ['taishan', '到2025年全区公民具备科学素质的比例不低于18%。', '18%', 'citizens-literate-share'],
    ['taishan', '每年培训科技辅导员不少于50人次。', '50人次', 'science-counsellor-training'],
    ['qingtongxia', '到2025年全市VR教室覆盖率达到50%以上', '50%', 'vr-classroom-coverage'],
    ['qingtongxia', '每学期举办科普讲座不少于4次', '4次', 'school-science-lectures'],
    ['qingtongxia', '“十四五”期间培育高素质农民2500人。', '2500人', 'high-quality-farmers'],
    [
      'yunxi',
      '期间培训农技人员50人次、高素质农民500人以上。',
      '50人次',
      'agricultural-technician-training',
    ],
    ['yunxi', '期间培训农技人员50人次、高素质农民500人以上。', '500人', 'high-quality-farmers'],
    ['yunxi', '新增技能人才1000人。', '1000人', 'new-skilled-workers'],
    [
      'mengjin',
      '每年开展补贴性职业技能提升培训1500人次。',
      '1500人次',
      'subsidised-skills-training',
    ],
  ])('tell in %s’s “%s” what %s counts', (plan, sentence, number, indicator) => {
    const words = cited(plan, sentence);
    const found = findIndicator(words, placeOf(words, number), codebook);
    expect(found.indicator).toBe(indicator);
  });

  test('have nothing to say of words that no cue knows', () => {
    const found = findIndicator('种植苹果树300亩。', { start: 5, end: 9 }, codebook);
    expect(found).toEqual({
      indicator: 'unclassified',
      subject: { zh: '尚未归类', en: 'not yet classified' },
    });
  });

  test('have nothing to say of no words', () => {
    expect(findIndicator('', { start: 0, end: 0 }, codebook).indicator).toBe('unclassified');
  });
});

describe('of several cues', () => {
  const definition = { zh: '—', en: '—' };
  const indicator = (id: string, ...cues: string[]) => ({
    id,
    zh: `${id}名`,
    en: `${id} name`,
    definition,
    cues,
  });
  const indicators = compileIndicators({
    indicators: [
      indicator('apples', '苹果'),
      indicator('pears', '梨', '雪梨'),
      indicator('any', '.果'),
    ],
  });
  const find = (sentence: string, number: string, among = indicators) =>
    findIndicator(sentence, placeOf(sentence, number), among).indicator;

  test('the nearest before the number counts', () => {
    expect(find('苹果、梨3个', '3个')).toBe('pears');
    expect(find('梨、苹果3个', '3个')).toBe('apples');
    expect(find('苹果、梨、梨、苹果3个', '3个')).toBe('apples');
  });

  test('one after the number counts as twice as far, and one farther', () => {
    expect(find('3个苹果', '3个')).toBe('apples');
    expect(find('梨甲3个苹果', '3个')).toBe('apples'); // 1 before, 1 after
    expect(find('梨甲3个乙苹果', '3个')).toBe('pears'); // 1 before, 3 after
    expect(find('梨甲甲3个乙苹果', '3个')).toBe('pears'); // 2 before, 3 after
    expect(find('梨甲甲甲甲3个乙苹果', '3个')).toBe('apples'); // 4 before, 3 after
  });

  test('the first of the codebook counts where two are as near', () => {
    expect(find('苹果3个', '3个')).toBe('apples');
    expect(find('苹果3个', '3个', indicators.toReversed())).toBe('any');
  });

  test('its own name is the subject', () => {
    const words = '雪梨3个';
    expect(findIndicator(words, placeOf(words, '3个'), indicators)).toEqual({
      indicator: 'pears',
      subject: { zh: 'pears名', en: 'pears name' },
    });
  });

  test('none is remembered from the sentence before', () => {
    expect(find('梨3个', '3个')).toBe('pears');
    expect(find('梨3个', '3个')).toBe('pears');
  });

  test('a character beyond the basic plane is one', () => {
    expect(find('𠮷果3个', '3个')).toBe('any');
  });
});
