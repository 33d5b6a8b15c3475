import { expect, test } from 'vitest';
import { type MultiplesPanel, quotaMultiples } from '#src/charts/quota-multiples.ts';
import type { QuotaDotPlotOptions } from '#src/charts/dot-plot/data.ts';

const words: QuotaDotPlotOptions['words'] = {
  title: '图',
  description: '说明',
  unit: '人',
  silence: '无',
  results: '结果',
  notTargets: '不是目标',
  prefecture: '地级',
  draft: '征求意见稿',
  comparator: { '=': '等于', '>=': '不少于', '>': '超过' },
  above: { province: '省', prefecture: '市' },
  derived: '推算',
  digits: String,
};
const panel = (title: string, value: number): MultiplesPanel => ({
  title,
  note: '人',
  words,
  data: {
    rows: [
      {
        plan: title,
        name: title,
        index: 0,
        level: 'county',
        status: 'final',
        target: { value, comparator: '=', text: `${value} 人`, kind: title },
      },
    ],
    reference: undefined,
    results: [],
  },
});
const draw = (width: number) =>
  quotaMultiples([panel('甲', 10), panel('乙', 4000)], {
    id: 'multiples',
    width,
    words: { title: '小图', description: '说明' },
  });

test('every panel has an axis of its own that ends just above its numbers', () => {
  const ends = [...draw(980).matchAll(/text-anchor="middle"[^>]*>(\d+) 人</g)].map(([, end]) =>
    Number(end),
  );
  expect(ends).toEqual([12, 5000]);
});

test('panels stand side by side where there is room, else below each other', () => {
  const places = (width: number) =>
    [...draw(width).matchAll(/<svg x="([\d.]+)" y="([\d.]+)"/g)].map(([, x, y]) => [
      Number(x),
      Number(y),
    ]);
  const [first, second] = places(980);
  expect(first?.[1]).toBe(second?.[1]);
  const [upper, lower] = places(340);
  expect(upper?.[0]).toBe(lower?.[0]);
  expect(lower?.[1]).toBeGreaterThan(upper?.[1] ?? 0);
});

test('ids of the panels differ', () => {
  const ids = [...draw(980).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
