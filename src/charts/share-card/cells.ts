import { hatchedBox } from '#src/charts/hatch.ts';
import { element, sizeThatFits, textElement } from '#src/charts/svg.ts';

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

const HEIGHT = 126;
/** Free px between two boxes. */
const GAP = 14;
/** So wide that three of them fill the square that apps cut out of the middle. */
const CELLS_IN_SQUARE = 3;
const MARGIN = 24;

interface Place {
  middle: number;
  top: number;
  /** Side of the square, in px. */
  square: number;
}

/** A row of boxes around the middle. */
export function drawCells(cells: readonly CardCell[], { middle, top, square }: Place): string {
  if (cells.length === 0) return '';
  const room = middle * 2 - 2 * MARGIN;
  const step = Math.min(square / CELLS_IN_SQUARE, room / cells.length);
  const left = middle - (step * cells.length) / 2;
  return cells
    .map((cell, index) => drawCell(cell, left + step * index + GAP / 2, top, step - GAP))
    .join('');
}

function drawCell(cell: CardCell, x: number, y: number, width: number): string {
  const { label, value, kind, mark = '', isDraft = false } = cell;
  const box = { x, y, width, height: HEIGHT };
  const text = (at: number, words: string, size: number, name: string) =>
    textElement(
      {
        class: `chart-text chart-plain ${name}`,
        x: x + width / 2,
        y: y + at,
        'font-size': sizeThatFits(words, size, width - 14),
        'text-anchor': 'middle',
      },
      words,
    );
  return [
    kind === 'absent'
      ? hatchedBox(box)
      : element('rect', {
          class: kind === 'none' ? 'card-silence' : 'chart-badge',
          'data-status': isDraft ? 'draft' : undefined,
          ...box,
        }),
    text(mark ? 32 : 38, label, 26, 'chart-strong'),
    text(
      mark ? 80 : 92,
      value,
      kind === 'value' ? 46 : 32,
      kind === 'value' ? 'chart-name chart-accent' : 'chart-quiet chart-backed',
    ),
    mark ? text(112, mark, 20, 'chart-quiet') : '',
  ].join('');
}
