import { aboutData } from '#src/about-data.ts';
import { toFile } from '#src/charts/chart-style.ts';
import { wordingStrips } from '#src/charts/wording-strips/wording-strips.ts';
import type { Messages } from '#src/i18n/index.ts';
import { addressOrPath, hrefFor } from '#src/site.ts';
import { stripsDrawing } from './strips-drawing.ts';
import { getWordingPage } from './wording-page.ts';

/** Name of the strips under /charts/. */
export const STRIPS_NAME = 'wording-strips';

/** Width in px of the strips on wide screens and in files. */
export const STRIPS_WIDTH = 1080;

/** The strips as files of their own. */
export async function getWordingFiles(messages: Messages) {
  const { language, chart, wording } = messages;
  const hrefOf = hrefFor(language);
  const page = await getWordingPage();
  const { plans, words } = stripsDrawing(page, messages, (path) => addressOrPath(hrefOf(path)));
  const svg = wordingStrips(plans, { id: STRIPS_NAME, width: STRIPS_WIDTH, words });
  const { title } = words;
  const lines = [
    wording.strips.note,
    wording.counted,
    chart.sourceLine(wording.strips.source),
    aboutData(messages, '/wording/'),
  ];
  return [{ name: STRIPS_NAME, svg: toFile(svg, { language, title, lines }) }];
}
