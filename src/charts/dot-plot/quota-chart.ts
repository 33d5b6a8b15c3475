import type { QuotaDotPlot } from './data.ts';
import { quotaDotPlot } from './quota-dot-plot.ts';
import { isThin, quotaValueList } from './value-list.ts';
import type { Shape } from '#src/charts/drawing.ts';
import type { Messages } from '#src/i18n/zh/index.ts';

/**
 * What plans set for one indicator: on an axis, or as a list where most of them set nothing.
 * @throws when two of the numbers share no axis
 */
export function quotaChart(plot: QuotaDotPlot, messages: Messages, shape: Shape): string {
  checkAxis(plot);
  return (isThin(plot) ? quotaValueList : quotaDotPlot)(plot, messages, shape);
}

function checkAxis({ rows }: QuotaDotPlot): void {
  const axes = new Set(rows.flatMap(({ target }) => target?.axis ?? []));
  if (axes.size > 1) throw new Error(`these numbers share no axis: ${[...axes].join(', ')}`);
}
