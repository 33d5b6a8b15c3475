import { element, textElement } from '#src/charts/svg.ts';
import { wrapWords } from '#src/charts/wrap.ts';

/** Px of the picture, and of the ground at its sides: as wide as a phone, so that its words are as large there. */
export const WIDTH = 360;
export const SIDE = 20;
export const ROOM = WIDTH - 2 * SIDE;

/** Something of a height that is drawn under what stands above it. */
export interface Layer {
  height: number;
  draw: (y: number) => string;
}

/** One under the other. */
export function stack(layers: readonly Layer[]): Layer {
  const tops = layers.map((_, at) =>
    layers.slice(0, at).reduce((sum, { height }) => sum + height, 0),
  );
  return {
    height: layers.reduce((sum, { height }) => sum + height, 0),
    draw: (y) => layers.map((layer, at) => layer.draw(y + (tops[at] ?? 0))).join(''),
  };
}

/** Beside each other, as high as the higher one. */
export function beside(one: Layer, other: Layer): Layer {
  return {
    height: Math.max(one.height, other.height),
    draw: (y) => one.draw(y) + other.draw(y),
  };
}

export function space(height: number): Layer {
  return { height, draw: () => '' };
}

/** On a ground of its own over the whole width. */
export function onGround(name: string, layer: Layer): Layer {
  return {
    height: layer.height,
    draw: (y) =>
      element('rect', { class: name, x: 0, y, width: WIDTH, height: layer.height }) + layer.draw(y),
  };
}

export function rule(name = 'line', x = SIDE): Layer {
  const d = (y: number) => `M${x} ${y + 0.5}H${WIDTH - x}`;
  return { height: 1, draw: (y) => element('path', { class: name, d: d(y) }) };
}

interface Setting {
  size: number;
  /** Px from line to line. */
  line: number;
  /** Classes besides that of all words. */
  name?: string;
  lang?: string | undefined;
  x?: number;
  width?: number;
}

/** Words in as many lines as they need. */
export function paragraph(
  words: string,
  { size, line, name = '', lang, x = SIDE, width = WIDTH - SIDE - x }: Setting,
): Layer {
  // Bold Han signs are a little wider than what is reckoned with, Latin letters narrower.
  const lines = wrapWords(words, size * (/\p{Script=Han}/u.test(words) ? 1.03 : 0.93), width);
  return {
    height: lines.length * line,
    draw: (y) =>
      lines
        .map((each, at) =>
          textElement(
            {
              class: `chart-text ${name}`.trim(),
              lang,
              x,
              y: y + at * line + line / 2 + size * 0.36,
              'font-size': size,
            },
            each,
          ),
        )
        .join(''),
  };
}
