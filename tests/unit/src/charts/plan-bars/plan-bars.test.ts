import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Bar, BarBand, PlanBarsData } from '#src/charts/plan-bars/data.ts';
import { LINE } from '#src/charts/plan-bars/form.ts';
import { placeNumbers } from '#src/charts/plan-bars/labels.ts';
import { planBars, planBarsRows } from '#src/charts/plan-bars/plan-bars.ts';
import { planBarsZh } from '#src/i18n/zh/plan-bars.ts';
import { SECTION_KEYS } from '#src/schemas/vocabulary.ts';
import { atLeastOne } from '../../../../at-least-one.ts';

const words = { title: '标题', description: '说明', absent: '无此部分' };

/** A sentence of so many characters, and the labels of its numbers. */
type Sketch = readonly [number, ...string[]];

const barOf = (clause: string, [characters, ...labels]: Sketch): Bar => ({
  href: `/#${clause}`,
  name: clause,
  characters,
  numbers: labels.map((label, at) => ({ quota: `${clause}-q${at + 1}`, value: at, label })),
});

const bandOf = (plan: string, at: number, bars: readonly Sketch[] | undefined): BarBand => {
  const part = SECTION_KEYS[at] ?? 'overview';
  const text = `${plan} ${part}`;
  const drawn = bars?.map((each, index) => barOf(`${plan}-${part}-${index + 1}`, each));
  return { part, href: `/${plan}/#${part}`, text, tip: text, bars: drawn };
};

const dataOf = (plans: readonly (readonly (readonly Sketch[] | undefined)[])[]): PlanBarsData => ({
  parts: (plans[0] ?? []).map((_, at) => {
    const numbers = plans.flatMap((bands) => bands[at] ?? []).filter((bar) => bar.length > 1);
    const key = SECTION_KEYS[at] ?? 'overview';
    const silent = numbers.length === 0;
    return { key, name: key, lines: [key], upright: key, href: `/${key}/`, numbers: '', silent };
  }),
  plans: plans.map((bands, index) => ({
    id: `p${index}`,
    name: `第${index}区`,
    href: `/p${index}/`,
    sentences: '3条',
    numbers: '1项指标',
    marks: [],
    tips: `/pieces/p${index}.json`,
    bands: bands.map((bars, at) => bandOf(`p${index}`, at, bars)),
  })),
});

/** What is drawn at a place: left, top, right, bottom. */
interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const number = (tag: string, name: string) =>
  Number(new RegExp(` ${name}="([-\\d.]+)"`).exec(tag)?.[1]);
const tags = (svg: string, pattern: RegExp) => svg.match(pattern) ?? [];

/** What is drawn of each part of a plan, with its corner and its px to a character and to a sentence. */
const bandsOf = (svg: string) =>
  svg
    .split('<g class="chart-bar')
    .slice(1)
    .map((band) => {
      const place = /translate\(([\d.]+) ([\d.]+)\)scale\(([\d.]+) ([\d.]+)\)/.exec(band);
      const [x = 0, y = 0, across = 0, down = 0] = (place ?? []).slice(1).map(Number);
      return { band, x, y, across, down };
    });

/** Boxes of the numbers: digits take 0.6 of their size here, Han signs all of it. */
const labelBoxes = (svg: string): Box[] =>
  bandsOf(svg).flatMap(({ band, x, y }) =>
    tags(band, /<text class="[^"]*chart-bar-label"[^>]*>[^<]*/g).map((tag) => {
      const said = [...tag.slice(tag.indexOf('>') + 1).replace(/&gt;/g, '>')];
      const wide = said.filter((sign) => /[\u2e80-\uffff…]/.test(sign)).length;
      const [left, base] = [x + number(tag, 'x'), y + number(tag, 'y')];
      const right = left + wide * 12 + (said.length - wide) * 7.2;
      return { left, top: base - 10.8, right, bottom: base + 2 };
    }),
  );

const barBoxes = (svg: string): Box[] =>
  bandsOf(svg).flatMap(({ band, x, y, across, down }) =>
    tags(band, /<a data-mark=""[^>]*><rect (?!class="chart-hit)[^>]*>/g).map((tag) => {
      const rect = tag.slice(tag.indexOf('<rect'));
      const top = y + number(rect, 'y') * down;
      const bottom = top + number(rect, 'height') * down;
      return { left: x, top, right: x + number(rect, 'width') * across, bottom };
    }),
  );

const meet = (one: Box, other: Box) =>
  one.left < other.right - 0.2 &&
  other.left < one.right - 0.2 &&
  one.top < other.bottom - 0.2 &&
  other.top < one.bottom - 0.2;

const meetings = (boxes: readonly Box[], others: readonly Box[]) =>
  boxes.flatMap((one, at) => others.filter((other, index) => index > at && meet(one, other)));

const some: readonly (readonly Sketch[] | undefined)[] = [
  [[120], [60, '300人次']],
  [[80], [40]],
  undefined,
];
const none: readonly (readonly Sketch[] | undefined)[] = [
  [[50]],
  [[30], [90]],
  [[20, '≥1个', '≥90%']],
];

test('every sentence is a link with its length, every number stands beside its bar', () => {
  const svg = planBars(dataOf([some, none]), { id: 'x', width: 1120, words });
  expect(tags(svg, /aria-label="p\d-[a-z]+-\d"/g)).toHaveLength(8);
  expect(svg).toContain(
    'href="/#p0-overview-2" aria-label="p0-overview-2"><rect class="chart-bar-number" y="1.1" width="60"',
  );
  expect(tags(svg, /data-quota="[^"]+"/g)).toEqual([
    'data-quota="p0-overview-2-q1"',
    'data-quota="p1-farmers-1-q1"',
    'data-quota="p1-farmers-1-q2"',
  ]);
});

