import type { DotPlotRow, DotPlotTarget, QuotaDotPlot } from '#src/charts/dot-plot/data.ts';
import { quotaChart } from '#src/charts/dot-plot/quota-chart.ts';
import { isThin } from '#src/charts/dot-plot/value-list.ts';
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
import { hrefFor } from '#src/site.ts';
import { sentenceAround } from '#src/text/cut-around.ts';

/** A number as it is drawn: the plan's own, or one worked out of it. */
export interface DrawnQuota {
  plan: Plan;
  quota: Quota;
  /** Number drawn instead of the plan's value, its axis's unit, and the quota that it would be. */
  derived?: { value: number; unit: string; text: string; quota: Quota } | undefined;
}

/** Most places that a headline names. */
const MAX_NAMED = 4;
/** Most plans with which rows without a number are drawn too. */
const MAX_SILENT = 12;
/** Most rows of a drawing: more of them are a list, which a table is already. */
const MAX_ROWS = 12;

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
  const drawn = {
    unit: first ? unitOf(first, messages) : '',
    silence,
    rows,
  };
  const title = findingOf(name, rows, plans.length, messages);
  const isList = isThin({ rows });
  const plot = { ...drawn, title, description: words.description(lines, isList) };
  const terms = first ? words.terms(termsOf(first, messages)) : '';
  const caveats = note(...caveatsOf(quotas, all.length, messages));
  return {
    plot,
    title,
    note: [terms, caveats].filter(Boolean).join(messages.gap),
    source,
    draw: (shape) => quotaChart(plot, messages, shape),
  };
}

/** What the drawing shows: who has a number at all, where few have; else from where to where they reach. */
function findingOf(
  name: string,
  rows: readonly DotPlotRow[],
  plans: number,
  messages: Messages,
): string {
  const { finding } = messages.indicators.chart;
  const drawn = rows.flatMap(({ plan, target }) => (target ? [{ plan, ...target }] : []));
  const places = [...new Set(drawn.map(({ plan }) => placeOfPlan(plan, messages)))];
  const without = plans - new Set(drawn.map(({ plan }) => plan.id)).size;
  if (places.length < plans / 2 && places.length <= MAX_NAMED)
    return finding.few(name, places, without);
  const [least] = drawn.toSorted((a, b) => a.value - b.value);
  const [most] = drawn.toSorted((a, b) => b.value - a.value);
  if (!least || !most) return name;
  return least.value === most.value
    ? finding.equal(name, places.length, least.text, without)
    : finding.range(name, places.length, [least.text, most.text], without);
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
  const { id, sentence, url } = quota;
  const tip = sentenceAround(quota);
  return {
    ...drawn,
    quota: id,
    href: hrefFor(messages.language)(url),
    sentence,
    tip,
    axis,
    comparator,
  };
}
