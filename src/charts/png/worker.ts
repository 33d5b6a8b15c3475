import { Resvg } from '@resvg/resvg-js';
import { cutFont, type CutFont } from './cut-font.ts';
import type { Face } from './faces.ts';

/** What a thread is asked for: a font of some characters. */
export interface FontOrder {
  face: Face;
  characters: readonly string[];
}

/** What a thread is asked for: a drawing in pixels, in these fonts and no others. */
export interface PictureOrder {
  svg: string;
  /** Pixels to a px of the drawing. */
  scale: number;
  fontFiles: readonly string[];
}

export function cut({ face, characters }: FontOrder): Promise<CutFont> {
  return cutFont(face, characters);
}

/** @returns a PNG */
export function draw({ svg, scale, fontFiles }: PictureOrder): Uint8Array {
  const font = { loadSystemFonts: false, fontFiles: [...fontFiles] };
  return new Resvg(svg, { font, fitTo: { mode: 'zoom', value: scale } }).render().asPng();
}
