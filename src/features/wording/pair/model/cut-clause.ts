import type { Span } from '#src/schemas/vocabulary.ts';
import type { KeptStretch } from './keep-longest.ts';
import type { PairPlace } from './pair-places.ts';

/** Words of a clause that one run keeps, or none. */
export interface ClausePiece {
  text: string;
  /** The place that keeps these words; undefined in words that the other plan does not have. */
  keeper?: PairPlace;
  /** Whether these are the first words that it keeps: they lead to the other plan. */
  leads: boolean;
  /** Ids of the runs that stand here, the keeper's first. */
  runs: string[];
  /** Ids of the places that begin here. */
  ids: string[];
}

/**
 * Cuts a clause where what is shared changes: the pieces re-join to its text.
 * @param stretches of the whole plan
 * @param placeOf where in the text a character of the source is
 */
export function cutClause(
  { text, span }: { text: string; span: Span },
  stretches: readonly KeptStretch<PairPlace>[],
  placeOf: (place: number) => number,
): ClausePiece[] {
  const pieces: ClausePiece[] = [];
  let read = 0;
  const plain = (to: number) => {
    if (to > read) pieces.push({ text: text.slice(read, to), leads: false, runs: [], ids: [] });
    read = Math.max(read, to);
  };
  for (const stretch of stretches) {
    if (stretch.end <= span.start || stretch.start >= span.end) continue;
    const [start, end] = [placeOf(stretch.start), placeOf(stretch.end)];
    plain(start);
    const { keeper, places } = stretch;
    pieces.push({
      text: text.slice(read, end),
      keeper,
      leads:
        stretches.find((each) => each.keeper === keeper) === stretch && stretch.start >= span.start,
      runs: [...new Set(places.map(({ run }) => run.id))],
      ids: places.flatMap((place) =>
        place.start === stretch.start && place.start >= span.start ? place.id : [],
      ),
    });
    read = end;
  }
  plain(text.length);
  return pieces;
}
