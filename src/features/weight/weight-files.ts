import { aboutData } from '#src/about-data.ts';
import { toFile } from '#src/charts/chart-style.ts';
import type { Messages } from '#src/i18n/index.ts';
import { hrefFor } from '#src/site.ts';
import { numbersDrawing } from './numbers-drawing.ts';
import { sharesDrawing } from './shares-drawing.ts';
import { strengthDrawing } from './strength-drawing.ts';
import { getWeight, type Weight } from './weight.ts';

/** Names of the charts under /charts/, and their width in px on wide screens and in files. */
export const WEIGHT_NAMES = {
  shares: 'weight-text',
  strength: 'weight-strength',
  numbers: 'weight-numbers',
} as const;
export const WEIGHT_WIDTH = 720;

/** The charts of the page, in its order. @param hrefOf of a page of the site */
export function weightDrawings(
  weight: Weight,
  messages: Messages,
  hrefOf: (path: string) => string,
) {
  return {
    shares: sharesDrawing(weight, messages, hrefOf),
    numbers: numbersDrawing(weight, messages, hrefOf),
    strength: strengthDrawing(weight, messages, hrefOf),
  };
}

/** The charts as files of their own, whose marks lead back to the site. */
export async function getWeightFiles(messages: Messages) {
  const { language } = messages;
  const hrefOf = hrefFor(language);
  const drawings = weightDrawings(await getWeight(), messages, hrefOf);
  return (['shares', 'numbers', 'strength'] as const).map((key) => {
    const { title, note, source, draw } = drawings[key];
    const name = WEIGHT_NAMES[key];
    const about = aboutData(messages, '/findings/weight/');
    const lines = [note, messages.chart.sourceLine(source), about];
    return {
      name,
      svg: toFile(draw({ id: name, width: WEIGHT_WIDTH }), { language, title, lines }),
    };
  });
}
