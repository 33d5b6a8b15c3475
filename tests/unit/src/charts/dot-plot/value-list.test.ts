import { expect, test } from 'vitest';
import type { QuotaDotPlot } from '#src/charts/dot-plot/data.ts';
import { quotaChart } from '#src/charts/dot-plot/quota-chart.ts';
import { zh } from '#src/i18n/zh/index.ts';

const plan = (id: string, order: number) =>
  ({ id, order, short: { zh: id, en: id }, level: 'county', status: 'draft' }) as const;
const target = {
  value: 2500,
  comparator: '>=',
  text: '不少于2500人',
  quota: 'q',
  href: '/quotas/q/',
  sentence: '培育农民2500人以上。',
  tip: '农民2500人',
  axis: 'farmers',
} as const;
const plot: QuotaDotPlot = {
  title: '农民',
  description: '列表',
  unit: '人',
  silence: '无可比数字',
  rows: ['甲', '乙', '丙'].map((id, index) => ({
    plan: plan(id, index + 1),
    target: index === 1 ? target : undefined,
  })),
};
const draw = (drawn: QuotaDotPlot) => quotaChart(drawn, zh, { id: 'farmers', width: 680 });

test('where most plans have no number, the few are a list with their sentences, and the rest are named', () => {
  const svg = draw(plot);
  expect(svg).toMatch(/class="chart-text chart-name chart-value"[^>]*>不少于2500人</);
  expect(svg).toContain('培育农民2500人以上。');
  expect(svg).toContain('无可比数字：甲（征求意见稿）、丙（征求意见稿）');
  expect(svg).toContain('data-quota="q" data-value="2500"');
  expect(svg).not.toMatch(/chart-axis|chart-silence|NaN|undefined/);
});

test('where half of them have one, it is a plot', () => {
  const rows = [...plot.rows, { plan: plan('丁', 4), target }];
  expect(draw({ ...plot, rows })).toContain('chart-axis');
});
