import type { PublishedChart } from '#src/charts/published-chart.ts';
import { getAgencyCharts } from '#src/features/agencies/agency-charts.ts';
import { getSilenceMaps } from '#src/features/compare/silence-map-chart.ts';
import { getFindingCharts } from '#src/features/findings/finding-charts.ts';
import { getPlanBarsChart } from '#src/features/home/plan-bars-drawing.ts';
import { getIndicatorCharts } from '#src/features/indicators/indicator-charts.ts';
import { getLadderCharts } from '#src/features/indicators/ladder-charts.ts';
import { getPlaceCharts } from '#src/features/places/place-charts.ts';
import { getWeightCharts } from '#src/features/weight/weight-charts.ts';
import { getStripsChart } from '#src/features/wording/strips-chart.ts';
import type { Messages } from '#src/i18n/index.ts';

/**
 * Every chart that leaves its page, in the words of a language: each is two files and a page to embed. The bars
 * of strength that stand in rows of tables are none: each is a part of its table, which can be taken away as a
 * table, and says nothing without its row.
 */
export async function getCharts(messages: Messages): Promise<PublishedChart[]> {
  const charts = await Promise.all([
    getIndicatorCharts(messages),
    getPlanBarsChart(messages),
    getSilenceMaps(messages),
    getStripsChart(messages),
    getLadderCharts(messages),
    getPlaceCharts(messages),
    getWeightCharts(messages),
    getFindingCharts(messages),
    getAgencyCharts(messages),
  ]);
  return charts.flat();
}
