import type { QuotaDotPlot } from './data.ts';
import { type DotPlotLayout, FONT, layOutDotPlot, SMALL } from './layout.ts';
import { dotPlotLegend } from './legend.ts';
import { drawLine, drawName, drawRow, drawTrack, labelWithin } from './row.ts';
import { frame, type Shape } from '#src/charts/drawing.ts';
import { drawLegend, legendHeight } from '#src/charts/legend.ts';
import { element, tenth, textElement } from '#src/charts/svg.ts';
import { resultMark } from '#src/charts/target-mark.ts';
import type { Messages } from '#src/i18n/zh/index.ts';

/**
 * Draws what plans set for one indicator as a dot plot. The axis starts at 0; rows keep the order
 * given, so that the chart is no league table. Below a width of 480 px, names and numbers stand above
 * their rows.
 * @returns an SVG element with classes and no colours; see src/styles/charts.css
 * @throws when two of the numbers share no axis
 */
export function quotaDotPlot(plot: QuotaDotPlot, messages: Messages, { id, width }: Shape): string {
  checkAxis(plot);
  const legend = dotPlotLegend(plot, messages);
  const layout = layOutDotPlot(plot, width, messages);
  const height = layout.legendY + legendHeight(legend, width);
  return frame({ id, width, height }, plot, [
    drawAxis(layout, plot.unit),
    drawReference(plot.reference, layout),
    ...plot.rows.map((row, index) =>
      drawRow(row, layout.rowY(index), layout, { silence: plot.silence, messages }),
    ),
    drawResults(plot.results ?? [], layout, messages),
    drawLegend(legend, width, layout.legendY),
  ]);
}

function drawAxis(layout: DotPlotLayout, unit: string): string {
  const { x, axisY, start, end, across, ticks, unitY, width } = layout;
  const label = { class: 'chart-text chart-quiet', 'font-size': SMALL, 'text-anchor': 'middle' };
  return element(
    'g',
    { 'aria-hidden': 'true' },
    drawAcross(
      'chart-grid',
      ticks.map(({ value }) => x(value)),
      across,
    ),
    drawLine('chart-axis', [start, axisY], [end, axisY]),
    ...ticks.map(({ value, text }) =>
      labelWithin(width, x(value), text, { ...label, y: axisY + 18 }),
    ),
    unitY === undefined ? '' : labelWithin(width, end, unit, { ...label, y: unitY }),
  );
}

/** Lines across the plot, at some places. */
function drawAcross(
  name: string,
  places: readonly number[],
  ends: DotPlotLayout['across'],
): string {
  const lines = places.flatMap((at) =>
    ends.map(([from, to]) => `M${tenth(at)},${tenth(from)}V${tenth(to)}`),
  );
  return element('path', { class: name, d: lines.join('') });
}

function drawReference(
  reference: QuotaDotPlot['reference'],
  { line: at, across, head }: DotPlotLayout,
): string {
  if (!reference || at === undefined) return '';
  const label = { x: at + 4, 'font-size': SMALL, 'text-anchor': 'end' };
  return element(
    'g',
    { 'data-kind': 'reference' },
    drawAcross('chart-reference', [at], [[head - 12, head], ...across]),
    textElement(
      { ...label, class: 'chart-text chart-reference-text', y: head - 38, 'font-size': FONT },
      reference.text,
    ),
    textElement({ ...label, class: 'chart-text chart-quiet', y: head - 19 }, reference.source),
  );
}

function drawResults(
  results: NonNullable<QuotaDotPlot['results']>,
  layout: DotPlotLayout,
  { literacy }: Messages,
): string {
  if (results.length === 0) return '';
  const { narrow, x, resultsY: y, width } = layout;
  const label = { class: 'chart-text', y: y + 23, 'font-size': SMALL, 'text-anchor': 'middle' };
  return element(
    'g',
    { 'data-kind': 'result' },
    drawName(literacy.results, literacy.notTargets, narrow ? y - 18 : y, narrow),
    drawTrack(y, layout),
    ...results.flatMap(({ value, text }) => [
      resultMark(x(value), y),
      labelWithin(width, x(value), text, label),
    ]),
  );
}

function checkAxis({ rows }: QuotaDotPlot): void {
  const axes = new Set(rows.flatMap(({ target }) => target?.axis ?? []));
  if (axes.size > 1) throw new Error(`these numbers share no axis: ${[...axes].join(', ')}`);
}
