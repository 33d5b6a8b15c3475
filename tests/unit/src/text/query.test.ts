import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchEn } from '#src/i18n/en/search.ts';
import { searchZh } from '#src/i18n/zh/search.ts';
import { MAX_QUERY_LENGTH, parseQuery } from '#src/text/query.ts';
import { foldForSearch } from '#src/text/tokens.ts';
import { chineseText } from './chinese-text.ts';

test.each([
  ['志愿者', ['志愿者']],
  ['  志愿者　科普  ', ['志愿者', '科普']],
  ['志愿者 志愿者', ['志愿者']],
  ['"志愿者 科普"', ['志愿者科普']],
  ['"没有写完', ['没有写完']],
  ['“十四五”', ['“十四五“']],
  ['3000 人次', ['3000人次']],
  ['2025 年底', ['2025年底']],
  ['到 2025 年', ['到', '2025年']],
  ['90 %', ['90%']],
  ['2025 人工智能', ['2025', '人工智能']],
  ['1000 志愿者', ['1000', '志愿者']],
  ['，', ['，']],
  ['<b>', ['《b》']],
])('reads %s as the phrases %j', (query, phrases) => {
  expect(parseQuery(query)).toEqual({ kind: 'phrases', phrases, excluded: [] });
});

test.each([
  ['科普 -活动', ['科普'], ['活动']],
  ['-活动 科普', ['科普'], ['活动']],
  ['－活动 科普', ['科普'], ['活动']],
  ['科普 -"志愿 服务"', ['科普'], ['志愿服务']],
  ['科普 -科普', ['科普'], []],
  ['2021-2025', ['2021—2025'], []],
  ['科普 -', ['科普', '—'], []],
  ['--', ['—'], []],
])('reads %s as %j without %j', (query, phrases, excluded) => {
  expect(parseQuery(query)).toEqual({ kind: 'phrases', phrases, excluded });
});

test.each([
  ['', 'empty'],
  [' 　\n', 'empty'],
  ['\u0000\uD800\u200B', 'unsearchable'],
  ['""', 'unsearchable'],
  ['-科普', 'only-excluded'],
  ['科'.repeat(MAX_QUERY_LENGTH + 1), 'too-long'],
  [Array.from('一二三四五六七八九十甲乙丙丁戊己庚辛壬癸子').join(' '), 'too-long'],
])('reads %j as %s', (query, kind) => {
  expect(parseQuery(query).kind).toBe(kind);
});

test('reads any string without an error', () => {
  fc.assert(
    fc.property(fc.oneof(chineseText, fc.string({ unit: 'binary' })), (query) => {
      parseQuery(query);
    }),
  );
});

/** Whether a text has what a query of one phrase asks for. */
function finds(query: string, text: string): boolean {
  const parsed = parseQuery(query);
  return (
    parsed.kind === 'phrases' && parsed.phrases.every((each) => foldForSearch(text).includes(each))
  );
}

test.each([
  // mengjin.txt:145 and 175 have these words with these marks.
  ['等活动开展全国', '等活动，开展全国', false],
  ['形成多渠道投入机制', '形成、多渠道投入机制', false],
  ['等活动，开展全国', '等活动，开展全国', true],
  ['等活动,开展全国', '等活动，开展全国', true],
  ['3000人次', '培训 3000 人次', true],
  ['３０００人次', '培训3000人次', true],
  ['stem', 'ＳＴＥＭ教育', true],
])('as the hint says of marks, blanks, width and capitals: %s in %s', (query, text, isFound) => {
  expect(finds(query, text)).toBe(isFound);
});

test('the hint says that marks count, and what does not', () => {
  expect(searchZh.hint).toContain('标点也算；原文中的空格、全角半角和大小写不影响结果');
  expect(searchEn.hint).toContain(
    'punctuation included; spaces in the text, full or half width and capitals make no difference',
  );
});
