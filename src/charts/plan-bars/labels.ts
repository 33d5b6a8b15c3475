import { max } from 'd3-array';
import { placeLabels } from '#src/charts/place-labels.ts';
import { cutToFit, textWidth } from '#src/charts/svg.ts';
import type { Bar, BarNumber } from './data.ts';
import { FONT, LABEL_GAP, LINE } from './form.ts';

/** A number beside the bars of its part: clear of every bar at its height, and of every other number. */
export interface PlacedLabel {
  number: BarNumber;
  /** Which bar it belongs to, from 0. */
  bar: number;
  words: string;
  width: number;
  /** Top of its line, in px from the top of the band. */
  top: number;
  /** Characters of the longest bar that its line lies beside. */
  beside: number;
}

/**
 * The numbers of a band, one under the other, each as near to its bar as those before it let it.
 * @param room width in px that a label has at most; a longer one is cut
 * @param height of the band in px; it has `LINE` px for each label at least
 */
export function placeNumbers(
  bars: readonly Bar[],
  pitch: number,
  { room, height }: { room: number; height: number },
): PlacedLabel[] {
  const labels = bars.flatMap(({ numbers }, bar) => numbers.map((number) => ({ number, bar })));
  const wanted = labels.map(({ bar }, index) => {
    const before = labels.slice(0, index).filter((each) => each.bar === bar).length;
    const count = bars[bar]?.numbers.length ?? 1;
    const middle = (bar + 0.5) * pitch + (before - (count - 1) / 2) * LINE;
    return { at: Math.max(0, middle - LINE / 2), width: LINE };
  });
  const tops = placeLabels(wanted, 0, height);
  return labels.map(({ number, bar }, index) => {
    const top = tops[index] ?? 0;
    const words = cutToFit(number.label, FONT, room);
    const near = bars.filter((_, at) => (at + 1) * pitch > top && at * pitch < top + LINE);
    const beside = max([...near, ...bars.slice(bar, bar + 1)], lengthOf) ?? 0;
    return { number, bar, words, width: Math.ceil(textWidth(words, FONT)), top, beside };
  });
}

/** Px from the start of a band to the end of a label. */
export function endOfLabel({ beside, width }: PlacedLabel, scale: number): number {
  return beside * scale + LABEL_GAP + width;
}

function lengthOf({ characters }: Bar): number {
  return characters;
}
