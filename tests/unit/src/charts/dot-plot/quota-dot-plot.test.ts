import { expect, test } from 'vitest';
import type { DotPlotRow, QuotaDotPlot } from '#src/charts/dot-plot/data.ts';
import { dotPlotScale } from '#src/charts/dot-plot/layout.ts';
import { quotaChart } from '#src/charts/dot-plot/quota-chart.ts';
import { quotaDotPlot } from '#src/charts/dot-plot/quota-dot-plot.ts';
import { textWidth } from '#src/charts/svg.ts';
import { en } from '#src/i18n/en/index.ts';
import { type Messages, zh } from '#src/i18n/zh/index.ts';
import { atLeastOne } from '../../../../at-least-one.ts';

/** The page of every number here, and its sentence. */
const LINK = { quota: 'q', href: '/quotas/q/', sentence: '整句。', tip: '句中“数字”。' } as const;

const row = (
  id: string,
  target: DotPlotRow['target'],
  more: Partial<DotPlotRow['plan']> = {},
): DotPlotRow => ({
  plan: { id, short: { zh: id, en: id }, order: 1, level: 'county', status: 'final', ...more },
  target,
});

const plot: QuotaDotPlot = {
  title: '目标',
  description: '“<五份>”方案的目标',
  unit: '%',
  silence: '无指标',
  rows: [
    row('more', { value: 16, comparator: '>', text: '超过 16 %', axis: 'share', ...LINK }),
    row(
      'least',
      { value: 18, comparator: '>=', text: '不低于 18 %', axis: 'share', ...LINK },
      { order: 2 },
    ),
    row(
      'draft',
      { value: 11.5, comparator: '=', text: '11.5 %', axis: 'share', ...LINK },
      { order: 3, status: 'draft' },
    ),
    row(
      'city',
      { value: 14.3, comparator: '>', text: '超过 14.3 %', axis: 'share', ...LINK },
      { order: 4, level: 'prefecture' },
    ),
    row('silent', undefined, { order: 5 }),
  ],
  reference: { figure: 'nation', value: 15, text: '全国目标', source: '国发〔2021〕9号' },
  results: [{ figure: 'found', value: 10.56, text: '2020年 10.56 %' }],
};

/** Words of its own, so that a new word of the site is no new drawing. */
const messages: Messages = {
  ...zh,
  marks: { ...zh.marks, prefecture: '地级市', draft: '征求意见稿' },
  quota: {
    ...zh.quota,
    comparator: (sign) =>
      ({ '=': '', '>=': '不低于', '>': '超过', '<=': '不超过', '<': '低于' })[sign],
  },
  derived: { ...zh.derived, mark: '推算值' },
  literacy: {
    ...zh.literacy,
    results: '全国结果',
    notTargets: '不是目标',
  },
};
const draw = (drawn: QuotaDotPlot, width = 644) =>
  quotaDotPlot(drawn, messages, { id: 'literacy', width });

const svg = draw(plot);

/** The group of one plan, to the next one or the end. */
const groupOf = (plan: string) =>
  svg.split(`data-plan="${plan}"`)[1]?.split('data-plan="')[0] ?? '';

test('the axis starts at 0 and ends at a round number above all figures', () => {
  expect(dotPlotScale(plot, [0, 400]).domain()).toEqual([0, 20]);
});

test('a number that is to fall stands left of zero, within the plot', () => {
  const target = {
    value: -2,
    comparator: '=',
    text: '减少 2 个百分点',
    ...LINK,
    axis: 'x',
  } as const;
  const falling = { ...plot, reference: undefined, results: [], rows: [row('less', target)] };
  const x = dotPlotScale(falling, [100, 400]);
  expect(x.domain()[1]).toBe(0);
  expect(x(-2)).toBeGreaterThanOrEqual(100);
  const mixed = [...falling.rows, row('more', { ...target, value: 4 })];
  expect(dotPlotScale({ ...falling, rows: mixed }, [0, 400]).domain()).toEqual([-4, 6]);
});

test('a mark stands at its value: the plot is 400 px from 140, so 20 px a per cent', () => {
  // 644 less 140 on the left and 104 on the right; 140 + 20 × 16 = 460. Rows are 40 px from 58.
  expect(groupOf('more')).toContain('transform="translate(460,78)"');
  expect(groupOf('least')).toContain('transform="translate(500,118)"');
  expect(groupOf('draft')).toContain('transform="translate(370,158)"');
  expect(groupOf('city')).toContain('transform="translate(426,198)"');
});

