import type { PublishedChart } from '#src/charts/published-chart.ts';
import { LITERACY_INDICATOR } from '#src/corpus/context.ts';
import type { Messages } from '#src/i18n/index.ts';
import type { Plan } from '#src/schemas/plan.ts';
import { hrefFor } from '#src/site.ts';
import { gapsDrawing, resultRows } from './gaps-drawing.ts';
import { ladderDrawing } from './ladder-drawing.ts';
import { getLiteracy, type Literacy } from './literacy.ts';

const PATH = `/indicators/${LITERACY_INDICATOR}/`;
const WIDTH = 720;

/** Each plan’s target of literacy under those of the levels above it. */
export function ladderChart(literacy: Literacy, messages: Messages): PublishedChart {
  const drawing = ladderDrawing(literacy, messages, hrefFor(messages.language));
  return { ...drawing, name: 'literacy-ladder', path: PATH, width: WIDTH };
}

/** Results of literacy, known and not known, of the places of these plans. */
export function gapsChart(plans: readonly Plan[], messages: Messages): PublishedChart {
  const drawing = gapsDrawing(resultRows(plans), messages, hrefFor(messages.language));
  return { ...drawing, name: 'literacy-results', path: PATH, width: WIDTH };
}

/** The ladder of targets and the grid of results. */
export async function getLadderCharts(messages: Messages): Promise<PublishedChart[]> {
  const literacy = await getLiteracy();
  const plans = literacy.targets.map(({ plan }) => plan);
  return [ladderChart(literacy, messages), gapsChart(plans, messages)];
}
