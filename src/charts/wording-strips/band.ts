import { element, tenth } from '#src/charts/svg.ts';
import { escapeMarkup } from '#src/text/escape-markup.ts';
import type { Stretch, StripPart } from './data.ts';

/** Most plans that are told apart by a shade and a height of their own. */
export const MAX_LEVEL = 5;

/** A place of a band, its height above the line on which set phrases hang. */
export interface BandBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Height of set phrases below the line, as a part of the band's. */
const FORMULA = 0.16;

/** Whole height of a band, with what hangs below its line. */
export function bandHeight(height: number): number {
  return height * (1 + FORMULA);
}

/**
 * A part as a band: words rise with the number of plans that have them, so that paper, forced colours and
 * every eye tell them apart; set phrases hang below the line.
 */
export function drawBand(part: Pick<StripPart, 'stretches' | 'characters'>, box: BandBox): string {
  const scale = box.width / Math.max(part.characters, 1);
  const bars = new Map<Stretch['level'], string>();
  let at = 0;
  for (const { level, characters } of part.stretches) {
    const shown = level === 'formula' ? level : Math.min(level, MAX_LEVEL);
    const [x, width] = [tenth(box.x + at * scale), tenth(characters * scale)];
    bars.set(shown, (bars.get(shown) ?? '') + drawBar(shown, x, width, box));
    at += characters;
  }
  const paths = [2, 3, 4, 5, 'formula' as const].map((level) => {
    const d = bars.get(level);
    return d ? element('path', { class: `chart-shared-${level}`, d }) : '';
  });
  const { x, y, width, height } = box;
  return element('rect', { class: 'chart-band', x, y, width, height }) + paths.join('');
}

/** The band of a sign in the legend: all of one kind. */
export function drawSign(level: Stretch['level'], box: BandBox): string {
  return drawBand({ characters: 1, stretches: [{ level, characters: 1 }] }, box);
}

/** A link over a part. The keyboard has the parts in the tables below. */
export function linkPart({ href, text }: StripPart, ...children: string[]): string {
  return element(
    'a',
    { href, tabindex: -1 },
    element('title', {}, escapeMarkup(text)),
    ...children,
  );
}

function drawBar(
  level: Stretch['level'],
  x: number,
  width: number,
  { y, height }: BandBox,
): string {
  if (level === 1) return '';
  const foot = tenth(y + height);
  const bar = level === 'formula' ? tenth(height * FORMULA) : -tenth((height * level) / MAX_LEVEL);
  return `M${x},${foot}h${width}v${bar}h${-width}z`;
}
