import type { PublishedChart } from '#src/charts/published-chart.ts';
import { getPlans } from '#src/corpus/corpus.ts';
import type { Messages } from '#src/i18n/index.ts';
import type { Plan } from '#src/schemas/plan.ts';
import { hrefFor } from '#src/site.ts';
import { overInWords } from './over.ts';
import { placesDrawing } from './places-drawing.ts';
import { timelineDrawing } from './timeline-drawing.ts';

const PATH = '/plans/';
const WIDTH = 720;

/** Where the plans are. */
export function placesChart(plans: readonly Plan[], messages: Messages): PublishedChart {
  const drawing = placesDrawing(plans, messages, hrefFor(messages.language));
  return { ...drawing, name: 'plan-places', path: PATH, width: WIDTH };
}

/** When the plans are. */
export function timelineChart(plans: readonly Plan[], messages: Messages): PublishedChart {
  const over = overInWords(plans, messages);
  const drawing = timelineDrawing(plans, messages, hrefFor(messages.language), over);
  return { ...drawing, name: 'plan-timeline', path: PATH, width: WIDTH };
}

/** Where and when the plans are. */
export async function getPlaceCharts(messages: Messages): Promise<PublishedChart[]> {
  const plans = await getPlans();
  return [placesChart(plans, messages), timelineChart(plans, messages)];
}
