import { wrapWords } from './wrap.ts';

/** A text of a page to embed: its size and the height of its lines in px, as in its stylesheet. */
export interface EmbedText {
  text: string;
  size: number;
  line: number;
}

/** Heights in px that show a page whole: in the columns of phones, and in those of newspapers. */
export interface EmbedHeights {
  narrow: number;
  wide: number;
}

type Size = readonly [width: number, height: number];

/** Sizes of texts of such pages, in px. */
export const EMBED_TEXT = {
  title: { size: 20, line: 28 },
  small: { size: 13, line: 21 },
} as const;

/** From this width of a column in px the drawing for wide screens is shown, and the other height holds. */
export const EMBED_WIDE = 600;
/** The same of drawings that are too wide for the columns of newspapers. */
const LARGE_WIDE = 896;
const LARGE = 800;
/** Most px that a drawing for phones takes. */
const NARROW_MOST = 384;
/** Columns in px that are tried. */
const NARROW_COLUMNS = [300, 330, 360, 390, 408, 480, 599];
const WIDE_COLUMNS = [600, 640, 680, 720, 760];
const PADDING = 13;

/** Whether a drawing is too wide for the columns of newspapers. */
export function isLarge(width: number): boolean {
  return width > LARGE;
}

/**
 * The heights that a page to embed needs: without a script it cannot tell them itself.
 * @param rest px that everything else takes: spaces, the fold, the foot
 * @param drawings wide and narrow, as width and height; none where there are only words
 */
export function embedHeights(
  texts: readonly EmbedText[],
  rest: number,
  drawings?: { wide: Size; narrow: Size },
): EmbedHeights {
  const heightIn = (column: number) => {
    const room = column - 2 * PADDING;
    const lines = texts.map(({ text, size, line }) => wrapWords(text, size, room).length * line);
    const drawn = drawings ? drawnHeight(drawings, column) : 0;
    return lines.reduce((total, each) => total + each, rest + drawn);
  };
  const most = (columns: readonly number[]) =>
    Math.ceil(Math.max(...columns.map(heightIn)) / 10) * 10;
  return { narrow: most(NARROW_COLUMNS), wide: most(WIDE_COLUMNS) };
}

function drawnHeight({ wide, narrow }: { wide: Size; narrow: Size }, column: number): number {
  const isNarrow = column < (isLarge(wide[0]) ? LARGE_WIDE : EMBED_WIDE);
  const [width, height] = isNarrow ? narrow : wide;
  const shown = Math.min(column - 2 * PADDING, isNarrow ? NARROW_MOST : Infinity);
  return (shown * height) / width;
}
