import { group, max, range } from 'd3-array';
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { Plan, Quota } from '../schemas/corpus.ts';
import { drawLegend, legendHeight, type LegendItem } from './legend.ts';
import { element, escapeXml, textElement, textWidth } from './svg.ts';
import { aboveMark, derivedMark, prefectureRing, resultMark, targetMark } from './target-mark.ts';

/** One plan's row. Names and texts come in the language of the page. */
export interface DotPlotRow {
  plan: string;
  name: string;
  /** Place among the plans on the page, from 0, for the colour. */
  index: number;
  level: Plan['level'];
  status: Plan['status'];
  /** Undefined where the plan sets no such number: drawn as silence. */
  target: DotPlotTarget | undefined;
  /** Targets of the levels above this plan's place: small marks on the row. */
  above?: readonly { level: 'province' | 'prefecture'; value: number; text: string }[];
}

/** A number that a plan sets, or one worked out of it. */
interface DotPlotTarget {
  value: number;
  comparator: Quota['comparator'];
  text: string;
  /** From `kindOf`: a drawing takes numbers of one kind only. */
  kind: string;
  /** Worked out, not written: drawn with marks of its own. */
  derived?: boolean;
}

/** Numbers of one kind, in plan order, with what stands beside them. */
export interface QuotaDotPlot {
  rows: readonly DotPlotRow[];
  /** The target of the level above all: a line across the rows. */
  reference: { value: number; text: string; source: string } | undefined;
  /** What was found, not aimed at: a row of their own, under the axis, with marks of their own. */
  results: readonly { value: number; text: string }[];
}

export interface QuotaDotPlotOptions {
  /** Start of the ids in this drawing. */
  id: string;
  /** In px of the view box. Below 480, names and numbers stand above their rows. */
  width: number;
  words: {
    title: string;
    description: string;
    unit: string;
    silence: string;
    results: string;
    notTargets: string;
    prefecture: string;
    draft: string;
    comparator: Record<Quota['comparator'], string>;
    above: Record<'province' | 'prefecture', string>;
    derived: string;
  };
}

/**
 * Draws what plans set for one indicator as a dot plot. The axis starts at 0; rows keep the order
 * given, so that the chart is no league table.
 * @returns an SVG element with classes and no colours; see src/styles/charts.css
 * @throws when the numbers are of more than one kind: they share no axis
 */
export function quotaDotPlot(data: QuotaDotPlot, options: QuotaDotPlotOptions): string {
  const { id, width, words } = options;
  checkKinds(data);
  const legend = legendOf(data, words);
  const layout = layOut(data, width);
  const height = dotPlotHeight(data, options);
  return element(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-labelledby': `${id}-title ${id}-desc` },
    element('title', { id: `${id}-title` }, escapeXml(words.title)),
    element('desc', { id: `${id}-desc` }, escapeXml(words.description)),
    drawAxis(layout, words.unit),
    drawReference(data.reference, layout),
    ...data.rows.map((row, index) => drawRow(row, layout.rowY(index), layout, words)),
    drawResults(data.results, layout, words),
    drawLegend(legend, width, layout.legendY),
  );
}

/** Height in px of the view box. */
export function dotPlotHeight(data: QuotaDotPlot, { width, words }: QuotaDotPlotOptions): number {
  return layOut(data, width).legendY + legendHeight(legendOf(data, words), width);
}

/** Values to px, from 0 to a round number above every figure shown. */
export function dotPlotScale(data: QuotaDotPlot, ends: [number, number]): Scale {
  const figures = [
    ...data.rows.map(({ target }) => target?.value),
    ...data.rows.flatMap(({ above }) => above?.map(({ value }) => value) ?? []),
    ...data.results.map(({ value }) => value),
    data.reference?.value,
  ];
  return scaleLinear([0, (max(figures, (figure) => figure) ?? 1) * 1.05], ends).nice(4);
}

type Scale = ScaleLinear<number, number>;
type ChartWords = QuotaDotPlotOptions['words'];

