import { hatchedBox } from '#src/charts/hatch.ts';
import { element, tenth, textElement, textWidth } from '#src/charts/svg.ts';
import { drawBar } from './band.ts';
import type { BarBand, BarPart, BarPlan } from './data.ts';
import { FONT } from './form.ts';
import { drawAbove, drawUpright } from './heads.ts';
import type { BarsLayout } from './layout.ts';

/**
 * Rows of bars that are as wide as their place: shares of it across, px down, so that words keep their size.
 * A part is a link with its counts, then each of its sentences.
 */
interface FluidPlace {
  layout: BarsLayout;
  /** Width in px for which the places were laid out. */
  width: number;
  /** Of a bar, as a share of its line. */
  pitch: number;
  absent: string;
  /** Px above the bars of a row, and below. */
  above: number;
  pad: number;
}

/** Px by which what a finger meets reaches beyond the bars. */
const REACH = 2;

/** The names of the parts, upright, each over its column. */
export function drawFluidHeads(
  parts: readonly BarPart[],
  { layout, width }: FluidPlace,
  top: number,
): string {
  const heads = parts.map((part, at) => {
    const { x, across } = columnOf(layout, at, width);
    const silent = part.silent ? 'none' : undefined;
    const strong = part.silent ? ' chart-strong chart-accent' : '';
    return element(
      'a',
      { href: part.href, 'data-part': part.key, 'data-silent': silent },
      element('rect', { class: 'chart-hit', x, width: across, height: top }),
      drawUpright(part, `chart-text chart-plain${strong}`, x, top),
    );
  });
  return fluid(top, [...drawGrounds(parts, layout, width), ...heads]);
}

/** A plan under its name: its parts side by side. */
export function drawFluidRow(
  plan: BarPlan,
  row: number,
  parts: readonly BarPart[],
  place: FluidPlace,
): string {
  const { layout, width, above, pad } = place;
  const { height } = layout.rows[row] ?? { height: 0 };
  const top = above + pad;
  const bands = plan.bands.map((band, at) =>
    drawBand(band, plan.tips, { ...columnOf(layout, at, width), y: top, height }, place),
  );
  const drawn = [
    ...drawGrounds(parts, layout, width),
    element('line', { class: 'chart-grid', x2: '100%' }),
    drawAbove(plan, top, '100%'),
    ...bands,
  ];
  return fluid(top + height + pad, [element('g', { 'data-plan': plan.id }, ...drawn)]);
}

/** Left and width of a column with what a finger meets, in percent of the place. */
function columnOf({ columns }: BarsLayout, at: number, width: number) {
  const column = columns[at] ?? { x: 0, width: 0 };
  return {
    x: percent(column.x - REACH, width),
    across: percent(column.width + 2 * REACH - 0.1, width),
    px: column.width + 2 * REACH - 0.1,
  };
}

function percent(px: number, width: number): string {
  return `${tenth((px / width) * 100)}%`;
}

function fluid(height: number, children: readonly string[]): string {
  return element('svg', { class: 'small', width: '100%', height: tenth(height) }, ...children);
}

/** The grounds of parts in which no plan has a number; they reach into the next row, so that no seam shows. */
function drawGrounds(parts: readonly BarPart[], layout: BarsLayout, width: number): string[] {
  return parts.flatMap(({ key, silent }, at) => {
    const { x, across } = columnOf(layout, at, width);
    const box = { x, width: across, height: '101%' };
    return silent ? element('rect', { class: 'chart-silent-part', 'data-part': key, ...box }) : [];
  });
}

interface BandBox {
  x: string;
  across: string;
  /** Width in px where the place is as wide as it was laid out for. */
  px: number;
  y: number;
  height: number;
}

function drawBand(band: BarBand, tips: string, box: BandBox, place: FluidPlace): string {
  const { x, across, px, y, height } = box;
  const { layout, pitch, absent } = place;
  const own = { x, y, width: across, height };
  const numbers = (band.bars ?? []).some((bar) => bar.numbers.length > 0);
  const silent = !band.bars ? 'absent' : numbers ? undefined : 'none';
  const data = { 'data-part': band.part, 'data-silent': silent };
  const link = { 'data-mark': '', href: band.href, 'aria-label': band.text, 'data-tip': band.tip };
  if (!band.bars) {
    const shown = drawAbsence(absent, height);
    return element('svg', { 'data-marks': '', ...own }, element('a', { ...link, ...data }, shown));
  }
  // A character is 1 wide and a sentence 1 high, whatever the size on the screen.
  const [wide, high] = [px / layout.scale, height / layout.pitch];
  const left = REACH / layout.scale;
  const hit = element('rect', { class: 'chart-hit', x: -left, width: wide, height: high });
  const bars = band.bars.map((bar, at) => drawBar(bar, at, pitch));
  return element(
    'svg',
    {
      class: silent ? 'chart-bar-silent' : 'chart-bar',
      'data-marks': '',
      'data-repeats': '',
      'data-tips': tips,
      ...data,
      ...own,
      viewBox: [-left, 0, wide, high].map(tenth).join(' '),
      preserveAspectRatio: 'none',
    },
    element('a', link, hit),
    ...bars,
  );
}

/** Hatched as far as it reaches, with words upright where they have room. */
function drawAbsence(words: string, height: number): string {
  const whole = { width: '100%', height: '100%' };
  const text = { class: 'chart-text chart-quiet', x: '50%', y: height / 2, 'font-size': FONT };
  const upright = { 'text-anchor': 'middle', 'writing-mode': 'vertical-rl' };
  const said = textWidth(words, FONT) < height ? textElement({ ...text, ...upright }, words) : '';
  return [
    element('rect', { class: 'chart-hit', ...whole }),
    hatchedBox({ x: 0, y: 0, width: WIDEST, height }),
    element('rect', { class: 'chart-silence', ...whole }),
    said,
  ].join(' ');
}

/** Px that a column has at most: hatching is drawn so far, and cut. */
const WIDEST = 120;
