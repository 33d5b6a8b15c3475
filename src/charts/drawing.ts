import { escapeMarkup } from '#src/text/escape-markup.ts';
import { element } from './svg.ts';

/** What a drawing is made for: the start of the ids in it, and the width of its view box in px. */
export interface Shape {
  id: string;
  width: number;
}

/** A chart that can be drawn at any width, with the words around it. */
export interface ChartDrawing {
  title: string;
  /** How to read it, and what it must not be read as. */
  note: string;
  source: string;
  /** @returns an SVG element with classes and no colours; see src/styles/charts.css */
  draw: (shape: Shape) => string;
}

/**
 * The SVG element around a whole drawing, with what is read out for it.
 * @param role `group` where what stands inside are links, or drawings
 */
export function frame(
  { id, width, height }: Shape & { height: number },
  words: { title: string; description: string },
  children: readonly string[],
  role: 'img' | 'group' = 'img',
): string {
  const [title, description] = [`${id}-title`, `${id}-desc`];
  const labels =
    role === 'img'
      ? { 'aria-labelledby': `${title} ${description}` }
      : { 'aria-labelledby': title, 'aria-describedby': description };
  return element(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, role, ...labels },
    element('title', { id: title }, escapeMarkup(words.title)),
    element('desc', { id: description }, escapeMarkup(words.description)),
    ...children,
  );
}