interface Layout {
  /** Whether names and numbers stand above their rows. */
  narrow: boolean;
  x: Scale;
  /** Left and right ends of the plot. */
  start: number;
  end: number;
  /** Right end of the numbers. */
  edge: number;
  /** Upper end of the plot. */
  head: number;
  rowY: (index: number) => number;
  axisY: number;
  resultsY: number;
  legendY: number;
}

const HEAD = 58;
const BARE_HEAD = 8;
const FONT = 14;
const SMALL = 12;

function layOut(data: QuotaDotPlot, width: number): Layout {
  const narrow = width < 480;
  const hasAbove = data.rows.some(({ above }) => above && above.length > 0);
  const rowHeight = (narrow ? 50 : 40) + (hasAbove ? 12 : 0);
  const head = data.reference ? HEAD : BARE_HEAD;
  const longest = max(data.rows, ({ target }) => textWidth(target?.text ?? '', FONT)) ?? 0;
  const [start, end] = narrow ? [10, width - 24] : [140, width - Math.max(104, longest + 20)];
  const axisY = head + data.rows.length * rowHeight + 6;
  const resultsY = axisY + (narrow ? 70 : 52);
  return {
    narrow,
    x: dotPlotScale(data, [start, end]),
    start,
    end,
    edge: narrow ? end : width,
    head,
    rowY: (index) => head + index * rowHeight + (narrow ? 35 : 20),
    axisY,
    resultsY,
    legendY: data.results.length > 0 ? resultsY + 52 : axisY + 48,
  };
}

function drawAxis({ x, axisY, start, end, head }: Layout, unit: string): string {
  const ticks = x.ticks(4);
  const label = { class: 'chart-text chart-quiet', 'font-size': SMALL, 'text-anchor': 'middle' };
  return element(
    'g',
    { 'aria-hidden': 'true' },
    ...ticks.map((tick) => drawLine('chart-grid', [x(tick), head], [x(tick), axisY])),
    drawLine('chart-axis', [start, axisY], [end, axisY]),
    ...ticks.map((tick, index) => {
      const words = index === ticks.length - 1 ? `${tick} ${unit}` : `${tick}`;
      return textElement({ ...label, x: x(tick), y: axisY + 18 }, words);
    }),
  );
}

function drawRow(row: DotPlotRow, y: number, layout: Layout, words: ChartWords): string {
  const { target, level, status } = row;
  const notes = [level === 'prefecture' && words.prefecture, status === 'draft' && words.draft];
  const number = {
    class: target ? 'chart-text' : 'chart-text chart-quiet',
    x: layout.edge,
    y: layout.narrow ? y - 18 : y + 5,
    'font-size': FONT,
    'text-anchor': 'end',
  };
  return element(
    'g',
    { 'data-plan': row.plan, 'data-plan-index': row.index, 'data-silent': target ? undefined : '' },
    drawName(row.name, notes.filter(Boolean).join(' · '), y, layout.narrow),
    target ? drawTrack(y, layout) : drawSilence(y, layout),
    drawAbove(row.above ?? [], y, layout),
    target ? markOf(target, row, layout.x(target.value), y) : '',
    textElement(number, target?.text ?? words.silence),
  );
}

function markOf(
  { comparator, derived }: DotPlotTarget,
  row: DotPlotRow,
  x: number,
  y: number,
): string {
  return (derived ? derivedMark : targetMark)(comparator, row, x, y);
}

/** Marks on the track, each figure named once below it: a province and a prefecture can be equal. */
function drawAbove(above: NonNullable<DotPlotRow['above']>, y: number, { x }: Layout): string {
  const label = {
    class: 'chart-text chart-quiet',
    y: y + 22,
    'font-size': SMALL - 1,
    'text-anchor': 'middle',
  };
  return [...group(above, ({ value }) => value)]
    .flatMap(([value, levels]) => [
      ...levels.map(({ level }) => aboveMark(level, x(value), y)),
      textElement({ ...label, x: x(value) }, levels.map(({ text }) => text).join(' · ')),
    ])
    .join('');
}

