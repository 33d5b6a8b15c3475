import type { SlipsFile } from '#src/schemas/codebook.ts';
import type { Change, Noise, Slip } from '#src/schemas/source.ts';
import { foldCharacters } from '#scripts/grammar/fold.ts';
import { type CleanText, keepCharacters, sliceClean, spanOf } from '#scripts/text/clean-text.ts';
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
  const gaps = paragraphs.flatMap(({ offsets }) =>
    offsets.slice(1).flatMap((end, index): Change[] => {
      const start = (offsets[index] ?? end) + 1;
      const gap = source.text.slice(start, end);
      const kind = kindOfGap(gap);
      if (kind === undefined) return [];
      const span = { start, end };
      const plan = source.origin.id;
      return [{ plan, span, characters: gap.length, kind, reason: REASONS[kind] }];
    }),
  );
  const dropped = noise.map(({ reason, ...place }): Change => ({
    ...place,
    kind: 'noise',
    reason,
  }));
  return [...dropped, ...gaps].sort((a, b) => a.span.start - b.span.start);
}

const REASONS = {
  'page-break': 'a page of the original ended inside the sentence',
  'line-break': 'a line ended inside the sentence',
  space: 'Chinese text has no space here',
} as const;

/**
 * Kind of a gap between characters; undefined where there is none, or where something other than
 * white space stands in it: that is noise, listed apart.
 */
function kindOfGap(gap: string): keyof typeof REASONS | undefined {
  if (!/^[\s\u200b]+$/.test(gap)) return undefined;
  if (/\n[^\S\n]*\r?\n/.test(gap)) return 'page-break';
  return gap.includes('\n') ? 'line-break' : 'space';
}

/**
 * Places the slips that a reader noticed. One whose words are not there exactly once is reported, and so is a
 * name whose other form the plan does not have.
 */
export function locateSlips({ origin, text, report }: Source, { slips }: SlipsFile): Slip[] {
  const own = slips.filter(({ plan }) => plan === origin.id);
  if (own.length === 0) return [];
  const printed = keepCharacters(
    text,
    Array.from(text.matchAll(/\S/g), ({ index }) => index),
  );
  return own.flatMap((slip): Slip[] => {
    const words = foldCharacters(slip.words);
    const at = printed.shadow.indexOf(words);
    const fault = findFault(slip, printed.shadow, at);
    if (fault === undefined)
      return [{ ...slip, span: spanOf(sliceClean(printed, at, at + words.length)) }];
    report({
      file: 'content/codebook/slips.yml',
      found: `${fault} in ${origin.file}`,
      fix: 'quote the words as they stand, and enough of them to be unique',
    });
    return [];
  });
}

/** What is wrong with a slip whose words are first found at `at` in a folded text. */
function findFault(
  { words, elsewhere }: SlipsFile['slips'][number],
  text: string,
  at: number,
): string | undefined {
  if (at === -1) return `“${words}” occurs nowhere`;
  if (text.includes(foldCharacters(words), at + 1)) return `“${words}” occurs more than once`;
  const around = [text.slice(0, at), text.slice(at + words.length)];
  const isElsewhere = around.some((each) => each.includes(foldCharacters(elsewhere ?? '')));
  return isElsewhere ? undefined : `“${elsewhere}” occurs nowhere else`;
}
