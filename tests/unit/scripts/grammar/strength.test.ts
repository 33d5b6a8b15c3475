/**
 * Reference values: how each cited sentence of the five plans binds, and by which word, judged by a
 * language model that read it by the rules at the head of content/codebook/strength.yml. No person
 * has checked them.
 */
import { describe, expect, test } from 'vitest';
import { readCodebook } from '#scripts/codebook/read-codebook.ts';
import { findStrength } from '#scripts/grammar/strength.ts';
import { cited, type PlanOfFive } from '../cited.ts';

const codebook = readCodebook('content/codebook', ({ found }) => {
  throw new Error(found);
});
if (!codebook) throw new Error('the codebook cannot be read');
const { strengthWords } = codebook;

describe('the codebook’s words', () => {
  test.each<[PlanOfFive, string, string, string | null]>([
    ['yunxi', '务必以课堂为青少年创新教育和培养科学精神的主阵地', 'oblige', '务必'],
    ['qingtongxia', '市科协要扎实履行全民科学素质纲要实施工作办公室职责', 'oblige', '要'],
    ['hebi', '相关部门应将应急理念和知识融入日常科普内容', 'oblige', '应'],
    ['taishan', '确保专款专用和使用效果。', 'oblige', '确保'],
    ['mengjin', '加强农村学校科学教师培训，', 'act', '加强'],
    ['hebi', '推动将科普设施建设纳入新时代文明实践中心', 'act', '推动'],
    ['mengjin', '把科普绩效作为职称晋升、年终考核、绩效分配的重要依据', 'act', '作为'],
    ['hebi', '鼓励高校、科研机构、企业设立科普岗位。', 'encourage', '鼓励'],
    ['yunxi', '探索科学教育质量监测和青少年科学素质监测评估工作。', 'encourage', '探索'],
    ['taishan', '引导社会科普资源向农村倾斜。', 'encourage', '引导'],
    ['yunxi', '到2025年，全区公民具备科学素质的比例超过15%。', 'state', null],
    ['qingtongxia', '全市公民具备科学素质的比例达到11.5%。', 'state', null],
  ])('in %s’s “%s”', (plan, words, level, word) => {
    expect(findStrength(cited(plan, words), strengthWords)).toEqual({ level, word });
  });

  test.each(['', '\r\n', '𠮷', '应急', '重要', '主要', '需要', '適應', '鼓 励', '纲要'])(
    'are not in %j',
    (words) => {
      expect(findStrength(words, strengthWords)).toEqual({ level: 'state', word: null });
    },
  );
});

describe('of words of several kinds', () => {
  const words = { oblige: /必/u, act: /做/u, encourage: /励/u };

  test.each([
    ['励做必', 'oblige', '必'],
    ['做必', 'oblige', '必'],
    ['做励', 'act', '做'],
    ['励做', 'encourage', '励'],
    ['励', 'encourage', '励'],
    ['甲', 'state', null],
  ])('%s: %s', (shadow, level, word) => {
    expect(findStrength(shadow, words)).toEqual({ level, word });
  });
});
