import { max } from 'd3-array';
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { frame, type Shape } from './drawing.ts';
import { drawMark, groupMarks, type Mark } from './mark.ts';
import { element, tenth, textElement, textWidth } from './svg.ts';

/** A part over all plans: its sentences, and the numbers in them. */
export interface NumbersRow {
  id: string;
  name: string;
  href: string;
  sentences: number;
  numbers: readonly Mark[];
  /** Both in words. */
  text: string;
  isFound: boolean;
}

const FONT = 13;
const NARROW = 560;
const BAR = 16;

interface Layout {
  width: number;
  /** Whether words stand over their bars. */
  narrow: boolean;
  start: number;
  row: number;
  x: ScaleLinear<number, number>;
}

/**
 * Draws for each part a bar as long as it has sentences, and on it a block for each number: one sentence
 * and one number are as long as each other. Hollow where the part has no number at all. Blocks are narrower than
 * a finger: the page has the same links in full size.
 * @returns an SVG element with classes and no colours; see src/styles/charts.css
 */
export function sentencesAndNumbers(
  rows: readonly NumbersRow[],
  { id, width, words }: Shape & { words: { title: string; description: string } },
): string {
  const layout = layOut(rows, width);
  const drawn = rows.map((row, at) => drawRow(row, at * layout.row, layout));
  const height = rows.length * layout.row + 2;
  const repeated = element('g', { 'data-repeats': '' }, groupMarks(...drawn));
  return frame({ id, width, height }, words, [repeated], 'group');
}

function layOut(rows: readonly NumbersRow[], width: number): Layout {
  const narrow = width < NARROW;
  const names = Math.ceil(max(rows, ({ name }) => textWidth(name, FONT)) ?? 0) + 16;
  const room = Math.ceil(max(rows, ({ text }) => textWidth(text, FONT)) ?? 0) + 14;
  const [start, end] = narrow ? [0, width] : [names, width - room];
  const most = max(rows, ({ sentences, numbers }) => Math.max(sentences, numbers.length)) ?? 1;
  const x = scaleLinear([0, most], [0, end - start]);
  return { width, narrow, start, row: narrow ? 52 : 30, x };
}

function drawRow(row: NumbersRow, y: number, layout: Layout): string {
  const { id, isFound, sentences, numbers } = row;
  const { width, narrow, start, x, row: height } = layout;
  const bar = { y: narrow ? y + 27 : y + 7, height: BAR };
  const kind = numbers.length > 0 ? 'chart-sentences' : 'chart-bar-hollow';
  return element(
    'g',
    { 'data-section': id, 'data-sentences': sentences, 'data-count': numbers.length },
    isFound
      ? element('rect', { class: 'chart-found', x: -6, y, width: width + 12, height })
      : element('line', { class: 'chart-grid', x1: 0, x2: width, y1: y, y2: y }),
    drawName(row, y, layout),
    element('rect', { class: kind, x: start, width: tenth(x(sentences)), ...bar }),
    ...numbers.map((number, index) => {
      const block = { x: tenth(start + x(index)), width: Math.max(tenth(x(1)) - 1, 1.5), ...bar };
      return drawMark(number, element('rect', { class: 'chart-number', ...block }));
    }),
  );
}

/** The name of a part, and what it counts. */
function drawName({ name, href, text, isFound, sentences }: NumbersRow, y: number, layout: Layout) {
  const { width, narrow, start, x } = layout;
  const line = { y: narrow ? y + 17 : y + 20, 'font-size': FONT };
  const strong = isFound ? 'chart-text chart-strong chart-bare' : 'chart-text';
  const counts = narrow
    ? { x: width, 'text-anchor': 'end' }
    : { x: tenth(start + x(sentences) + 8) };
  const hit = { width: narrow ? tenth(width / 2) : start - 6, height: narrow ? 24 : 28 };
  const quiet = isFound ? strong : 'chart-text chart-quiet';
  return (
    drawMark(
      { href, label: name },
      element('rect', { class: 'chart-hit', x: 0, y: y + 1, ...hit }),
      textElement({ class: strong, x: 0, ...line }, name),
    ) + textElement({ class: quiet, ...counts, ...line }, text)
  );
}
