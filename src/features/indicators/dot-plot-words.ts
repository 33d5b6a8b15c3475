import type { DotPlotRow, QuotaDotPlot, QuotaDotPlotOptions } from '#src/charts/dot-plot/data.ts';
import type { Plan, Quota } from '#src/schemas/corpus.ts';
import { kindOf } from '#src/corpus/kind.ts';
import { kindInWords } from '#src/i18n/kind-in-words.ts';
import { nameIn } from '#src/i18n/name-in.ts';
import { quotaInWords, valueInDigits } from '#src/i18n/quota-in-words.ts';
import { unitInWords } from '#src/i18n/unit-words.ts';
import type { Messages } from '#src/i18n/zh/index.ts';

/** A number as it is drawn: the plan's own, or one worked out of it. */
export interface DrawnQuota {
  plan: Plan;
  quota: Quota;
  /** Number drawn instead of the plan's value. */
  derived?: { value: number; text: string };
}

/** A dot plot ready to draw, with the words around it. */
export interface DotPlotDrawing {
  data: QuotaDotPlot;
  labels: QuotaDotPlotOptions['words'];
  title: string;
  note: string;
  source: string;
}

/** Most plans with which rows without a number are drawn too. */
const MAX_SILENT = 12;
/** Most rows of a drawing: more of them are a list, which the table beside it is already. */
export const MAX_ROWS = 60;

/**
 * Numbers of one kind, the first of many, in the words of a language; other plans' rows are silent.
 * @param all of one kind, in plan order
 * @param derivedUnit of an axis for numbers worked out: 人次/年. Numbers that a plan wrote in it may
 *   stand beside them
 */
export function dotPlotDrawing(
  name: string,
  all: readonly DrawnQuota[],
  plans: readonly Plan[],
  messages: Messages,
  derivedUnit?: string,
): DotPlotDrawing {
  const quotas = all.slice(0, MAX_ROWS);
  const { chart } = messages.indicators;
  const shown = new Set(quotas.map(({ plan }) => plan.id));
  const silent = plans.length <= MAX_SILENT ? plans.filter(({ id }) => !shown.has(id)) : [];
  const rows = [
    ...quotas.map((drawn) => rowOf(drawn.plan, targetOf(drawn, messages, derivedUnit), messages)),
    ...silent.map((plan) => rowOf(plan, undefined, messages)),
  ].sort((a, b) => a.index - b.index);
  const first = quotas[0]?.quota;
  const unit = derivedUnit ?? unitInWords(first?.unit ?? '', undefined, messages.quota.units);
  const title = chart.title(name, derivedUnit ?? (first ? kindInWords(first, messages) : ''));
  const drawnPlans = quotas.map(({ plan }) => plan);
  const lines = rows.map((row) =>
    messages.literacy.row(row.name, row.target?.text ?? chart.silence),
  );
  return {
    data: { rows, reference: undefined, results: [] },
    labels: { ...plotLabels(messages, unit), title, description: chart.description(lines) },
    title,
    note: chart.note(
      placesOf(drawnPlans, ({ level }) => level === 'prefecture', messages),
      placesOf(drawnPlans, ({ status }) => status === 'draft', messages),
      messages.chart.leftOut(quotas.length, all.length - quotas.length),
    ),
    source: chart.source,
  };
}

/** Words of a drawing that do not depend on its numbers. */
export function plotLabels(
  messages: Messages,
  unit: string,
): Omit<QuotaDotPlotOptions['words'], 'title' | 'description'> {
  const { results, notTargets, exact, above } = messages.literacy;
  return {
    unit,
    silence: messages.indicators.chart.silence,
    results,
    notTargets,
    prefecture: messages.level.prefecture,
    draft: messages.status.draft,
    comparator: {
      '=': exact,
      '>=': messages.quota.comparator('>=', unit),
      '>': messages.quota.comparator('>', unit),
    },
    above,
    derived: messages.derived.mark,
    digits: (value) => valueInDigits(value, messages),
  };
}

/** Names of the plans that are of a kind: « 鹤壁市、青铜峡市 ». */
export function placesOf(
  plans: readonly Plan[],
  test: (plan: Plan) => boolean,
  messages: Messages,
): string {
  const names = plans.filter(test).map(({ short }) => nameIn(short, messages));
  return messages.list([...new Set(names)]);
}

function rowOf(plan: Plan, target: DotPlotRow['target'], messages: Messages): DotPlotRow {
  const { id, short, order, level, status } = plan;
  return { plan: id, name: nameIn(short, messages), index: order - 1, level, status, target };
}

function targetOf(
  { quota, derived }: DrawnQuota,
  messages: Messages,
  derivedUnit: string | undefined,
): DotPlotRow['target'] {
  const { comparator } = quota;
  const kind = derivedUnit ?? kindOf(quota);
  if (derived) return { ...derived, comparator, kind, derived: true };
  return { value: quota.value, comparator, text: quotaInWords(quota, messages), kind };
}
