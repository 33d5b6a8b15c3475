import { frame } from '#src/charts/drawing.ts';
import { element } from '#src/charts/svg.ts';
import { drawBand } from './band.ts';
import type { BarPart, BarPlan, PlanBarsData, PlanBarsOptions } from './data.ts';
import { type BarsForm, NARROW, WIDE } from './form.ts';
import { drawAbove, drawAside, drawHead, headsHeight, measureAsides } from './heads.ts';
import { type BarsLayout, layOutBars } from './layout.ts';

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
  const top = headsHeight(data.parts, upright);
  const names = upright ? { aside: 0, names: [] } : measureAsides(data.plans, form.aside);
  const layout = layOutBars(data, form, { top, width, ...names });
  const columns = data.parts.map((part, at) => ({
    part,
    column: layout.columns[at] ?? { x: 0, width: 0 },
  }));
  return frame(
    { id, width, height: layout.bottom },
    words,
    [
      ...columns.map(({ part, column }) => drawSilence(part, column, layout.bottom)),
      ...columns.map(({ part, column }) => drawHead(part, column, { upright, top })),
      ...data.plans.map((plan, at) => drawPlan(plan, at, layout, { form, words, width })),
    ],
    'group',
  );
}

/** The ground of a part in which no plan has a number. */
function drawSilence(
  { key, silent }: BarPart,
  { x, width }: { x: number; width: number },
  height: number,
): string {
  const box = { x: x - 4, y: 0, width: width + 6, height };
  return silent ? element('rect', { class: 'chart-silent-part', 'data-part': key, ...box }) : '';
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
  const { y } = layout.rows[at] ?? { y: 0 };
  const d = `M0,${Math.round(y - form.above - form.pad)}H${width}`;
  const bands = plan.bands.map((band, index) =>
    drawBand(band, { layout, row: at, column: index, form, absent: words.absent, tips: plan.tips }),
  );
  // Where a part is one link, those of a plan are one tab stop.
  const marks = form.labels ? {} : { 'data-marks': '', role: 'group', 'aria-label': plan.name };
  return element(
    'g',
    { 'data-plan': plan.id },
    element('path', { class: 'chart-grid', d }),
    form.aside > 0 ? drawAside(plan, y, form.aside) : drawAbove(plan, y, width),
    element('g', marks, ...bands),
  );
}
