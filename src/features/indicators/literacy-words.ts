import type { DotPlotRow, QuotaDotPlot, QuotaDotPlotOptions } from '#src/charts/dot-plot/data.ts';
import type { ContextFigure } from '#src/schemas/codebook.ts';
import type { Plan, Quota } from '#src/schemas/corpus.ts';
import { kindOf } from '#src/corpus/kind.ts';
import { MAX_ROWS, placesOf, plotLabels } from './dot-plot-words.ts';
import { nameIn } from '#src/i18n/name-in.ts';
import { quotaInWords } from '#src/i18n/quota-in-words.ts';
import type { Messages } from '#src/i18n/zh/index.ts';
import { sourceInWords } from '#src/i18n/source-in-words.ts';

interface Figures {
  targets: readonly {
    plan: Plan;
    quota: Quota | undefined;
    province: ContextFigure | undefined;
    prefecture: ContextFigure | undefined;
  }[];
  reference: ContextFigure | undefined;
  /** Results by year; the first and the last are drawn. */
  results: readonly ContextFigure[];
}

/** Content of the literacy chart, in the words of a language, and the sources of all outside figures. */
export function literacyDrawing(
  figures: Figures,
  messages: Messages,
): {
  data: QuotaDotPlot;
  labels: QuotaDotPlotOptions['words'];
  note: string;
  source: string;
} {
  const targets = figures.targets.slice(0, MAX_ROWS);
  const data = toData({ ...figures, targets }, messages);
  const plans = targets.map(({ plan }) => plan);
  return {
    data,
    labels: toLabels(data, messages),
    note: messages.literacy.note(
      placesOf(plans, ({ level }) => level === 'prefecture', messages),
      placesOf(plans, ({ status }) => status === 'draft', messages),
      messages.chart.leftOut(targets.length, figures.targets.length - targets.length),
    ),
    source: sourcesOf(figures, messages),
  };
}

function toData({ targets, reference, results }: Figures, messages: Messages): QuotaDotPlot {
  const ends = results.filter((_, index) => index === 0 || index === results.length - 1);
  return {
    rows: targets.map(({ plan, quota, province, prefecture }) => ({
      plan: plan.id,
      name: nameIn(plan.short, messages),
      index: plan.order - 1,
      level: plan.level,
      status: plan.status,
      target: quota && {
        value: quota.value,
        comparator: quota.comparator,
        text: quotaInWords(quota, messages),
        kind: kindOf(quota),
      },
      above: [
        ...aboveOf('province', province, messages),
        ...aboveOf('prefecture', prefecture, messages),
      ],
    })),
    reference: reference && {
      value: reference.value,
      text: messages.literacy.reference(quotaInWords(reference, messages)),
      source: documentNumber(nameIn(reference.source, messages)),
    },
    results: ends.map((figure) => ({
      value: figure.value,
      text: messages.literacy.result(figure.year, quotaInWords(figure, messages)),
    })),
  };
}

function toLabels(data: QuotaDotPlot, messages: Messages): QuotaDotPlotOptions['words'] {
  const { title, unit, silence, row, description } = messages.literacy;
  const rows = data.rows.map(({ name, target }) => row(name, target?.text ?? silence));
  const found = data.results.map(({ text }) => text);
  const labels = plotLabels(messages, unit);
  return {
    ...labels,
    title,
    description: description(rows, data.reference?.text ?? '', found),
    silence,
  };
}

/** A mark on a plan's row for the target of the level above it, where one is known. */
function aboveOf(
  level: 'province' | 'prefecture',
  figure: ContextFigure | undefined,
  messages: Messages,
): NonNullable<DotPlotRow['above']> {
  if (!figure) return [];
  const text = messages.literacy.aboveText(level, quotaInWords(figure, messages));
  return [{ level, value: figure.value, text }];
}

/**
 * Sources of the chart and its table: the plans, then each outside figure once, in the order nation,
 * provinces, prefectures.
 */
function sourcesOf({ targets, reference, results }: Figures, messages: Messages): string {
  const { sources } = messages.literacy;
  const above = [
    reference,
    results.at(0),
    results.at(-1),
    ...targets.map(({ province }) => province),
    ...targets.map(({ prefecture }) => prefecture),
  ];
  const figures = [...new Set(above.filter((figure) => figure !== undefined))];
  const named = figures.map((figure) => {
    const what = figure.kind === 'target' ? sources.target : sources.result;
    const name = what(nameIn(figure.who, messages), figure.year, quotaInWords(figure, messages));
    return sources.figure(name, sourceInWords(figure, messages));
  });
  return sources.all([sources.plans, ...named, sources.age]);
}

/** Document number in a source: “国发〔2021〕9号” or “Guofa [2021] No. 9”; where it has none, the source. */
function documentNumber(source: string): string {
  return (
    /[\p{Script=Han}]+〔\d{4}〕\d+号|\p{Lu}\p{Ll}+ \[\d{4}\] No\. \d+/u.exec(source)?.[0] ?? source
  );
}