/** The name of a row with a note under it, or after it where both stand above the row. */
function drawName(name: string, note: string, y: number, narrow: boolean): string {
  const nameY = narrow ? y - 18 : note ? y - 2 : y + 5;
  const noteAt = narrow ? { x: textWidth(name, FONT) + 8, y: nameY } : { x: 0, y: y + 14 };
  const quiet = { class: 'chart-text chart-quiet', 'font-size': SMALL };
  return (
    textElement({ class: 'chart-text chart-name', x: 0, y: nameY, 'font-size': FONT }, name) +
    (note && textElement({ ...quiet, ...noteAt }, note))
  );
}

function drawTrack(y: number, { start, end }: Layout): string {
  return drawLine('chart-grid', [start, y], [end, y]);
}

/** A dashed and hatched band over the whole track. */
function drawSilence(y: number, { start, end }: Layout): string {
  const lines = range(start, end - 16, 7).map((x) => `M${x},${y + 8}L${x + 16},${y - 8}`);
  const box = { class: 'chart-silence', x: start, y: y - 8, width: end - start, height: 16 };
  return element('path', { class: 'chart-hatch', d: lines.join('') }) + element('rect', box);
}

function drawReference(reference: QuotaDotPlot['reference'], { x, axisY, head }: Layout): string {
  if (!reference) return '';
  const at = x(reference.value);
  const label = { x: at + 4, 'font-size': SMALL, 'text-anchor': 'end' };
  return element(
    'g',
    { 'data-kind': 'reference' },
    drawLine('chart-reference', [at, head - 12], [at, axisY]),
    textElement(
      { ...label, class: 'chart-text chart-reference-text', y: head - 38, 'font-size': FONT },
      reference.text,
    ),
    textElement({ ...label, class: 'chart-text chart-quiet', y: head - 19 }, reference.source),
  );
}

function drawResults(results: QuotaDotPlot['results'], layout: Layout, words: ChartWords): string {
  if (results.length === 0) return '';
  const { narrow, x, resultsY: y } = layout;
  const label = { class: 'chart-text', y: y + 23, 'font-size': SMALL, 'text-anchor': 'middle' };
  return element(
    'g',
    { 'data-kind': 'result' },
    drawName(words.results, words.notTargets, y, narrow),
    drawTrack(y, layout),
    ...results.flatMap(({ value, text }) => [
      resultMark(x(value), y),
      textElement({ ...label, x: x(value) }, text),
    ]),
  );
}

function drawLine(name: string, [x1, y1]: [number, number], [x2, y2]: [number, number]): string {
  return element('line', { class: name, x1, y1, x2, y2 });
}

/** Only what occurs in the drawing. */
function legendOf({ rows, results }: QuotaDotPlot, words: ChartWords): LegendItem[] {
  const plain = { level: 'county', status: 'final' } as const;
  const derived = rows.some(({ target }) => target?.derived);
  const comparators = (['=', '>=', '>'] as const)
    .filter((each) => rows.some(({ target }) => target?.comparator === each))
    .map((each) => ({
      sign: targetMark(each, plain, 10, 0),
      width: each === '=' ? 20 : 34,
      words: words.comparator[each],
    }));
  const item = (sign: string, meaning: string) => ({ sign, width: 20, words: meaning });
  const draft = item(targetMark('=', { ...plain, status: 'draft' }, 10, 0), words.draft);
  const prefecture = item(prefectureRing(10, 0), words.prefecture);
  const result = item(resultMark(10, 0), words.results);
  const above = (['province', 'prefecture'] as const)
    .filter((level) => rows.some((row) => row.above?.some((each) => each.level === level)))
    .map((level) => item(aboveMark(level, 10, 0), words.above[level]));
  return [
    ...comparators,
    ...(rows.some(({ status, target }) => target && status === 'draft') ? [draft] : []),
    ...(rows.some(({ level, target }) => target && level === 'prefecture') ? [prefecture] : []),
    ...above,
    ...(derived ? [item(derivedMark('=', plain, 10, 0), words.derived)] : []),
    ...(results.length > 0 ? [result] : []),
  ];
}

function checkKinds({ rows }: QuotaDotPlot): void {
  const kinds = new Set(rows.flatMap(({ target }) => target?.kind ?? []));
  if (kinds.size > 1) throw new Error(`these numbers share no axis: ${[...kinds].join(', ')}`);
}
