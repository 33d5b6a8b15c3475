import { aboutData } from '#src/about-data.ts';
import { toFile } from '#src/charts/chart-style.ts';
import type { ChartDrawing } from '#src/charts/drawing.ts';
import { getPlans } from '#src/corpus/corpus.ts';
import type { Messages } from '#src/i18n/index.ts';
import { hrefFor } from '#src/site.ts';
import { overInWords } from './over.ts';
import { placesDrawing } from './places-drawing.ts';
import { timelineDrawing } from './timeline-drawing.ts';

/** Names of the two drawings, as of other charts under /charts/. */
export const PLACES_NAME = 'plan-places';
export const TIMELINE_NAME = 'plan-timeline';
export const PLACES_WIDTH = 720;

/** Where and when the plans are, as files of their own whose marks lead back to the site. */
export async function getPlaceFiles(messages: Messages) {
  const plans = await getPlans();
  const { language } = messages;
  const hrefOf = hrefFor(language);
  const fileOf = (name: string, { title, note, source, draw }: ChartDrawing) => {
    const lines = [note, messages.chart.sourceLine(source), aboutData(messages, '/plans/')];
    const drawn = draw({ id: name, width: PLACES_WIDTH });
    return { name, svg: toFile(drawn, { language, title, lines }) };
  };
  return [
    fileOf(PLACES_NAME, placesDrawing(plans, messages, hrefOf)),
    fileOf(TIMELINE_NAME, timelineDrawing(plans, messages, hrefOf, overInWords(plans, messages))),
  ];
}
