import { drawCells, type CardCell } from './cells.ts';
import { LINE, setHeadline } from './headline.ts';
import { drawSeal, type Seal } from './seal.ts';
import { frame } from '#src/charts/drawing.ts';
import { CARD_HEIGHT, CARD_WIDTH } from '#src/charts/quota-card.ts';
import { element, sizeThatFits, textElement, textLines } from '#src/charts/svg.ts';
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
  seal?: Seal;
  /** Site, version and day of the data. */
  source: string;
}

/** Apps that show a square, such as WeChat, cut it out of the middle: no words reach beyond. */
const SQUARE = CARD_HEIGHT;
const ROOM = SQUARE - 40;
const MIDDLE = CARD_WIDTH / 2;
const KICKER = 32;
const NOTE = 27;
const NOTE_LINE = 38;
const SEAL = 116;
/** Places in px: of the first line, and of the end of all that stands above the cells, or above the foot. */
const [TOP, ABOVE_CELLS, ABOVE_FOOT] = [92, 420, 556];

/** Draws the card. @returns an SVG element with classes and no colours; see src/styles/charts.css */
export function shareCard(card: ShareCard, id: string): string {
  const { kicker, headline, note, cells, seal, source } = card;
  const top = seal ? TOP + SEAL + 4 : TOP;
  const end = cells.length > 0 ? ABOVE_CELLS : ABOVE_FOOT;
  const notes = note === '' ? [] : wrapWords(note, NOTE, ROOM).slice(0, 2);
  const height = end - top - 30 - notes.length * NOTE_LINE;
  const set = setHeadline(headline, { width: ROOM, height });
  const tall = set.lines.length * set.size * LINE;
  // In the middle of the room that is left, the note close below it.
  const first = top + 22 + (height - tall) / 2 + set.size;
  const at = (y: number, size: number, name: string) => {
    return {
      class: `chart-text ${name}`,
      x: MIDDLE,
      y,
      'font-size': size,
      'text-anchor': 'middle',
    };
  };
  const below = first + (set.lines.length - 1) * set.size * LINE + NOTE_LINE + set.size * 0.3;
  return frame(
    { id, width: CARD_WIDTH, height: CARD_HEIGHT },
    { title: `${kicker} ${headline}`, description: note },
    [
      element('rect', { class: 'chart-card', width: CARD_WIDTH, height: CARD_HEIGHT }),
      element('path', {
        class: 'chart-accent',
        d: `M0,0H${CARD_WIDTH}V12H0ZM0,16H${CARD_WIDTH}V19H0Z`,
      }),
      seal ? drawSeal(seal, MIDDLE, 42, SEAL) : '',
      textElement(at(top, sizeThatFits(kicker, KICKER, ROOM), 'chart-accent'), kicker),
      ...textLines(at(first, set.size, 'chart-name'), set.lines, set.size * LINE),
      ...textLines(at(below, NOTE, 'chart-quiet'), notes, NOTE_LINE),
      drawCells(cells, { middle: MIDDLE, top: ABOVE_CELLS + 22, square: SQUARE }),
      textElement(at(CARD_HEIGHT - 24, sizeThatFits(source, 20, ROOM), 'chart-quiet'), source),
    ],
  );
}
