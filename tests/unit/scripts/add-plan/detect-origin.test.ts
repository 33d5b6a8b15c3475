/**
 * Reference values: what the lines of a made-up file say, told by a language model, not a person. The
 * five plans are told from their files in tests/corpus/add-plan.test.ts.
 */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { detectOrigin } from '#scripts/add-plan/detect-origin.ts';
import { Origin } from '#src/schemas/origin.ts';
import { codebook } from '../steps/new-town.ts';

const FILE = `新政办〔2022〕7号

临江市新城区人民政府办公室
关于印发新城区方案的通知

《新城区方案》已经区政府同意，现印发给你们。

2022年3月5日

新城区全民科学素质行动规划纲要
实施方案(2021 - 2025 年)

根据《河南省全民科学素质行动规划纲要实施方案》，制定本方案。
一、总体要求
甲。`;

const detect = (text: string, bytes: Uint8Array = Buffer.from(text)) =>
  detectOrigin(bytes, { id: 'new-town', order: 6, enteredOn: '2026-11-28' }, codebook.sections);

test('all that the file says is told, with its words and its place', () => {
  const { origin } = detect(FILE);
  expect(origin).toMatchObject({
    id: 'new-town',
    order: 6,
    file: 'new-town.txt',
    encoding: 'utf-8',
    sha256: createHash('sha256').update(FILE).digest('hex'),
    title: { zh: '新城区全民科学素质行动规划纲要实施方案(2021-2025年)' },
    jurisdiction: { zh: '临江市新城区' },
    short: { zh: '新城区' },
    kind: 'district',
    province: { zh: '河南省' },
    prefecture: { zh: '临江市' },
    issuer: { value: '临江市新城区人民政府办公室' },
    docNumber: { value: '新政办〔2022〕7号' },
    signedOn: { value: '2022-03-05', quote: '2022年3月5日' },
    issuedOn: null,
    publishedOn: null,
    period: { start: 2021, end: 2025 },
    status: { value: 'final', quote: '已经区政府同意' },
  });
  const words = (place: { span: { start: number; end: number } } | null) =>
    FILE.slice(place?.span.start, place?.span.end);
  expect(words(origin.title)).toBe('新城区全民科学素质行动规划纲要\n实施方案(2021 - 2025 年)');
  expect(words(origin.period)).toBe('(2021 - 2025 年)');
  expect(words(origin.issuer)).toBe('临江市新城区人民政府办公室');
  expect(words(origin.signedOn)).toBe('2022年3月5日');
  expect(words(origin.status)).toBe('已经区政府同意');
  expect(Origin.safeParse(origin).error).toBeUndefined();
});

test('words of a draft count for more than words of approval before them', () => {
  const draft = FILE.replace('2022年3月5日', '（草案）');
  expect(detect(draft).origin.status).toMatchObject({ value: 'draft', quote: '草案' });
  const hearing = FILE.replace('2022年3月5日', '（征求意见稿）');
  expect(detect(hearing).origin.status).toMatchObject({ value: 'draft', quote: '征求意见稿' });
});

test('only how it was got and the English names of a whole file are asked for', () => {
  expect(detect(FILE).questions).toEqual([
    expect.stringMatching(/^obtained says “not known”: say how, from whom, when/),
    expect.stringMatching(/^English names/),
  ]);
});

test('how a file was got is not guessed; the day on which it enters is on record', () => {
  expect(detect(FILE).origin).toMatchObject({
    obtained: { how: 'unknown', on: '2026-11-28', day: 'entry', url: null },
    indexNumber: null,
    attribution: null,
  });
});

test('what a web page says of the text is told, with its words and its place', () => {
  const page = `索引号: 41/2022-63728\n主题分类：科技\n有效性: 失效\n发布时间：2022年6月10日 来源：新城日报 浏览次数：7\n（此件主动公开）\n${FILE}`;
  const { origin } = detect(page);
  expect(origin).toMatchObject({
    publishedOn: { value: '2022-06-10' },
    indexNumber: { value: '41/2022-63728', quote: '41/2022-63728', span: { start: 5 } },
    subject: { value: '科技' },
    validity: { value: '失效' },
    attribution: { value: '新城日报' },
    disclosure: { value: '此件主动公开' },
  });
  expect(page.slice(origin.attribution?.span.start, origin.attribution?.span.end)).toBe('新城日报');
});

test('what the file does not say is asked for', () => {
  const bare = '新城县全民科学素质行动规划纲要实施方案\n一、总体要求\n甲。';
  const { origin, questions } = detect(bare);
  expect(origin).toMatchObject({
    kind: 'county',
    issuer: null,
    docNumber: null,
    signedOn: null,
    prefecture: { zh: '？' },
    province: { zh: '？' },
    period: { start: 2021, end: 2025, quote: '新城县全民科学素质行动规划纲要实施方案' },
    status: { value: 'final', reason: '？' },
  });
  expect(questions.map((question) => question.split(' ')[0]).sort()).toEqual(
    ['obtained', 'English', 'period', 'prefecture.zh', 'province.zh', 'status'].sort(),
  );
});

test.each([
  ['临江市', '各县区要落实。', 'prefecture-level-city'],
  ['临江市', '各镇要落实。', 'county-level-city'],
  ['临江市', '各县(区)要落实。', 'prefecture-level-city'],
  ['新城区', '各县区要落实。', 'district'],
  ['新城县', '甲。', 'county'],
])('%s with “%s” is taken for a %s', (place, words, kind) => {
  const text = `${place}全民科学素质行动规划纲要实施方案\n一、总体要求\n${words}`;
  const { origin, questions } = detect(text);
  expect(origin.kind).toBe(kind);
  expect(questions.some((question) => question.startsWith('kind is a guess'))).toBe(
    place.endsWith('市'),
  );
});

test('a file with a byte-order mark and CRLF is read as well', () => {
  const { origin } = detect(`\ufeff${FILE.replaceAll('\n', '\r\n')}`);
  expect(origin.signedOn?.value).toBe('2022-03-05');
  expect(origin.title.zh).toBe('新城区全民科学素质行动规划纲要实施方案(2021-2025年)');
});

test('bytes that are not UTF-8 are tried as GB18030', () => {
  // 一、总体要求
  const heading = [0xd2, 0xbb, 0xa1, 0xa2, 0xd7, 0xdc, 0xcc, 0xe5, 0xd2, 0xaa, 0xc7, 0xf3];
  expect(() => detect('', Uint8Array.from(heading))).toThrow('no title');
  expect(() => detect('', Uint8Array.of(0xff, 0xff))).toThrow('neither UTF-8 nor GB18030');
});

test.each([
  ['', 'no chapter heading'],
  ['各位同事：\n周五开会。', 'no chapter heading'],
  ['关于印发方案的通知\n一、总体要求\n甲。', 'no title'],
])('%j is refused: %s', (text, why) => {
  expect(() => detect(text)).toThrow(why);
});
