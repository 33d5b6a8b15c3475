/**
 * Reference values: debris that the five files hold, read in them by a language model, and what other
 * files of this kind may hold. No person has checked them.
 */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMarkupNoise } from '#scripts/grammar/noise.ts';
import { atLeastOne } from '../../../at-least-one.ts';
import { chineseText } from '../../src/text/chinese-text.ts';

const found = (text: string) =>
  findMarkupNoise(text)
    .toSorted((a, b) => a.span.start - b.span.start)
    .map(({ span, reason }) => [reason, text.slice(span.start, span.end)]);

describe('noise', () => {
  // 鹤壁市, the first lines of the file
  test('is a tag, and a bullet that tags left alone', () => {
    expect(found('  • <tbody id="ezsng"><td id="ezsng"></td>\n')).toEqual([
      ['web-debris', '•'],
      ['web-debris', '<tbody id="ezsng">'],
      ['web-debris', '<td id="ezsng">'],
      ['web-debris', '</td>'],
    ]);
  });

  test.each([
    [
      '<nobr id="ezsng"></nobr>',
      [
        ['web-debris', '<nobr id="ezsng">'],
        ['web-debris', '</nobr>'],
      ],
    ],
    [
      '甲<br/>乙<h2>',
      [
        ['web-debris', '<br/>'],
        ['web-debris', '<h2>'],
      ],
    ],
    [
      '甲&nbsp;乙&#12288;',
      [
        ['web-debris', '&nbsp;'],
        ['web-debris', '&#12288;'],
      ],
    ],
    ['行动。????????', [['question-marks', '????????']]],
    ['行动。？？ ？？', [['question-marks', '？？ ？？']]],
    [
      '1. **弘扬。**坚持',
      [
        ['bold-marks', '**'],
        ['bold-marks', '**'],
      ],
    ],
    ['* *弘扬', [['bold-marks', '* *']]],
    ['甲。\n— 3 —\n乙', [['page-number', '— 3 —']]],
    ['甲。\r\n— 3 —\r\n乙', [['page-number', '— 3 —']]],
    ['甲\n-１２-\n乙', [['page-number', '-１２-']]],
    ['甲。\n　第 3 页 共 20 页\n乙', [['page-number', '第 3 页 共 20 页']]],
    ['第３页', [['page-number', '第３页']]],
    ['甲。\n3\n乙', [['page-number', '3']]],
    ['甲。\r\n\r\n 3 \r\n乙', [['page-number', '3']]],
    ['甲）\n12\n2.乙', [['page-number', '12']]],
    ['甲。\n３\n乙', [['page-number', '３']]],
    ['甲。\n7', [['page-number', '7']]],
    ['𠮷<b>𠮷', [['web-debris', '<b>']]],
  ])('in %j', (text, noise) => {
    expect(found(text)).toEqual(noise);
  });

  test.each([
    '',
    '\r\n',
    '《<科学素质纲要>实施方案》', // 泰山区
    '算力<10E',
    '甲<乙',
    'a<b',
    '真的吗？？？',
    '达到\n30\n个',
    '达到。\n30\n个',
    '甲。\n2025\n乙',
    '甲。\n30\n%以上',
    '甲，\n3\n乙',
    '2*3*4',
    '科技&人文',
    '——实施行动',
    '第3页的表',
    '• 实施行动',
  ])('is not seen in %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('of 鹤壁市 has all question marks in one run, after its farmers’ third item', () => {
    const text = readFileSync('content/sources/hebi.txt', 'utf8');
    const runs = findMarkupNoise(text).filter(({ reason }) => reason === 'question-marks');
    expect(runs).toHaveLength(1);
    expect(text.slice((runs[0]?.span.start ?? 0) - 5, runs[0]?.span.start)).toBe('专项行动。');
  });

  // Both files have been looked through: neither has a tag, an entity, a bold mark or a page number.
  test.each(['yunxi', 'taishan'])('of %s is none', (plan) => {
    expect(found(readFileSync(`content/sources/${plan}.txt`, 'utf8'))).toEqual([]);
  });
});

test('lies inside the text and is never empty', () => {
  const piece = fc.oneof(
    fc.constantFrom('<b>', '&nbsp;', '????', '**', '\n— 3 —\n', '。\n3\n', '• <i>', '第3页'),
    chineseText,
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      for (const { span } of atLeastOne(findMarkupNoise(`${text}<b>`))) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length + '<b>'.length);
      }
    }),
  );
});

test('a text without its marks is not touched', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'科普。，、“”（）\n 年—·•') }), (text) => {
      expect(found(text)).toEqual([]);
    }),
  );
});
