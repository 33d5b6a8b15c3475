import { frame } from '#src/charts/drawing.ts';
import { drawLegend, legendHeight, type LegendItem } from '#src/charts/legend.ts';
import { element } from '#src/charts/svg.ts';
import { drawBars, MAX_LEVEL } from './band.ts';
import type { Stretch, StripsOptions } from './data.ts';

const SIZE = 20;
/** Its foot, where the middle of the words is at 0. */
const FOOT = 9;

/** One sign for each number of plans, and one for set phrases. */
export function stripLegend({ levels, formula }: StripsOptions['words']): LegendItem[] {
  const kinds = [
    ...levels.map((words, index) => ({ level: index + 1, words })),
    { level: 'formula' as const, words: formula },
  ];
  return kinds.map(({ level, words }) => ({
    sign: drawSign(level),
    width: SIZE,
    words,
  }));
}

/** The legend as a drawing of its own, over drawings that have none. */
export function stripLegendAlone({ id, width, words }: StripsOptions): string {
  const items = stripLegend(words);
  const height = legendHeight(items, width) + 4;
  const said = { title: words.title, description: words.description };
  return frame({ id, width, height }, said, [drawLegend(items, width, 14)]);
}

function drawSign(level: Stretch['level']): string {
  const transform = `translate(0 ${FOOT})scale(${SIZE} ${SIZE / MAX_LEVEL})`;
  const ground = { x: 0, y: FOOT - SIZE, width: SIZE, height: SIZE };
  return (
    element('rect', { class: 'chart-band', ...ground }) +
    element('g', { transform }, drawBars([{ level, characters: 1 }]))
  );
}
