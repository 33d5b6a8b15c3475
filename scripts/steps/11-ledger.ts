import type { SlipsFile } from '#src/schemas/codebook.ts';
import type { Change, Noise, Slip } from '#src/schemas/corpus.ts';
import { foldCharacters } from '#scripts/grammar/fold.ts';
import type { CleanText } from '#scripts/text/clean-text.ts';
import type { Report } from '#scripts/text/problem.ts';
import type { Source } from './plan.ts';

/**
 * Every change between the file and the text shown: noise left out, lines joined inside a sentence,
 * spaces dropped inside a line. White space between paragraphs is no change.
 * @param paragraphs all that is shown of the plan
 */
export function listChanges(
  source: Source,
  paragraphs: readonly CleanText[],
  noise: readonly Noise[],
): Change[] {
  const plan = source.origin.id;
  const dropped = noise.map(({ span, characters, reason }): Change => ({
    plan,
    span,
    characters,
    kind: 'noise',
    reason,
  }));
  const gaps = paragraphs.flatMap(({ offsets }) =>
    offsets.slice(1).flatMap((offset, index): Change[] => {
      const start = (offsets[index] ?? offset) + 1;
      if (start === offset) return [];
      const gap = source.text.slice(start, offset);
      const kind = kindOfGap(gap);
      if (kind === undefined) return [];
      const characters = gap.length;
      return [{ plan, span: { start, end: offset }, characters, kind, reason: REASONS[kind] }];
    }),
  );
  return [...dropped, ...gaps].sort((a, b) => a.span.start - b.span.start);
}

const REASONS = {
  'page-break': 'a page of the original ended inside the sentence',
  'line-break': 'a line ended inside the sentence',
  space: 'Chinese text has no space here',
} as const;

/**
 * Kind of a gap between characters; undefined where something other than white space stands in the
 * gap: that is noise, listed apart.
 */
function kindOfGap(gap: string): keyof typeof REASONS | undefined {
  if (/[^\s\u200b\ufeff]/.test(gap)) return undefined;
  if (/\n[^\S\n]*\r?\n/.test(gap)) return 'page-break';
  return gap.includes('\n') ? 'line-break' : 'space';
}

/** Places the slips that a reader noticed; one whose words are not there exactly once is reported. */
export function locateSlips(source: Source, { slips }: SlipsFile, report: Report): Slip[] {
  const own = slips.filter(({ plan }) => plan === source.origin.id);
  if (own.length === 0) return [];
  const offsets = printedOffsets(source.text);
  const printed = foldCharacters(offsets.map((offset) => source.text.charAt(offset)).join(''));
  return own.flatMap((slip): Slip[] => {
    const words = foldCharacters(slip.words);
    const at = printed.indexOf(words);
    const again = printed.indexOf(words, at + 1);
    const start = offsets[at];
    const last = offsets[at + slip.words.length - 1];
    if (at !== -1 && again === -1 && start !== undefined && last !== undefined)
      return [{ ...slip, span: { start, end: last + 1 } }];
    report({
      file: 'content/codebook/slips.yml',
      found: `“${slip.words}” occurs ${at === -1 ? 'nowhere' : 'more than once'} in ${source.origin.file}`,
      fix: 'quote the words as they stand, and enough of them to be unique',
    });
    return [];
  });
}

/** Offsets of all characters that are no white space. */
function printedOffsets(text: string): number[] {
  return [...text.matchAll(/\S/g)].map(({ index }) => index);
}