test('rows keep the order given and are not sorted by value', () => {
  const order = [...svg.matchAll(/data-plan="(\w+)"/g)].map(([, plan]) => plan);
  expect(order).toEqual(['more', 'least', 'draft', 'city', 'silent']);
});

test('“more than”, “at least” and a bare figure have three different marks', () => {
  const shapes = ['more', 'least', 'draft'].map(
    (plan) => /class="chart-mark"[^>]* d="([^"]+)"/.exec(groupOf(plan))?.[1],
  );
  expect(new Set(shapes).size).toBe(3);
  expect(groupOf('more')).toContain('data-comparator="&gt;"');
  expect(groupOf('least')).toContain('data-comparator="&gt;="');
  expect(groupOf('draft')).toContain('data-comparator="="');
});

test('“at least” has a dot at the value, “more than” a tick; both have the arrow', () => {
  const shape = (plan: string) =>
    /class="chart-mark"[^>]* d="([^"]+)"/.exec(groupOf(plan))?.[1] ?? '';
  expect(shape('least').startsWith(shape('draft'))).toBe(true);
  expect(shape('more')).toMatch(/^M-1,-8H1V8H-1Z/);
  expect(shape('least').slice(shape('draft').length)).toBe(shape('more').replace(/^[^Z]+Z/, ''));
});

test('a draft and a prefecture are marked on the mark and beside the name', () => {
  expect(groupOf('draft')).toMatch(/class="chart-mark" data-status="draft"/);
  expect(groupOf('draft')).toContain('征求意见稿');
  expect(groupOf('city')).toContain('chart-ring');
  expect(groupOf('city')).toContain('地级');
  expect(groupOf('more')).not.toMatch(/chart-ring|征求意见稿/);
});

test('a plan without a target is a dashed band over the whole track and no mark', () => {
  const silent = groupOf('silent').split('data-kind="result"')[0];
  expect(silent).toContain('data-silent="none"');
  expect(silent).toContain('class="chart-silence" x="140" y="230" width="400"');
  expect(silent).toContain('无指标');
  expect(silent).not.toContain('chart-mark');
  expect(silent).not.toContain('chart-hatch');
});

test('long names leave the track its room: they stand above it, as on a phone', () => {
  const long = 'Shuangjiang Lahu, Va, Blang and Dai Autonomous County of Lincang';
  const rows = [row('x', undefined, { short: { zh: '双江', en: long } }), ...plot.rows];
  const boxes = [680, 320].map((width) =>
    /class="chart-silence"[^>]* width="([^"]+)"/.exec(
      quotaDotPlot({ ...plot, rows }, en, { id: 'literacy', width }),
    ),
  );
  expect(boxes.map((box) => Number(box?.[1]) > 200)).toEqual([true, true]);
});

test('the reference is a line over the rows with its source, at 140 + 20 × 15', () => {
  expect(svg).toContain('<path class="chart-reference" d="M440,46V58M440,58V264"/>');
  expect(svg).toContain('国发〔2021〕9号');
});

test('a result is another kind of mark, under the axis', () => {
  const result = svg.split('data-kind="result"')[1]?.split('chart-legend')[0] ?? '';
  expect(result).toContain('class="chart-result" transform="translate(351.2,316)"');
  expect(result).toContain('不是目标');
  expect(result).not.toContain('chart-mark');
});

test('has a role, a title and a description with ids from the options; words are escaped', () => {
  expect(svg).toContain(
    'role="group" aria-labelledby="literacy-title" aria-describedby="literacy-desc"',
  );
  expect(svg).toContain('<desc id="literacy-desc">“&lt;五份&gt;”方案的目标</desc>');
});

