import { frame } from '#src/charts/drawing.ts';
import { drawLegend, legendHeight, type LegendItem } from '#src/charts/legend.ts';
import { drawSign } from './band.ts';
import type { StripsOptions } from './data.ts';

const SIGN = { x: 0, y: -11, width: 20, height: 20 };

/** One sign for each number of plans, and one for set phrases. */
export function stripLegend({ levels, formula }: StripsOptions['words']): LegendItem[] {
  const kinds = [
    ...levels.map((words, index) => ({ level: index + 1, words })),
    { level: 'formula' as const, words: formula },
  ];
  return kinds.map(({ level, words }) => ({
    sign: drawSign(level, SIGN),
    width: SIGN.width,
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
