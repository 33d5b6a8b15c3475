import { group } from 'd3-array';
import type { DotPlotRow, DotPlotTarget } from './data.ts';
import { type DotPlotLayout, endOf, FONT, noteOf, PAST_ARROW, PAST_MARK, SMALL } from './layout.ts';
import { drawMark } from '#src/charts/mark.ts';
import { nameIn } from '#src/i18n/name-in.ts';
import { placeOfPlan } from '#src/i18n/plan-marks.ts';
import type { Messages } from '#src/i18n/zh/index.ts';
import { element, textElement, textWidth } from '#src/charts/svg.ts';
import { escapeMarkup } from '#src/text/escape-markup.ts';
import { aboveMark, targetMark } from '#src/charts/target-mark.ts';

/** A plan's name, its mark on a track with its number, and how it stands to others; or a silence. */
export function drawRow(
  row: DotPlotRow,
  y: number,
  layout: DotPlotLayout,
  { silence, messages }: { silence: string; messages: Messages },
): string {
  const { plan, target, above = [] } = row;
  const { text, stands } = endOf(row, silence, layout.atMarks);
  const end = {
    class: stands ? 'chart-text chart-strong' : 'chart-text chart-quiet',
    ...(layout.stacked ? { x: 0 } : { x: layout.edge, 'text-anchor': 'end' }),
    y: layout.narrow ? headY(y, layout) : y + 5,
    'font-size': FONT,
  };
  const nameY = layout.narrow ? headY(y, layout) - (layout.stacked ? 18 : 0) : y;
  const name = nameIn(plan.short, messages);
  return element(
    'g',
    {
      'data-plan': plan.id,
      'data-plan-index': plan.order - 1,
      'data-quota': target?.quota,
      'data-silent': target ? undefined : 'none',
    },
    drawName(name, noteOf(row, messages), nameY, layout.narrow),
    target ? drawTrack(y, layout) : drawSilence(y, layout),
    drawAbove(above, y, layout),
    target ? drawTarget(target, plan, y, layout, messages) : '',
    text && textElement(end, text),
  );
}

/** A mark and its number as one link, and how far it is from the line across the rows. */
function drawTarget(
  target: DotPlotTarget,
  plan: DotPlotRow['plan'],
  y: number,
  layout: DotPlotLayout,
  messages: Messages,
): string {
  const x = layout.x(target.value);
  const { value, text, quota, href, sentence } = target;
  const label = messages.literacy.row(placeOfPlan(plan, messages), text);
  const number = { class: 'chart-text chart-strong', y: y + 5, 'font-size': FONT };
  return (
    (layout.line === undefined
      ? ''
      : element(
          'g',
          { 'data-status': plan.status },
          drawLine('chart-gap', [layout.line, y], [x, y]),
        )) +
    drawMark(
      {
        href,
        label,
        tip: `${text}\n${sentence}`,
        data: { 'data-quota': quota, 'data-value': `${value}` },
      },
      element('rect', { class: 'chart-hit', x: x - 12, y: y - 12, width: 24, height: 24 }),
      targetMark(target, plan, x, y),
      layout.atMarks ? textElement({ ...number, ...besideMark(x, target, layout) }, text) : '',
    )
  );
}

/** Where a number stands: after its mark and its arrow, or before them where that is away from the line. */
function besideMark(x: number, { text, comparator }: DotPlotTarget, { line }: DotPlotLayout) {
  const after = x + (comparator.startsWith('>') ? PAST_ARROW : PAST_MARK);
  const before = x - (comparator.startsWith('<') ? PAST_ARROW : PAST_MARK);
  return line !== undefined && line > x && before >= textWidth(text, FONT)
    ? { x: before, 'text-anchor': 'end' }
    : { x: after };
}

/** Place of the name and the end of a row above it; the words on the levels above stand between. */
function headY(y: number, { aboveRoom }: DotPlotLayout): number {
  return y - 18 - aboveRoom;
}

/**
 * Marks on the track. Each figure is named once, as a province and a prefecture can be equal: below
 * its mark, or, where the plot is narrow, in a line under the name of the place.
 */
function drawAbove(above: NonNullable<DotPlotRow['above']>, y: number, layout: DotPlotLayout) {
  const { x, narrow } = layout;
  const marks = above.map(({ level, value, figure }) =>
    element(
      'g',
      { 'data-figure': figure, 'data-value': `${value}` },
      aboveMark(level, x(value), y),
    ),
  );
  const figures = Array.from(
    group(above, ({ value }) => value),
    ([value, levels]) => {
      return { value, words: levels.map(({ text }) => text).join(' · ') };
    },
  );
  const quiet = { class: 'chart-text chart-quiet', 'font-size': SMALL };
  const words = figures.map(({ words }) => words).join(' · ');
  if (narrow) return marks.join('') + (words && textElement({ ...quiet, x: 0, y: y - 21 }, words));
  const label = { ...quiet, y: y + 31, 'text-anchor': 'middle' };
  const labels = figures.map(({ value, words }) =>
    labelWithin(layout.width, besideLine(x(value), words, layout), words, label),
  );
  return [...marks, ...labels].join('');
}

/** The middle of words at a place: there, or to the side of the line that they would lie on. */
function besideLine(place: number, words: string, { line }: DotPlotLayout): number {
  const away = textWidth(words, SMALL) / 2 + 8;
  if (line === undefined || Math.abs(place - line) >= away) return place;
  return place > line ? line + away : line - away;
}

/** The name of a row with a note under it, or after it where both stand above the row, at `y`. */
export function drawName(name: string, note: string, y: number, narrow: boolean): string {
  const nameY = narrow ? y : note ? y - 2 : y + 5;
  const noteAt = narrow ? { dx: 8 } : { x: 0, y: y + 14 };
  const quiet = { class: 'chart-quiet', 'font-size': SMALL, ...noteAt };
  return element(
    'text',
    { class: 'chart-text', x: 0, y: nameY },
    element('tspan', { class: 'chart-name', 'font-size': FONT }, escapeMarkup(name)),
    note && element('tspan', quiet, escapeMarkup(note)),
  );
}

export function drawTrack(y: number, { start, end }: DotPlotLayout): string {
  return drawLine('chart-grid', [start, y], [end, y]);
}

/** A dashed band over the whole track; hatching is for a part that a plan does not have. */
function drawSilence(y: number, { start, end }: DotPlotLayout): string {
  const box = { class: 'chart-silence', x: start, y: y - 8, width: end - start, height: 16 };
  return element('rect', box);
}

/** A text centred at a place, or as near to it as the width of the drawing allows. */
export function labelWithin(
  width: number,
  x: number,
  words: string,
  attributes: { 'font-size': number; class: string; y: number; 'text-anchor': string },
): string {
  const half = textWidth(words, attributes['font-size']) / 2;
  const place = Math.max(Math.min(x, width - half), Math.min(half, width / 2));
  return textElement({ ...attributes, x: place }, words);
}

export function drawLine(
  name: string,
  [x1, y1]: [number, number],
  [x2, y2]: [number, number],
): string {
  return element('line', { class: name, x1, y1, x2, y2 });
}
