import type { PlacedRun } from '#src/corpus/shared-wording.ts';
import type { Misfit } from '#src/schemas/wording.ts';
import type { Span } from '#src/schemas/vocabulary.ts';

/** Words of one sentence that one decision is on; of a plan without decisions, those of one sentence. */
export interface MisfitGroup extends Omit<Misfit, 'words' | 'span' | 'kind'> {
  kinds: Misfit['kind'][];
  spans: Span[];
}

/** A piece of a sentence: whether it is what was found, and whether another plan has it. */
export interface MisfitSegment {
  text: string;
  isFound: boolean;
  isShared: boolean;
}

/** A run that stands in a sentence, and its place in another plan. */
export interface Counterpart {
  /** Place in the sentence’s own plan. */
  span: Span;
  plan: string;
  clause: string;
  /** Place there. */
  otherSpan: Span;
}

/** Rows by sentence and decision, in their order. */
export function groupMisfits(rows: readonly Misfit[]): MisfitGroup[] {
  const groups = Map.groupBy(rows, ({ clause, why }) => `${clause} ${why?.zh ?? ''}`);
  return [...groups.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const { plan, section, clause, verdict, why } = first;
    const kinds = [...new Set(same.map(({ kind }) => kind))];
    return [{ plan, section, clause, verdict, why, kinds, spans: same.map(({ span }) => span) }];
  });
}

/**
 * The run of a sentence to be shown beside it, and where another plan has it, the first in plan order: one that
 * covers what was found, else the longest; undefined where the sentence shares none.
 * @param placed the runs of the plan, at their places
 */
export function findCounterpart(
  plan: string,
  sentence: Span,
  found: readonly Span[],
  placed: readonly PlacedRun[],
): Counterpart | undefined {
  const covers = ({ span }: PlacedRun) => found.some((each) => holds(span, each));
  const [best] = placed
    .filter(({ span }) => span.start < sentence.end && span.end > sentence.start)
    .sort(
      (a, b) =>
        Number(covers(b)) - Number(covers(a)) ||
        Number(a.run.formula) - Number(b.run.formula) ||
        b.run.characters - a.run.characters,
    );
  const other = best?.run.occurrences.find((each) => each.plan !== plan);
  return best && other
    ? { span: best.span, plan: other.plan, clause: other.clause, otherSpan: other.span }
    : undefined;
}

/**
 * Cuts the clean text of a sentence at these places of the source; the segments re-join to it.
 * @param placeOf tells where in the text a place of the source is
 */
export function cutSentence(
  text: string,
  placeOf: (place: number) => number,
  found: readonly Span[],
  shared: readonly Span[],
): MisfitSegment[] {
  const toText = ({ start, end }: Span): Span => ({ start: placeOf(start), end: placeOf(end) });
  const [ownFound, ownShared] = [found.map(toText), shared.map(toText)];
  const borders = [...ownFound, ...ownShared].flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set([0, text.length, ...borders])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const piece = { start: cuts[index] ?? 0, end };
    return {
      text: text.slice(piece.start, end),
      isFound: ownFound.some((each) => holds(each, piece)),
      isShared: ownShared.some((each) => holds(each, piece)),
    };
  });
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && outer.end >= inner.end;
}
