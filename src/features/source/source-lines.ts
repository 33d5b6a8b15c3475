import type { Clause } from '#src/schemas/corpus.ts';
import type { Change, Noise, Piece, PieceKind, Slip } from '#src/schemas/source.ts';
import type { Span } from '#src/schemas/vocabulary.ts';

/** A run of characters of one line of a source that are all the same thing. */
export interface SourceSegment {
  kind: PieceKind;
  /** Text as in the file; empty for noise, whose characters are counted and never repeated. */
  text: string;
  characters: number;
  /** Ids of all that starts here: a part, a measure, a clause. */
  starts: string[];
  /** Id of the clause whose last characters these are. */
  endOf?: string | undefined;
  /** Numbers, from 1, of the slips that these characters belong to, and of those that end here. */
  slips: number[];
  slipsEnding: number[];
  /** White space that the text shown leaves out; given where the change begins. */
  change?: Change['kind'] | undefined;
  reason?: Noise['reason'] | undefined;
}

/** A line of a source, its own line break included. */
export interface SourceLine {
  /** Number of the line, from 1. */
  number: number;
  segments: SourceSegment[];
}

/** Marks on a source's characters: all that is known of them. All spans are places in the same file. */
export interface SourceMarks {
  /** Follow each other from the first character to the last. */
  pieces: readonly Pick<Piece, 'kind' | 'span'>[];
  noise: readonly Pick<Noise, 'span' | 'reason'>[];
  changes: readonly Pick<Change, 'span' | 'kind'>[];
  slips: readonly Pick<Slip, 'span'>[];
  clauses: readonly Pick<Clause, 'id' | 'span'>[];
  /** Places that can be linked to besides the clauses. */
  anchors: readonly { id: string; start: number }[];
}

/**
 * Cuts a source at every border of what is known of it, line by line.
 * @returns lines whose segments re-join to `text`, with the noise left out
 * @throws when the pieces leave a gap, overlap, or end elsewhere than the text
 */
export function splitSourceLines(text: string, marks: SourceMarks): SourceLine[] {
  checkPieces(text, marks.pieces);
  const lines: SourceLine[] = [{ number: 1, segments: [] }];
  let at = 0;
  let piece = 0;
  for (const end of findBorders(text, marks).slice(1)) {
    while ((marks.pieces[piece]?.span.end ?? text.length) <= at) piece += 1;
    const kind = marks.pieces[piece]?.kind ?? 'white-space';
    lines.at(-1)?.segments.push(toSegment(text, { start: at, end }, kind, marks));
    if (text[end - 1] === '\n' && end < text.length)
      lines.push({ number: lines.length + 1, segments: [] });
    at = end;
  }
  return lines;
}

function checkPieces(text: string, pieces: SourceMarks['pieces']): void {
  let at = 0;
  for (const { span } of pieces) {
    if (span.start !== at) throw new Error(`the pieces of the source break off at ${at}`);
    at = span.end;
  }
  if (at !== text.length) throw new Error(`the pieces end at ${at}, the source at ${text.length}`);
}

function findBorders(text: string, marks: SourceMarks): number[] {
  const { pieces, noise, changes, slips, clauses, anchors } = marks;
  const spans = [pieces, noise, changes, slips, clauses].flatMap((each) =>
    each.flatMap(({ span }) => [span.start, span.end]),
  );
  const starts = anchors.map(({ start }) => start);
  const lineEnds = [...text.matchAll(/\n/g)].map(({ index }) => index + 1);
  const all = new Set([0, text.length, ...spans, ...starts, ...lineEnds]);
  return [...all].sort((a, b) => a - b);
}

function toSegment(
  text: string,
  span: Span,
  kind: PieceKind,
  { noise, changes, slips, clauses, anchors }: SourceMarks,
): SourceSegment {
  const within = (other: Span) => other.start <= span.start && span.end <= other.end;
  const numbers = (test: (other: Span) => boolean) =>
    slips.flatMap((slip, index) => (test(slip.span) ? [index + 1] : []));
  const places = [...anchors, ...clauses.map(({ id, span: { start } }) => ({ id, start }))];
  return {
    kind,
    text: kind === 'noise' ? '' : text.slice(span.start, span.end),
    characters: span.end - span.start,
    starts: places.flatMap(({ id, start }) => (start === span.start ? [id] : [])),
    endOf: clauses.find((clause) => clause.span.end === span.end)?.id,
    slips: numbers(within),
    slipsEnding: numbers((slip) => slip.end === span.end),
    change: changes.find((each) => each.kind !== 'noise' && each.span.start === span.start)?.kind,
    reason: kind === 'noise' ? noise.find((each) => within(each.span))?.reason : undefined,
  };
}
