import { max } from 'd3-array';
import { frame } from '#src/charts/drawing.ts';
import { hatchedBox } from '#src/charts/hatch.ts';
import { drawMark, groupMarks } from '#src/charts/mark.ts';
import { element, tenth, textElement, textWidth } from '#src/charts/svg.ts';
import type { YearGridOptions, YearRow } from './data.ts';
import { stretches } from './stretches.ts';

const FONT = 13;
const HEAD = 30;
const NARROW = 560;

/**
 * Draws what was found of places, year by year: a number where there is one, a hatched stretch where it
 * was looked for and not found, nothing where nothing is on record.
 * @returns an SVG element with classes and no colours; see src/styles/charts.css
 */
export function yearGrid(
  rows: readonly YearRow[],
  years: readonly number[],
  { id, width, words }: YearGridOptions,
): string {
  const narrow = width < NARROW;
  const names = Math.ceil(max(rows, ({ name }) => textWidth(name, FONT)) ?? 0) + 16;
  const start = narrow ? 0 : names;
  const column = (width - start) / Math.max(years.length, 1);
  const layout = { narrow, width, start, column, row: narrow ? 52 : 32, years, gap: words.gap };
  const heads = years.map((year, at) => {
    const x = tenth(start + (at + 0.5) * column);
    const label = { class: 'chart-text chart-quiet', x, y: 16, 'font-size': FONT };
    return textElement({ ...label, 'text-anchor': 'middle' }, words.year(year));
  });
  const drawn = rows.map((row, at) => drawRow(row, HEAD + at * layout.row, layout));
  const height = HEAD + rows.length * layout.row + 2;
  return frame({ id, width, height }, words, [...heads, groupMarks(...drawn)], 'group');
}

interface Layout {
  narrow: boolean;
  width: number;
  start: number;
  /** Px of a year and of a place. */
  column: number;
  row: number;
  years: readonly number[];
  gap: string;
}

function drawRow({ id, name, values, gaps }: YearRow, y: number, layout: Layout): string {
  const { narrow, width, start, column, years } = layout;
  const top = narrow ? y + 22 : y + 4;
  const left = (year: number) => start + years.indexOf(year) * column;
  return element(
    'g',
    { 'data-place': id },
    element('line', { class: 'chart-grid', x1: 0, x2: width, y1: y, y2: y }),
    textElement(
      { class: 'chart-text', x: 0, y: narrow ? y + 16 : y + 21, 'font-size': FONT },
      name,
    ),
    ...stretches(gaps).map(([from, to]) => {
      const box = {
        x: tenth(left(from) + 2),
        y: top,
        width: tenth(left(to) + column - left(from) - 4),
        height: 24,
      };
      const middle = { x: tenth(box.x + box.width / 2), y: top + 17, 'text-anchor': 'middle' };
      const fits = textWidth(layout.gap, FONT) + 12 < box.width;
      const words = { class: 'chart-text chart-backed chart-quiet', ...middle, 'font-size': FONT };
      return element(
        'g',
        { 'data-gap': `${from}-${to}` },
        hatchedBox(box),
        fits ? textElement(words, layout.gap) : '',
      );
    }),
    ...values.map(({ year, value, text, mark }) => {
      const hit = { x: tenth(left(year) + 1), y: top, width: tenth(column - 2), height: 24 };
      const words = {
        class: 'chart-text chart-strong',
        x: tenth(left(year) + column / 2),
        y: top + 17,
      };
      return drawMark(
        { ...mark, data: { ...mark.data, 'data-year': year, 'data-value': value } },
        element('rect', { class: 'chart-hit', ...hit }),
        textElement({ ...words, 'font-size': FONT, 'text-anchor': 'middle' }, text),
      );
    }),
  );
}
