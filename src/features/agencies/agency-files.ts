import { aboutData } from '#src/about-data.ts';
import { toFile } from '#src/charts/chart-style.ts';
import type { Messages } from '#src/i18n/index.ts';
import { hrefFor } from '#src/site.ts';
import { agencyListsOf, getListedPlans, pagesOfPlans } from './agencies.ts';
import { matrixDrawing } from './matrix-drawing.ts';

/** Name of the matrix under /charts/, and its width in px on wide screens and in files. */
export const MATRIX_NAME = 'agency-matrix';
export const MATRIX_WIDTH = 860;

/** The matrix of the first plans as a file of its own, whose marks lead back to the site. */
export async function getAgencyFiles(messages: Messages) {
  const { language, chart } = messages;
  const [plans = []] = pagesOfPlans(await getListedPlans());
  const drawing = matrixDrawing({
    lists: agencyListsOf(plans),
    messages,
    hrefOf: hrefFor(language),
  });
  const { title, note, source, draw } = drawing;
  const svg = draw({ id: MATRIX_NAME, width: MATRIX_WIDTH });
  const lines = [note, chart.sourceLine(source), aboutData(messages, '/agencies/')];
  return [{ name: MATRIX_NAME, svg: toFile(svg, { language, title, lines }) }];
}
