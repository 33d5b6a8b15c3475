import { expect, test } from 'vitest';
import { densityFinding, type DensityRow, quotaDensity } from '#src/charts/quota-density.ts';
import { en } from '#src/i18n/en/index.ts';
import { zh } from '#src/i18n/zh/index.ts';
import { atLeastOne } from '../../../at-least-one.ts';

const plan = (id: string, name: string, status: 'final' | 'draft' = 'final') =>
  ({ id, short: { zh: name, en: name }, level: 'county', status }) as const;
/** A sentence with a number. */
const number = (id: string) => ({
  id,
  quotas: 2,
  amounts: '50人、3场',
  text: '原句。',
  href: `/quotas/${id}/`,
});
const rows: DensityRow[] = [
  {
    section: { key: 'youth', short: { zh: '青少年', en: 'Youth' } },
    cells: [
      {
        plan: plan('one', '甲'),
        href: '/plans/one/#youth',
        sentences: [undefined, number('a'), undefined, number('b')],
      },
      {
        plan: plan('two', '乙', 'draft'),
        href: '/plans/two/#youth',
        sentences: [undefined, undefined],
      },
      { plan: plan('none', '丙'), href: '/groups/youth/', sentences: undefined },
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
  expect(cell('one').match(/class="chart-number"/g)).toHaveLength(2);
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

test('a sentence with numbers is a link to them, with its words, and the rest one to their part', () => {
  expect(cell('one')).toContain(
    '<a data-mark="" href="/quotas/a/" aria-label="甲 · 青少年 · 50人、3场" data-tip="50人、3场\n原句。" data-clause="a" data-count="2">',
  );
  expect(cell('one')).toContain('href="/plans/one/#youth"');
  expect(svg.match(/data-marks=/g)).toHaveLength(1);
});

test('the headline counts numbers and sentences, and names the parts without any', () => {
  const silent: DensityRow = {
    section: { key: 'elderly', short: { zh: '老年人', en: 'Older people' } },
    cells: [{ plan: plan('one', '甲'), href: '/', sentences: [undefined] }],
  };
  expect(densityFinding([...rows, silent], zh)).toBe(
    '4项指标集中在7条条文中的2条，“老年人”部分没有一项',
  );
  expect(densityFinding([...rows, silent], en)).toBe(
    'The 4 targets stand in 2 of 7 clauses; none under “Older people”',
  );
});

test('names stand upright where one is wider than its column, whole and in the same size', () => {
  const long = plan('long', '双江拉祜族佤族布朗族傣族自治县');
  const cells = [...'一二三四五六七'].map((name) => ({
    plan: plan(name, name),
    href: '/',
    sentences: [],
  }));
  const [row] = rows;
  const many = [
    { ...row, cells: [...cells, { plan: long, href: '/', sentences: [] }] },
  ] as DensityRow[];
  const [narrow, wide] = [328, 2400].map((width) =>
    quotaDensity(many, messages, { id: 'density', width }),
  );
  expect(narrow).toMatch(/writing-mode="vertical-rl"[^>]*>双江拉祜族佤族布朗族傣族自治县</);
  expect(wide).not.toContain('writing-mode');
  const sizes = [...`${narrow}${wide}`.matchAll(/font-size="([^"]+)"/g)].map(([, size]) =>
    Number(size),
  );
  expect(Math.min(...atLeastOne(sizes))).toBe(12);
});

test('a draft is marked at the head of its column; no colours are written', () => {
  expect(svg).toContain('征求意见稿');
  expect(svg).not.toMatch(/style=|fill=|stroke=|NaN|undefined/);
});
