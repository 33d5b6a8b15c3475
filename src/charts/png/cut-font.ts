import type { Font as OpenSlice } from 'harfbuzzjs';
import opentype from 'opentype.js';
import type { Face } from './faces.ts';
import { openSlice } from './font-slices.ts';

/** A font file of some characters, and those that the face has no shape for. */
export interface CutFont {
  font: Uint8Array;
  lacking: string[];
}

const { Font, Glyph, Path } = opentype;

/** Units to an em, of the packages and of what is cut from them. */
const EM = 1000;
/** Of the em, above and below the line that letters stand on. */
const [ASCENT, DESCENT] = [880, -120];
/** Marks that Chinese sets in a square of their own, and other writing does not. */
const MARKS = new Set('“”‘’·');
/** Free units at each side of a mark that is no square. */
const BESIDE_MARK = 50;

/** Joins the shapes of these characters from the slices of a package to one font. */
export async function cutFont(face: Face, characters: readonly string[]): Promise<CutFont> {
  const glyphs = [new Glyph({ name: '.notdef', advanceWidth: EM, path: new Path() })];
  const lacking: string[] = [];
  for (const character of characters) {
    const glyph = await glyphOf(face, character);
    if (glyph) glyphs.push(glyph);
    else lacking.push(character);
  }
  const font = new Font({
    familyName: face.family,
    styleName: face.weight === 700 ? 'Bold' : 'Regular',
    weightClass: `${face.weight}`,
    unitsPerEm: EM,
    ascender: ASCENT,
    descender: DESCENT,
    glyphs,
  });
  return { font: new Uint8Array(font.toArrayBuffer()), lacking };
}

async function glyphOf(face: Face, character: string): Promise<opentype.Glyph | undefined> {
  const unicode = character.codePointAt(0) ?? 0;
  const slice = await openSlice(face.fontPackage, unicode, face.weight);
  const id = slice?.nominalGlyph(unicode);
  if (!slice || !id) return undefined;
  const ink = face.narrowMarks && MARKS.has(character) ? slice.glyphExtents(id) : undefined;
  const width = ink ? ink.width + 2 * BESIDE_MARK : slice.glyphHAdvance(id);
  return new Glyph({
    name: `u${unicode.toString(16)}`,
    unicode,
    advanceWidth: Math.round(width),
    path: pathOf(slice, id, ink ? BESIDE_MARK - ink.xBearing : 0),
  });
}

/** The outline of a glyph, moved to the right; a font file takes whole units only. */
function pathOf(slice: OpenSlice, id: number, shift: number): opentype.Path {
  const path = new Path();
  for (const { type, values } of slice.glyphToJson(id)) {
    const [x1 = 0, y1 = 0, x = 0, y = 0] = values.map((value, index) =>
      Math.round(index % 2 === 0 ? value + shift : value),
    );
    if (type === 'M') path.moveTo(x1, y1);
    else if (type === 'L') path.lineTo(x1, y1);
    else if (type === 'Q') path.quadraticCurveTo(x1, y1, x, y);
    else if (type === 'Z') path.close();
    else throw new Error(`an outline of TrueType has no “${type}”`);
  }
  return path;
}
