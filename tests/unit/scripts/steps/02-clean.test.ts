/**
 * Reference values: lines of the five files with the spaces that they print, and how a reader would
 * set them without, written down by a language model. No person has checked them.
 */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanLines, cleanSource } from '#scripts/steps/02-clean.ts';
import type { Problem } from '#scripts/text/problem.ts';
import { chineseText } from '../../src/text/chinese-text.ts';
import { sourceOf } from './new-town.ts';

const linesOf = (text: string) => cleanLines(text, []).lines.map((line) => line.text);

describe('a line', () => {
  test.each([
    // 孟津区, 青铜峡市, 鹤壁市
    ['到 2025 年，科学精神深入人心，', '到2025年，科学精神深入人心，'],
    [
      '加强农村学校科学教师培训,到 2025 年,完成农村学校专兼职科学教师培训 300 人次。',
      '加强农村学校科学教师培训,到2025年,完成农村学校专兼职科学教师培训300人次。',
    ],
    ['牵头单位: 区教体局、团区委、区科协。', '牵头单位:区教体局、团区委、区科协。'],
    ['科普中国 APP、宁夏干部网络培训学院', '科普中国APP、宁夏干部网络培训学院'],
    ['1. **弘扬科学精神和科学家精神。**坚持立德树人', '1.弘扬科学精神和科学家精神。坚持立德树人'],
    ['      信息索引号: 410601000000000000/2022-63728', '信息索引号:410601000000000000/2022-63728'],
  ])('%s', (printed, shown) => {
    expect(linesOf(printed)).toEqual([shown]);
  });

  test('keeps one space between two Latin words, and none beside a digit', () => {
    expect(linesOf('Science   Literacy 5 G VR')).toEqual(['Science Literacy5G VR']);
    expect(linesOf('A<b> </b>B')).toEqual(['A B']);
  });

  test('loses tabs, full-width and invisible spaces', () => {
    expect(linesOf('　　科\t普\u200b活\u00a0动\ufeff')).toEqual(['科普活动']);
  });

  test('keeps its width and its astral characters', () => {
    expect(linesOf('３０００人次，９０％，ＡＰＰ，𠮷 👍🏽')).toEqual([
      '３０００人次，９０％，ＡＰＰ，𠮷👍🏽',
    ]);
  });
});

describe('a text', () => {
  test.each([
    ['', []],
    ['\n\n \n\u3000\n', []],
    ['甲', ['甲']],
    ['甲\n\n乙\n', ['甲', '乙']],
    ['\ufeff甲\r\n乙\r\n', ['甲', '乙']],
    ['<td>\n</td>\n甲', ['甲']],
  ])('%j has the lines %j', (text, lines) => {
    expect(linesOf(text)).toEqual(lines);
  });

  test('is left out of in characters only: each that is shown knows its place', () => {
    fc.assert(
      fc.property(chineseText, chineseText, (a, b) => {
        const text = `科${a}<b> ${b}\r\n普 ${a}`;
        const { lines, found } = cleanLines(text, []);
        const offsets = lines.flatMap((line) => [...line.offsets]);
        expect(lines.map((line) => line.text).join('')).toBe(
          offsets.map((offset) => text.charAt(offset)).join(''),
        );
        expect(offsets).toEqual([...new Set(offsets)].sort((x, y) => x - y));
        const shown = new Set(offsets);
        const noisy = found.flatMap(({ span }) =>
          Array.from({ length: span.end - span.start }, (_, index) => span.start + index),
        );
        expect(noisy.filter((offset) => shown.has(offset))).toEqual([]);
        expect(noisy.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('noise', () => {
  const hash = (line: string) => createHash('sha256').update(line).digest('hex');
  const declare = (line: string) => ({
    reason: 'spam' as const,
    characters: line.length,
    sha256: hash(line),
    why: 'made up',
  });
  const clean = (text: string, ...declared: string[]) => {
    const problems: Problem[] = [];
    const noise = declared.map(declare);
    const source = sourceOf(text, { noise }, (problem) => problems.push(problem));
    return { ...cleanSource(source), problems };
  };

  test('that is declared is left out, counted and told from the rest', () => {
    const { lines, noise, problems } = clean('甲乙。\n  点击下载 全文 \n<b>丙', '点击下载 全文');
    expect(lines.map(({ text }) => text)).toEqual(['甲乙。', '丙']);
    expect(noise).toEqual([
      { plan: 'new-town', span: { start: 6, end: 13 }, characters: 7, reason: 'spam' },
      { plan: 'new-town', span: { start: 15, end: 18 }, characters: 3, reason: 'web-debris' },
    ]);
    expect(problems).toEqual([]);
  });

  test('that is declared and not there is reported', () => {
    const { problems } = clean('甲乙。', '点击下载');
    expect(problems).toMatchObject([
      {
        file: 'content/sources/new-town.txt',
        found: expect.stringContaining(hash('点击下载')) as string,
      },
    ]);
  });

  test('is taken for one line, the first of those that are equal', () => {
    const { lines } = clean('点击下载\n甲\n点击下载', '点击下载');
    expect(lines.map(({ text }) => text)).toEqual(['甲', '点击下载']);
  });
});