test('carries classes and no colours or styles', () => {
  expect(svg).not.toMatch(/style=|fill=|stroke=|#[0-9a-f]{3}/);
});

test('without a reference, results or any target there is still a drawing', () => {
  const { title, description, unit, silence } = plot;
  const bare = draw({ title, description, unit, silence, rows: [row('silent', undefined)] });
  expect(bare).toContain('chart-silence');
  expect(bare).not.toMatch(/NaN|undefined|chart-reference|chart-result/);
});

test('numbers of two kinds are refused: they share no axis', () => {
  const other = {
    value: 300,
    comparator: '=',
    text: '300 人次',
    axis: 'training',
    ...LINK,
  } as const;
  const rows = [...plot.rows, row('other', other)];
  expect(() => quotaChart({ ...plot, rows }, messages, { id: 'two', width: 644 })).toThrow(
    'share no axis',
  );
});

test('targets of the levels above are small marks with their figures, equal ones named together', () => {
  const rows = [
    {
      ...row('more', {
        value: 18,
        comparator: '>=',
        text: '不低于 18 %',
        axis: 'share',
        ...LINK,
      }),
      above: [
        { level: 'province', figure: 'p', value: 16, text: '省 16 %' },
        { level: 'prefecture', figure: 'c', value: 16, text: '市 16 %' },
      ] as const,
    },
  ];
  const drawn = draw({ ...plot, rows });
  expect(drawn.match(/class="chart-above"/g)).toHaveLength(2);
  expect(drawn).toContain('省 16 % · 市 16 %');
});

test('a number worked out has a mark of its own, and the legend says so', () => {
  const target = {
    value: 1000,
    comparator: '>=',
    text: '约 1000',
    axis: 'year',
    ...LINK,
    derived: true,
  } as const;
  const drawn = draw({ ...plot, rows: [row('more', target)] });
  expect(drawn).toContain('data-derived=""');
  expect(drawn).toContain('推算值');
  expect(svg).not.toContain('data-derived');
});

// The two files are the program's own drawings, kept to see what changes in them: they do not say that a
// drawing is right. What it must show is asserted above, from the data.
test('the drawing of the wide form', async () => {
  await expect(svg.replaceAll('><', '>\n<')).toMatchFileSnapshot('quota-dot-plot.wide.svg');
});

test('the drawing of the narrow form has every mark within its width', async () => {
  const narrow = draw(plot, 340);
  const places = [...narrow.matchAll(/translate\(([\d.]+),/g)].map(([, x]) => Number(x));
  expect(Math.max(...places)).toBeLessThan(340 - 14);
  await expect(narrow.replaceAll('><', '>\n<')).toMatchFileSnapshot('quota-dot-plot.narrow.svg');
});

const above = (['province', 'prefecture'] as const).map((level) => {
  return {
    level,
    figure: level,
    value: 15,
    text: `${level === 'province' ? '省区' : '市'} 不低于 15 %`,
  };
});
const withAbove = plot.rows.map((each, index) => ({
  ...each,
  above: index === 0 ? above : above.slice(0, 1).map((figure) => ({ ...figure, value: 15.5 })),
}));

test.each([340, 644])('no words lie on the line of the nation, at %d px', (width) => {
  const drawn = draw({ ...plot, rows: withAbove }, width);
  const [, path = ''] = /class="chart-reference" d="([^"]*)"/.exec(drawn) ?? [];
  const lines = [...path.matchAll(/M([\d.]+),([\d.]+)V([\d.]+)/g)].map((found) =>
    found.slice(1).map(Number),
  );
  const rows = textsOf(drawn.slice(drawn.indexOf('data-plan=')));
  const crossed = atLeastOne(lines).flatMap(([x = 0, start = 0, end = 0]) =>
    atLeastOne(rows).filter(({ from, to, top, y }) => from < x && x < to && top < end && y > start),
  );
  expect(crossed.map(({ text }) => text)).toEqual([]);
});

test('on phones the words on the levels above stand under the name, at the left', () => {
  const narrow = textsOf(draw({ ...plot, rows: withAbove }, 340));
  const words = narrow.filter(({ text }) => text.startsWith('省区'));
  const names = narrow.filter(({ text }) =>
    plot.rows.some(({ plan }) => text.startsWith(plan.short.zh)),
  );
  expect(words.map(({ from }) => from)).toEqual([0, 0, 0, 0, 0]);
  expect(words.map(({ y }, index) => y - (names[index]?.y ?? 0))).toEqual([17, 17, 17, 17, 17]);
});

