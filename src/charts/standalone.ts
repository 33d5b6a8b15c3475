import type { Messages } from '#src/i18n/zh/index.ts';
import { escapeMarkup } from '#src/text/escape-markup.ts';
import { element, textLines } from './svg.ts';
import { wrapWords } from './wrap.ts';

/** Notes with a drawing that has left its page. */
export interface StandaloneNotes {
  /** Of the words. */
  language: Messages['language'];
  title: string;
  /** Lines under the drawing: how to read it, sources, version and address. */
  lines: readonly string[];
  /** What the file keeps of them for programs, where the drawing itself says it. */
  kept?: readonly string[];
}

const MARGIN = 32;
const SMALL = 12;
const LARGE = 20;
const TITLE_LINE = 28;

/**
 * Makes a drawing a file of its own: with styles, a ground, its title above and its notes below.
 * @param style from `standaloneStyle`
 */
export function standalone(svg: string, notes: StandaloneNotes, style: string): string {
  const [width, height] = sizeOf(svg);
  const lines = notes.lines.flatMap((line) => wrapWords(line, SMALL, width));
  const titles = wrapWords(notes.title, LARGE, width);
  const top = notes.title ? 64 + (titles.length - 1) * TITLE_LINE : 0;
  const bottom = lines.length > 0 ? lines.length * 20 + 24 : 0;
  const margin = notes.title ? MARGIN : 0;
  const whole = [width + 2 * margin, top + height + bottom + margin] as const;
  const inner = placeDrawing(svg, { x: margin, y: top, width, height });
  const { kept = [notes.title, ...notes.lines] } = notes;
  const text = (name: string) => ({ class: `chart-text ${name}`, x: margin });
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      lang: notes.language === 'zh' ? 'zh-CN' : notes.language,
      viewBox: `0 0 ${whole[0]} ${whole[1]}`,
      width: whole[0],
      height: whole[1],
    },
    element('style', {}, style.replaceAll('<', '')),
    element('metadata', {}, escapeMarkup(kept.filter(Boolean).join('\n'))),
    element('rect', { class: 'chart-card', width: whole[0], height: whole[1] }),
    ...textLines({ ...text('chart-name'), y: 40, 'font-size': LARGE }, titles, TITLE_LINE),
    inner,
    ...textLines({ ...text('chart-quiet'), y: top + height + 28, 'font-size': SMALL }, lines, 20),
  );
}

/** Width and height of a drawing's view box, in px. */
export function sizeOf(svg: string): [number, number] {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return [Number(width), Number(height)];
}

/** A whole drawing as a part of another: at a place of it, and of a size. */
export function placeDrawing(
  svg: string,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
): string {
  return svg.replace('<svg', `<svg x="${x}" y="${y}" width="${width}" height="${height}"`);
}
