import { type NearMiss, NUMBER_KINDS, type PlanNumber } from '#src/schemas/numbers.ts';
import type { SourceLine } from './source-lines.ts';

/** Numerals in a row on one line of the file. */
interface PlacedNumbers {
  line: number;
  texts: string[];
}

/** Numerals of one kind, in the order of the file; near misses by their reason. */
export interface NumberGroup {
  kind: PlanNumber['kind'];
  reason: NearMiss['reason'] | undefined;
  count: number;
  lines: PlacedNumbers[];
}

/** The numerals of a source by what they are, kind by kind as they are listed; none is left out. */
export function groupNumbers(
  numbers: readonly Pick<PlanNumber, 'text' | 'span' | 'kind' | 'belongsTo'>[],
  nearMisses: readonly Pick<NearMiss, 'id' | 'reason'>[],
  lines: readonly SourceLine[],
): NumberGroup[] {
  const reasons = new Map(nearMisses.map(({ id, reason }) => [id, reason]));
  const lineOf = linesByPlace(lines);
  const placed = numbers.map(({ text, span, kind, belongsTo: [owner = ''] }) => {
    const reason = kind === 'near-miss' ? reasons.get(owner) : undefined;
    return { kind, reason, number: { text, line: lineOf(span.start) } };
  });
  const groups = Map.groupBy(placed, ({ kind, reason }) => `${kind} ${reason ?? ''}`);
  return [...groups.values()]
    .map(([first, ...rest]) => first && { ...first, numbers: [first, ...rest] })
    .filter((group) => group !== undefined)
    .map(({ kind, reason, numbers: own }) => ({
      kind,
      reason,
      count: own.length,
      lines: joinByLine(own.map(({ number }) => number)),
    }))
    .sort((a, b) => NUMBER_KINDS.indexOf(a.kind) - NUMBER_KINDS.indexOf(b.kind));
}

function joinByLine(numbers: readonly { text: string; line: number }[]): PlacedNumbers[] {
  const byLine = Map.groupBy(numbers, ({ line }) => line);
  return [...byLine].map(([line, own]) => ({ line, texts: own.map(({ text }) => text) }));
}

/** Number of the line that holds a place of the source. */
function linesByPlace(lines: readonly SourceLine[]): (place: number) => number {
  let end = 0;
  const ends = lines.map(({ number, segments }) => {
    for (const { characters } of segments) end += characters;
    return { number, end };
  });
  return (place) => ends.find((line) => place < line.end)?.number ?? ends.length;
}
