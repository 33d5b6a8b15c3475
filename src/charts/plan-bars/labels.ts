import { max } from 'd3-array';
import { placeLabels } from '#src/charts/place-labels.ts';
import { cutToFit, textWidth } from '#src/charts/svg.ts';
import type { Bar, BarNumber } from './data.ts';
import { BOLD, FONT, LABEL_GAP, LINE } from './form.ts';

/** A number beside the bars of its part: clear of every bar at its height, and of every other number. */
export interface PlacedLabel {
  number: BarNumber;
  /** Which bar it belongs to, from 0. */
  bar: number;
  words: string;
  width: number;
  /** Top of its line, in px from the top of the band. */
  top: number;
  /** Characters of the longest bar beside it, and beside the labels that touch it: they begin together. */
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
  const labels = bars.flatMap(({ numbers }, bar) =>
    numbers.map((number, at) => ({ number, bar, from: at - (numbers.length - 1) / 2 })),
  );
  const wanted = labels.map(({ bar, from }) => ({
    at: Math.max(0, (bar + 0.5) * pitch + (from - 0.5) * LINE),
    width: LINE,
  }));
  const tops = placeLabels(wanted, 0, height);
  const placed = labels.map(({ number, bar }, index) => {
    const words = cutToFit(number.label, FONT, room);
    const top = tops[index] ?? 0;
    const width = Math.ceil(textWidth(words, FONT) * BOLD);
    return { number, bar, words, width, top, beside: longestBeside(bars, bar, pitch, top) };
  });
  return clusters(placed).flatMap((cluster) => {
    const beside = max(cluster, (label) => label.beside) ?? 0;
    return cluster.map((label) => ({ ...label, beside }));
  });
}

/** Px from the start of a band to the end of a label. */
export function endOfLabel({ beside, width }: PlacedLabel, scale: number): number {
  return beside * scale + LABEL_GAP + width;
}

/** Characters of the longest bar from that of a label to where the label stands: what its line passes. */
function longestBeside(bars: readonly Bar[], bar: number, pitch: number, top: number): number {
  const from = Math.min(top, bar * pitch);
  const to = Math.max(top + LINE, (bar + 1) * pitch);
  const near = bars.filter((_, at) => (at + 1) * pitch > from && at * pitch < to);
  return max(near, ({ characters }) => characters) ?? 0;
}

/** Labels that touch each other, together. */
function clusters<Label extends { top: number }>(labels: readonly Label[]): Label[][] {
  return labels.reduce<Label[][]>((all, label) => {
    const last = all.at(-1);
    const before = last?.at(-1);
    if (last && before && label.top - before.top < LINE + 2) last.push(label);
    else all.push([label]);
    return all;
  }, []);
}
