import type { QuotaDotPlot } from './data.ts';
import type { LegendItem } from '#src/charts/legend.ts';
import type { Messages } from '#src/i18n/zh/index.ts';
import { targetMark } from '#src/charts/target-mark.ts';

/**
 * Meanings of the marks that no words stand beside: a number says itself how it binds, a name its level and
 * that its plan is a draft, a figure of a level above whose it is. Only that a number is worked out is not said.
 */
export function dotPlotLegend({ rows }: QuotaDotPlot, { derived }: Messages): LegendItem[] {
  const plain = { level: 'county', status: 'final' } as const;
  const sign = targetMark({ comparator: '=', derived: true }, plain, 10, 0);
  return rows.some(({ target }) => target?.derived)
    ? [{ sign, width: 20, words: derived.mark }]
    : [];
}
