/**
 * Reference values: forms that plans of this kind use, made up or changed in place and thing, with the
 * reading that a language model gives them by the rules on the method page. No person has checked them.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accountNumbers } from '#scripts/grammar/number.ts';
import { foldCharacters } from '#scripts/grammar/fold.ts';
import { findNumerals } from '#scripts/grammar/numeral.ts';
import { chineseText } from '../../src/text/chinese-text.ts';

const NAMES = { names: ['三下乡', '双减', '万家'], words: ['进一步', '统一', '一线', '万众'] };
const account = (text: string) => accountNumbers(foldCharacters(text), NAMES);
const unknownIn = (text: string) => account(text).unknown.map((numeral) => numeral.text);

type Reading = [value: number, valueMax: number | null, unit: string, comparator: string];

test.each<[string, Reading, object?]>([
  ['每年培训教师2,400人次。', [2400, null, '人次', '='], { frequency: 'per-year' }],
  ['服务一万家企业。', [10_000, null, '家', '=']], // not 万家, a name
  ['培训骨干三万人次以上。', [30_000, null, '人次', '>=']],
  ['选派指导员一百二十名。', [120, null, '名', '=']],
  ['覆盖率达到百分之九十以上。', [90, null, '%', '>=']],
  ['培训学员2万3千人。', [23_000, null, '人', '=']],
  ['每年举办讲座8至12场。', [8, 12, '场', '='], { frequency: 'per-year' }],
  ['举办讲座10—15次。', [10, 15, '次', '=']],
  ['举办巡讲一至两场。', [1, 2, '场', '=']], // 一 is an article in 一场 alone
  ['选派一到三名辅导员。', [1, 3, '名', '=']],
  ['配备AED20台。', [20, null, '台', '=']], // no name: things are counted
  ['开发APP6个。', [6, null, '个', '=']],
  ['安装LED2.5万套。', [25_000, null, '套', '=']],
  ['比例提高到20%~30%。', [20, 30, '%', '=']],
  ['培训1—2万人次。', [10_000, 20_000, '人次', '=']],
  ['每班不高于45人。', [45, null, '人', '<='], { per: { value: 1, unit: '班', words: '每班' } }],
  ['返贫率低于2%。', [2, null, '%', '<']],
  ['返贫率控制在2%以下。', [2, null, '%', '<=']],
  ['经费不超过30万元。', [300_000, null, '元', '<=']],
  ['具备科学素质比例≥13%。', [13, null, '%', '>=']],
  ['由8.1%提高到14%。', [14, null, '%', '='], { baseline: { value: 8.1 }, kind: 'level' }],
  ['从2020年的8.1%提高到2025年的14%。', [14, null, '%', '='], { baseline: { value: 8.1 } }],
  ['比例提高4个百分点。', [4, null, '个百分点', '='], { kind: 'change' }],
  ['经费年均增长不低于10%。', [10, null, '%', '>='], { kind: 'change', frequency: 'per-year' }],
  ['返贫率下降1个百分点。', [-1, null, '个百分点', '='], { kind: 'change' }],
  ['事故起数下降10%以上。', [-10, null, '%', '<='], { kind: 'change' }],
  ['能耗降低10%—15%。', [-10, -15, '%', '='], { kind: 'change' }],
  ['城乡差距缩小到3个百分点以内。', [3, null, '个百分点', '<='], { kind: 'level' }],
  ['从2025年的28%增至35%。', [35, null, '%', '='], { baseline: { value: 28 }, kind: 'level' }],
  ['由10个减至5个。', [5, null, '个', '='], { baseline: { value: 10 }, kind: 'level' }],
  [
    '每万人拥有指导员25名。',
    [25, null, '名', '='],
    { per: { value: 10_000, unit: '人', words: '每万人' } },
  ],
  [
    '每个社区至少配备1名。',
    [1, null, '名', '>='],
    { per: { value: 1, unit: '社区', words: '每个社区' } },
  ],
  ['每个县区至少建成1座。', [1, null, '座', '>='], { per: null, scope: 'per-county' }],
  ['每所学校配备一名教师。', [1, null, '名', '='], { per: null, scope: 'per-school' }],
  ['每季度开展2次。', [2, null, '次', '='], { frequency: 'per-quarter' }],
  ['每月更新4期。', [4, null, '期', '='], { frequency: 'per-month' }],
  ['每两年举办一届竞赛。', [1, null, '届', '='], { frequency: 'every-2-years' }],
  ['每年培训不少于24小时。', [24, null, '小时', '>='], { frequency: 'per-year' }],
])('“%s” commits', (text, [value, valueMax, unit, comparator], more = {}) => {
  const { quotas, unknown } = account(text);
  expect(quotas).toMatchObject([{ value, valueMax, unit, comparator, ...more }]);
  expect(unknown).toEqual([]);
});

test.each<[string, string[]]>([
  ['到2025年，由8.1%提高到14%。', ['2025 date', '8.1 baseline', '14 quota']],
  ['每年举办8至12场。', ['8 quota', '12 range-end']],
  ['达到百分之九十。', ['百 denominator', '九十 quota']],
  ['每万人拥有25名。', ['万 denominator', '25 quota']],
  ['每两年举办一届。', ['两 denominator', '一 quota']],
  ['服务60岁以上老年人，推广5G，', ['60 age', '5 name']],
  ['推广Web3.0，利用B-2型，', ['3.0 name', '2 name']],
  ['参加第9届比赛，拨打12345。', ['9 ordinal', '12345 phone']],
  ['出版第3期，开展第1次会议，', ['3 ordinal', '1 ordinal']],
  ['3个月内办结，24小时内答复，', ['3 duration', '24 duration']],
  ['上午9时至10:30开放，', ['9 clock-time', '10 clock-time', '30 clock-time']],
  ['一是宣传，二是培训，', ['一 label', '二 label']],
  ['（1）宣传。', ['1 label']],
  ['打造一支队伍，作为一项任务，', ['一 article', '一 article']],
  [
    '进一步统一，深入一线，万众创新，十分重要。',
    ['一 word', '一 word', '一 word', '万 word', '十 word'],
  ],
  ['“双减”政策，双向互动，', ['双 name', '双 word']],
  [
    '二〇二一年十月八日，2021/10/8，',
    ['二〇二一 date', '十 date', '八 date', '2021 date', '10 date', '8 date'],
  ],
  ['按照《三年行动计划（500个村）》执行。', ['三 duration', '500 name']],
  ['受益农民近两万人次，', ['两万 near-miss']],
  [
    '培训教师200余名，讲座30场左右，骨干数百人，',
    ['200 near-miss', '30 near-miss', '百 near-miss'],
  ],
  ['培育三五名骨干，', ['三五 near-miss']],
])('of “%s” each numeral is one thing', (text, kinds) => {
  const { numbers, unknown } = account(text);
  const shadow = foldCharacters(text);
  expect(numbers.map(({ start, end, kind }) => `${shadow.slice(start, end)} ${kind}`)).toEqual(
    kinds,
  );
  expect(unknown).toEqual([]);
});

test.each<[string, string[]]>([
  ['甲乡培训30，乙乡200人。', ['30']], // no unit; never 30200
  ['培训2，400人次。', ['2']], // a full-width comma parts two numbers
  ['发展志愿者800丁。', ['800']],
  ['每三年培训300人。', ['三', '300']], // a period that no rule knows
  ['每个会所建成3座。', ['3']], // a denominator that no rule knows
  ['开展“千人培训”活动。', ['千']],
  ['培训万人次。', ['万']],
  ['建设百千万工程。', ['百千万']],
  ['一半以上。', ['一']],
])('of “%s” no rule knows %j', (text, unknown) => {
  expect(unknownIn(text)).toEqual(unknown);
});

test.each(['实施“百人计划”，', '“双减”落地，', '开展“三八”宣传，', '推广5G，', '第五中学'])(
  'a name counts nothing: %s',
  (text) => {
    const names = { names: ['百人计划', '双减', '三八'], words: [] };
    const { numbers } = accountNumbers(foldCharacters(text), names);
    expect(numbers).toMatchObject([{ kind: 'name', value: null, valueMax: null }]);
  },
);

test('in any text each numeral is in one place, known or unknown', () => {
  const piece = fc.oneof(
    fc.constantFrom('每', '每年', '由', '至', '—', '第', '“', '”', '《', '》', '双减', '近', '各'),
    fc.constantFrom('人次', '%', '以上', '年', '个', '岁', '余', '批', '，', '。', '提高到'),
    fc.constantFrom('12', '3.5', '2,400', '十四五', '三十', '一', '万', '①', '二〇二五', '百'),
    chineseText,
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const shadow = foldCharacters(pieces.join(''));
      const { numbers, unknown } = accountNumbers(shadow, NAMES);
      const places = [...numbers, ...unknown].map(({ start, end }) => `${start}–${end}`);
      const all = findNumerals(shadow).map(({ start, end }) => `${start}–${end}`);
      expect(places.sort()).toEqual(all.sort());
    }),
  );
});
