import type { DotPlotRow, QuotaDotPlot } from '#src/charts/dot-plot/data.ts';
import { quotaChart } from '#src/charts/dot-plot/quota-chart.ts';
import type { ChartDrawing } from '#src/charts/drawing.ts';
import { caveatsOf, targetOf } from './dot-plot-drawing.ts';
import type { Literacy } from './literacy.ts';
import { levelInWords, literacyFinding, standingsOf, verdictOf } from './literacy-finding.ts';
import { comparableSets } from './model/comparable.ts';
import { axisOf } from '#src/schemas/axis.ts';
import { documentNumber } from '#src/i18n/document-number.ts';
import { nameIn } from '#src/i18n/name-in.ts';
import { placeOfPlan } from '#src/i18n/plan-marks.ts';
import { quotaInWords } from '#src/i18n/quota-in-words.ts';
import type { Messages } from '#src/i18n/zh/index.ts';
import { sourceInWords } from '#src/i18n/source-in-words.ts';

/** The literacy chart, in the words of a language, with the sources of all outside figures. */
export function literacyDrawing(literacy: Literacy, messages: Messages): ChartDrawing {
  const { targets } = literacy;
  const stood = standingsOf(targets, literacy.reference, (quota) => onOneAxis(targets).has(quota));
  const title = literacyFinding(stood, targets.length, messages);
  const plot = { ...plotOf(literacy, stood, messages), title };
  return {
    title,
    note: messages.literacy.note(...caveatsOf(targets, literacy.total, messages)),
    source: sourcesOf(literacy, messages),
    draw: (shape) => quotaChart(plot, messages, shape),
  };
}

function plotOf(
  { targets, reference, results }: Literacy,
  stood: ReturnType<typeof standingsOf>,
  messages: Messages,
): Omit<QuotaDotPlot, 'title'> {
  const words = messages.literacy;
  const { unit, silence, broken } = words;
  const onAxis = onOneAxis(targets);
  const rows = targets.map(({ plan, quota, ...above }): DotPlotRow => ({
    plan,
    target: quota && onAxis.has(quota.id) ? targetOf({ plan, quota }, messages) : undefined,
    silence: quota && words.notDrawn,
    verdict: verdictIn(stood, plan.id, messages),
    above: (['province', 'prefecture'] as const).flatMap((level) => {
      const figure = above[level];
      if (!figure) return [];
      const text = words.aboveText(
        levelInWords(level, [plan], messages),
        quotaInWords(figure, messages),
      );
      return [{ level, figure: figure.id, value: figure.value, text }];
    }),
  }));
  const line = reference && {
    figure: reference.id,
    value: reference.value,
    text: words.reference(quotaInWords(reference, messages)),
    source: shortSource(nameIn(reference.source, messages)),
  };
  const found = results.map((figure) => ({
    figure: figure.id,
    value: figure.value,
    text: words.result(figure.year, quotaInWords(figure, messages)),
  }));
  const described = rows.map(({ plan, target, silence: own }) =>
    words.row(placeOfPlan(plan, messages), target?.text ?? own ?? silence),
  );
  const texts = found.map(({ text }) => text);
  const description = words.description(described, line?.text ?? '', texts);
  return { description, unit, broken, silence, rows, reference: line, results: found };
}

function verdictIn(stood: ReturnType<typeof standingsOf>, id: string, messages: Messages) {
  const own = stood.find(({ plan }) => plan.id === id);
  return own && { text: verdictOf(own, messages), stands: own.levels.below.length > 0 };
}

/** Ids of the targets that may stand on the axis of most: those of another unit, year or kind may not. */
function onOneAxis(targets: Literacy['targets']): Set<string> {
  const placed = targets.flatMap(({ plan, quota }) => (quota ? [{ plan, quota }] : []));
  const sets = comparableSets(placed.filter((each) => axisOf(each) !== undefined));
  const [most = []] = sets.sort((a, b) => b.length - a.length);
  return new Set(most.map(({ quota }) => quota.id));
}

/**
 * Sources of the chart and its table: the plans, then each outside figure once, in the order nation,
 * provinces, prefectures.
 */
function sourcesOf({ targets, reference, results }: Literacy, messages: Messages): string {
  const { sources } = messages.literacy;
  const above = [
    reference,
    ...results,
    ...targets.map(({ province }) => province),
    ...targets.map(({ prefecture }) => prefecture),
  ];
  const figures = [...new Set(above.filter((figure) => figure !== undefined))];
  const named = figures.map((figure) => {
    const what = sources[figure.sort];
    const name = what(nameIn(figure.who, messages), figure.year, quotaInWords(figure, messages));
    return sources.figure(name, sourceInWords(figure, messages));
  });
  return sources.all([sources.plans, ...named, sources.age]);
}

/** The number of a document, or, where its source has none, the source. */
function shortSource(source: string): string {
  return documentNumber(source) ?? source;
}
