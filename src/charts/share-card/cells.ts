import { min } from 'd3-array';
import { hatchedBox } from '#src/charts/hatch.ts';
import { element, sizeThatFits, textElement, textLines } from '#src/charts/svg.ts';
import { wrapWords } from '#src/charts/wrap.ts';

/** What one plan or part has, in a box. */
export interface CardCell {
  /** Name of the plan or part. */
  label: string;
  /** A number with its unit, or the word for its absence. */
  value: string;
  /** A value, a silence, or a part that is not there. */
  kind: 'value' | 'none' | 'absent';
  /** What sets the plan apart, in words; empty of most. */
  mark?: string;
  isDraft?: boolean;
}

/** Boxes in a row, in px; values have one size. */
interface Row {
  top: number;
  width: number;
  size: number;
}

const HEIGHT = 126;
/** Free px between two boxes, and between a box and its words. */
const [GAP, PADDING] = [14, 8];
/** So wide that three of them fill the square that apps cut out of the middle. */
const CELLS_IN_SQUARE = 3;
const MARGIN = 24;
/** Font sizes of labels in one line and in two, and of values: bare numbers, with words, none. */
const [LABEL, SMALL_LABEL, NUMBER, AMOUNT, NONE, MARK] = [25, 19, 48, 38, 30, 20];

/** A row of boxes around the middle. @param square side of that square, in px */
export function drawCells(
  cells: readonly CardCell[],
  { middle, top, square }: { middle: number; top: number; square: number },
): string {
  const step = Math.min(square / CELLS_IN_SQUARE, (2 * (middle - MARGIN)) / cells.length);
  const left = middle - (step * cells.length) / 2 + GAP / 2;
  const width = step - GAP;
  const sizes = cells
    .filter(({ kind }) => kind === 'value')
    .map(({ value }) => {
      const largest = /^[\d.,%]+$/.test(value) ? NUMBER : AMOUNT;
      return sizeThatFits(value, largest, width - 2 * PADDING);
    });
  const row = { top, width, size: min(sizes) ?? AMOUNT };
  return cells.map((cell, index) => drawCell(cell, left + step * index, row)).join('');
}

function drawCell(cell: CardCell, x: number, { top, width, size }: Row): string {
  const { label, value, kind, mark = '', isDraft = false } = cell;
  const box = { x, y: top, width, height: HEIGHT };
  const room = width - 2 * PADDING;
  const at = (y: number, fontSize: number, name: string) => ({
    class: `chart-text chart-plain ${name}`,
    x: x + width / 2,
    y: top + y,
    'font-size': fontSize,
    'text-anchor': 'middle',
  });
  const labels = wrapWords(label, SMALL_LABEL, room).slice(0, 2);
  const isLong = sizeThatFits(label, LABEL, room) < SMALL_LABEL && labels.length > 1;
  const look = {
    value: { size, class: 'chart-name chart-accent' },
    none: { size: sizeThatFits(value, NONE, room), class: 'chart-quiet' },
    absent: { size: sizeThatFits(value, NONE, room), class: 'chart-quiet' },
  }[kind];
  return [
    kind === 'absent'
      ? hatchedBox(box)
      : element('rect', {
          class: kind === 'none' ? 'card-silence' : 'chart-badge',
          'data-status': isDraft ? 'draft' : undefined,
          ...box,
        }),
    ...(isLong
      ? textLines(at(28, SMALL_LABEL, 'chart-strong'), labels, 22)
      : [textElement(at(mark ? 31 : 38, sizeThatFits(label, LABEL, room), 'chart-strong'), label)]),
    // On the line between the label and the mark.
    textElement(at((mark ? 63 : 78) + look.size * 0.36, look.size, look.class), value),
    mark ? textElement(at(112, sizeThatFits(mark, MARK, room), 'chart-quiet'), mark) : '',
  ].join('');
}
