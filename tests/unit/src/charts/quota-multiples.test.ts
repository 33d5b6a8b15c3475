import { expect, test } from 'vitest';
import { type MultiplesPanel, quotaMultiples } from '#src/charts/quota-multiples.ts';
import { zh } from '#src/i18n/zh/index.ts';

const panel = (id: string, value: number): MultiplesPanel => {
  const plan = {
    id,
    short: { zh: id, en: id },
    order: 1,
    level: 'county',
    status: 'final',
  } as const;
  const target = {
    value,
    comparator: '=',
    text: `${value} 人`,
    axis: id,
    quota: id,
    href: '/',
    sentence: '',
  } as const;
  const words = { title: '图', description: '说明', unit: '人', silence: '无' };
  return { title: id, note: '人', plot: { ...words, rows: [{ plan, target }] } };
};
const draw = (width: number) =>
  quotaMultiples(
    { panels: [panel('甲', 10), panel('乙', 4000)], title: '小图', description: '说明' },
    zh,
    { id: 'multiples', width },
  );

test('every panel has an axis of its own that ends just above its numbers', () => {
  const ends = [...draw(980).matchAll(/text-anchor="middle"[^>]*>(\d+)人</g)].map(([, end]) =>
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
