import { escapeMarkup } from '#src/text/escape-markup.ts';
import type { SilenceMapCell, SilenceMapData, SilenceMapOptions } from './data.ts';
import { FONT, layOutSilenceMap, LINE, middleOf, type SilenceMapLayout } from './layout.ts';
import { defineSigns, drawCell, silenceMapLegend } from './signs.ts';
import { frame } from '#src/charts/drawing.ts';
import { drawLegend, legendHeight } from '#src/charts/legend.ts';
import { hatchedBox } from '#src/charts/hatch.ts';
import { drawNamedMark, groupNamedMarks } from '#src/charts/mark.ts';
import { drawPlanHead } from '#src/charts/plan-head.ts';
import { element, textElement } from '#src/charts/svg.ts';

/**
 * Draws who speaks of what: a disc for clauses, a square with its count for numbers, a ring for a
 * mention, a light dash for silence, a hatched column where a plan has no such part. Discs are of one
 * size: the number of clauses says how a plan was written, not how much it will do.
 * @returns an SVG element with classes and no colours; see src/styles/charts.css
 */
export function silenceMap(data: SilenceMapData, options: SilenceMapOptions): string {
  const { id, width, words } = options;
  const layout = layOutSilenceMap(data, width);
  const legend = silenceMapLegend(data, options);
  const legendTop = layout.bottom + 26;
  const height = legendTop + legendHeight(legend, width) - 8;
  const drawn = [
    defineSigns(id, layout),
    ...data.plans.map((plan) => drawPlanHead(plan, headPlace(plan.id, layout))),
    groupNamedMarks(
      ...data.rows.map((row) => drawRow(row, data, layout, id)),
      ...data.plans.map((plan, index) => drawAbsence(plan.id, index, data, layout, options)),
    ),
    drawLegend(legend, width, legendTop),
  ];
  return frame({ id, width, height }, words, drawn, 'group');
}

function headPlace(plan: string, { x, top, upright }: SilenceMapLayout) {
  return { middle: middleOf(x, plan), bottom: top, upright };
}

function drawRow(
  row: SilenceMapData['rows'][number],
  data: SilenceMapData,
  layout: SilenceMapLayout,
  id: string,
): string {
  const top = layout.y(row.topic) ?? 0;
  const y = top + layout.row / 2;
  return element(
    'g',
    { 'data-topic': row.topic },
    element('path', { class: 'chart-grid', d: `M0,${top}H${layout.end}` }),
    element(
      'a',
      { 'data-mark': '', href: row.href },
      drawName(layout.names.get(row.topic) ?? [row.name], y),
    ),
    ...row.cells.map((cell, index) => {
      if (cell.kind === 'absent') return '';
      const x = middleOf(layout.x, data.plans[index]?.id ?? '');
      return drawCellMark(cell, drawCell(cell, x, y, id));
    }),
  );
}

/** A name, its lines around the middle of its row. */
function drawName(lines: readonly string[], y: number): string {
  const first = y + 4 - (LINE / 2) * (lines.length - 1);
  const label = { class: 'chart-text', x: 0, y: first, 'font-size': FONT };
  const [line = '', ...others] = lines;
  if (others.length === 0) return textElement(label, line);
  // The blank at a line's end is there for those who hear the name or copy it.
  const drawn = lines.map((each, index) =>
    element(
      'tspan',
      { x: 0, y: first + LINE * index },
      escapeMarkup(index < others.length ? `${each} ` : each),
    ),
  );
  return element('text', label, ...drawn);
}

/** One column for all rows: it is said once. */
function drawAbsence(
  plan: string,
  index: number,
  data: SilenceMapData,
  { x, top, bottom }: SilenceMapLayout,
  { words }: SilenceMapOptions,
): string {
  const cell = data.rows[0]?.cells[index];
  if (cell?.kind !== 'absent') return '';
  const box = {
    x: (x(plan) ?? 0) + 4,
    y: top + 4,
    width: x.bandwidth() - 8,
    height: bottom - top - 8,
  };
  const label = {
    class: 'chart-text chart-quiet chart-backed',
    x: middleOf(x, plan),
    y: (top + bottom) / 2,
    'font-size': FONT,
    'text-anchor': 'middle',
    'writing-mode': 'vertical-rl',
  };
  return drawCellMark(
    cell,
    hatchedBox(box),
    element('rect', { class: 'chart-hit', ...box }),
    textElement(label, words.absent),
  );
}

/** A cell as a link; what it says is its name, and shown on hovering. */
function drawCellMark(
  { href, kind, text, numbers }: SilenceMapCell,
  ...children: string[]
): string {
  const data = { 'data-kind': kind, 'data-count': kind === 'number' ? numbers : undefined };
  return drawNamedMark({ href, label: text, data }, ...children);
}
