/**
 * Reference values: lines of the files, copied from content/sources by a language model, which
 * counted those that stand before the plan's first sentence; the other inputs are made up. No person
 * has checked them.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { countFrontLines, findFirstChapter } from '#scripts/grammar/front.ts';
import { SectionsFile } from '#src/schemas/codebook.ts';
import { cited } from '../cited.ts';

const book = SectionsFile.parse(parse(readFileSync('content/codebook/sections.yml', 'utf8')));

describe('the lines before a plan’s own text', () => {
  test('of 云溪区: the notice twice, the addressees, the signature, the title over two lines', () => {
    const lines = [
      '岳阳市云溪区人民政府办公室',
      '关于印发《岳阳市云溪区全民科学素质行动',
      '规划纲要实施方案（2022—2025）》的通知',
      '岳阳市云溪区人民政府办公室',
      '关于印发《岳阳市云溪区全民科学素质行动',
      '规划纲要实施方案（2022—2025）》的通知',
      '各镇人民政府、街道办事处，绿色化工高新区管委会，区直及驻区各相关单位：',
      '《岳阳市云溪区全民科学素质行动规划纲要实施方案（2022—2025）》已经区人民政府同意，现印发给你们，请认真组织实施。',
      '岳阳市云溪区人民政府办公室',
      '2022年11月26日',
      '岳阳市云溪区全民科学素质行动规划纲要',
      '实施方案（2022—2025）',
      '为全面提升我区公民科学素质，',
    ].map((line) => cited('yunxi', line));
    const title = '岳阳市云溪区全民科学素质行动规划纲要实施方案（2022—2025）';
    expect(countFrontLines(lines, title)).toBe(12);
  });

  test('of 青铜峡市: the title and （征求意见稿）', () => {
    const title = '青铜峡市全民科学素质行动规划纲要实施方案（2021—2025年）';
    const lines = [title, '（征求意见稿）', '为全面贯彻落实《宁夏回族自治区'].map((line) =>
      cited('qingtongxia', line),
    );
    expect(countFrontLines(lines, title)).toBe(2);
  });

  test('include a date and a bracket under the title, not a sentence', () => {
    expect(countFrontLines(['方案', '2022年3月25日', '（试行）', '为提升（试行）'], '方案')).toBe(
      3,
    );
    expect(countFrontLines(['方案', '2022年3月25日起施行。'], '方案')).toBe(1);
    expect(countFrontLines(['方案', '（甲（乙）丙）'], '方案')).toBe(1);
  });

  test.each([
    [['为提升…'], '方案'],
    [[], '方案'],
    [['方', '為案'], '方案'],
  ])('are unknown where the title is not found: %j', (lines, title) => {
    expect(countFrontLines(lines, title)).toBeUndefined();
  });

  test('may be all lines', () => {
    expect(countFrontLines(['甲', '方案'], '方案')).toBe(2);
  });
});

describe('the first chapter', () => {
  test.each([
    ['一、总体要求', 0],
    ['一、指导思想和总体目标', 0],
    ['一、指导思想、原则和主要目标', 0],
    ['二、提升行动', 0],
    ['（一）指导思想', -1],
    ['总体要求', -1],
    ['一、其他事项', -1],
    ['一、', -1],
    ['', -1],
  ])('%j: line %d', (line, found) => {
    expect(findFirstChapter([line], book)).toBe(found);
  });

  test('is the first of several, its title cut by a line end or not', () => {
    expect(
      findFirstChapter(['青铜峡市', '（征求意见稿）', '一、总体要求', '二、提升行动'], book),
    ).toBe(2);
    expect(findFirstChapter(['为提升…', '一、总体', '要求', '以习近平'], book)).toBe(1);
    expect(findFirstChapter(['一、', '总体', '要求'], book)).toBe(0);
  });

  test('is not found in words far below its label', () => {
    expect(findFirstChapter(['一、某事', '甲乙丙', '丁戊己', '总体要求'], book)).toBe(-1);
  });

  test('is absent in no lines', () => {
    expect(findFirstChapter([], book)).toBe(-1);
  });
});
