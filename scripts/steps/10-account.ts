import type { Noise } from '#src/schemas/corpus.ts';
import type { Span } from '#src/schemas/vocabulary.ts';
import type { CleanText } from '#scripts/text/clean-text.ts';
import { placeOf, type Report } from '#scripts/text/problem.ts';
import type { Outline, Piece, PieceKind, Source, SplitSection } from './plan.ts';

/**
 * Accounts for every character of a source, from what was read out of it. The pieces follow each
 * other without a gap; a character that is in nothing, or in two things, is reported.
 */
export function accountCharacters(
  source: Source,
  outline: Outline,
  sections: readonly SplitSection[],
  noise: readonly Noise[],
  report: Report,
): Piece[] {
  const kinds = new Array<PieceKind | undefined>(source.text.length);
  const claim = (kind: PieceKind, offsets: Iterable<number>) => {
    for (const offset of offsets) {
      if (kinds[offset] !== undefined) reportTwice(source, offset, report);
      kinds[offset] = kind;
    }
  };
  const claimText = (kind: PieceKind, words: CleanText) => claim(kind, words.offsets);
  for (const words of outline.front) claimText('front-matter', words);
  for (const { whole } of outline.headings) claimText('heading', whole);
  for (const { measures } of outline.sections)
    for (const { lead } of measures) if (lead) claimText('title', lead);
  for (const { clauses, responsibilities } of sections) {
    for (const { words } of clauses) claimText('clause', words);
    for (const { words } of responsibilities) claimText('responsibility', words);
  }
  for (const { span } of noise) claim('noise', range(span));
  return joinPieces(source, kinds, report);
}

function joinPieces(
  source: Source,
  kinds: readonly (PieceKind | undefined)[],
  report: Report,
): Piece[] {
  const pieces: Piece[] = [];
  let lost = false;
  for (let index = 0; index < source.text.length; index += 1) {
    const kind =
      kinds[index] ??
      (/[\s\u200b\ufeff]/.test(source.text.charAt(index)) ? 'white-space' : undefined);
    if (kind === undefined && !lost) reportLost(source, index, report);
    lost = kind === undefined;
    if (kind === undefined) continue;
    const open = pieces.at(-1);
    if (open?.kind === kind && open.span.end === index) open.span.end = index + 1;
    else pieces.push({ kind, span: { start: index, end: index + 1 } });
  }
  return pieces;
}

function* range({ start, end }: Span) {
  for (let index = start; index < end; index += 1) yield index;
}

function reportLost(source: Source, at: number, report: Report): void {
  report({
    file: source.path,
    place: placeOf(source.text, at),
    found: `“${source.text.slice(at, at + 16)}” belongs to no part of the plan`,
    fix: 'add a rule for it under scripts/grammar, or declare the line as noise in the origin file',
  });
}

function reportTwice(source: Source, at: number, report: Report): void {
  report({
    file: source.path,
    place: placeOf(source.text, at),
    found: `“${source.text.slice(at, at + 16)}” was read as two different things`,
    fix: 'this is a fault of the steps: please report it with the file',
  });
}
