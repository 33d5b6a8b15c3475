/**
 * Reference values: what each cited line of the sources says, read and put into English by a language
 * model; no person has checked them.
 */
import { expect, test } from 'vitest';
import { UNIT_PATTERN } from '#scripts/grammar/unit.ts';
import { en } from '#src/i18n/en/index.ts';
import {
  axisInWords,
  fieldInWords,
  reasonsInWords,
  termsInWords,
} from '#src/i18n/kind-in-words.ts';
import { commitmentInWords, quotaInWords } from '#src/i18n/quota-in-words.ts';
import { contextFigures } from '#src/corpus/context.ts';
import { derivedInWords } from '#src/features/indicators/derived-words.ts';
import { sourceInWords } from '#src/i18n/source-in-words.ts';
import { zh } from '#src/i18n/zh/index.ts';
import type { ContextFigure } from '#src/schemas/context.ts';
import type { Plan } from '#src/schemas/plan.ts';
import type { Quota } from '#src/schemas/numbers.ts';

type Read = Pick<
  Quota,
  | 'value'
  | 'unit'
  | 'comparator'
  | 'frequency'
  | 'scope'
  | 'scopeWords'
  | 'deadline'
  | 'deadlineWords'
>;

/** What stands in the source, once a reader has read it. */
function read(value: number, unit: string, more: Partial<Read> = {}): Read {
  return {
    value,
    unit,
    comparator: '=',
    frequency: 'total',
    scope: 'whole',
    scopeWords: null,
    deadline: null,
    deadlineWords: null,
    ...more,
  };
}

const by2025 = { deadline: '2025', deadlineWords: '到2025年' } as const;
const inPlan = { deadline: '2025', deadlineWords: '“十四五”期间' } as const;

test('a deadline is printed in the words that set it', () => {
  // yunxi.txt: “十四五”期间培训农技人员50人次; qingtongxia.txt: “十四五”末，…达到7000人以上
  expect(commitmentInWords(read(50, '人次', inPlan), zh)).toBe('“十四五”期间50人次');
  expect(commitmentInWords(read(50, '人次', inPlan), en)).toBe(
    '50 person-times during the 14th Five-Year Plan (2021–2025)',
  );
  const end = { deadline: '2025', deadlineWords: '“十四五”末' };
  expect(termsInWords(read(7000, '人', end), zh)).toBe('“十四五”末');
  expect(termsInWords(read(7000, '人', end), en)).toBe(
    'by the end of the 14th Five-Year Plan (2025)',
  );
  const next = { deadline: '2030', deadlineWords: '“十五五”期间' };
  expect(termsInWords(read(1, '人', next), en)).toBe('during the 15th Five-Year Plan (2026–2030)');
  expect(fieldInWords({ ...read(1, '人', next), kind: 'level', per: null }, 'deadline', zh)).toBe(
    '2030年',
  );
});

test('a share is more than a percentage, by a year', () => {
  // mengjin.txt:31, of a paragraph that opens with 到2025年: 全区公民具备科学素质的比例超过 16%
  const share = read(16, '%', { ...by2025, comparator: '>' });
  expect(commitmentInWords(share, en)).toBe('more than 16% by 2025');
  expect(commitmentInWords(share, zh)).toBe('到2025年超过16%');
});

test('人次 are person-times, never persons', () => {
  // taishan.txt:33 每年培训科技辅导员不少于50人次
  const counsellors = read(50, '人次', { comparator: '>=', frequency: 'per-year' });
  expect(commitmentInWords(counsellors, en)).toBe('at least 50 person-times a year');
  // mengjin.txt:43 到 2025 年,完成农村学校专兼职科学教师培训 300 人次
  expect(commitmentInWords(read(300, '人次', by2025), en)).toBe('300 person-times by 2025');
});

test('how often and for whom stand after the amount', () => {
  // qingtongxia.txt:39 学校每学期应…，每学期举办科普讲座不少于4次
  const lectures = read(4, '次', {
    comparator: '>=',
    frequency: 'per-semester',
    scope: 'per-school',
    scopeWords: '学校',
  });
  expect(commitmentInWords(lectures, en)).toBe('at least 4 times a semester at each school');
  expect(commitmentInWords(lectures, zh)).toBe('学校每学期不少于4次');
});

test('a unit follows 1 in the singular', () => {
  // hebi.txt:117 每个县区均应拥有1个以上有一定规模的综合性科普活动场所
  const venues = read(1, '个', {
    comparator: '>=',
    scope: 'per-county',
    scopeWords: '每个县区',
  });
  expect(commitmentInWords(venues, en)).toBe('at least 1 in each county or district');
  expect(commitmentInWords(venues, zh)).toBe('每个县区不少于1个');
  // qingtongxia.txt:43 每所学校至少配备一名专(兼)职科技教师
  expect(quotaInWords(read(1, '名', { comparator: '>=' }), en)).toBe('at least 1 person');
});

