import { expect, test } from 'vitest';
import { type DensityRow, quotaDensity } from '#src/charts/quota-density.ts';
import { zh } from '#src/i18n/zh/index.ts';

const plan = (id: string, name: string, status: 'final' | 'draft' = 'final') =>
  ({ id, short: { zh: name, en: name }, level: 'county', status }) as const;
const rows: DensityRow[] = [
  {
    section: { key: 'youth', short: { zh: '青少年', en: 'Youth' } },
    cells: [
      { plan: plan('one', '甲'), sentences: [false, true, false, true] },
      { plan: plan('two', '乙', 'draft'), sentences: [false, false] },
      { plan: plan('none', '丙'), sentences: undefined },
    ],
  },
];
const messages = {
  ...zh,
  status: { ...zh.status, draft: '征求意见稿' },
  density: { ...zh.density, absent: '无此部分' },
};
const svg = quotaDensity(rows, messages, { id: 'density', width: 600 });
const cell = (plan: string) => svg.split(`data-plan="${plan}"`)[1]?.split('data-plan="')[0] ?? '';
const boxes = (text: string, name: string) =>
  (new RegExp(`class="${name}" d="([^"]*)"`).exec(text)?.[1] ?? '').split('M').length - 1;

test('every sentence is a box, filled where it holds a number', () => {
  expect(boxes(cell('one'), 'chart-sentence')).toBe(2);
  expect(boxes(cell('one'), 'chart-number')).toBe(2);
});

test('a part without a number is silent, in boxes of another kind', () => {
  expect(cell('two')).toContain('data-silent="none"');
  expect(boxes(cell('two'), 'chart-sentence-silent')).toBe(2);
  expect(cell('one')).not.toContain('data-silent');
});

test('a missing part is hatched and said, never a row of empty boxes', () => {
  expect(cell('none')).toContain('chart-hatch');
  expect(cell('none')).toContain('无此部分');
});

test('a draft is marked at the head of its column; no colours are written', () => {
  expect(svg).toContain('征求意见稿');
  expect(svg).not.toMatch(/style=|fill=|stroke=|NaN|undefined/);
});
