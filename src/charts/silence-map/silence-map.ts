import { escapeMarkup } from '#src/text/escape-markup.ts';
import type { SilenceMapCell, SilenceMapData, SilenceMapOptions } from './data.ts';
import {
  FONT,
  layOutSilenceMap,
  LETTER_SPACE,
  LINE,
  middleOf,
  NOTE_FONT,
  NOTE_GAP,
  type SilenceMapLayout,
  uprightHeight,
} from './layout.ts';
import { defineSigns, drawCell, silenceMapLegend } from './signs.ts';
import { frame } from '#src/charts/drawing.ts';
import { drawLegend, legendHeight } from '#src/charts/legend.ts';
import { hatchedBox } from '#src/charts/hatch.ts';
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
    ...data.plans.map((plan) => drawHead(plan, layout)),
    ...data.rows.map((row) => drawRow(row, data, layout, id)),
    ...data.plans.map((plan, index) => drawAbsence(plan.id, index, data, layout, options)),
    drawLegend(legend, width, legendTop),
  ];
  return frame({ id, width, height }, words, drawn, 'group');
}

/** The name of a plan, and under it what sets it apart. */
function drawHead({ id, name, note }: SilenceMapData['plans'][number], layout: SilenceMapLayout) {
  const { upright, top, x } = layout;
  const middle = middleOf(x, id);
  const below = note === '' ? 0 : upright ? uprightHeight(note, NOTE_FONT) + NOTE_GAP : 15;
  const placeOf = (text: string, above: number) =>
    upright
      ? {
          x: middle,
          y: top - 6 - above,
          'writing-mode': 'vertical-rl',
          'text-anchor': 'end',
          // Han signs one under the other; letters lie on their side and stay together.
          'letter-spacing': /\p{Script=Han}/u.test(text) ? LETTER_SPACE : undefined,
        }
      : { x: middle, y: top - 9 - above, 'text-anchor': 'middle' };
  const drawn = [
    textElement(
      { class: 'chart-text chart-name', 'font-size': FONT, ...placeOf(name, below) },
      name,
    ),
    note === ''
      ? ''
      : textElement(
          { class: 'chart-text chart-quiet', 'font-size': NOTE_FONT, ...placeOf(note, 0) },
          note,
        ),
  ];
  return element('g', { 'data-plan': id }, ...drawn);
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
    drawLink({ href: row.href }, drawName(layout.names.get(row.topic) ?? [row.name], y)),
    ...row.cells.map((cell, index) => {
      if (cell.kind === 'absent') return '';
      const x = middleOf(layout.x, data.plans[index]?.id ?? '');
      return drawLink(cell, drawCell(cell, x, y, id));
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
  return drawLink(
    cell,
    hatchedBox(box),
    element('rect', { class: 'chart-hit', ...box }),
    textElement(label, words.absent),
  );
}

/** A way for the pointer: the keyboard has the list of topics, and the table's own links. */
function drawLink(
  { href, kind, text }: { href: string } & Partial<SilenceMapCell>,
  ...children: string[]
): string {
  const title = text === undefined ? '' : element('title', {}, escapeMarkup(text));
  return element('a', { href, 'data-kind': kind, tabindex: -1 }, title, ...children);
}
