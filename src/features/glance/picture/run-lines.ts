import { textWidth } from '#src/charts/svg.ts';
import { groupRuns, type PhraseRun } from '#src/features/glance/model/phrase.ts';

/** Px of plain words and of the digits of a number. */
export const [WORDS, DIGITS] = [15, 25];
/** Bold signs are wider than plain ones. */
const BOLD = 1.08;

/**
 * Cuts runs into lines for a width in px: between Han signs, never inside a number with its unit, and no closing
 * mark begins a line.
 */
export function runLines(runs: readonly PhraseRun[], width: number): PhraseRun[][] {
  const lines: PhraseRun[][] = [];
  let line: PhraseRun[] = [];
  let taken = 0;
  for (const piece of piecesOf(runs)) {
    const needed = piece.reduce((sum, run) => sum + widthOf(run), 0);
    if (taken + needed > width && line.length > 0 && !CLOSING.test(piece[0]?.text ?? '')) {
      lines.push(line);
      line = [];
      taken = 0;
    }
    line.push(...piece);
    taken += needed;
  }
  return [...lines, line].map(join);
}

const CLOSING = /^[，。；、：）》〕”%]/u;
const SIGNS = /[“（《〔]*(?:[A-Za-z0-9+.]+|.)/gsu;

/** What stays together: a sign or a Latin word, or all runs of a number. */
function piecesOf(runs: readonly PhraseRun[]): PhraseRun[][] {
  return groupRuns(runs).flatMap((group) => {
    const [first] = group;
    if (!first || first.of !== undefined) return [group];
    return (first.text.match(SIGNS) ?? []).map((text) => [{ text }]);
  });
}

function widthOf({ text, of }: PhraseRun): number {
  return textWidth(text, of === 'digits' ? DIGITS : WORDS) * (of ? BOLD : 1);
}

/** Neighbours of one kind as one run. */
function join(line: readonly PhraseRun[]): PhraseRun[] {
  const joined: PhraseRun[] = [];
  for (const run of line) {
    const last = joined.at(-1);
    if (last && last.of === run.of)
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push({ ...run });
  }
  return joined;
}
