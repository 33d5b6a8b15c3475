import { quotaDensity } from '#src/charts/quota-density.ts';
import { quotaDotPlot } from '#src/charts/dot-plot/quota-dot-plot.ts';
import { quotaMultiples } from '#src/charts/quota-multiples.ts';
import { densityDrawing } from './density-words.ts';
import { dotPlotDrawing } from './dot-plot-words.ts';
import type { Messages } from '#src/i18n/index.ts';
import { literacyDrawing } from './literacy-words.ts';
import { multiplesDrawing } from './multiples-words.ts';
import { nameIn } from '#src/i18n/name-in.ts';
import { toFile } from '#src/charts/chart-style.ts';
import { getIndicatorPages } from './indicator-pages.ts';
import { getLiteracy } from './literacy.ts';
import { getQuotaDensity } from './quota-density.ts';

/** A chart as a file of its own. */
export interface ChartFile {
  /** Name in the address: /charts/<name>.svg. */
  name: string;
  svg: string;
}

/** Names of the charts that are not of one indicator. */
export const CHART_NAMES = {
  literacy: 'literacy-targets',
  density: 'quota-density',
  multiples: 'comparable-quotas',
} as const;

/** The name of the n-th chart of an indicator, n from 0. */
export function indicatorChartName(indicator: string, at: number): string {
  return at === 0 ? `indicator-${indicator}` : `indicator-${indicator}-${at + 1}`;
}

/**
 * All charts as files.
 * @param about the site, the version of the data and the address, as the last line of every file
 */
export async function getChartFiles(messages: Messages, about: string): Promise<ChartFile[]> {
  const [literacy, density, pages] = await Promise.all([
    getLiteracy(),
    getQuotaDensity(),
    getIndicatorPages(),
  ]);
  const targets = literacyDrawing(literacy, messages);
  const drawnDensity = densityDrawing(density, messages);
  const multiples = multiplesDrawing(pages, messages);
  const { literacy: literacyName, density: densityName, multiples: multiplesName } = CHART_NAMES;
  const source = messages.indicators.chart.source;
  return [
    toChartFile(
      literacyName,
      targets.labels.title,
      [targets.note, messages.chart.sourceLine(targets.source), about],
      quotaDotPlot(targets.data, { id: literacyName, width: WIDTH, words: targets.labels }),
    ),
    toChartFile(
      densityName,
      messages.density.title,
      [messages.density.note, source, about],
      quotaDensity(drawnDensity.data, {
        id: densityName,
        width: WIDE,
        words: drawnDensity.labels,
      }),
    ),
    toChartFile(
      multiplesName,
      messages.indicators.multiples.title,
      [multiples.note, source, about],
      quotaMultiples(multiples.panels, {
        id: multiplesName,
        width: WIDE,
        words: multiples.labels,
      }),
    ),
    ...pages.flatMap(({ indicator, comparisons, plans }) =>
      comparisons.map((set, index) => {
        const name = indicatorChartName(indicator.id, index);
        const { data, labels, title, note } = dotPlotDrawing(
          nameIn(indicator, messages),
          set,
          plans,
          messages,
        );
        const drawn = quotaDotPlot(data, { id: name, width: WIDTH, words: labels });
        return toChartFile(name, title, [note, source, about], drawn);
      }),
    ),
  ];
}

const WIDTH = 680;
const WIDE = 980;

function toChartFile(name: string, title: string, lines: string[], svg: string): ChartFile {
  return { name, svg: toFile(svg, { title, lines }) };
}
