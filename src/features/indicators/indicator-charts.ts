import type { ChartDrawing } from '#src/charts/drawing.ts';
import type { DensityRow } from '#src/charts/quota-density.ts';
import type { PublishedChart } from '#src/charts/published-chart.ts';
import { LITERACY_INDICATOR } from '#src/corpus/context.ts';
import type { PlacedQuota } from '#src/corpus/quotas.ts';
import { derivable } from '#src/features/quotas/derivable.ts';
import { nameIn } from '#src/i18n/name-in.ts';
import type { Messages } from '#src/i18n/index.ts';
import type { Plan } from '#src/schemas/plan.ts';
import { type Bilingual, UNCLASSIFIED } from '#src/schemas/vocabulary.ts';
import { derivedDrawings } from './derived-drawings.ts';
import { dotPlotDrawing } from './dot-plot-drawing.ts';
import { getIndicatorPages, type IndicatorPage } from './indicator-pages.ts';
import { getLiteracy, type Literacy } from './literacy.ts';
import { literacyDrawing } from './literacy-drawing.ts';
import { multiplesDrawing } from './multiples-drawing.ts';
import { densityDrawing, getQuotaDensity } from './quota-density.ts';

type Indicator = Bilingual & { id: string };

/** The literacy targets of all plans beside the nation’s. */
export function literacyChart(literacy: Literacy, messages: Messages): PublishedChart {
  return ofIndicator(LITERACY_INDICATOR, 'literacy-targets', literacyDrawing(literacy, messages));
}

/** The sentences in which the numbers stand. */
export function densityChart(rows: readonly DensityRow[], messages: Messages): PublishedChart {
  const drawing = densityDrawing(rows, messages);
  return { ...drawing, name: 'quota-density', path: '/quotas/density/', width: WIDE };
}

/** All numbers that may be compared. */
export function multiplesChart(
  pages: readonly IndicatorPage[],
  messages: Messages,
): PublishedChart {
  const drawing = multiplesDrawing(pages, messages);
  return { ...drawing, name: 'comparable-quotas', path: '/indicators/', width: WIDE };
}

/** Comparable numbers of an indicator: its n-th such set, n from 0. */
export function comparisonChart(
  indicator: Indicator,
  set: { quotas: readonly PlacedQuota[]; index: number },
  plans: readonly Plan[],
  messages: Messages,
): PublishedChart {
  const { quotas, index } = set;
  const name = `indicator-${indicator.id}${index === 0 ? '' : `-${index + 1}`}`;
  const drawing = dotPlotDrawing(nameIn(indicator, messages), quotas, plans, messages);
  return ofIndicator(indicator.id, name, drawing);
}

/** Numbers worked out for a year or for residents, which have a name of their own. */
export function derivedChart(
  indicator: Indicator,
  { name, ...drawing }: ChartDrawing & { name: string },
): PublishedChart {
  return ofIndicator(indicator.id, name, drawing);
}

/** All of these, as many as there are. */
export async function getIndicatorCharts(messages: Messages): Promise<PublishedChart[]> {
  const [literacy, density, pages] = await Promise.all([
    getLiteracy(),
    getQuotaDensity(messages),
    getIndicatorPages(),
  ]);
  return [
    literacyChart(literacy, messages),
    densityChart(density, messages),
    multiplesChart(pages, messages),
    // The targets of literacy have a chart of their own.
    ...pages.flatMap(({ indicator, comparisons, plans }) =>
      (indicator.id === LITERACY_INDICATOR ? [] : comparisons).map((quotas, index) =>
        comparisonChart(indicator, { quotas, index }, plans, messages),
      ),
    ),
    ...pages.flatMap((page) => derivedOf(page, messages)),
  ];
}

function derivedOf({ indicator, quotas, plans }: IndicatorPage, messages: Messages) {
  if (indicator.id === UNCLASSIFIED.id) return [];
  return (['year', 'residents'] as const).flatMap((by) =>
    derivedDrawings(indicator, quotas.map(derivable), plans, by, messages).drawings.map((drawing) =>
      derivedChart(indicator, drawing),
    ),
  );
}

function ofIndicator(indicator: string, name: string, drawing: ChartDrawing): PublishedChart {
  return { ...drawing, name, path: `/indicators/${indicator}/`, width: 680 };
}

const WIDE = 1100;