test('a part in which no plan has a number is marked from top to bottom, a missing part is hatched', () => {
  const svg = planBars(dataOf([some, none]), { id: 'x', width: 1120, words });
  expect(tags(svg, /class="chart-silent-part" data-part="[^"]+"/g)).toEqual([
    'class="chart-silent-part" data-part="youth"',
  ]);
  expect(tags(svg, /data-silent="absent"/g)).toHaveLength(1);
  expect(svg).toContain('chart-hatch');
  expect(svg).toContain('>无此部分<');
});

test('on narrow screens every sentence is a link too, and a part one tab stop of 24 px at least', () => {
  const data = dataOf([some, none]);
  const rows = planBarsRows(data, { id: 'x', width: 1120, words });
  const bands = rows.split('<svg ').filter((tag) => /^(?:class="chart-bar|data-marks)/.test(tag));
  const bars = bands.flatMap((band) => tags(band.split('</svg>')[0] ?? '', /#p\d-[a-z]+-\d"/g));
  expect(bars).toHaveLength(8);
  expect(bands).toHaveLength(6);
  for (const band of atLeastOne(bands)) {
    expect((Number(/ width="([\d.]+)%"/.exec(band)?.[1]) * 328) / 100).toBeGreaterThanOrEqual(24);
    expect(number(band, 'height')).toBeGreaterThanOrEqual(24);
  }
});

test('what both forms say of a sentence is the same, so that it is packed as once', () => {
  const rows = planBarsRows(dataOf([some, none]), { id: 'x', width: 1120, words });
  const bars = tags(rows, /<a data-mark="" href="\/#p\d-[a-z]+-\d"[^>]*><rect[^>]*>/g);
  expect(bars).toHaveLength(16);
  expect(new Set(bars).size).toBe(8);
});

test('the same plans give the same bytes', () => {
  const draw = () => planBars(dataOf([some, none]), { id: 'x', width: 1120, words });
  expect(draw()).toBe(draw());
});

const sketch = fc
  .tuple(
    fc.integer({ min: 1, max: 400 }),
    fc.array(fc.constantFrom('≥1次', '300人次', '≥10,000人次', '>14.3%', '2家', '800'), {
      maxLength: 3,
    }),
  )
  .map(([characters, labels]): Sketch => [characters, ...labels]);
const plan = fc.array(
  fc.option(fc.array(sketch, { minLength: 1, maxLength: 27 }), { nil: undefined }),
  {
    minLength: 12,
    maxLength: 12,
  },
);

test('numbers touch neither each other nor a bar, whatever plans write', () => {
  fc.assert(
    fc.property(fc.array(plan, { minLength: 1, maxLength: 8 }), (plans) => {
      const svg = planBars(dataOf(plans), { id: 'x', width: 1120, words });
      const labels = labelBoxes(svg);
      const bars = barBoxes(svg);
      expect(meetings(labels, labels)).toEqual([]);
      expect(labels.flatMap((label) => bars.filter((bar) => meet(label, bar)))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('numbers of one sentence stand around its bar, and never below their band', () => {
  const bars = [barOf('a', [60]), barOf('b', [40, '1', '2']), barOf('c', [90, '3'])];
  const placed = placeNumbers(bars, 6, { room: 99, height: 3 * LINE });
  expect(placed.map(({ bar, top }) => [bar, top])).toEqual([
    [1, 0],
    [1, LINE],
    [2, 2 * LINE],
  ]);
  expect(placed.map(({ beside }) => beside)).toEqual([90, 90, 90]);
});

test('numbers that touch begin together, past the longest bar that any of them passes', () => {
  const tops = (bars: readonly Bar[], pitch: number, height: number) =>
    placeNumbers(bars, pitch, { room: 99, height }).map(({ top, beside }) => [top, beside]);
  // Each beside its own bar, one line under the other.
  const both = [barOf('a', [40, '1']), barOf('b', [90, '2'])];
  expect(tops(both, LINE, 2 * LINE)).toEqual([
    [0, 90],
    [LINE, 90],
  ]);
  // The second of the first bar is pushed down past a long one.
  const below = [barOf('a', [40, '1', '2']), barOf('b', [30]), barOf('c', [200])];
  expect(tops(below, LINE / 2, 5 * LINE)).toEqual([
    [0, 200],
    [LINE, 200],
  ]);
  // Those of the last bar are pushed up past a long one by the end of the band.
  const above = [barOf('a', [200]), barOf('b', [10]), barOf('c', [10]), barOf('d', [40, '1', '2'])];
  expect(tops(above, LINE / 2, 2 * LINE)).toEqual([
    [0, 200],
    [LINE, 200],
  ]);
});

test('three numbers stand around the middle of their bar, and a long one is cut to its room', () => {
  const placed = placeNumbers([barOf('a', [10, '1', '2', '≥10,000人次'])], 4 * LINE, {
    room: 30,
    height: 4 * LINE,
  });
  expect(placed.map(({ top }) => top)).toEqual([LINE / 2, 1.5 * LINE, 2.5 * LINE]);
  expect(placed.map(({ words: said }) => said)).toEqual([
    '1',
    '2',
    expect.stringMatching(/^≥1.*…$/),
  ]);
});

test.each([
  ['10,000', '≥1万人次'],
  ['25,000', '≥2.5万人次'],
  ['12,345', '≥12,345人次'],
  ['4000', '≥4000人次'],
  ['14.3', '≥14.3人次'],
])('%s stands beside a bar in few signs, as %s', (digits, label) => {
  expect(planBarsZh.label({ before: '≥', digits, unit: '人次' })).toBe(label);
});
