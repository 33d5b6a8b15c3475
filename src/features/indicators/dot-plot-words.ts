import type { DotPlotRow, QuotaDotPlot, QuotaDotPlotOptions } from '#src/charts/dot-plot/data.ts';
import type { Plan, Quota } from '#src/schemas/corpus.ts';
import { kindOf } from '#src/corpus/kind.ts';
import { kindInWords } from '#src/i18n/kind-in-words.ts';
import { nameIn } from '#src/i18n/name-in.ts';
import { quotaInWords, valueInDigits } from '#src/i18n/quota-in-words.ts';
import { unitInWords } from '#src/i18n/unit-words.ts';
import type { Words } from '#src/i18n/zh/index.ts';

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
  words: Words,
  derivedUnit?: string,
): DotPlotDrawing {
  const quotas = all.slice(0, MAX_ROWS);
  const { chart } = words.indicators;
  const shown = new Set(quotas.map(({ plan }) => plan.id));
  const silent = plans.length <= MAX_SILENT ? plans.filter(({ id }) => !shown.has(id)) : [];
  const rows = [
    ...quotas.map((drawn) => rowOf(drawn.plan, targetOf(drawn, words, derivedUnit), words)),
    ...silent.map((plan) => rowOf(plan, undefined, words)),
  ].sort((a, b) => a.index - b.index);
  const first = quotas[0]?.quota;
  const unit = derivedUnit ?? unitInWords(first?.unit ?? '', undefined, words.quota.units);
  const title = chart.title(name, derivedUnit ?? (first ? kindInWords(first, words) : ''));
  const drawnPlans = quotas.map(({ plan }) => plan);
  const lines = rows.map((row) => words.literacy.row(row.name, row.target?.text ?? chart.silence));
  return {
    data: { rows, reference: undefined, results: [] },
    labels: { ...plotLabels(words, unit), title, description: chart.description(lines) },
    title,
    note: chart.note(
      placesOf(drawnPlans, ({ level }) => level === 'prefecture', words),
      placesOf(drawnPlans, ({ status }) => status === 'draft', words),
      words.chart.leftOut(quotas.length, all.length - quotas.length),
    ),
    source: chart.source,
  };
}

/** Words of a drawing that do not depend on its numbers. */
export function plotLabels(
  words: Words,
  unit: string,
): Omit<QuotaDotPlotOptions['words'], 'title' | 'description'> {
  const { results, notTargets, exact, above } = words.literacy;
  return {
    unit,
    silence: words.indicators.chart.silence,
    results,
    notTargets,
    prefecture: words.level.prefecture,
    draft: words.status.draft,
    comparator: {
      '=': exact,
      '>=': words.quota.comparator('>=', unit),
      '>': words.quota.comparator('>', unit),
    },
    above,
    derived: words.derived.mark,
    digits: (value) => valueInDigits(value, words),
  };
}

/** Names of the plans that are of a kind: « 鹤壁市、青铜峡市 ». */
export function placesOf(
  plans: readonly Plan[],
  test: (plan: Plan) => boolean,
  words: Words,
): string {
  const names = plans.filter(test).map(({ short }) => nameIn(short, words));
  return words.list([...new Set(names)]);
}

function rowOf(plan: Plan, target: DotPlotRow['target'], words: Words): DotPlotRow {
  const { id, short, order, level, status } = plan;
  return { plan: id, name: nameIn(short, words), index: order - 1, level, status, target };
}

function targetOf(
  { quota, derived }: DrawnQuota,
  words: Words,
  derivedUnit: string | undefined,
): DotPlotRow['target'] {
  const { comparator } = quota;
  const kind = derivedUnit ?? kindOf(quota);
  if (derived) return { ...derived, comparator, kind, derived: true };
  return { value: quota.value, comparator, text: quotaInWords(quota, words), kind };
}
