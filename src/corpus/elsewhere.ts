import type { Measure, SectionEntry } from '#src/schemas/corpus.ts';
import type { SectionKey } from '#src/schemas/vocabulary.ts';

/** A measure of another part that treats the matter of a part which the plan lacks. */
export interface Elsewhere {
  section: SectionKey;
  measure: Measure;
  /** The first clause with one of the cues; undefined where only the title has it. */
  clause: string | undefined;
}

/**
 * Places where a plan without a section treats its matter all the same: measures of its groups and
 * projects with one of the section's cues in the title or in a clause. Aims and safeguards name
 * everything once and are no place of their own.
 */
export function findElsewhere(
  entries: readonly SectionEntry[],
  cues: readonly string[],
): Elsewhere[] {
  const hasCue = (text: string) => cues.some((cue) => text.includes(cue));
  return entries
    .filter(({ section }) => section.key !== 'overview' && section.key !== 'implementation')
    .flatMap(({ section, measures, clauses }) =>
      measures.flatMap((measure) => {
        const clause = clauses.find((each) => each.measure === measure.id && hasCue(each.text));
        return clause || hasCue(measure.title)
          ? [{ section: section.key, measure, clause: clause?.id }]
          : [];
      }),
    );
}
