import { cumsum, max, range } from 'd3-array';
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { frame } from '#src/charts/drawing.ts';
import { hatchedBox } from '#src/charts/hatch.ts';
import { drawMark, groupMarks, overMark } from '#src/charts/mark.ts';
import { element, tenth, textElement, textWidth } from '#src/charts/svg.ts';
import { targetMark } from '#src/charts/target-mark.ts';
import { MAX_COLUMNS } from '#src/limits.ts';
import type { Ladder, LadderOptions, Rung } from './data.ts';
import { ladderDomain } from './domain.ts';

const FONT = 13;
const ROW = 38;
const HEAD = 34;
const FOOT = 34;
const GAP = 36;
const NARROW = 560;
/** The marks of levels above have no plan’s form. */
const ABOVE = { level: 'county', status: 'final' } as const;

/**
 * Draws for each plan the targets of the levels above it, from the nation down to the plan, on one axis
 * for all. What was not found is hatched, and the line over it broken. The axis does not begin at 0: a
 * place on it is read, no length.
 * @returns an SVG element with classes and no colours; see src/styles/charts.css
 */
export function ladders(data: readonly Ladder[], { id, width, words }: LadderOptions): string {
  const columns = width < NARROW ? 1 : 2;
  const own = (width - (columns - 1) * GAP) / columns;
  const layout = layOut(data, own);
  const tops = rowEnds(data, columns);
  const drawn = data.map((ladder, at) => {
    const x = (at % columns) * (own + GAP);
    const y = tops[Math.floor(at / columns)] ?? 0;
    return element(
      'g',
      { 'data-plan': ladder.plan.id, transform: `translate(${tenth(x)},${y})` },
      drawLadder(ladder, layout, words),
    );
  });
  const height = tops.at(-1) ?? 0;
  return frame({ id, width, height }, words, [groupMarks(...drawn)], 'group');
}

/** Upper ends of the rows of ladders, each as high as its highest, and the lower end of the last. */
function rowEnds(data: readonly Ladder[], columns: number): number[] {
  const rows = range(0, data.length, columns).map((at) => data.slice(at, at + columns));
  const heights = rows.map(
    (row) => HEAD + (max(row, ({ rungs }) => rungs.length) ?? 0) * ROW + FOOT,
  );
  return [0, ...cumsum(heights)];
}

interface Layout {
  width: number;
  /** Left and right ends of the track. */
  start: number;
  end: number;
  x: ScaleLinear<number, number>;
  ticks: readonly number[];
}

function layOut(data: readonly Ladder[], width: number): Layout {
  const rungs = data.flatMap((each) => each.rungs);
  const widest = (words: (rung: Rung) => string) =>
    Math.ceil(max(rungs, (rung) => textWidth(words(rung), FONT)) ?? 0);
  const start =
    Math.max(
      widest(({ name }) => name),
      widest(({ note }) => note),
    ) + 20;
  const end = width - widest(({ text }) => text) - 26;
  const domain = ladderDomain(rungs.flatMap(({ target }) => target?.value ?? []));
  const x = scaleLinear(domain, [start, end]);
  return { width, start, end, x, ticks: x.ticks(Math.max(2, Math.floor((end - start) / 60))) };
}

function drawLadder(
  { plan, name, note, rungs }: Ladder,
  layout: Layout,
  words: LadderOptions['words'],
): string {
  const yOf = (at: number) => HEAD + at * ROW + ROW / 2;
  const foot = HEAD + rungs.length * ROW;
  const after = { class: 'chart-text chart-quiet', x: Math.ceil(textWidth(name, 16)) + 10, y: 18 };
  return [
    textElement({ class: 'chart-text chart-name', x: 0, y: 18, 'font-size': 16 }, name),
    note && textElement({ ...after, 'font-size': FONT }, note),
    drawAxis(layout, foot, words),
    drawRails(rungs, layout, yOf),
    ...rungs.map((rung, at) => drawRung(rung, plan, yOf(at), layout)),
  ].join('');
}

function drawAxis(
  { x, ticks, start, end }: Layout,
  foot: number,
  { tick }: LadderOptions['words'],
): string {
  const lines = ticks.map((value) => `M${tenth(x(value))},${HEAD}V${foot}`);
  const label = {
    class: 'chart-text chart-quiet',
    y: foot + 17,
    'font-size': FONT,
    'text-anchor': 'middle',
  };
  return element(
    'g',
    { 'aria-hidden': 'true' },
    element('path', { class: 'chart-grid', d: lines.join('') }),
    element('path', { class: 'chart-axis', d: `M${tenth(start)},${foot}H${tenth(end)}` }),
    ...ticks.map((value) => textElement({ ...label, x: tenth(x(value)) }, tick(value))),
  );
}

/** From each target to the next below it; broken where a level between them is not known. */
function drawRails(rungs: readonly Rung[], { x }: Layout, yOf: (at: number) => number): string {
  const known = rungs.flatMap(({ target }, at) => (target ? [{ at, value: target.value }] : []));
  return known
    .slice(1)
    .map((to, index) => {
      const from = known[index] ?? to;
      const name = to.at - from.at > 1 ? 'chart-silence' : 'chart-rail';
      const d = `M${tenth(x(from.value))},${yOf(from.at)}L${tenth(x(to.value))},${yOf(to.at)}`;
      return element('path', { class: name, d });
    })
    .join('');
}

function drawRung(rung: Rung, plan: Ladder['plan'], y: number, layout: Layout): string {
  const { level, name, note, text, target } = rung;
  const { x, start, end, width } = layout;
  const isOwn = level === 'plan';
  const strong = isOwn ? 'chart-text chart-strong' : 'chart-text';
  const words = [
    textElement({ class: strong, x: 0, y: note ? y - 2 : y + 5, 'font-size': FONT }, name),
    note &&
      textElement({ class: 'chart-text chart-quiet', x: 0, y: y + 14, 'font-size': FONT }, note),
    textElement(
      {
        class: target ? strong : 'chart-text chart-quiet',
        x: width,
        y: y + 5,
        'font-size': FONT,
        'text-anchor': 'end',
      },
      text,
    ),
  ];
  if (!target) {
    const box = { x: tenth(start), y: y - 10, width: tenth(end - start), height: 20 };
    return element('g', { 'data-level': level, 'data-silent': 'none' }, hatchedBox(box), ...words);
  }
  const own = element(
    'g',
    { 'data-plan-index': (plan.order - 1) % MAX_COLUMNS },
    targetMark(target, plan, x(target.value), y),
  );
  const hit = { x: 0, y: y - ROW / 2, width, height: ROW };
  const mark = drawMark(
    { ...target, data: { ...target.data, 'data-level': level, 'data-value': target.value } },
    element('rect', { class: 'chart-hit', ...hit }),
    isOwn ? own : targetMark(target, ABOVE, x(target.value), y),
  );
  return mark + overMark(...words);
}
