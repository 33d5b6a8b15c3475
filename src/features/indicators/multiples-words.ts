import type { MultiplesPanel, QuotaMultiplesOptions } from '#src/charts/quota-multiples.ts';
import type { IndicatorPage } from './indicator-pages.ts';
import { dotPlotDrawing } from './dot-plot-words.ts';
import { kindInWords } from '#src/i18n/kind-in-words.ts';
import { nameIn } from '#src/i18n/name-in.ts';
import type { Words } from '#src/i18n/zh/index.ts';

/** All comparable numbers, a panel for each kind, panels of one unit next to each other. */
export function multiplesDrawing(
  pages: readonly IndicatorPage[],
  words: Words,
): { panels: MultiplesPanel[]; labels: QuotaMultiplesOptions['words'] } {
  const { multiples } = words.indicators;
  const sets = pages.flatMap(({ indicator, comparisons, plans }) =>
    comparisons.map((set) => ({ name: nameIn(indicator, words), set, plans })),
  );
  const byUnit = [...Map.groupBy(sets, ({ set }) => set[0]?.quota.unit).values()].flat();
  const panels = byUnit.map(({ name, set, plans }): MultiplesPanel => {
    const { data, labels } = dotPlotDrawing(name, set, plans, words);
    const first = set[0]?.quota;
    return { title: name, note: first ? kindInWords(first, words) : '', data, words: labels };
  });
  const described = panels.map(({ title, note, data }) =>
    multiples.panel(
      title,
      note,
      data.rows.flatMap(({ name, target }) =>
        target ? [words.literacy.row(name, target.text)] : [],
      ),
    ),
  );
  return {
    panels,
    labels: { title: multiples.title, description: multiples.description(described) },
  };
}
