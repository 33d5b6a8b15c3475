import { expect, test } from 'vitest';
import { monthsInto } from '#src/features/places/model/months-into.ts';
import { timelineDrawing } from '#src/features/places/timeline-drawing.ts';
import { messagesFor } from '#src/i18n/index.ts';
import type { Plan } from '#src/schemas/plan.ts';

const zh = messagesFor('zh');
const en = messagesFor('en');
const same = (path: string) => path;

/** Made up: what the timeline asks of a plan. */
const plan = {
  id: 'new-town',
  order: 1,
  short: { zh: '新城区', en: 'New Town' },
  level: 'county',
  status: 'final',
  province: { zh: '河南省', en: 'Henan' },
  prefecture: { zh: '洛阳市', en: 'Luoyang' },
  signedOn: '2022-05-26',
  issuedOn: null,
  publishedOn: null,
  period: { start: 2021, end: 2025 },
  periodDerivedFrom: null,
} as Plan;

const drawingOf = (...plans: Partial<Plan>[]) =>
  timelineDrawing(
    plans.map((more) => ({ ...plan, ...more })),
    zh,
    same,
    '',
  );
const svgOf = (...plans: Partial<Plan>[]) => drawingOf(...plans).draw({ id: 't', width: 720 });

test.each([
  ['2021-01-31', 0],
  ['2021-02-01', 1],
  ['2022-03-25', 14],
  ['2022-05-31', 16],
  ['2020-12-31', -1],
])('by %s, whole months of a period from 2021 that had passed are %d', (on, months) => {
  expect(monthsInto(2021, on)).toBe(months);
});

test('the headline says how far into their periods plans were signed', () => {
  expect(drawingOf({}, { signedOn: '2022-02-01' }, { signedOn: null }).title).toBe(
    '2份方案落款时，规划期已过去13至16个月；另有1份原文无日期',
  );
  expect(drawingOf({}).title).toBe('1份方案落款时，规划期已过去16个月');
  expect(timelineDrawing([plan], en, same, '').title).toBe(
    'When 1 plan was signed, 16 months of its period had passed',
  );
});

test('without a date, or where one was signed before its period, it says what it shows', () => {
  expect(drawingOf({ signedOn: null }).title).toBe(zh.timeline.title);
  expect(drawingOf({}, { signedOn: '2020-12-31' }).title).toBe(zh.timeline.title);
});

test('a plan without a date says so, and none is drawn', () => {
  const svg = svgOf({ signedOn: null });
  expect(svg).toContain('原文无日期');
  expect(svg).not.toContain('data-kind="signedOn"');
  expect(svgOf({})).toContain('data-date="2022-05-26" data-kind="signedOn"');
});

test('a period that was worked out is marked as such', () => {
  expect(svgOf({ periodDerivedFrom: '“十四五”' })).toContain('2021—2025年（推算）');
  expect(drawingOf({ periodDerivedFrom: '“十四五”' }).note).toContain('新城区的文件未写年份');
  expect(svgOf({})).not.toContain('推算');
});

test('what was reported is told from what a document itself is dated', () => {
  const svg = svgOf({});
  expect(svg).toContain('2021年12月17日见报，豫政办〔2021〕73号');
  expect(svg).toContain('>2021年6月3日，国发〔2021〕9号<');
  expect(svg).not.toContain('湘政办发');
  expect(svgOf({ province: { zh: '宁夏回族自治区', en: 'Ningxia' } })).toContain('日期未查到');
});

test('draws as many plans as a page shows, and says how many are left out', () => {
  const many = Array.from({ length: 50 }, (_, at) => ({ id: `town-${at}` }));
  expect(svgOf(...many).match(/data-plan=/g)).toHaveLength(8);
  expect(drawingOf(...many).note).toContain('42');
});

test('draws the same twice, and has no line for today', () => {
  expect(svgOf({})).toBe(svgOf({}));
  expect(svgOf({})).not.toContain('2026');
});
