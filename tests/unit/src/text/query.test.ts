import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MAX_QUERY_LENGTH, parseQuery } from '#src/text/query.ts';
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
