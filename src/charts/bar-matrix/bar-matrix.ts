import { max } from 'd3-array';
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { frame } from '#src/charts/drawing.ts';
import { hatchedBox } from '#src/charts/hatch.ts';
import { drawMark, groupMarks } from '#src/charts/mark.ts';
import { element, tenth, textElement, textWidth } from '#src/charts/svg.ts';
import { escapeMarkup } from '#src/text/escape-markup.ts';
import { drawHeads, headsHeight } from './heads.ts';
import type { Matrix, MatrixCell, MatrixOptions, MatrixRow } from './data.ts';

const FONT = 13;
const BAR = 13;
/** Px that bars keep free for their numbers, and columns between each other. */
const NUMBER = 44;
const GAP = 10;
const NARROW = 560;

/**
 * Draws bars in rows and columns, all on one scale from 0, so that a column can be read down and a row
 * across. Each number stands at its bar; rows of which the headline speaks are marked.
 * @returns an SVG element with classes and no colours; see src/styles/charts.css
 */
export function barMatrix(matrix: Matrix, { id, width, words }: MatrixOptions): string {
  const layout = layOut(matrix, width);
  const height = layout.top + matrix.rows.length * layout.row + 2;
  return frame(
    { id, width, height },
    words,
    [
      drawHeads(matrix.columns, layout),
      groupMarks(
        ...matrix.rows.map((row, at) => drawRow(row, layout.top + at * layout.row, layout)),
      ),
    ],
    'group',
  );
}

interface Layout {
  width: number;
  /** Whether names stand over their rows, and numbers over their bars. */
  narrow: boolean;
  columnX: (at: number) => number;
  /** Px of a column and a row. */
  column: number;
  row: number;
  top: number;
  x: ScaleLinear<number, number>;
}

function layOut({ columns, rows }: Matrix, width: number): Layout {
  const narrow = width < NARROW;
  const names = Math.ceil(max(rows, ({ name }) => textWidth(name, FONT)) ?? 0) + 16;
  const start = narrow ? 0 : names;
  const column = (width - start) / Math.max(columns.length, 1);
  const most =
    max(rows, ({ cells }) => max(cells, (cell) => ('value' in cell ? cell.value : 0))) ?? 0;
  const room = column - GAP - (narrow ? 0 : NUMBER);
  return {
    width,
    narrow,
    columnX: (at) => start + at * column,
    column,
    row: narrow ? 66 : 30,
    top: headsHeight(columns, { column, width }) + 10,
    x: scaleLinear([0, most || 1], [0, room]),
  };
}

function drawRow(row: MatrixRow, y: number, layout: Layout): string {
  const { narrow, width, columnX } = layout;
  const { id, name, href, isFound, cells } = row;
  const ground = isFound
    ? element('rect', { class: 'chart-found', x: -6, y, width: width + 12, height: layout.row })
    : element('line', { class: 'chart-grid', x1: 0, x2: width, y1: y, y2: y });
  const words = {
    class: isFound ? 'chart-text chart-strong chart-bare' : 'chart-text',
    x: 0,
    y: y + 20,
  };
  const hit = { x: 0, y: y + 1, width: narrow ? width : tenth(columnX(0) - 6) };
  const link = drawMark(
    { href, label: name },
    element('rect', { class: 'chart-hit', ...hit, height: narrow ? 24 : 28 }),
    textElement({ ...words, 'font-size': FONT }, name),
  );
  const top = narrow ? y + 28 : y;
  return element(
    'g',
    { 'data-section': id, 'data-found': isFound ? '' : undefined },
    ground,
    link,
    ...cells.map((cell, at) =>
      'value' in cell
        ? drawCell(cell, columnX(at), top, layout)
        : drawAbsence(cell, columnX(at), top, layout),
    ),
  );
}

/** A bar with its number: after it, or over it where there is little room. */
function drawCell(cell: MatrixCell, left: number, top: number, layout: Layout): string {
  const { narrow, column, x } = layout;
  const { value, text, isHollow, isFound } = cell;
  const length = tenth(x(value));
  const bar = { x: tenth(left), y: narrow ? top + 17 : top + 8, width: length, height: BAR };
  const kind = isHollow ? 'chart-bar-hollow' : isFound ? 'chart-bar-found' : 'chart-bar-other';
  const number = narrow
    ? { x: tenth(left), y: top + 12 }
    : { x: tenth(left + length + (value > 0 ? 6 : 0)), y: top + 19 };
  const hit = { x: tenth(left), y: narrow ? top - 2 : top + 1, width: tenth(column - 2) };
  return drawMark(
    cell,
    element('rect', { class: 'chart-hit', ...hit, height: narrow ? 38 : 28 }),
    value > 0 ? element('rect', { class: kind, ...bar }) : '',
    textElement(
      {
        class: `chart-text chart-bare ${isFound ? 'chart-strong' : 'chart-quiet'}`,
        ...number,
        'font-size': FONT,
      },
      text,
    ),
  );
}

/** What a plan does not have: hatched, never a bar of zero. */
function drawAbsence(
  { absent, data }: { absent: string; data: Record<string, string> },
  left: number,
  top: number,
  { narrow, column }: Layout,
): string {
  const box = {
    x: tenth(left),
    y: narrow ? top : top + 4,
    width: tenth(column - GAP),
    height: narrow ? 32 : 22,
  };
  const text = {
    class: 'chart-text chart-quiet',
    x: tenth(left + 4),
    y: box.y + (narrow ? 20 : 15),
  };
  const isTold = textWidth(absent, FONT) <= column - GAP - 6;
  return element(
    'g',
    data,
    element('title', {}, escapeMarkup(absent)),
    hatchedBox(box),
    isTold ? textElement({ ...text, 'font-size': FONT }, absent) : '',
  );
}
