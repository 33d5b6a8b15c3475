import { hatchedBox } from '#src/charts/hatch.ts';
import { element, textElement, textWidth } from '#src/charts/svg.ts';
import type { Bar, BarBand } from './data.ts';
import { type BarsForm, FONT, LABEL_GAP, LINE } from './form.ts';
import type { PlacedLabel } from './labels.ts';
import type { BarsLayout } from './layout.ts';

interface BandPlace {
  layout: BarsLayout;
  row: number;
  column: number;
  form: BarsForm;
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

/** A part of a plan: its bars, each a link, or all of them as one; hatched where it has no such part. */
export function drawBand(band: BarBand, place: BandPlace): string {
  const { layout, row, column, form, absent, tips } = place;
  const box = { ...layout.columns[column], ...layout.rows[row] } as Box;
  const numbers = (band.bars ?? []).reduce((count, bar) => count + bar.numbers.length, 0);
  const silent = !band.bars ? 'absent' : numbers > 0 ? undefined : 'none';
  const data = { 'data-part': band.part, 'data-silent': silent };
  if (!band.bars) return drawAbsence(band, data, box, absent, form);
  if (!form.labels) return drawWhole(band, data, box, layout);
  const labels = layout.labels[row]?.[column] ?? [];
  const bars = band.bars.map((bar, at) => {
    const own = labels.filter((label) => label.bar === at);
    return drawBar(bar, at, own, box, layout);
  });
  const marks = { 'data-marks': '', 'data-repeats': '', 'data-tips': tips };
  return element('g', { ...marks, role: 'group', 'aria-label': band.text, ...data }, ...bars);
}

/** The bar of a sentence, as thick as the line lets it be; with a number, thicker, and the number beside it. */
function drawBar(
  { clause, href, name, characters, numbers }: Bar,
  at: number,
  labels: readonly PlacedLabel[],
  { x, y }: Box,
  { scale, pitch }: BarsLayout,
): string {
  const has = numbers.length > 0;
  const height = has ? pitch - 0.5 : pitch - 1.5;
  const box = { x, y: y + at * pitch + (pitch - height) / 2, width: characters * scale, height };
  const link = {
    'data-mark': '',
    href,
    'aria-label': name,
    'data-clause': clause,
    'data-characters': characters,
  };
  const bar = element('rect', has ? { class: 'chart-bar-number', ...box } : box);
  const drawn = labels.map((label) => drawLabel(label, { at: box.y + height / 2, box, y }, scale));
  return element('a', link, bar, ...drawn);
}

/** A number, and the line that leads to it where another number or a longer bar stands between. */
function drawLabel(
  { number, words, top, beside }: PlacedLabel,
  { at, box, y }: { at: number; box: Box; y: number },
  scale: number,
): string {
  const x = box.x + beside * scale + LABEL_GAP;
  const middle = y + top + LINE / 2;
  const end = box.x + box.width;
  const leads = x - end > LABEL_GAP + 2 || Math.abs(middle - at) > 5;
  const d = `M${round(end)},${round(at)}H${round(x - 4)}V${round(middle)}H${round(x - 1)}`;
  const text = {
    class: 'chart-text chart-bar-label',
    x,
    y: middle + 4.3,
    'font-size': FONT,
    'data-quota': number.quota,
    'data-value': `${number.value}`,
  };
  return (leads ? element('path', { class: 'chart-leader', d }) : '') + textElement(text, words);
}

/** All bars of a part as one link: what is drawn of them is two lines of a path. */
function drawWhole(band: BarBand, data: object, box: Box, { scale, pitch }: BarsLayout): string {
  const path = (wanted: boolean) =>
    (band.bars ?? [])
      .map(({ characters, numbers }, at) =>
        numbers.length > 0 === wanted
          ? barAt(box, at, pitch, Math.max(characters * scale, wanted ? 8 : 1), wanted)
          : '',
      )
      .join('');
  return element(
    'a',
    linkOf(band, data),
    hitBox(box),
    element('path', { class: 'chart-bar', d: path(false) }),
    element('path', { class: 'chart-bar-number', d: path(true) }),
  );
}

function barAt({ x, y }: Box, at: number, pitch: number, width: number, strong: boolean): string {
  const height = strong ? pitch : pitch - 1.2;
  const top = y + at * pitch + (pitch - height) / 2;
  return `M${round(x)},${round(top)}h${round(width)}v${round(height)}h-${round(width)}Z`;
}

function drawAbsence(band: BarBand, data: object, box: Box, words: string, form: BarsForm): string {
  const room = { ...box, x: box.x - 2, width: box.width + 2 };
  const lines = textWidth(words, FONT) > box.width - 4;
  const middle = box.x + box.width / 2 - 1;
  const text = {
    class: 'chart-text chart-quiet chart-backed',
    x: middle,
    y: box.y + box.height / 2 + (lines ? 0 : 4),
    'font-size': FONT,
    'text-anchor': 'middle',
    'writing-mode': lines ? 'vertical-rl' : undefined,
  };
  const marks = form.labels ? { 'data-marks': '' } : {};
  const link = element(
    'a',
    linkOf(band, data),
    hitBox(box),
    hatchedBox(room),
    textElement(text, words),
  );
  return element('g', marks, link);
}

function linkOf({ href, text, tip }: BarBand, data: object): Record<string, string> {
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

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
