import { drawCells, type CardCell } from './cells.ts';
import { LINE, setHeadline } from './headline.ts';
import { frame } from '#src/charts/drawing.ts';
import { planSeal } from '#src/charts/plan-seal.ts';
import { CARD_HEIGHT, CARD_WIDTH } from '#src/charts/quota-card.ts';
import { placeDrawing } from '#src/charts/standalone.ts';
import { element, sizeThatFits, textElement, textWidth } from '#src/charts/svg.ts';
import { wrapWords } from '#src/charts/wrap.ts';

/** Content of the picture that a link to a page shows. Texts come in the language of the page. */
export interface ShareCard {
  /** What the page is. */
  kicker: string;
  /** What it says, in the largest letters that fit. */
  headline: string;
  /** A line below; empty where there is nothing to add. */
  note: string;
  /** A value for each plan or part, in their order; none where there are none. */
  cells: readonly CardCell[];
  /** The plan whose seal stands above all. */
  seal?: Parameters<typeof planSeal>[0] | undefined;
  /** Names of places that may stand in the headline: each is one word. */
  names?: readonly string[];
  /** Site, version and day of the data. */
  source: string;
}

/** Apps that show a square cut it out of the middle: no words of ours reach beyond, and of boxes the outer two. */
const SQUARE = CARD_HEIGHT;
const ROOM = SQUARE - 40;
const MIDDLE = CARD_WIDTH / 2;
/** Font sizes of the line above the headline, and from line to line where it takes two. */
const [KICKER, LONG_KICKER, KICKER_LINE] = [32, 26, 34];
/** Font sizes of the note, and how many lines of each it may take. */
const NOTES = [
  { size: 27, most: 2 },
  { size: 23, most: 2 },
  { size: 20, most: 3 },
];
const SEAL = 116;
const SEAL_PLACE = { x: MIDDLE - SEAL / 2, y: 42, width: SEAL, height: SEAL };
/** Places in px: of the first line, and of the end of all that stands above the boxes, or above the foot. */
const [TOP, ABOVE_CELLS, ABOVE_FOOT] = [92, 420, 556];
const FOOT = 20;

/** Draws the card. @returns an SVG element with classes and no colours; see src/styles/share-card.css */
export function shareCard(card: ShareCard, id: string): string {
  const { kicker, headline, note, cells, seal, source } = card;
  const top = seal ? TOP + SEAL + 4 : TOP;
  const isLong = textWidth(kicker, KICKER) > ROOM;
  const kickers = isLong ? wrapWords(kicker, LONG_KICKER, ROOM).slice(0, 2) : [kicker];
  const foot = sizeThatFits(source, FOOT, ROOM);
  return frame(
    { id, width: CARD_WIDTH, height: CARD_HEIGHT },
    { title: `${kicker} ${headline}`, description: note },
    [
      element('rect', { class: 'chart-card', width: CARD_WIDTH, height: CARD_HEIGHT }),
      element('path', {
        class: 'chart-accent',
        d: `M0,0H${CARD_WIDTH}V12H0ZM0,16H${CARD_WIDTH}V19H0Z`,
      }),
      seal ? placeDrawing(planSeal(seal), SEAL_PLACE) : '',
      ...kickers.map((line, index) => {
        // Two lines reach up where nothing stands above them, and down below a seal.
        const y = top + 4 + (index - (seal ? 0 : kickers.length - 1)) * KICKER_LINE;
        return drawLine(line, y, kickers.length > 1 ? LONG_KICKER : KICKER, 'chart-accent');
      }),
      drawWords(
        card,
        top + (seal ? (kickers.length - 1) * KICKER_LINE : 0),
        cells.length > 0 ? ABOVE_CELLS : ABOVE_FOOT,
      ),
      cells.length > 0
        ? drawCells(cells, { middle: MIDDLE, top: ABOVE_CELLS + 22, square: SQUARE })
        : '',
      drawLine(source, CARD_HEIGHT - 24, foot, 'chart-quiet'),
    ],
  );
}

/** Headline and note, together in the middle of the room between two places. */
function drawWords({ headline, note, names }: ShareCard, top: number, end: number): string {
  const notes = setNote(note);
  const below = notes.lines.length * notes.step;
  const room = end - top - 30 - below;
  const { size, lines } = setHeadline(headline, { width: ROOM, height: room }, names);
  const first = top + 22 + (room - lines.length * size * LINE) / 2 + size;
  const last = first + (lines.length - 1) * size * LINE;
  return [
    ...lines.map((line, index) => drawLine(line, first + index * size * LINE, size, 'chart-name')),
    ...notes.lines.map((line, index) => {
      const y = last + size * 0.3 + (index + 1) * notes.step;
      return drawLine(line, y, notes.size, 'chart-quiet');
    }),
  ].join('');
}

/** The note in the largest size in which it is short enough; what is too long for all loses its end. */
function setNote(note: string): { size: number; step: number; lines: string[] } {
  const ways = NOTES.map(({ size, most }) => {
    const lines = note === '' ? [] : wrapWords(note, size, ROOM);
    return { size, most, step: size * 1.4, lines };
  });
  const [fitting = ways.at(-1)] = ways.filter(({ lines, most }) => lines.length <= most);
  const { size, step, lines, most } = fitting ?? { size: 0, step: 0, lines: [], most: 0 };
  if (lines.length <= most) return { size, step, lines };
  const kept = lines.slice(0, most);
  return { size, step, lines: [...kept.slice(0, -1), `${(kept.at(-1) ?? '').slice(0, -2)}…`] };
}

/** A line in the middle: what full-width marks leave blank at its ends is no part of its width. */
function drawLine(line: string, y: number, size: number, name: string): string {
  const blank = Number(/[，；：。、）》]$/.test(line)) - Number(/^[（《]/.test(line));
  const x = MIDDLE + (blank * size) / 4;
  return textElement(
    { class: `chart-text ${name}`, x, y, 'font-size': size, 'text-anchor': 'middle' },
    line,
  );
}
