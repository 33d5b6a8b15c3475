import { max } from 'd3-array';
import { element, textElement, textLines, textWidth } from '#src/charts/svg.ts';
import { wrapWords } from '#src/charts/wrap.ts';
import type { BarPart, BarPlan } from './data.ts';
import { FONT, LINE } from './form.ts';

/** Font sizes of names of plans, beside and above their rows, in px. */
const [BESIDE, ABOVE] = [16, 14];
/** Px from one line of an aside to the next. */
const STEP = 14;
/** Px from one letter of an upright name to the next, beyond its size. */
const LETTER = 1;
/** Px under the heads of columns. */
const FOOT = 8;

/** Height in px that the heads of columns take. */
export function headsHeight(parts: readonly BarPart[], upright: boolean): number {
  const height = upright ? uprightHeight : standingHeight;
  return (max(parts, height) ?? 0) + FOOT;
}

function uprightHeight({ upright }: BarPart): number {
  return Math.ceil(textWidth(upright, FONT)) + LETTER * upright.length + 6;
}

function standingHeight({ lines }: BarPart): number {
  return (lines.length + 1) * (LINE + 1) + 4;
}

/** The name of a part over its column, with how many numbers it has in all plans. */
export function drawHead(
  part: BarPart,
  { x, width }: { x: number; width: number },
  top: number,
): string {
  const { key, href, lines, numbers, silent } = part;
  const data = { 'data-part': key, 'data-silent': silent ? 'none' : undefined };
  const hit = { class: 'chart-hit', x: x - 2, y: 0, width: Math.max(24, width + 4), height: top };
  const strong = `chart-text chart-plain chart-strong${silent ? ' chart-accent' : ''}`;
  const first = top - FOOT - LINE - (lines.length - 1) * (LINE + 1);
  const note = silent ? strong : 'chart-text chart-plain chart-quiet';
  return element(
    'a',
    { href, ...data },
    element('rect', hit),
    ...textLines({ class: strong, x, y: first, 'font-size': FONT }, lines, LINE + 1),
    textElement({ class: note, x, y: top - FOOT + 1, 'font-size': FONT }, numbers),
  );
}

/** A name upright over its column. @param x of its left edge: px or percent */
export function drawUpright({ upright }: BarPart, name: string, x: string, top: number): string {
  return textElement(
    {
      class: name,
      x,
      dx: FONT / 2 + 4,
      y: top - FOOT,
      'font-size': FONT,
      'writing-mode': 'vertical-rl',
      'text-anchor': 'end',
      'letter-spacing': /\p{Script=Han}/u.test(upright) ? LETTER : undefined,
    },
    upright,
  );
}

/** Width in px of names and marks at the start of rows, and the height of each. */
export function measureAsides(
  plans: readonly BarPlan[],
  most: number,
): { aside: number; names: number[] } {
  const lines = plans.map(({ name, sentences, numbers, marks }) => ({
    width: Math.max(
      textWidth(name, BESIDE),
      ...[sentences, numbers, ...marksIn(marks, most)].map((line) => textWidth(line, FONT)),
    ),
    height: BESIDE + (2 + marksIn(marks, most).length) * STEP,
  }));
  const widest = Math.min(max(lines, ({ width }) => width) ?? 0, most);
  return { aside: Math.ceil(widest) + 14, names: lines.map(({ height }) => height) };
}

function marksIn(marks: readonly string[], most: number): string[] {
  return marks.flatMap((mark) => wrapWords(mark, FONT, most));
}

/** Name, counts and marks of a plan at the start of its row. */
export function drawAside(plan: BarPlan, y: number, most: number): string {
  const { name, href, sentences, numbers, marks } = plan;
  const quiet = { class: 'chart-text chart-plain chart-quiet', x: 0, 'font-size': FONT };
  const red = { class: 'chart-text chart-plain chart-accent chart-strong', x: 0 };
  const first = y + BESIDE - 4;
  return element(
    'a',
    { href },
    element('rect', { class: 'chart-hit', x: 0, y: y - 6, width: 88, height: 64 }),
    textElement(
      { class: 'chart-text chart-plain chart-name', x: 0, y: first, 'font-size': BESIDE },
      name,
    ),
    textElement({ ...quiet, y: first + STEP + 1 }, sentences),
    textElement({ ...red, y: first + 2 * STEP, 'font-size': FONT }, numbers),
    ...textLines({ ...quiet, y: first + 3 * STEP }, marksIn(marks, most), STEP),
  );
}

/** The same in one line above the row. */
export function drawAbove(plan: BarPlan, y: number, width: string): string {
  const { name, href, sentences, numbers, marks } = plan;
  const after = Math.ceil(textWidth(name, ABOVE)) + 8;
  const plain = 'chart-text chart-plain';
  const end = { x: width, 'text-anchor': 'end' };
  return element(
    'a',
    { href },
    element('rect', { class: 'chart-hit', x: 0, y: y - 23, width, height: 24 }),
    textElement({ class: `${plain} chart-name`, x: 0, y: y - 5, 'font-size': ABOVE }, name),
    textElement(
      { class: `${plain} chart-quiet`, x: after, y: y - 5, 'font-size': FONT },
      [...marks, sentences].join(' · '),
    ),
    textElement(
      { class: `${plain} chart-accent chart-strong`, ...end, y: y - 5, 'font-size': FONT },
      numbers,
    ),
  );
}
