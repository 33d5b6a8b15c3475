import type { ChartDrawing } from '#src/charts/drawing.ts';
import type { PublishedChart } from '#src/charts/published-chart.ts';
import type { Messages } from '#src/i18n/index.ts';
import { hrefFor } from '#src/site.ts';
import { numbersDrawing } from './numbers-drawing.ts';
import { sharesDrawing } from './shares-drawing.ts';
import { strengthDrawing } from './strength-drawing.ts';
import { getWeight, type Weight } from './weight.ts';

/** The charts of the page on where the weight lies, in its order. */
export function weightCharts(weight: Weight, messages: Messages) {
  const hrefOf = hrefFor(messages.language);
  const published = (name: string, drawing: ChartDrawing): PublishedChart => {
    return { ...drawing, name, path: '/findings/weight/', width: 720 };
  };
  return {
    shares: published('weight-text', sharesDrawing(weight, messages, hrefOf)),
    numbers: published('weight-numbers', numbersDrawing(weight, messages, hrefOf)),
    strength: published('weight-strength', strengthDrawing(weight, messages, hrefOf)),
  };
}

/** The same as a list. */
export async function getWeightCharts(messages: Messages): Promise<PublishedChart[]> {
  return Object.values(weightCharts(await getWeight(), messages));
}
