import { frame } from '#src/charts/drawing.ts';
import { element } from '#src/charts/svg.ts';
import { drawBand } from './band.ts';
import type { BarPlan, PlanBarsData, PlanBarsOptions } from './data.ts';
import { drawFluidHeads, drawFluidRow } from './fluid.ts';
import { type BarsForm, NARROW, WIDE } from './form.ts';
import { drawAside, drawHead, headsHeight, measureAsides } from './heads.ts';
import { type BarsLayout, layOutBars } from './layout.ts';

/**
 * Plans whole: a row a plan, a column a part, each sentence a bar as long as its text. Sentences with a
 * number are red and say it; parts without any are tinted from top to bottom.
 * @returns an SVG element with classes and no colours; see src/styles/charts.css
 */
export function planBars(data: PlanBarsData, options: PlanBarsOptions): string {
  return drawWhole(data, options);
}

/**
 * The same for a page: the names of parts, then plan by plan, each drawn for wide screens (`large`) and for
 * narrow ones (`small`). One follows the other, so that what both say of a sentence is packed as once.
 */
export function planBarsRows(data: PlanBarsData, options: PlanBarsOptions): string {
  const { width, words } = options;
  const wide = layOut(data, WIDE, width);
  const small = smallOf(data, words.absent, wide.layout.pitch);
  const rows = data.plans.map((plan, at) => {
    const { y, height } = wide.layout.rows[at] ?? { y: 0, height: 0 };
    const box = { y: Math.round(y - WIDE.pad), height: Math.ceil(height + 2 * WIDE.pad) };
    const row = [...drawGrounds(data, wide.layout, box), drawPlan(plan, at, wide.layout, options)];
    return cutOut(box, width, row) + drawFluidRow(plan, at, data.parts, small.place);
  });
  const box = { y: 0, height: wide.top };
  const heads = [...drawGrounds(data, wide.layout, box), ...drawHeads(data, wide)];
  const smallHeads = drawFluidHeads(data.parts, small.place, small.top);
  return [cutOut(box, width, heads), smallHeads, ...rows].join('');
}

/** Plans for narrow columns alone: their words keep their size at any width. */
export function planBarsNarrow(data: PlanBarsData, absent: string): string {
  const { place, top } = smallOf(data, absent, PITCH);
  const rows = data.plans.map((plan, at) => drawFluidRow(plan, at, data.parts, place));
  return [drawFluidHeads(data.parts, place, top), ...rows].join('');
}

/** Of bars that are drawn for no wide screen. */
const PITCH = 3;
/** Px of a page that is 360 wide, less its margins: there a part is 24 px wide. */
const PHONE = 328;

function smallOf(data: PlanBarsData, absent: string, pitch: number) {
  const top = headsHeight(data.parts, true);
  const layout = layOutBars(data, NARROW, { top, width: PHONE, aside: 0, names: [] });
  const { above, pad } = NARROW;
  return { top, place: { layout, width: PHONE, pitch, absent, above, pad } };
}

function layOut(data: PlanBarsData, form: BarsForm, width: number) {
  const top = headsHeight(data.parts, false);
  const layout = layOutBars(data, form, { top, width, ...measureAsides(data.plans, form.aside) });
  return { top, layout };
}

/** A part of a drawing from top to bottom, as a drawing of its own. */
function cutOut(box: Band, width: number, children: readonly string[]): string {
  const viewBox = `0 ${box.y} ${width} ${box.height}`;
  return element('svg', { class: 'large', viewBox }, ...children);
}

function drawWhole(data: PlanBarsData, options: PlanBarsOptions): string {
  const { id, width, words } = options;
  const { top, layout } = layOut(data, WIDE, width);
  const height = layout.bottom;
  const drawn = [
    ...drawGrounds(data, layout, { y: 0, height }),
    ...drawHeads(data, { top, layout }),
    ...data.plans.map((plan, at) => drawPlan(plan, at, layout, options)),
  ];
  return frame({ id, width, height }, words, drawn, 'group');
}

function drawHeads(data: PlanBarsData, { top, layout }: ReturnType<typeof layOut>): string[] {
  return data.parts.map((part, at) => drawHead(part, layout.columns[at] ?? NOWHERE, top));
}

interface Band {
  y: number;
  height: number;
}

const NOWHERE = { x: 0, width: 0 };

/** The grounds of the parts in which no plan has a number; a little longer, so that no seam shows. */
function drawGrounds(data: PlanBarsData, layout: BarsLayout, { y, height }: Band): string[] {
  return data.parts.flatMap(({ key, silent }, at) => {
    const { x, width } = layout.columns[at] ?? NOWHERE;
    const box = { x: x - 4, y, width: width + 6, height: height + 1 };
    return silent ? element('rect', { class: 'chart-silent-part', 'data-part': key, ...box }) : [];
  });
}

function drawPlan(
  plan: BarPlan,
  at: number,
  layout: BarsLayout,
  { words, width }: PlanBarsOptions,
): string {
  const { y } = layout.rows[at] ?? { y: 0 };
  const d = `M0,${Math.round(y - WIDE.pad)}H${width}`;
  const bands = plan.bands.map((band, index) =>
    drawBand(band, { layout, row: at, column: index, absent: words.absent, tips: plan.tips }),
  );
  return element(
    'g',
    { 'data-plan': plan.id },
    element('path', { class: 'chart-grid', d }),
    drawAside(plan, y, WIDE.aside),
    ...bands,
  );
}
