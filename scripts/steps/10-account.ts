import { range } from 'd3-array';
import type { Noise, PieceKind } from '#src/schemas/source.ts';
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
  const claim = (kind: PieceKind, offsets: readonly number[]) => {
    for (const offset of offsets) {
      if (kinds[offset] !== undefined) reportFate(source, offset, TWICE);
      kinds[offset] = kind;
    }
  };
  for (const { offsets } of front) claim('front-matter', offsets);
  for (const { whole } of headings) claim('heading', whole.offsets);
  for (const { lead } of sections.flatMap(({ measures }) => measures))
    if (lead) claim('title', lead.offsets);
  for (const { clauses, responsibilities } of split) {
    for (const { words } of clauses) claim('clause', words.offsets);
    for (const { words } of responsibilities) claim('responsibility', words.offsets);
  }
  for (const { span } of noise) claim('noise', range(span.start, span.end));
  return joinPieces(source, kinds);
}

function joinPieces(source: Source, kinds: readonly (PieceKind | undefined)[]): PlanPiece[] {
  const pieces: PlanPiece[] = [];
  let lost = false;
  for (let index = 0; index < source.text.length; index += 1) {
    const kind =
      kinds[index] ?? (/[\s\u200b]/.test(source.text.charAt(index)) ? 'white-space' : undefined);
    if (kind === undefined && !lost) reportFate(source, index, LOST);
    lost = kind === undefined;
    if (kind === undefined) continue;
    const open = pieces.at(-1);
    if (open?.kind === kind && open.span.end === index) open.span.end = index + 1;
    else pieces.push({ kind, span: { start: index, end: index + 1 } });
  }
  return pieces;
}

const LOST = {
  found: 'belongs to no part of the plan',
  fix: 'add a rule for it under scripts/grammar, or declare the line as noise in the origin file',
};
const TWICE = {
  found: 'was read as two different things',
  fix: 'this is a fault of the steps: please report it with the file',
};

function reportFate(source: Source, at: number, { found, fix }: typeof LOST): void {
  reportAt(source, at, `“${source.text.slice(at, at + 16)}” ${found}`, fix);
}