test('long words stay inside a narrow drawing: names, notes, numbers, the unit of the axis', () => {
  const english: Messages = {
    ...en,
    marks: { ...en.marks, prefecture: 'prefecture-level city', draft: 'draft for comment' },
  };
  const target = (value: number) => {
    const text = `at least ${value} persons per 10,000 residents`;
    return { value, comparator: '>=', text, axis: 'rate', ...LINK } as const;
  };
  const rows = [
    row('Qingtongxia', target(25), { status: 'draft' }),
    row('Hebi', target(16), { level: 'prefecture' }),
    row('Taishan', undefined),
  ];
  const words = { title: '', description: '', silence: 'no comparable number' };
  const few = { ...words, unit: 'persons per 10,000 residents', rows };
  for (const width of [340, 680]) {
    const drawn = quotaDotPlot(few, english, { id: 'few', width });
    for (const { from, to, text } of atLeastOne(textsOf(drawn))) {
      expect(from, text).toBeGreaterThanOrEqual(0);
      expect(to, text).toBeLessThanOrEqual(width);
    }
  }
});

/** Words of a drawing, the note after a name with it, and their ends, by the width of `textWidth`. */
function textsOf(drawn: string) {
  return [...drawn.matchAll(/<text (.*?)<\/text>/g)].map(([, element = '']) => {
    const attributes = element.slice(0, element.indexOf('>'));
    const text = element.slice(attributes.length + 1).replace(/<[^>]*>/g, '');
    const numberOf = (name: string) =>
      Number(new RegExp(` ${name}="([^"]*)"`).exec(` ${element}`)?.[1]);
    const width = textWidth(text, numberOf('font-size'));
    const shift = attributes.includes('"end"')
      ? width
      : attributes.includes('"middle"')
        ? width / 2
        : 0;
    const from = Math.round(numberOf('x') - shift);
    const y = numberOf('y');
    return { text, from, to: Math.floor(from + width), top: y - numberOf('font-size'), y };
  });
}

test('a number stands at its mark, on the side away from the line of the nation', () => {
  // 16 at 460: after the mark and its arrow. 14.3 at 426: left of the line at 440, so before the mark.
  expect(textsOf(groupOf('more')).find(({ text }) => text === '超过 16 %')?.from).toBe(487);
  const before = textsOf(groupOf('city')).find(({ text }) => text === '超过 14.3 %');
  expect(before?.to).toBeLessThanOrEqual(411);
});

test('a mark is a link to its number, which says plan, number and sentence', () => {
  expect(groupOf('least')).toContain(
    '<a data-mark="" href="/quotas/q/" aria-label="least不低于 18 %" data-tip="不低于 18 %\n句中“数字”。" data-quota="q" data-value="18">',
  );
  expect(svg.match(/data-marks=/g)).toHaveLength(1);
});

test('an axis that is cut begins near its numbers, shows the cut and says it', () => {
  const cut = { ...plot, broken: '横轴不从0起' };
  expect(dotPlotScale(cut, [0, 400]).domain()).toEqual([10, 20]);
  expect(draw(cut)).toMatch(/class="chart-axis chart-cut"/);
  expect(draw(cut)).toContain('横轴不从0起');
  expect(draw(cut, 328)).toContain('横轴不从0起');
  expect(svg).not.toContain('chart-cut');
  // Where round numbers begin at 0 all the same, nothing is cut, and nothing says so.
  const low = {
    ...cut,
    reference: undefined,
    results: [],
    rows: plot.rows.map((each) =>
      each.target ? { ...each, target: { ...each.target, value: each.target.value / 12 } } : each,
    ),
  };
  expect(
    draw({
      ...low,
      rows: [
        ...low.rows,
        row('great', { ...LINK, value: 90, comparator: '=', text: '90', axis: 'share' }),
      ],
    }),
  ).not.toMatch(/chart-cut|横轴不从0起/);
  // Nor where a number is 0: nothing lies below it.
  const nothing = row('none', { ...LINK, value: 0, comparator: '=', text: '0', axis: 'share' });
  expect(dotPlotScale({ ...cut, rows: [...cut.rows, nothing] }, [0, 400]).domain()[0]).toBe(0);
});

test('how a number stands to those above is at the end of its row, strong where it is below', () => {
  const rows = plot.rows.map((each, index) => ({
    ...each,
    verdict: { text: `判断${index}`, stands: index === 3 },
  }));
  const drawn = draw({ ...plot, rows });
  expect(drawn.match(/class="chart-text chart-strong"[^>]*>判断\d/g)).toEqual([
    expect.stringContaining('判断3'),
  ]);
  expect(drawn).not.toContain('判断4'); // A row without a number stands to nothing.
});
