import { aboutData } from '#src/about-data.ts';
import { getAgencyFiles } from '#src/features/agencies/agency-files.ts';
import { getSilenceMapFiles } from '#src/features/compare/silence-map-files.ts';
import { getFindingFiles } from '#src/features/findings/finding-files.ts';
import { getPlanBarsFiles } from '#src/features/home/plan-bars-drawing.ts';
import { getChartFiles } from '#src/features/indicators/chart-files.ts';
import { getLadderFiles } from '#src/features/indicators/ladder-files.ts';
import { getPlaceFiles } from '#src/features/places/place-files.ts';
import { getWeightFiles } from '#src/features/weight/weight-files.ts';
import { getWordingFiles } from '#src/features/wording/wording-files.ts';
import type { Messages } from '#src/i18n/index.ts';

/** A chart as a file: its name under /charts/, and its drawing with title, notes and styles. */
interface ChartFile {
  name: string;
  svg: string;
}

const drawn = new Map<Messages['language'], Promise<ChartFile[]>>();

/**
 * Every chart of the site in a language, drawn once. The bars of strength that stand in rows of tables are none:
 * each is a part of its table, which can be taken away as a table, and says nothing without its row.
 */
export function getAllCharts(messages: Messages): Promise<ChartFile[]> {
  const known = drawn.get(messages.language) ?? drawAll(messages);
  drawn.set(messages.language, known);
  return known;
}

async function drawAll(messages: Messages): Promise<ChartFile[]> {
  return [
    ...(await getChartFiles(messages, aboutData(messages))),
    ...(await getPlanBarsFiles(messages)),
    ...(await getSilenceMapFiles(messages)),
    ...(await getWordingFiles(messages)),
    ...(await getLadderFiles(messages)),
    ...(await getPlaceFiles(messages)),
    ...(await getWeightFiles(messages)),
    ...(await getFindingFiles(messages)),
    ...(await getAgencyFiles(messages)),
  ];
}
