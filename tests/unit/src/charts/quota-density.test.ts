import { expect, test } from 'vitest';
import { type DensityData, quotaDensity } from '#src/charts/quota-density.ts';

const data: DensityData = {
  plans: [
    { id: 'one', name: '甲', note: '' },
    { id: 'two', name: '乙', note: '征求意见稿' },
    { id: 'none', name: '丙', note: '' },
  ],
  rows: [
    {
      part: 'youth',
      name: '青少年',
      cells: [
        { plan: 'one', sentences: [false, true, false, true], text: '甲 4 句' },
        { plan: 'two', sentences: [false, false], text: '乙 2 句' },
        { plan: 'none', sentences: undefined, text: '丙：无' },
      ],
    },
  ],
};
const svg = quotaDensity(data, {
  id: 'density',
  width: 600,
  words: {
    title: '数字写在哪里',
    description: '说明',
    numbered: '写了',
    plain: '没写',
    silent: '一项也没有',
    absent: '无此部分',
  },
});
const cell = (plan: string) => svg.split(`data-plan="${plan}"`)[1]?.split('data-plan="')[0] ?? '';
const boxes = (text: string, name: string) =>
  (new RegExp(`class="${name}" d="([^"]*)"`).exec(text)?.[1] ?? '').split('M').length - 1;

test('every sentence is a box, filled where it holds a number', () => {
  expect(boxes(cell('one'), 'chart-sentence')).toBe(2);
  expect(boxes(cell('one'), 'chart-number')).toBe(2);
});

test('a part without a number is silent, in boxes of another kind', () => {
  expect(cell('two')).toContain('data-silent=""');
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
