import { max } from 'd3-array';
import { frame } from '#src/charts/drawing.ts';
import { element, textElement, textLines, textWidth } from '#src/charts/svg.ts';
import { drawBand } from './band.ts';
import type { BarPart, BarPlan, PlanBarsData, PlanBarsOptions } from './data.ts';
import { type BarsForm, FONT, LINE, NARROW, WIDE } from './form.ts';
import { type BarsLayout, layOutBars } from './layout.ts';

const NAME = 16;
/** Px from one letter of an upright name to the next, beyond its size. */
const LETTER = 1;

/**
 * Plans whole: a row a plan, a column a part, each sentence a bar as long as its text. Sentences with a
 * number are red and say it; parts without any are tinted from top to bottom.
 * @returns an SVG element with classes and no colours; see src/styles/charts.css
 */
export function planBars(data: PlanBarsData, options: PlanBarsOptions): string {
  return draw(data, WIDE, options);
}

/** The same for phones: a part of a plan is one link, and its numbers are said when it is touched. */
export function planBarsNarrow(data: PlanBarsData, options: PlanBarsOptions): string {
  return draw(data, NARROW, options);
}

function draw(data: PlanBarsData, form: BarsForm, options: PlanBarsOptions): string {
  const { id, width, words } = options;
  const upright = form.aside === 0;
  const heads = data.parts.map((part) => (upright ? uprightHeight(part) : standingHeight(part)));
  const top = (max(heads) ?? 0) + 8;
  const layout = layOutBars(data, form, { top, width });
  return frame(
    { id, width, height: layout.bottom },
    words,
    [
      ...data.parts.map((part, at) => drawSilence(part, at, layout)),
      ...data.parts.map((part, at) => drawPart(part, at, layout, { upright, top })),
      ...data.plans.map((plan, at) => drawPlan(plan, at, layout, { form, words, width })),
    ],
    'group',
  );
}

function uprightHeight({ name }: BarPart): number {
  return Math.ceil(textWidth(name, FONT)) + LETTER * name.length + 6;
}

function standingHeight({ lines }: BarPart): number {
  return (lines.length + 1) * (LINE + 1) + 4;
}

/** The ground of a part in which no plan has a number. */
function drawSilence({ key, silent }: BarPart, at: number, layout: BarsLayout): string {
  const { x, width } = layout.columns[at] ?? { x: 0, width: 0 };
  const box = { x: x - 4, y: 0, width: width + 6, height: layout.bottom };
  return silent ? element('rect', { class: 'chart-silent-part', 'data-part': key, ...box }) : '';
}

/** The name of a part over its column, and how many numbers it has in all plans. */
function drawPart(
  part: BarPart,
  at: number,
  { columns }: BarsLayout,
  { upright, top }: { upright: boolean; top: number },
): string {
  const { x, width } = columns[at] ?? { x: 0, width: 0 };
  const kind = part.silent ? 'chart-text chart-strong chart-accent' : 'chart-text';
  const attributes = { href: part.href, 'data-part': part.key, 'data-silent': silence(part) };
  if (upright) {
    const place = { x: x + Math.min(width / 2, 12), y: top - 8 };
    const turned = /\p{Script=Han}/u.test(part.name) ? LETTER : undefined;
    const text = { class: kind, 'font-size': FONT, ...place, 'writing-mode': 'vertical-rl' };
    const drawn = { ...text, 'text-anchor': 'end', 'letter-spacing': turned };
    const hit = { class: 'chart-hit', x: x - 2, y: 0, width: Math.max(24, width + 4), height: top };
    return element('a', attributes, element('rect', hit), textElement(drawn, part.name));
  }
  const first = top - 8 - LINE - (part.lines.length - 1) * (LINE + 1);
  const name = { class: `${kind} chart-strong`, x, y: first, 'font-size': FONT };
  const note = part.silent ? kind : 'chart-text chart-quiet';
  return element(
    'a',
    attributes,
    element('rect', { class: 'chart-hit', x: x - 2, y: 0, width: width + 4, height: top }),
    ...textLines(name, part.lines, LINE + 1),
    textElement({ class: note, x, y: top - 7, 'font-size': FONT }, part.numbers),
  );
}

function silence({ silent }: BarPart): 'none' | undefined {
  return silent ? 'none' : undefined;
}

interface PlanPlace {
  form: BarsForm;
  words: PlanBarsOptions['words'];
  width: number;
}

function drawPlan(
  plan: BarPlan,
  at: number,
  layout: BarsLayout,
  { form, words, width }: PlanPlace,
): string {
  const row = layout.rows[at] ?? { y: 0, height: 0 };
  const line = element('path', {
    class: 'chart-grid',
    d: `M0,${row.y - form.above - 7}H${width}`,
  });
  const bands = plan.bands.map((band, index) =>
    drawBand(band, { layout, row: at, column: index, form, absent: words.absent, tips: plan.tips }),
  );
  const marks = form.labels ? {} : { 'data-marks': '', role: 'group', 'aria-label': plan.name };
  return element(
    'g',
    { 'data-plan': plan.id },
    line,
    form.aside > 0 ? drawAside(plan, row.y) : drawAbove(plan, row.y, width),
    element('g', marks, ...bands),
  );
}

/** Name, counts and marks of a plan at the start of its row. */
function drawAside({ name, href, sentences, numbers, marks }: BarPlan, y: number): string {
  const quiet = { class: 'chart-text chart-quiet', x: 0, 'font-size': FONT };
  const red = { class: 'chart-text chart-accent chart-strong', x: 0, 'font-size': FONT };
  return element(
    'a',
    { href },
    element('rect', { class: 'chart-hit', x: 0, y: y - 6, width: 84, height: 28 }),
    textElement({ class: 'chart-text chart-name', x: 0, y: y + 12, 'font-size': NAME }, name),
    textElement({ ...quiet, y: y + 28 }, sentences),
    textElement({ ...red, y: y + 42 }, numbers),
    ...textLines({ ...quiet, y: y + 56 }, marks, 14),
  );
}

/** The same in one line above the row. */
function drawAbove(plan: BarPlan, y: number, width: number): string {
  const { name, href, sentences, numbers, marks } = plan;
  const after = textWidth(name, 14) + 8;
  const said = [...marks, sentences].join(' · ');
  const base = y - 8;
  return element(
    'a',
    { href },
    element('rect', { class: 'chart-hit', x: 0, y: y - 26, width, height: 24 }),
    textElement({ class: 'chart-text chart-name', x: 0, y: base, 'font-size': 14 }, name),
    textElement(
      { class: 'chart-text chart-quiet', x: after, y: base, 'font-size': FONT },
      said,
    ),
    textElement(
      {
        class: 'chart-text chart-accent chart-strong',
        x: width,
        y: base,
        'font-size': FONT,
        'text-anchor': 'end',
      },
      numbers,
    ),
  );
}
