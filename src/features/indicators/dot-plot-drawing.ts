import type { DotPlotTarget, QuotaDotPlot } from '#src/charts/dot-plot/data.ts';
import { quotaDotPlot } from '#src/charts/dot-plot/quota-dot-plot.ts';
import type { ChartDrawing } from '#src/charts/drawing.ts';
import type { Plan } from '#src/schemas/plan.ts';
import type { Quota } from '#src/schemas/numbers.ts';
import { axisOf } from '#src/schemas/axis.ts';
import { axisInWords } from '#src/i18n/kind-in-words.ts';
import { nameIn } from '#src/i18n/name-in.ts';
import { placeOfPlan } from '#src/i18n/plan-marks.ts';
import { quotaInWords } from '#src/i18n/quota-in-words.ts';
import { unitInWords } from '#src/i18n/unit-words.ts';
import type { Messages } from '#src/i18n/zh/index.ts';

/** A number as it is drawn: the plan's own, or one worked out of it. */
export interface DrawnQuota {
  plan: Plan;
  quota: Quota;
  /** Number drawn instead of the plan's value, its axis's unit, and the quota that it would be. */
  derived?: { value: number; unit: string; text: string; quota: Quota } | undefined;
}

/** Most plans with which rows without a number are drawn too. */
const MAX_SILENT = 12;
/** Most rows of a drawing: more of them are a list, which the table beside it is already. */
export const MAX_ROWS = 60;

/**
 * Numbers of one kind, the first of many, in the words of a language; other plans' rows are silent.
 * @param all of one kind, in plan order
 *   Numbers worked out, 人次/年, stand beside those that a plan wrote in their unit
 */
export function dotPlotDrawing(
  name: string,
  all: readonly DrawnQuota[],
  plans: readonly Plan[],
  messages: Messages,
): ChartDrawing & { plot: QuotaDotPlot } {
  const quotas = all.slice(0, MAX_ROWS);
  const { note, source, silence, ...words } = messages.indicators.chart;
  const shown = new Set(quotas.map(({ plan }) => plan.id));
  const silent = plans.length <= MAX_SILENT ? plans.filter(({ id }) => !shown.has(id)) : [];
  const rows = [
    ...quotas.map((drawn) => ({
      plan: drawn.plan,
      target: targetOf(drawn, messages),
    })),
    ...silent.map((plan) => ({ plan, target: undefined })),
  ].sort((a, b) => a.plan.order - b.plan.order);
  const lines = rows.map(({ plan, target }) =>
    messages.literacy.row(placeOfPlan(plan, messages), target?.text ?? silence),
  );
  const first = quotas.find(({ derived }) => derived) ?? quotas[0];
  const plot = {
    title: words.title(name, first ? termsOf(first, messages) : ''),
    description: words.description(lines),
    unit: first ? unitOf(first, messages) : '',
    silence,
    rows,
  };
  return {
    plot,
    title: plot.title,
    note: note(...caveatsOf(quotas, all.length, messages)),
    source,
    draw: (shape) => quotaDotPlot(plot, messages, shape),
  };
}

/** The unit of an axis, by one of its numbers. */
function unitOf({ quota, derived }: DrawnQuota, messages: Messages): string {
  return derived?.unit ?? unitInWords(quota.unit, undefined, messages.quota.units);
}

/** What the numbers of an axis have in common, by one of them. */
function termsOf(drawn: DrawnQuota, messages: Messages): string {
  const { plan, derived } = drawn;
  return derived
    ? [derived.unit, messages.level[plan.level]].join(' · ')
    : axisInWords(drawn, messages);
}

/** What to know of the plans in a drawing: those of prefectures, drafts, how many numbers it leaves out. */
export function caveatsOf(
  drawn: readonly { plan: Plan }[],
  total: number,
  messages: Messages,
): [prefectures: string, drafts: string, leftOut: string] {
  const placesOf = (test: (plan: Plan) => boolean) => {
    const plans = drawn.map(({ plan }) => plan).filter(test);
    return messages.list([...new Set(plans.map(({ short }) => nameIn(short, messages)))]);
  };
  return [
    placesOf(({ level }) => level === 'prefecture'),
    placesOf(({ status }) => status === 'draft'),
    messages.chart.leftOut(drawn.length, total - drawn.length),
  ];
}

/**
 * The number of a quota, or the one worked out of it, as a dot plot takes it.
 * @throws when it may stand on no axis
 */
export function targetOf({ plan, quota, derived }: DrawnQuota, messages: Messages): DotPlotTarget {
  const axis = axisOf({ plan, quota: derived?.quota ?? quota });
  if (axis === undefined) throw new Error(`${quota.id} may stand on no axis`);
  const { comparator, value } = quota;
  const drawn = derived
    ? { value: derived.value, text: derived.text, derived: true }
    : { value, text: quotaInWords(quota, messages) };
  return { ...drawn, quota: quota.id, axis, comparator };
}
