/** Reference values: a few made-up rows, and what of them is searched, told by a language model, not a person. */
import { expect, test } from 'vitest';
import {
  passagesOf,
  type QuotaPayload,
  type SearchRows,
} from '#src/features/search/model/passages.ts';
import type { Quota } from '#src/schemas/numbers.ts';

const place = { plan: 'hebi', section: 'youth' as const };
const heading = {
  label: '一',
  mark: '（一）',
  title: '青少年科学素质提升行动',
  span: { start: 0, end: 9 },
};
const body = (raw: string, roleWord: string, measure: string | null = null) => ({
  ...place,
  measure,
  raw,
  role: 'lead' as const,
  roleWord,
  openList: roleWord === '责任单位',
  agency: 'education',
});
const quota: Quota = {
  id: 'c1-q1',
  ...place,
  measure: 'm1',
  clause: 'c1',
  indicator: 'training',
  topic: 'youth-science-teachers',
  subject: { zh: '教师', en: 'teachers' },
  codedBy: 'model',
  value: 300,
  unit: '人次',
  valueMax: null,
  comparator: '=',
  kind: 'level',
  per: null,
  baseline: null,
  frequency: 'total',
  scope: 'whole',
  scopeWords: null,
  deadline: null,
  quote: '300人次',
  sentence: '培训300人次。',
  span: { start: 0, end: 5 },
  deadlineWords: null,
  deadlineSpan: null,
  comparableWith: ['x'],
  url: '/quotas/c1-q1/',
};
const NONE: SearchRows = {
  clauses: [],
  measures: [],
  sections: [],
  quotas: [],
  responsibilities: [],
  notes: [],
};
const rows: SearchRows = {
  clauses: [
    { id: 'c1', ...place, measure: 'm1', text: '培训300人次。' },
    { id: 'c0', ...place, measure: null, text: '以校园为主阵地。' },
  ],
  measures: [{ id: 'm1', ...place, title: '加强教师队伍建设' }],
  sections: [
    { id: 'hebi-youth', plan: 'hebi', key: 'youth', heading },
    { id: 'hebi-talent', plan: 'hebi', key: 'talent', heading: null },
  ],
  quotas: [quota],
  responsibilities: [
    body('市教育体育局', '牵头单位'),
    body('市科协', '牵头单位'),
    body('市妇联', '责任单位'),
    body('市林业局', '牵头', 'm1'),
  ],
  notes: [{ page: '方法', heading: '怎样读', text: '我们说。', url: '/method/#a' }],
};
const passages = passagesOf(rows);

test('kinds follow one another, each with its words and its address', () => {
  expect(passages.map(({ kind, fields, url }) => [kind, fields, url])).toEqual([
    ['clause', ['培训300人次。'], '/plans/hebi/#c1'],
    ['clause', ['以校园为主阵地。'], '/plans/hebi/#c0'],
    ['quota', ['教师', '300人次'], '/plans/hebi/#c1'],
    ['measure', ['加强教师队伍建设'], '/plans/hebi/#m1'],
    ['section', ['青少年科学素质提升行动'], '/plans/hebi/#hebi-youth'],
    [
      'responsibility',
      ['牵头单位：市教育体育局、市科协', '责任单位：市妇联等'],
      '/plans/hebi/#hebi-youth',
    ],
    ['responsibility', ['牵头：市林业局'], '/plans/hebi/#m1'],
    ['note', ['怎样读', '我们说。'], '/method/#a'],
  ]);
});

test('what a result shows besides travels along: the title above, the number’s fields', () => {
  const [clause, intro, number] = passages;
  expect([clause?.payload, intro?.payload]).toEqual(['加强教师队伍建设', '']);
  expect(JSON.parse(number?.payload ?? '')).toEqual({
    id: 'c1-q1',
    subject: { zh: '教师', en: 'teachers' },
    words: {
      zh: { before: '', digits: '300', unit: '人次', terms: [] },
      en: { before: '', digits: '300', unit: ' person-times', terms: [] },
    },
  });
});

test('a number travels in the words of both languages, with all its terms', () => {
  const per = { value: 10000, unit: '人', words: '每万人' };
  const rate = {
    deadline: '2025',
    deadlineWords: '“十四五”期间',
    baseline: { value: 1.5, quote: '1.5人', span: quota.span },
    per,
  } as const;
  const [found] = passagesOf({ ...NONE, quotas: [{ ...quota, ...rate, comparator: '>=' }] });
  const { words } = JSON.parse(found?.payload ?? '') as QuotaPayload;
  expect(words.zh).toMatchObject({
    before: '不少于',
    terms: ['“十四五”期间', '每万人', '起点1.5人次'],
  });
  expect(words.en).toMatchObject({
    before: 'at least ',
    terms: [
      'during the 14th Five-Year Plan (2021–2025)',
      'per 10,000 persons',
      'from 1.5 person-times',
    ],
  });
});

test('a note is of no plan', () => {
  expect(passages.at(-1)).toMatchObject({
    plan: null,
    section: null,
    measure: null,
    payload: '方法',
  });
});

test('no rows are no passages', () => {
  expect(passagesOf(NONE)).toEqual([]);
});
