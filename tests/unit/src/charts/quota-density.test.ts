import { expect, test } from 'vitest';
import { type DensityRow, quotaDensity } from '#src/charts/quota-density.ts';
import { zh } from '#src/i18n/zh/index.ts';
import { atLeastOne } from '../../../at-least-one.ts';

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

test('a name that would be too small to be read is cut, and one that fits is not', () => {
  const long = plan('long', '双江拉祜族佤族布朗族傣族自治县');
  const cells = [...'一二三四五六七'].map((name) => ({
    plan: plan(name, name),
    sentences: [true],
  }));
  const [row] = rows;
  const many = [{ ...row, cells: [...cells, { plan: long, sentences: [true] }] }] as DensityRow[];
  const names = (width: number) =>
    Array.from(
      quotaDensity(many, messages, { id: 'density', width }).matchAll(
        /chart-name"[^>]* font-size="([^"]+)"[^>]*>([^<]+)</g,
      ),
      ([, size, name]) => ({ size: Number(size), name }),
    );
  expect(Math.min(...atLeastOne(names(330)).map(({ size }) => size))).toBeGreaterThanOrEqual(8);
  expect(names(330).at(-1)?.name).toMatch(/^双江.*…$/);
  expect(names(330)[0]?.name).toBe('一');
  expect(names(2400).at(-1)?.name).toBe('双江拉祜族佤族布朗族傣族自治县');
});

test('a draft is marked at the head of its column; no colours are written', () => {
  expect(svg).toContain('征求意见稿');
  expect(svg).not.toMatch(/style=|fill=|stroke=|NaN|undefined/);
});
