import { toFile } from '#src/charts/chart-style.ts';
import type { ChartDrawing } from '#src/charts/drawing.ts';
import { aboutData } from '#src/about-data.ts';
import { LITERACY_INDICATOR } from '#src/corpus/context.ts';
import type { Messages } from '#src/i18n/index.ts';
import { hrefFor } from '#src/site.ts';
import { gapsDrawing, resultRows } from './gaps-drawing.ts';
import { ladderDrawing } from './ladder-drawing.ts';
import { getLiteracy } from './literacy.ts';

/** Names of the two charts under /charts/. */
export const LADDER_NAME = 'literacy-ladder';
export const GAPS_NAME = 'literacy-results';

/** The ladder of targets and the grid of results as files of their own. */
export async function getLadderFiles(messages: Messages) {
  const { language } = messages;
  const literacy = await getLiteracy();
  const hrefOf = hrefFor(language);
  const rows = resultRows(literacy.targets.map(({ plan }) => plan));
  const about = aboutData(messages, `/indicators/${LITERACY_INDICATOR}/`);
  const fileOf = (name: string, { title, note, source, draw }: ChartDrawing) => {
    const lines = [note, messages.chart.sourceLine(source), about];
    return { name, svg: toFile(draw({ id: name, width: 720 }), { language, title, lines }) };
  };
  return [
    fileOf(LADDER_NAME, ladderDrawing(literacy, messages, hrefOf)),
    fileOf(GAPS_NAME, gapsDrawing(rows, messages, hrefOf)),
  ];
}
