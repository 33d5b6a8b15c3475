import type { ChartDrawing } from '#src/charts/drawing.ts';
import { derivable } from '#src/features/quotas/derivable.ts';
import { derivedDrawings } from './derived-drawings.ts';
import { dotPlotDrawing } from './dot-plot-drawing.ts';
import type { Messages } from '#src/i18n/index.ts';
import { literacyDrawing } from './literacy-drawing.ts';
import { multiplesDrawing } from './multiples-drawing.ts';
import { nameIn } from '#src/i18n/name-in.ts';
import { UNCLASSIFIED } from '#src/schemas/vocabulary.ts';
import { toFile } from '#src/charts/chart-style.ts';
import { getIndicatorPages, type IndicatorPage } from './indicator-pages.ts';
import { getLiteracy } from './literacy.ts';
import { densityDrawing, getQuotaDensity } from './quota-density.ts';

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
 * All charts as files of their own: /charts/<name>.svg.
 * @param about the site, the version of the data and the address, as the last line of every file
 */
export async function getChartFiles(messages: Messages, about: string) {
  const [literacy, density, pages] = await Promise.all([
    getLiteracy(),
    getQuotaDensity(messages),
    getIndicatorPages(),
  ]);
  const { language } = messages;
  const fileOf = (name: string, { title, note, source, draw }: ChartDrawing, width = WIDTH) => {
    return {
      name,
      svg: toFile(draw({ id: name, width }), { language, title, lines: [note, source, about] }),
    };
  };
  const targets = literacyDrawing(literacy, messages);
  const cited = { ...targets, source: messages.chart.sourceLine(targets.source) };
  return [
    fileOf(CHART_NAMES.literacy, cited),
    fileOf(CHART_NAMES.density, densityDrawing(density, messages), WIDE),
    fileOf(CHART_NAMES.multiples, multiplesDrawing(pages, messages), WIDE),
    ...pages.flatMap(({ indicator, comparisons, plans }) =>
      comparisons.map((set, index) => {
        const drawing = dotPlotDrawing(nameIn(indicator, messages), set, plans, messages);
        return fileOf(indicatorChartName(indicator.id, index), drawing);
      }),
    ),
    ...pages.flatMap((page) => derivedOf(page, messages)).map((each) => fileOf(each.name, each)),
  ];
}

/** Numbers worked out for a year and for residents. */
function derivedOf({ indicator, quotas, plans }: IndicatorPage, messages: Messages) {
  if (indicator.id === UNCLASSIFIED.id) return [];
  return (['year', 'residents'] as const).flatMap(
    (by) => derivedDrawings(indicator, quotas.map(derivable), plans, by, messages).drawings,
  );
}

const WIDTH = 680;
const WIDE = 980;
