import type { QuotaDotPlot } from './data.ts';
import { type DotPlotLayout, FONT, layOutDotPlot, SMALL } from './layout.ts';
import { dotPlotLegend } from './legend.ts';
import { drawLine, drawName, drawRow, drawTrack, labelWithin } from './row.ts';
import { frame, type Shape } from '#src/charts/drawing.ts';
import { drawLegend, legendHeight } from '#src/charts/legend.ts';
import { groupMarks } from '#src/charts/mark.ts';
import { element, tenth, textElement, textWidth } from '#src/charts/svg.ts';
import { resultMark } from '#src/charts/target-mark.ts';
import type { Messages } from '#src/i18n/zh/index.ts';

/**
 * Draws what plans set for one indicator as a dot plot. The axis starts at 0, or is cut and says so; rows
 * keep the order given, so that the chart is no league table. Numbers stand at their marks. Below a width of
 * 480 px, names stand above their rows.
 * @returns an SVG element with classes and no colours; see src/styles/charts.css
 */
export function quotaDotPlot(plot: QuotaDotPlot, messages: Messages, { id, width }: Shape): string {
  const legend = dotPlotLegend(plot, messages);
  const layout = layOutDotPlot(plot, width, messages);
  const height = layout.legendY + legendHeight(legend, width);
  const rows = plot.rows.map((row, index) =>
    drawRow(row, layout.rowY(index), layout, { silence: plot.silence, messages }),
  );
  const drawn = [
    drawAxis(layout, plot.unit),
    drawReference(plot.reference, layout),
    groupMarks(...rows),
    drawResults(plot.results ?? [], layout, messages),
    drawLegend(legend, width, layout.legendY),
  ];
  return frame({ id, width, height }, plot, drawn, 'group');
}

function drawAxis(layout: DotPlotLayout, unit: string): string {
  const { x, axisY, end, across, ticks, unitY, width } = layout;
  const label = { class: 'chart-text chart-quiet', 'font-size': SMALL, 'text-anchor': 'middle' };
  return element(
    'g',
    { 'aria-hidden': 'true' },
    drawAcross(
      'chart-grid',
      ticks.map(({ value }) => x(value)),
      across,
    ),
    drawAxisLine(layout),
    ...ticks.map(({ value, text }) =>
      labelWithin(width, x(value), text, { ...label, y: axisY + 18 }),
    ),
    unitY === undefined ? '' : labelWithin(width, end, unit, { ...label, y: unitY }),
  );
}

/** The line under the rows; a cut one has a break at its start, and says it. */
function drawAxisLine({ start, end, axisY, broken }: DotPlotLayout): string {
  if (!broken) return drawLine('chart-axis', [start, axisY], [end, axisY]);
  const { words, x, y, anchor } = broken;
  const cut = `M${tenth(start - 12)},${tenth(axisY)}h3l4,-7l6,14l4,-7H${tenth(end)}`;
  const label = { class: 'chart-text chart-strong', 'font-size': SMALL, 'text-anchor': anchor };
  return (
    element('path', { class: 'chart-axis chart-cut', d: cut }) +
    textElement({ ...label, x, y }, words)
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
  const label = { 'font-size': SMALL, 'text-anchor': 'end' };
  const endOfWords = (words: string, size: number) => Math.max(at + 4, textWidth(words, size));
  return element(
    'g',
    {
      'data-kind': 'reference',
      'data-figure': reference.figure,
      'data-value': `${reference.value}`,
    },
    drawAcross('chart-reference', [at], [[head - 12, head], ...across]),
    textElement(
      {
        ...label,
        class: 'chart-text chart-reference-text',
        x: endOfWords(reference.text, FONT),
        y: head - 38,
        'font-size': FONT,
      },
      reference.text,
    ),
    textElement(
      {
        ...label,
        class: 'chart-text chart-quiet',
        x: endOfWords(reference.source, SMALL),
        y: head - 19,
      },
      reference.source,
    ),
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
    ...results.map(({ value, text, figure }) =>
      element(
        'g',
        { 'data-figure': figure, 'data-value': `${value}` },
        resultMark(x(value), y),
        labelWithin(width, x(value), text, label),
      ),
    ),
  );
}
