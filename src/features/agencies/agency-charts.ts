import type { PublishedChart } from '#src/charts/published-chart.ts';
import type { Messages } from '#src/i18n/index.ts';
import { hrefFor } from '#src/site.ts';
import { agencyListsOf, getListedPlans, pagesOfPlans } from './agencies.ts';
import { matrixDrawing } from './matrix-drawing.ts';

/** Name of the matrix under /charts/, and its width in px on wide screens and in files. */
export const MATRIX_NAME = 'agency-matrix';
export const MATRIX_WIDTH = 860;

/** The matrix of the first plans. */
export async function getAgencyCharts(messages: Messages): Promise<PublishedChart[]> {
  const [plans = []] = pagesOfPlans(await getListedPlans());
  const drawing = matrixDrawing({
    lists: agencyListsOf(plans),
    messages,
    hrefOf: hrefFor(messages.language),
  });
  return [{ ...drawing, name: MATRIX_NAME, path: '/agencies/', width: MATRIX_WIDTH }];
}
