import { range } from 'd3-array';
import type { Noise, PieceKind } from '#src/schemas/corpus.ts';
import { reportAt } from '#scripts/text/problem.ts';
import type { Outline, PlanPiece, Source, SplitSection } from './plan.ts';

/**
 * Accounts for every character of a source, from what was read out of it. The pieces follow each
 * other without a gap; a character that is in nothing, or in two things, is reported.
 */
export function accountCharacters(
  source: Source,
  { front, headings, sections }: Outline,
  split: readonly SplitSection[],
  noise: readonly Noise[],
): PlanPiece[] {
  const kinds = new Array<PieceKind | undefined>(source.text.length);
  const claim = (kind: PieceKind, pieces: readonly { offsets: readonly number[] }[]) => {
    for (const offset of pieces.flatMap(({ offsets }) => offsets)) {
      if (kinds[offset] !== undefined) reportTwice(source, offset);
      kinds[offset] = kind;
    }
  };
  claim('front-matter', front);
  claim(
    'heading',
    headings.map(({ whole }) => whole),
  );
  claim(
    'title',
    sections.flatMap(({ measures }) => measures.flatMap(({ lead }) => lead ?? [])),
  );
  claim(
    'clause',
    split.flatMap(({ clauses }) => clauses.map(({ words }) => words)),
  );
  claim(
    'responsibility',
    split.flatMap(({ responsibilities }) => responsibilities.map(({ words }) => words)),
  );
  claim(
    'noise',
    noise.map(({ span }) => ({ offsets: range(span.start, span.end) })),
  );
  return joinPieces(source, kinds);
}

function joinPieces(source: Source, kinds: readonly (PieceKind | undefined)[]): PlanPiece[] {
  const pieces: PlanPiece[] = [];
  let lost = false;
  for (let index = 0; index < source.text.length; index += 1) {
    const kind =
      kinds[index] ?? (/[\s\u200b]/.test(source.text.charAt(index)) ? 'white-space' : undefined);
    if (kind === undefined && !lost) reportLost(source, index);
    lost = kind === undefined;
    if (kind === undefined) continue;
    const open = pieces.at(-1);
    if (open?.kind === kind && open.span.end === index) open.span.end = index + 1;
    else pieces.push({ kind, span: { start: index, end: index + 1 } });
  }
  return pieces;
}

function reportLost(source: Source, at: number): void {
  reportAt(
    source,
    at,
    `“${source.text.slice(at, at + 16)}” belongs to no part of the plan`,
    'add a rule for it under scripts/grammar, or declare the line as noise in the origin file',
  );
}

function reportTwice(source: Source, at: number): void {
  reportAt(
    source,
    at,
    `“${source.text.slice(at, at + 16)}” was read as two different things`,
    'this is a fault of the steps: please report it with the file',
  );
}
