/**
 * Reference values: what is left out between a file and what is shown, counted by a language model in
 * small texts that were made up for the test. No person has checked them.
 */
import { describe, expect, test } from 'vitest';
import { SlipsFile } from '#src/schemas/codebook.ts';
import { listChanges, locateSlips } from '#scripts/steps/11-ledger.ts';
import { formatProblem, type Problem } from '#scripts/text/problem.ts';
import { readSteps, sourceOf } from './new-town.ts';

/** Kind and words of each change. */
function changesOf(text: string) {
  const { source, body, noise } = readSteps(`方案\n${text}`);
  return listChanges(source, body, noise).map(({ kind, characters, span }) => [
    kind,
    characters,
    source.text.slice(span.start, span.end),
  ]);
}

describe('a change', () => {
  test.each([
    [
      '到 2025 年。',
      [
        ['space', 1, ' '],
        ['space', 1, ' '],
      ],
    ],
    ['甲\u3000\u200b乙。', [['space', 2, '\u3000\u200b']]],
    ['甲乙\n丙。', [['line-break', 1, '\n']]],
    ['甲乙\r\n丙。', [['line-break', 2, '\r\n']]],
    ['甲乙 \n 丙。', [['line-break', 3, ' \n ']]],
    ['甲乙\n\n丙。', [['page-break', 2, '\n\n']]],
    ['甲乙\r\n \r\n丙。', [['page-break', 5, '\r\n \r\n']]],
    ['甲<b>乙。', [['noise', 3, '<b>']]],
    [
      '**甲**乙。',
      [
        ['noise', 2, '**'],
        ['noise', 2, '**'],
      ],
    ],
    ['甲乙\n<b>\n丙。', [['noise', 3, '<b>']]],
  ])('of %j is %j', (text, changes) => {
    expect(changesOf(text)).toEqual(changes);
  });

  test.each(['', '甲乙。', '甲乙。\n\n丙。', '  甲乙。  ', 'Science Literacy。', '𠮷👍🏽。'])(
    'is not in %j',
    (text) => {
      expect(changesOf(text)).toEqual([]);
    },
  );

  test('says why, and stands in order', () => {
    const { source, body, noise } = readSteps('方案\n甲 乙\n丙<b>丁\n\n戊。');
    expect(listChanges(source, body, noise).map(({ reason }) => reason)).toEqual([
      'Chinese text has no space here',
      'a line ended inside the sentence',
      'web-debris',
      'a page of the original ended inside the sentence',
    ]);
  });
});

describe('a slip', () => {
  type Entry = SlipsFile['slips'][number];
  const slip = (words: string, more: Partial<Entry> = {}): Entry => ({
    plan: 'new-town',
    section: 'youth',
    list: 'remarks',
    words,
    likely: null,
    elsewhere: null,
    context: null,
    why: { zh: '试', en: 'made up' },
    ...more,
  });
  const locate = (text: string, ...slips: SlipsFile['slips']) => {
    const problems: Problem[] = [];
    const source = sourceOf(text, {}, (problem) => problems.push(problem));
    const found = locateSlips(source, { slips });
    return {
      words: found.map(({ span }) => text.slice(span.start, span.end)),
      problems: problems.map(formatProblem),
    };
  };

  test.each([
    ['在职称申报和评\n\n评优先等', '评评优先', '评\n\n评优先'],
    ['到 2025 年底', '2025年', '2025 年'],
    ['进机关，进党校', '机关,进', '机关，进'],
    ['覆盖率９０％', '90%', '９０％'],
    ['𠮷山、如强', '如强', '如强'],
  ])('in %j, %s, is “%s”', (text, words, printed) => {
    expect(locate(text, slip(words))).toEqual({ words: [printed], problems: [] });
  });

  test.each([
    ['甲乙', '丙', '“丙” occurs nowhere in new-town.txt'],
    ['甲乙甲', '甲', '“甲” occurs more than once in new-town.txt'],
    ['甲甲甲', '甲甲', '“甲甲” occurs more than once in new-town.txt'],
    ['', '甲', '“甲” occurs nowhere in new-town.txt'],
  ])('in %j, %s, is reported', (text, words, found) => {
    const { words: none, problems } = locate(text, slip(words));
    expect(none).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(found);
  });

  test.each([
    ['区团委、团区委', []],
    ['团\n\n区委。区团委', []],
    ['区团委', ['“团区委” occurs nowhere else in new-town.txt']],
    // The words themselves are no other form.
    ['区团区委', ['“团区委” occurs nowhere else in new-town.txt']],
  ])('in a name needs its other form: %j', (text, found) => {
    const words = text === '区团区委' ? text : '区团委';
    const { problems } = locate(text, slip(words, { list: 'names', elsewhere: '团区委' }));
    expect(problems.map((problem) => problem.split(/ {2}|\n/)[1])).toEqual(found);
  });

  test.each<[string, Partial<Entry>]>([
    ['a remark with `likely`', { list: 'remarks', likely: '乙' }],
    ['a name with `likely`', { list: 'names', likely: '乙', elsewhere: '乙' }],
    ['a name without its other form', { list: 'names' }],
    ['an erratum with `elsewhere`', { list: 'errata', elsewhere: '乙' }],
  ])('is refused: %s', (_, more) => {
    expect(SlipsFile.safeParse({ slips: [slip('甲')] }).success).toBe(true);
    expect(SlipsFile.safeParse({ slips: [slip('甲', more)] }).success).toBe(false);
  });

  test('of another plan is not looked for', () => {
    expect(locate('甲乙', slip('丙', { plan: 'old-town' }))).toEqual({ words: [], problems: [] });
  });
});
