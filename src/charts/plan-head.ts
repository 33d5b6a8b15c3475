import { element, textElement, textWidth } from './svg.ts';

/** A plan over its column: its name, and what sets it apart. */
export interface PlanHead {
  id: string;
  name: string;
  note: string;
}

/** Font size in px. */
const HEAD_FONT = 12;
/** Distance in px between the letters of upright names. */
const LETTER_SPACE = 2;
/** From a name to the note under it, where both stand upright. */
const NOTE_GAP = 5;

/** Height in px of a text that stands upright, its Han signs one under the other. */
function uprightHeight(text: string): number {
  return Math.ceil(textWidth(text, HEAD_FONT)) + (spaceOf(text) ?? 0) * [...text].length;
}

/** Han signs stand one under the other; letters lie on their side and stay together. */
function spaceOf(text: string): number | undefined {
  return /\p{Script=Han}/u.test(text) ? LETTER_SPACE : undefined;
}

/** Height in px of a head that stands upright. */
export function uprightHeadHeight({ name, note }: PlanHead): number {
  return uprightHeight(name) + (note === '' ? 0 : NOTE_GAP + uprightHeight(note));
}

/** Where a head stands, in px, and whether upright. */
interface HeadPlace {
  middle: number;
  bottom: number;
  upright: boolean;
}

/** The name of a plan, and under it what sets it apart, above a place. */
export function drawPlanHead(head: PlanHead, place: HeadPlace): string {
  return element('g', { 'data-plan': head.id }, drawColumnHead(head, place));
}

/** The words over a column, whatever it is of. */
export function drawColumnHead(
  { name, note }: Omit<PlanHead, 'id'>,
  { middle, bottom, upright }: HeadPlace,
): string {
  const below = note === '' ? 0 : upright ? uprightHeight(note) + NOTE_GAP : 15;
  const placeOf = (text: string, above: number) =>
    upright
      ? {
          x: middle,
          y: bottom - 6 - above,
          'writing-mode': 'vertical-rl',
          'text-anchor': 'end',
          'letter-spacing': spaceOf(text),
        }
      : { x: middle, y: bottom - 9 - above, 'text-anchor': 'middle' };
  const line = (kind: string, text: string, above: number) =>
    text &&
    textElement(
      { class: `chart-text ${kind}`, 'font-size': HEAD_FONT, ...placeOf(text, above) },
      text,
    );
  return line('chart-name', name, below) + line('chart-quiet', note, 0);
}
