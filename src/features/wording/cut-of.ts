import type { ReuseRun } from '#src/schemas/wording.ts';
import { wordTokens } from '#src/text/wording.ts';
import type { WordedPlan } from './wording-page.ts';

/** At which ends the words of a run, as its first occurrence has them, are cut out of a sentence. */
export function cutOf(
  { occurrences }: Pick<ReuseRun, 'occurrences'>,
  plan: Pick<WordedPlan, 'sections'> | undefined,
): 'start' | 'end' | 'both' | undefined {
  const [first] = occurrences;
  const clauses = plan?.sections.flatMap((section) => section.clauses) ?? [];
  if (!first) return undefined;
  const { start, end } = first.span;
  const hasWords = clauses.map(({ raw, span }) => ({
    before: span.start < start && start < span.end && says(raw.slice(0, start - span.start)),
    after: span.start < end && end < span.end && says(raw.slice(end - span.start)),
  }));
  const isCut = {
    start: hasWords.some(({ before }) => before),
    end: hasWords.some(({ after }) => after),
  };
  if (isCut.start && isCut.end) return 'both';
  return isCut.start ? 'start' : isCut.end ? 'end' : undefined;
}

function says(words: string): boolean {
  return wordTokens(words).length > 0;
}