test('English groups digits from four on', () => {
  expect(quotaInWords(read(3000, '人次'), en)).toBe('3,000 person-times');
  expect(quotaInWords(read(3000, '人次'), zh)).toBe('3000人次');
});

test('what keeps two numbers apart is named with the unit as written', () => {
  // qingtongxia.txt:57 “十四五”期间培育高素质农民2500人; taishan.txt:35 培育高素质农民3000人次
  const county = { level: 'county' } as const;
  const of = (quota: Read) => ({
    plan: county,
    quota: {
      indicator: 'x',
      kind: 'level',
      valueMax: null,
      per: null,
      codedBy: 'model',
      ...quota,
    } as const,
  });
  const persons = of(read(2500, '人', inPlan));
  const times = of(read(3000, '人次'));
  expect(reasonsInWords(persons, times, en)).toBe(
    'unit differs: persons (人) / person-times (人次); deadline differs: by 2025 / no deadline stated',
  );
  expect(axisInWords(persons, en)).toBe('persons · by 2025 · County level');
  expect(axisInWords(persons, zh)).toBe('人 · 期限2025年 · 县级');
});

test('a number worked out for a year says so, with its formula and what it assumes', () => {
  const plan = { period: { start: 2022, end: 2025 }, periodDerivedFrom: null } as Plan;
  const level = { kind: 'level', valueMax: null, per: null, deadlineWords: '到2025年' } as const;
  const more = { comparator: '>=', deadline: '2025', ...level } as const;
  const quota = read(4000, '人次', more) as Quota;
  const row = { plan, quota, base: 'one-group' } as const;
  expect(derivedInWords('year', row, en)).toMatchObject({
    text: 'at least about 1,000 person-times a year',
    formula: '4,000 ÷ 4 years (2022–2025, in the text: 到2025年)',
    caveat: 'assumed equal for all years; the plan does not say so',
  });
  expect(derivedInWords('year', row, zh)).toMatchObject({
    text: '不少于约1000人次/年',
    formula: '4000 ÷ 4年（2022—2025年，原文：到2025年）',
  });
  // 孟津区: the first year is told from “十四五” in the title of a plan that was signed in 2022.
  const told = { ...row, plan: { ...plan, periodDerivedFrom: '“十四五”' } };
  expect(derivedInWords('year', told, zh)).toMatchObject({
    caveat: '起始年据“十四五”推算，假定各年相等，方案没有这样写',
  });
  expect(derivedInWords('year', told, en)).toMatchObject({
    caveat:
      'first year derived from “十四五”; assumed equal for all years; the plan does not say so',
  });
  const written = { ...told, quota: { ...quota, deadlineWords: '“十四五”期间' } };
  expect(derivedInWords('year', written, zh)).toMatchObject({
    formula: '4000 ÷ 5年（2021—2025年，原文：“十四五”期间）',
    caveat: '假定各年相等，方案没有这样写',
  });
  expect(derivedInWords('residents', row, zh).text).toBe('只针对一部分人，不除以全部常住人口');
});

test('people without a frequency are left as they are, and the reason names the unit', () => {
  const plan = { period: { start: 2022, end: 2025 } } as Plan;
  const quota = read(500, '人', by2025) as Quota;
  const row = {
    plan,
    quota: { ...quota, kind: 'level', valueMax: null },
    base: 'one-group',
  } as const;
  expect(derivedInWords('year', row, zh).text).toBe('单位为“人”，方案未说明逐年完成');
});

test('a result is printed with the decimals of its source: 12.00% of Henan in 2022', () => {
  const henan = contextFigures.find(({ id }) => id === 'henan-literacy-result-2022');
  expect(henan && quotaInWords(henan, zh)).toBe('12.00%');
  expect(henan && quotaInWords(henan, en)).toBe('12.00%');
});

test('a source is given in the language of the page', () => {
  const figure = {
    source: { zh: '大河网', en: 'Dahe.cn' },
    date: '2021-01-28',
    confidence: 'MEDIUM',
  } as ContextFigure;
  expect(sourceInWords(figure, en)).toBe('Dahe.cn, 28 January 2021, single source');
  expect(sourceInWords(figure, zh)).toBe('大河网，2021年1月28日，单一来源');
  expect(en.date('2022')).toBe('2022');
});

test('every unit that the grammar reads has an English name', () => {
  const unnamed = UNIT_PATTERN.split('|').filter((unit) => !en.quota.units?.[unit]);
  expect(unnamed).toEqual(['%']);
});
