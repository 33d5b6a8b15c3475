import { least } from 'd3-array';
import type { IndicatorsFile } from '#src/schemas/codebook.ts';
import type { Quota } from '#src/schemas/numbers.ts';
import { type Span, UNCLASSIFIED } from '#src/schemas/vocabulary.ts';

/** An indicator with its cues as patterns, and its own name as subject. */
export interface CuedIndicator extends Pick<Quota, 'indicator' | 'subject'> {
  cues: readonly RegExp[];
}

export function compileIndicators({
  indicators,
}: Pick<IndicatorsFile, 'indicators'>): CuedIndicator[] {
  return indicators.map(({ id, zh, en, cues }) => {
    const patterns = cues.map((cue) => new RegExp(cue, 'gu'));
    return { indicator: id, subject: { zh, en }, cues: patterns };
  });
}

/**
 * Indicator and subject of a number, told from the cue nearest to it: «科技志愿者»达到2000人以上.
 * @param at place of the number in the shadow of its sentence
 */
export function findIndicator(
  shadow: string,
  at: Span,
  indicators: readonly CuedIndicator[],
): Pick<CuedIndicator, 'indicator' | 'subject'> {
  const found = indicators.flatMap(({ indicator, subject, cues }) =>
    cues
      .flatMap((cue) => [...shadow.matchAll(cue)])
      .map((match) => ({ told: { indicator, subject }, distance: distanceTo(match, at) })),
  );
  const { id, zh, en } = UNCLASSIFIED;
  const nearest = least(found, ({ distance }) => distance);
  return nearest?.told ?? { indicator: id, subject: { zh, en } };
}

/** Characters between a cue and a number; a cue that comes after the number counts as farther. */
function distanceTo({ 0: words, index }: RegExpExecArray, { start, end }: Span): number {
  const cueEnd = index + words.length;
  return cueEnd <= start ? start - cueEnd : 2 * Math.max(0, index - end) + 1;
}
