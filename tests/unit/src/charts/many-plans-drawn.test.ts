/** Drawings of the numbers of more plans than a picture can hold. */
import { expect, test } from 'vitest';
import { sizeOf } from '#src/charts/standalone.ts';
import type { IndicatorPage } from '#src/features/indicators/indicator-pages.ts';
import { dotPlotDrawing } from '#src/features/indicators/dot-plot-drawing.ts';
import { en } from '#src/i18n/en/index.ts';
import { multiplesDrawing } from '#src/features/indicators/multiples-drawing.ts';
import { zh } from '#src/i18n/zh/index.ts';
import type { Plan } from '#src/schemas/plan.ts';
import type { Quota } from '#src/schemas/numbers.ts';
import { atLeastOne } from '../../../at-least-one.ts';

const manyPlans = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const name = `第${index}区`;
    const short = { zh: name, en: `District ${index}` };
    return {
      id: `plan-${index}`,
      order: index + 1,
      short,
      level: 'county',
      status: 'final',
    } as Plan;
  });
const numberOf = (plan: Plan, indicator: string) => {
  const quota = {
    id: `${plan.id}-${indicator}`,
    plan: plan.id,
    indicator,
    value: 10,
    unit: '人',
    url: '/quotas/one/',
    sentence: '',
    quote: '',
  };
  const kind = {
    comparator: '=',
    frequency: 'once',
    scope: 'total',
    deadline: null,
    valueMax: null,
  };
  return { plan, quota: { ...quota, ...kind } as Quota };
};
const pageOf = (indicator: string, plans: Plan[]) =>
  ({
    indicator: { id: indicator, zh: indicator, en: indicator },
    plans,
    comparisons: [plans.map((plan) => numberOf(plan, indicator))],
  }) as unknown as IndicatorPage;
const drawn = (indicators: number, plans: number) => {
  const pages = Array.from({ length: indicators }, (_, index) =>
    pageOf(`i${index}`, manyPlans(plans)),
  );
  return [zh, en].map((messages) => multiplesDrawing(pages, messages));
};

test('small multiples of few plans leave nothing out, and say nothing of it', () => {
  for (const { panels, note } of atLeastOne(drawn(3, 5))) {
    expect(panels.map(({ plot }) => plot.rows.length)).toEqual([5, 5, 5]);
    expect(note + panels.map((panel) => panel.note).join('')).not.toMatch(/只画|drawn/i);
  }
});

test('small multiples have the same size at any number of plans, and say what they leave out', () => {
  const [chinese, english] = drawn(40, 300);
  expect(chinese?.note).toContain('只画提出方案最多的12组数字，其余28组见网页上的表。');
  expect(chinese?.panels[0]?.note).toContain('只画前12项，其余288项见网页上的表');
  expect(english?.note).toContain('Drawn: the 12 kinds of number that most plans set; 28 more');
  expect(english?.panels[0]?.note).toContain('The first 12 are drawn; 288 more');
  for (const { draw } of atLeastOne([...drawn(40, 300), ...drawn(400, 30)]))
    expect(sizeOf(draw({ id: 'multiples', width: 980 }))[1]).toBeLessThan(5_000);
});

test('panels that are drawn are those of most plans, in their own order', () => {
  const pages = [pageOf('few', manyPlans(2)), ...'abcdefghijkl'].map((each, index) =>
    typeof each === 'string' ? pageOf(each, manyPlans(3 + index)) : each,
  );
  const titles = multiplesDrawing(pages, zh).panels.map(({ title }) => title);
  expect(titles).toEqual([...'abcdefghijkl']);
});

test('a dot plot draws the first twelve numbers, and says how many there are besides', () => {
  const plans = manyPlans(100);
  const numbers = plans.map((plan) => numberOf(plan, 'volunteers'));
  const chinese = dotPlotDrawing('志愿者', numbers, plans, zh);
  expect(chinese.plot.rows.map(({ plan }) => plan.id)).toEqual(
    plans.slice(0, 12).map(({ id }) => id),
  );
  expect(chinese.note).toContain('只画前12项，其余88项未画。');
  const english = dotPlotDrawing('Volunteers', numbers, plans, en);
  expect(english.note).toContain('The first 12 are drawn; 88 more are not.');
  expect(dotPlotDrawing('志愿者', numbers.slice(0, 12), plans, zh).note).not.toContain('只画');
});
