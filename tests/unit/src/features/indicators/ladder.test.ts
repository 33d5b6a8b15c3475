import { expect, test } from 'vitest';
import { ladderDomain } from '#src/charts/ladder/domain.ts';
import { LITERACY_INDICATOR, literacyFigures, targetsAbove } from '#src/corpus/context.ts';
import { ladderDrawing } from '#src/features/indicators/ladder-drawing.ts';
import type { Literacy } from '#src/features/indicators/literacy.ts';
import { messagesFor } from '#src/i18n/index.ts';
import type { Quota } from '#src/schemas/numbers.ts';
import type { Plan } from '#src/schemas/plan.ts';

const zh = messagesFor('zh');
const same = (path: string) => path;

/** A plan with its target, under what the codebook has above it. */
function targetOf(
  place: [id: string, short: string, prefecture: string, province: string],
  bound: [Quota['comparator'], number] | undefined,
  more: Partial<Plan> = {},
): Literacy['targets'][number] {
  const [id, short, prefecture, province] = place;
  const plan = {
    id,
    order: 1,
    short: { zh: short, en: short },
    prefecture: { zh: prefecture, en: prefecture },
    province: { zh: province, en: province },
    level: 'county',
    status: 'final',
    ...more,
  } as Plan;
  const quota = bound && {
    id: `${id}-q1`,
    url: `/quotas/${id}-q1/`,
    plan: id,
    indicator: LITERACY_INDICATOR,
    comparator: bound[0],
    value: bound[1],
    valueMax: null,
    unit: '%',
    kind: 'level',
    per: null,
    frequency: 'total',
    scope: 'whole',
    deadline: '2025',
    codedBy: 'model',
    sentence: '到2025年……',
  };
  return { plan, quota: quota as Quota | undefined, ...targetsAbove(plan, 2025) };
}

/** As the texts and the fact check have them, read by a language model; no person has checked them. */
const FIVE = [
  targetOf(['mengjin', '孟津区', '洛阳市', '河南省'], ['>', 16]),
  targetOf(['taishan', '泰山区', '泰安市', '山东省'], ['>=', 18]),
  targetOf(['yunxi', '云溪区', '岳阳市', '湖南省'], ['>', 15]),
  targetOf(['qingtongxia', '青铜峡市', '吴忠市', '宁夏回族自治区'], ['=', 11.5], {
    status: 'draft',
  }),
  targetOf(['hebi', '鹤壁市', '鹤壁市', '河南省'], ['>', 14.3], { level: 'prefecture' }),
];

const reference = literacyFigures.find(
  ({ level, sort, year }) => level === 'nation' && sort === 'target' && year === 2025,
);
const drawingOf = (targets: Literacy['targets']) =>
  ladderDrawing({ total: targets.length, targets, reference, results: [] }, zh, same);
const svgOf = (...targets: Literacy['targets']) => drawingOf(targets).draw({ id: 'l', width: 720 });

test('the headline says how each target stands to that of its province', () => {
  expect(drawingOf(FIVE).title).toBe(
    '与所在省（自治区）的目标相比，孟津区、泰山区更高，云溪区、青铜峡市（征求意见稿）相同，鹤壁市（地级市）更低',
  );
  expect(drawingOf([]).title).toBe(zh.ladder.title);
});

test('where there are many, the headline counts them, and no more are drawn than a page shows', () => {
  const drawing = drawingOf(Array.from({ length: 10 }, () => FIVE).flat());
  expect(drawing.title).toContain('份更高');
  expect(drawing.draw({ id: 'l', width: 720 }).match(/data-plan="/g)).toHaveLength(8);
  expect(drawing.note).toContain('42');
});

test('a county has nation, province, prefecture and itself, a prefecture no prefecture above it', () => {
  const levels = (svg: string) =>
    Array.from(svg.matchAll(/data-level="(\w+)"/g), ([, level]) => level);
  const [, taishan, , , hebi] = FIVE.map((target) => svgOf(target));
  expect(levels(taishan ?? '')).toEqual(['nation', 'province', 'prefecture', 'plan']);
  expect(levels(hebi ?? '')).toEqual(['nation', 'province', 'plan']);
});

test('bounds stand in words, and what rests on one source says so', () => {
  const [, taishan] = FIVE.map((target) => svgOf(target));
  expect(taishan).toContain('>不低于18%<');
  expect(taishan).toContain('>超过15%<');
  expect(taishan).toContain('>单一来源<');
  expect(taishan).toContain('data-quota="taishan-q1"');
});

test('what was looked for and not found is hatched and said, and told from what nobody looked for', () => {
  const [mengjin] = FIVE.map((target) => svgOf(target));
  expect(mengjin).toContain('data-level="prefecture" data-silent="none"');
  expect(mengjin).toContain('>未查到<');
  const elsewhere = svgOf(targetOf(['new-town', '新城区', '某市', '某省'], ['>', 15]));
  expect(elsewhere).not.toContain('>未查到<');
  expect(elsewhere.match(/>未收录</g)).toHaveLength(2);
});

test('a plan without a target has a ladder that says so', () => {
  const svg = svgOf(targetOf(['new-town', '新城区', '洛阳市', '河南省'], undefined));
  expect(svg).toContain('未写目标');
  expect(svg).not.toContain('data-quota');
});

test('no result stands on a ladder', () => {
  const drawing = drawingOf(FIVE);
  expect(drawing.draw({ id: 'l', width: 720 })).not.toContain('chart-result');
  expect(drawing.draw({ id: 'l', width: 328 })).not.toContain('16.74');
});

test.each([
  [
    [15, 16, 18, 11.5],
    [10, 20],
  ],
  [[15], [10, 20]],
  [[14.3], [10, 15]],
])('the axis around %j runs from one five to another', (values, ends) => {
  expect(ladderDomain(values)).toEqual(ends);
});
