/**
 * Reference values: the headings of the five plans, each read in its text by a language model, which
 * decided what stands under it; the other inputs are made up. No person has checked them.
 */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseChapterTitle, parseSectionTitle } from '#scripts/grammar/heading.ts';
import { SectionsFile } from '#src/schemas/codebook.ts';
import { cited, type PlanOfFive } from '../cited.ts';

const book = SectionsFile.parse(parse(readFileSync('content/codebook/sections.yml', 'utf8')));

describe('a chapter', () => {
  test.each<[PlanOfFive, string, string]>([
    ['mengjin', '总体要求', 'overview'],
    ['mengjin', '提升行动', 'container'],
    ['mengjin', '重点工程', 'container'],
    ['mengjin', '组织实施', 'implementation'],
    ['taishan', '总体要求', 'overview'],
    ['taishan', '基本原则', 'overview'],
    ['taishan', '工作重点与分工', 'container'],
    ['taishan', '提升行动', 'container'],
    ['taishan', '保障措施', 'implementation'],
    ['yunxi', '指导思想和总体目标', 'overview'],
    ['yunxi', '组织实施', 'implementation'],
    ['qingtongxia', '指导思想、原则和主要目标', 'overview'],
    ['qingtongxia', '开展五项提升行动', 'container'],
    ['qingtongxia', '实施五项重点工程', 'container'],
    ['qingtongxia', '组织实施和保障条件', 'implementation'],
    ['hebi', '总体要求', 'overview'],
    ['hebi', '组织实施', 'implementation'],
  ])('of %s, %s, is %s', (plan, title, meaning) => {
    expect(parseChapterTitle(cited(plan, title), book)).toBe(meaning);
  });

  test('of groups stays one where a cue of another part stands beside', () => {
    expect(parseChapterTitle('提升行动和目标', book)).toBe('container');
  });

  test.each(['', '其他事项', '青少年', '总体 要求', '总体要', '組織實施', '\r\n'])(
    'of unknown words, %j, has no meaning',
    (title) => {
      expect(parseChapterTitle(title, book)).toBeUndefined();
    },
  );
});

describe('a section', () => {
  test.each<[PlanOfFive, string, string]>([
    ['hebi', '青少年科学素质提升行动', 'youth'],
    ['taishan', '农民科学素质提升行动', 'farmers'],
    ['mengjin', '产业工人科学素质提升行动', 'workers'],
    ['yunxi', '老年人科学素质提升行动', 'elderly'],
    ['qingtongxia', '领导干部和公务员科学素质提升行动', 'officials'],
    ['mengjin', '科技资源科普化工程', 'resources'],
    ['qingtongxia', '科普信息化提升工程', 'informatization'],
    ['hebi', '科普基础设施工程', 'infrastructure'],
    ['taishan', '科普基础设施建设工程', 'infrastructure'],
    ['hebi', '基层科普能力提升工程', 'grassroots'],
    ['mengjin', '科普人才建设工程', 'talent'],
    ['yunxi', '科普人才队伍建设工程', 'talent'],
  ])('of %s, %s, is %s', (plan, title, key) => {
    expect(parseSectionTitle(cited(plan, title), book)).toBe(key);
  });

  test.each<[PlanOfFive, string]>([
    ['mengjin', '指导思想'],
    ['hebi', '加强组织领导'],
    ['hebi', '广泛开展农村科普活动'],
    ['qingtongxia', '加强产业工人职业技能培训'],
    ['yunxi', '实施银龄科普行动'],
    ['yunxi', '实施教师科学素质培养提升工程'],
    ['qingtongxia', '实施“互联网+科普”行动'],
  ])('is none of %s’s items: %s', (plan, title) => {
    expect(parseSectionTitle(cited(plan, title), book)).toBeUndefined();
  });

  test.each([
    '',
    '青少年',
    '青少年科学素质提升行动。',
    '青少年科学素质提升行动 ',
    '提升行动',
    '总体要求行动',
  ])('is not told from %j', (title) => {
    expect(parseSectionTitle(title, book)).toBeUndefined();
  });

  test('is never the overview nor the implementation', () => {
    const words = book.sections.flatMap(({ cues }) => cues);
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words)),
        fc.constantFrom('行动', '工程'),
        (cues, end) => {
          expect(['overview', 'implementation']).not.toContain(
            parseSectionTitle(cues.join('') + end, book),
          );
        },
      ),
    );
  });
});
