import type { IndicatorsFile } from '#src/schemas/codebook.ts';
import { type Bilingual, UNCLASSIFIED } from '#src/schemas/vocabulary.ts';

/** An indicator with its cues as patterns, and its own name as subject. */
export interface CuedIndicator {
  indicator: string;
  subject: Bilingual;
  cues: readonly RegExp[];
}

export function compileIndicator({
  id,
  zh,
  en,
  cues,
}: IndicatorsFile['indicators'][number]): CuedIndicator {
  const patterns = cues.map((cue) => new RegExp(cue, 'gu'));
  return { indicator: id, subject: { zh, en }, cues: patterns };
}

/**
 * Indicator and subject of a number, told from the cue nearest to it: «科技志愿者»达到2000人以上.
 * @param at place of the number in the shadow of its sentence
 */
export function findIndicator(
  shadow: string,
  at: { start: number; end: number },
  indicators: readonly CuedIndicator[],
): Pick<CuedIndicator, 'indicator' | 'subject'> {
  let nearest = Infinity;
  let found: Pick<CuedIndicator, 'indicator' | 'subject'> = {
    indicator: UNCLASSIFIED.id,
    subject: { zh: UNCLASSIFIED.zh, en: UNCLASSIFIED.en },
  };
  for (const { indicator, subject, cues } of indicators)
    for (const cue of cues)
      for (const match of shadow.matchAll(cue)) {
        const distance = distanceBetween(at, match.index, match.index + match[0].length);
        if (distance >= nearest) continue;
        nearest = distance;
        found = { indicator, subject };
      }
  return found;
}

/** Characters between a number and a cue; one that comes after the number counts as farther. */
function distanceBetween(at: { start: number; end: number }, start: number, end: number): number {
  return end <= at.start ? at.start - end : 2 * Math.max(0, start - at.end) + 1;
}
