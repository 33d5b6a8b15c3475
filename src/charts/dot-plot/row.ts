import { group } from 'd3-array';
import type { DotPlotRow } from './data.ts';
import { type DotPlotLayout, FONT, noteOf, SMALL, wordsOf } from './layout.ts';
import { nameIn } from '#src/i18n/name-in.ts';
import type { Messages } from '#src/i18n/zh/index.ts';
import { element, textElement, textWidth } from '#src/charts/svg.ts';
import { aboveMark, targetMark } from '#src/charts/target-mark.ts';

/** A plan's name, its number, and its mark on a track; or a silence. */
export function drawRow(
  row: DotPlotRow,
  y: number,
  layout: DotPlotLayout,
  { silence, messages }: { silence: string; messages: Messages },
): string {
  const { plan, target, above = [] } = row;
  const number = {
    class: target ? 'chart-text' : 'chart-text chart-quiet',
    x: layout.edge,
    y: layout.narrow ? y - 18 : y + 5,
    'font-size': FONT,
    'text-anchor': 'end',
  };
  const name = nameIn(plan.short, messages);
  return element(
    'g',
    {
      'data-plan': plan.id,
      'data-plan-index': plan.order - 1,
      'data-quota': target?.quota,
      'data-silent': target ? undefined : 'none',
    },
    drawName(name, noteOf(row, messages), layout.stacked ? y - 18 : y, layout.narrow),
    target ? drawTrack(y, layout) : drawSilence(y, layout),
    target ? targetMark(target, plan, layout.x(target.value), y) : '',
    drawAbove(above, y, layout),
    textElement(number, wordsOf(row, silence)),
  );
}

/** Marks on the track, each figure named once below it: a province and a prefecture can be equal. */
function drawAbove(
  above: NonNullable<DotPlotRow['above']>,
  y: number,
  { x, width }: DotPlotLayout,
): string {
  const label = {
    class: 'chart-text chart-quiet',
    y: y + 22,
    'font-size': SMALL - 1,
    'text-anchor': 'middle',
  };
  return [...group(above, ({ value }) => value)]
    .flatMap(([value, levels]) => [
      ...levels.map(({ level }) => aboveMark(level, x(value), y)),
      labelWithin(width, x(value), levels.map(({ text }) => text).join(' · '), label),
    ])
    .join('');
}

/** The name of a row with a note under it, or after it where both stand above the row. */
export function drawName(name: string, note: string, y: number, narrow: boolean): string {
  const nameY = narrow ? y - 18 : note ? y - 2 : y + 5;
  const noteAt = narrow ? { x: textWidth(name, FONT) + 8, y: nameY } : { x: 0, y: y + 14 };
  const quiet = { class: 'chart-text chart-quiet', 'font-size': SMALL };
  return (
    textElement({ class: 'chart-text chart-name', x: 0, y: nameY, 'font-size': FONT }, name) +
    (note && textElement({ ...quiet, ...noteAt }, note))
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
