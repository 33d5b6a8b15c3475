import { element, escapeXml, textElement, textWidth } from './svg.ts';

/** What a drawing says of itself once it has left its page. */
export interface StandaloneNotes {
  title: string;
  /** Under the drawing, line by line: how to read it, sources, version and address. */
  lines: readonly string[];
}

const MARGIN = 32;
const SMALL = 12;

/**
 * Makes a drawing a file of its own: with styles, a ground, its title above and its notes below.
 * @param style from `standaloneStyle`
 */
export function standalone(svg: string, notes: StandaloneNotes, style: string): string {
  const [width, height] = sizeOf(svg);
  const lines = notes.lines.flatMap((line) => wrap(line, width));
  const top = notes.title ? 64 : 0;
  const bottom = lines.length > 0 ? lines.length * 20 + 24 : 0;
  const margin = notes.title ? MARGIN : 0;
  const whole = [width + 2 * margin, top + height + bottom + margin] as const;
  const inner = svg.replace(
    '<svg',
    `<svg x="${margin}" y="${top}" width="${width}" height="${height}"`,
  );
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${whole[0]} ${whole[1]}`,
      width: whole[0],
      height: whole[1],
    },
    element('style', {}, style.replaceAll('<', '')),
    element('metadata', {}, escapeXml([notes.title, ...notes.lines].filter(Boolean).join('\n'))),
    element('rect', { class: 'chart-card', width: whole[0], height: whole[1] }),
    notes.title &&
      textElement(
        { class: 'chart-text chart-name', x: margin, y: 40, 'font-size': 20 },
        notes.title,
      ),
    inner,
    ...lines.map((line, at) =>
      textElement(
        {
          class: 'chart-text chart-quiet',
          x: margin,
          y: top + height + 28 + at * 20,
          'font-size': SMALL,
        },
        line,
      ),
    ),
  );
}

/** Width and height of a drawing's view box, in px. */
export function sizeOf(svg: string): [number, number] {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return [Number(width), Number(height)];
}

function wrap(line: string, width: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const sign of line) {
    if (textWidth(current + sign, SMALL) > width && !/[，。；、：）》”]/.test(sign)) {
      lines.push(current);
      current = '';
    }
    current += sign;
  }
  return current ? [...lines, current] : lines;
}
