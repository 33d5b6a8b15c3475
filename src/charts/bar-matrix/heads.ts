import { max } from 'd3-array';
import { element, tenth, textElement, textLines, textWidth } from '#src/charts/svg.ts';
import { wrapWords } from '#src/charts/wrap.ts';
import type { Matrix } from './data.ts';

const FONT = 13;
const LINE = 17;
/** Px between a name and what sets it apart, in one line: names are bold, and wider than reckoned. */
const NOTE_GAP = 12;
type Head = Matrix['columns'][number];

/** What heads ask of the layout: px of a column, of the whole, and where a column begins. */
interface Room {
  column: number;
  width: number;
  columnX: (at: number) => number;
}

/** Px that the heads take. */
export function headsHeight(
  heads: readonly Head[],
  { column }: Pick<Room, 'column' | 'width'>,
): number {
  if (isStepped(heads, column)) return heads.length * LINE + 6;
  return (max(heads, (head) => linesOf(head, column).length) ?? 1) * LINE;
}

/** The heads over their columns; where one does not fit, each in a line of its own with a line to its column. */
export function drawHeads(heads: readonly Head[], room: Room): string {
  if (isStepped(heads, room.column)) return drawSteps(heads, room);
  return heads.map((head, at) => drawHead(head, room.columnX(at), room.column)).join('');
}

/** Whether a name is wider than its column. */
function isStepped(heads: readonly Head[], column: number): boolean {
  return heads.some(({ name, note }) => {
    const words = [name, ...note.split(/[\s-]/)];
    return words.some((each) => textWidth(each, FONT) > column);
  });
}

function linesOf({ name, note }: Head, room: number): string[] {
  const wrapped = wrapWords(note.replaceAll('-', '- '), FONT, room);
  return [name, ...wrapped.map((line) => line.replaceAll('- ', '-'))];
}

function drawHead(head: Head, x: number, room: number): string {
  const [name = '', ...note] = linesOf(head, room);
  const at = { x: tenth(x), 'font-size': FONT };
  return [
    textElement({ ...at, class: 'chart-text chart-strong', y: 13 }, name),
    ...textLines({ ...at, class: 'chart-text chart-quiet', y: 13 + LINE }, note, LINE),
  ].join('');
}

/** Heads that would run past the end stand over the others and end at their columns: no line crosses a word. */
function drawSteps(heads: readonly Head[], { columnX, column, width }: Room): string {
  const foot = heads.length * LINE + 12;
  const places = heads.map((head, at) => {
    const room = widthOf(head);
    const isPast = columnX(at) + room > width;
    const end = Math.min(columnX(at) + column, width);
    return { head, at, isPast, x: isPast ? Math.max(0, end - room) : columnX(at) };
  });
  const order = [
    ...places.filter(({ isPast }) => isPast).toReversed(),
    ...places.filter(({ isPast }) => !isPast),
  ];
  const lines = order.map(
    ({ at }, line) => `M${tenth(columnX(at) + 2)},${line * LINE + 16}V${foot}`,
  );
  const words = order.map(({ head: { name, note }, x }, line) => {
    const at = { y: line * LINE + 13, 'font-size': FONT };
    const after = tenth(x + textWidth(name, FONT) + NOTE_GAP);
    return (
      textElement({ class: 'chart-text chart-strong', x: tenth(x), ...at }, name) +
      (note && textElement({ class: 'chart-text chart-quiet', x: after, ...at }, note))
    );
  });
  return element('path', { class: 'chart-axis', d: lines.join('') }) + words.join('');
}

function widthOf({ name, note }: Head): number {
  return textWidth(name, FONT) + (note ? NOTE_GAP + textWidth(note, FONT) : 0);
}
