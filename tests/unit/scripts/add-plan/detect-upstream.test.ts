/** Reference values: what the lines of made-up files say, told by a language model, not a person. */
import { expect, test } from 'vitest';
import { detectUpstream } from '#scripts/add-plan/detect-upstream.ts';
import { UpstreamOrigin } from '#src/schemas/origin.ts';

const detect = (text: string) =>
  detectUpstream(Buffer.from(text), { id: 'above', enteredOn: '2026-11-28' });

test('a notice of a province is told with its words and their places', () => {
  const text = `发布日期：2021年12月2日
试验省人民政府办公厅
关于印发试验省全民科学素质行动
规划纲要实施方案（2021—2025年）的通知
试政办〔2021〕7号
2021年11月30日
一、总体要求
河南省人民政府`;
  const { origin, questions } = detect(text);
  expect(origin).toMatchObject({
    id: 'above',
    kind: 'upstream',
    level: 'province',
    province: { zh: '试验省', en: '？' },
    prefecture: null,
    title: { zh: '试验省全民科学素质行动规划纲要实施方案（2021—2025年）' },
    issuer: { value: '试验省人民政府办公厅' },
    docNumber: { value: '试政办〔2021〕7号' },
    signedOn: { value: '2021-11-30' },
    publishedOn: { value: '2021-12-02' },
    issuedOn: null,
  });
  const { start, end } = origin.title.span;
  expect(text.slice(start, end)).toBe('试验省全民科学素质行动\n规划纲要实施方案（2021—2025年）');
  expect(UpstreamOrigin.safeParse(origin).error).toBeUndefined();
  expect(questions).toHaveLength(2); // how it was obtained, and the English names
});

test.each([
  ['国务院办公厅', 'national', null, null],
  ['试验省人民政府', 'province', '试验省', null],
  ['北京市人民政府', 'province', '北京市', null],
  ['宁夏回族自治区人民政府办公厅', 'province', '宁夏回族自治区', null],
  ['试验省临江市人民政府', 'prefecture', '试验省', '临江市'],
  ['临江市人民政府办公室', 'prefecture', '？', '临江市'],
  ['延边朝鲜族自治州人民政府', 'prefecture', '？', '延边朝鲜族自治州'],
] as const)('%s is of level %s', (issuer, level, province, prefecture) => {
  const { origin } = detect(`${issuer}\n科学素质规划\n一、甲\n`);
  const { province: told, prefecture: seat } = origin;
  expect([origin.level, told?.zh ?? null, seat?.zh ?? null]).toEqual([level, province, prefecture]);
  expect(UpstreamOrigin.safeParse(origin).error).toBeUndefined();
});

test('asks for what the file does not tell', () => {
  const { origin, questions } = detect('各地：\n周五开会。\n');
  expect(origin).toMatchObject({ title: { zh: '各地：' }, level: 'national', issuer: null });
  expect(questions.slice(0, 2)).toEqual([
    'title is not told by the file: fill it in',
    'level is not told by the file: fill it in',
  ]);
});

test('refuses a file without words', () => {
  expect(() => detect('\n— 1 —\n')).toThrow('the file has no words');
});
