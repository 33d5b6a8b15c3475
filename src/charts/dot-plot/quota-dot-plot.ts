import type { DotPlotWords, QuotaDotPlot, QuotaDotPlotOptions } from './data.ts';
import { type DotPlotLayout, FONT, lastTick, layOutDotPlot, SMALL, TICKS } from './layout.ts';
import { dotPlotLegend } from './legend.ts';
import { drawLine, drawName, drawRow, drawTrack, labelWithin } from './row.ts';
import { drawLegend, legendHeight } from '#src/charts/legend.ts';
import { element, escapeXml, textElement } from '#src/charts/svg.ts';
import { resultMark } from '#src/charts/target-mark.ts';

/**
 * Draws what plans set for one indicator as a dot plot. The axis starts at 0; rows keep the order
 * given, so that the chart is no league table.
 * @returns an SVG element with classes and no colours; see src/styles/charts.css
 * @throws when the numbers are of more than one kind: they share no axis
 */
export function quotaDotPlot(data: QuotaDotPlot, options: QuotaDotPlotOptions): string {
  const { id, width, words } = options;
  checkKinds(data);
  const legend = dotPlotLegend(data, words);
  const layout = layOutDotPlot(data, width, words);
  const height = dotPlotHeight(data, options);
  return element(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-labelledby': `${id}-title ${id}-desc` },
    element('title', { id: `${id}-title` }, escapeXml(words.title)),
    element('desc', { id: `${id}-desc` }, escapeXml(words.description)),
    drawAxis(layout, words),
    drawReference(data.reference, layout),
    ...data.rows.map((row, index) => drawRow(row, layout.rowY(index), layout, words)),
    drawResults(data.results, layout, words),
    drawLegend(legend, width, layout.legendY),
  );
}

/** Height in px of the view box. */
export function dotPlotHeight(data: QuotaDotPlot, { width, words }: QuotaDotPlotOptions): number {
  const { legendY } = layOutDotPlot(data, width, words);
  return legendY + legendHeight(dotPlotLegend(data, words), width);
}

function drawAxis(layout: DotPlotLayout, words: DotPlotWords): string {
  const { x, axisY, start, end, head, unitY, width } = layout;
  const ticks = x.ticks(TICKS);
  const label = { class: 'chart-text chart-quiet', 'font-size': SMALL, 'text-anchor': 'middle' };
  return element(
    'g',
    { 'aria-hidden': 'true' },
    ...ticks.map((tick) => drawLine('chart-grid', [x(tick), head], [x(tick), axisY])),
    drawLine('chart-axis', [start, axisY], [end, axisY]),
    ...ticks.map((tick, index) => {
      const withUnit = index === ticks.length - 1 && unitY === undefined;
      const text = withUnit ? lastTick(x, words) : words.digits(tick);
      return labelWithin(width, x(tick), text, { ...label, y: axisY + 18 });
    }),
    unitY === undefined ? '' : labelWithin(width, end, words.unit, { ...label, y: unitY }),
  );
}

function drawReference(
  reference: QuotaDotPlot['reference'],
  { x, axisY, head }: DotPlotLayout,
): string {
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

function drawResults(
  results: QuotaDotPlot['results'],
  layout: DotPlotLayout,
  words: DotPlotWords,
): string {
  if (results.length === 0) return '';
  const { narrow, x, resultsY: y, width } = layout;
  const label = { class: 'chart-text', y: y + 23, 'font-size': SMALL, 'text-anchor': 'middle' };
  return element(
    'g',
    { 'data-kind': 'result' },
    drawName(words.results, words.notTargets, y, narrow),
    drawTrack(y, layout),
    ...results.flatMap(({ value, text }) => [
      resultMark(x(value), y),
      labelWithin(width, x(value), text, label),
    ]),
  );
}

function checkKinds({ rows }: QuotaDotPlot): void {
  const kinds = new Set(rows.flatMap(({ target }) => target?.kind ?? []));
  if (kinds.size > 1) throw new Error(`these numbers share no axis: ${[...kinds].join(', ')}`);
}
