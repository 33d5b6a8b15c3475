import { hatchedBox } from '#src/charts/hatch.ts';
import { wrapWords } from '#src/charts/wrap.ts';
import { element, tenth, textElement, textLines, textWidth } from '#src/charts/svg.ts';
import type { Bar, BarBand } from './data.ts';
import { FONT, LABEL_GAP, LINE } from './form.ts';
import type { PlacedLabel } from './labels.ts';
import type { BarsLayout } from './layout.ts';

interface BandPlace {
  layout: BarsLayout;
  row: number;
  column: number;
  absent: string;
  tips: string;
}

/** Where a band is, in px. */
interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A part of a plan: its bars, each a link; hatched where it has no such part. */
export function drawBand(band: BarBand, place: BandPlace): string {
  const { layout, row, column, absent, tips } = place;
  const box = { ...layout.columns[column], ...layout.rows[row] } as Box;
  const numbers = (band.bars ?? []).reduce((count, bar) => count + bar.numbers.length, 0);
  const silent = !band.bars ? 'absent' : numbers > 0 ? undefined : 'none';
  const data = { 'data-part': band.part, 'data-silent': silent };
  const name = silent ? 'chart-bar-silent' : 'chart-bar';
  if (!band.bars) return drawAbsence(band, data, box, absent);
  const labels = layout.labels[row]?.[column] ?? [];
  const bars = band.bars.map((bar, at) => {
    const own = labels.filter((label) => label.bar === at);
    return drawLabelledBar(bar, at, own, layout);
  });
  const marks = { 'data-marks': '', 'data-repeats': '', 'data-tips': tips };
  return element(
    'g',
    {
      class: name,
      ...marks,
      role: 'group',
      'aria-label': band.text,
      ...data,
      // A character is 1 wide and a sentence 1 high: so 620 bars pack well.
      transform: `translate(${tenth(box.x)} ${tenth(box.y)})scale(${scaleOf(layout).join(' ')})`,
    },
    ...bars,
  );
}

/** Px to a character and to a sentence, as they are written. */
function scaleOf({ scale, pitch }: BarsLayout): [number, number] {
  return [thousandth(scale), thousandth(pitch)];
}

/**
 * The bar of a sentence, as wide as it has characters; with a number it is thicker.
 * @param pitch px from it to the next
 * @param beside what stands beside the bar, drawn in its link
 */
export function drawBar(bar: Bar, at: number, pitch: number, beside = ''): string {
  const { href, name, characters, numbers } = bar;
  const has = numbers.length > 0;
  const thickness = tenth(1 - (has ? 0.5 : 1.5) / pitch);
  const rect = element('rect', {
    class: has ? 'chart-bar-number' : undefined,
    y: at + (1 - thickness) / 2,
    width: characters,
    height: thickness,
  });
  const link = { 'data-mark': '', href, 'aria-label': name };
  return element('a', link, rect, beside);
}

/** A bar, and the numbers of its sentence beside it, drawn in px again. */
function drawLabelledBar(
  bar: Bar,
  at: number,
  labels: readonly PlacedLabel[],
  layout: BarsLayout,
): string {
  const [across, down] = scaleOf(layout);
  const { href, characters, numbers } = bar;
  if (numbers.length === 0) return drawBar(bar, at, down);
  const end = { x: characters * across, y: (at + 0.5) * down };
  const back = `scale(${thousandth(1 / across)} ${thousandth(1 / down)})`;
  const drawn = element(
    'g',
    { transform: back },
    ...labels.map((label) => drawLabel(label, end, across)),
  );
  if (numbers.length < 2) return drawBar(bar, at, down, drawn);
  // The name writes several numbers out: what is seen of them is no part of it, and leads there by itself.
  const unread = { href, tabindex: -1, 'aria-hidden': 'true' };
  return drawBar(bar, at, down) + element('a', unread, drawn);
}

/** A number, and the line that leads to it from the end of its bar; both from the corner of the band. */
function drawLabel(
  { number, words, top, beside }: PlacedLabel,
  end: { x: number; y: number },
  scale: number,
): string {
  const x = beside * scale + LABEL_GAP;
  const middle = top + LINE / 2;
  const turn = tenth(x - LABEL_GAP + 2);
  const d = `M${tenth(end.x)},${tenth(end.y)}H${turn}L${tenth(x - 2)},${tenth(middle)}`;
  const text = {
    class: 'chart-text chart-plain chart-bar-label',
    x,
    y: middle + 4.3,
    'font-size': FONT,
    'data-quota': number.quota,
    'data-value': `${number.value}`,
  };
  return element('path', { class: 'chart-leader', d }) + textElement(text, words);
}

function drawAbsence(band: BarBand, data: object, box: Box, words: string): string {
  const room = { ...box, x: box.x - 2, width: box.width + 2 };
  // A blank keeps the lines apart for who hears them.
  const drawn = [hitBox(box), hatchedBox(room), absentWords(words, box).join(' ')];
  return element('g', { 'data-marks': '' }, element('a', linkOf(band, data), ...drawn));
}

/** Words on a hatched ground, in lines or upright; none where there is no room: a note says what hatching means. */
function absentWords(words: string, { x, y, width, height }: Box): string[] {
  const lines = wrapWords(words, FONT, width - 6);
  const text = {
    class: 'chart-text chart-quiet',
    x: x + width / 2 - 1,
    'font-size': FONT,
    'text-anchor': 'middle',
  };
  const isWide = lines.every((line) => textWidth(line, FONT) <= width - 6);
  const first = y + height / 2 + 4 - ((lines.length - 1) * LINE) / 2;
  if (isWide && lines.length * LINE < height && lines.length < 3)
    return textLines({ ...text, class: `${text.class} chart-backed`, y: first }, lines, LINE);
  if (textWidth(words, FONT) > height || width < FONT) return [];
  return [textElement({ ...text, y: y + height / 2, 'writing-mode': 'vertical-rl' }, words)];
}

function linkOf({ href, text, tip }: BarBand, data: object): Record<string, string | undefined> {
  return { 'data-mark': '', href, 'aria-label': text, 'data-tip': tip, ...data };
}

/** What a finger meets: the bars, and what lies between them. */
function hitBox({ x, y, width, height }: Box): string {
  return element('rect', {
    class: 'chart-hit',
    x: x - 2,
    y: y - 2,
    width: Math.max(width + 3.9, 24),
    height: Math.max(height + 4, 24),
  });
}

function thousandth(value: number): number {
  return Math.round(value * 1000) / 1000;
}
