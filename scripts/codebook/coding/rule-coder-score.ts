import { sum } from 'd3-array';
import type { Clause } from '#src/schemas/corpus.ts';
import type { SectionKey } from '#src/schemas/vocabulary.ts';
import { foldCharacters } from '#scripts/grammar/fold.ts';
import { codeByCues, type CuedTopic } from '#scripts/grammar/topic.ts';

/** Score of the cues at giving the readers' topics on clauses that they have not seen. */
export interface Score {
  clauses: number;
  /** Clauses whose first topic by cues is among the readers'. */
  firstRight: number;
  precision: number;
  recall: number;
  /** F1 of topic assignments, all clauses together (micro average). */
  f1: number;
}

/** A clause with the title of its item; undefined in an introduction. */
export type TitledClause = Clause & { title: string | undefined };

/**
 * Codes each plan with only those cues that occur in another plan, and compares with the readers.
 * It is the nearest that five plans allow to a sixth one; the cues were chosen by someone who had
 * read all five, so the score is still a little too good.
 */
export function scoreLeavingPlansOut(
  clauses: readonly TitledClause[],
  topics: ReadonlyMap<SectionKey, CuedTopic[]>,
): Map<string, Score> {
  const plans = Map.groupBy(clauses, ({ plan }) => plan);
  return new Map(
    [...plans].map(([plan, own]) => {
      const others = clauses.filter((clause) => clause.plan !== plan);
      return [plan, scoreCoder(own, keepSeenCues(topics, others))];
    }),
  );
}

function keepSeenCues(
  topics: ReadonlyMap<SectionKey, CuedTopic[]>,
  clauses: readonly TitledClause[],
): Map<SectionKey, CuedTopic[]> {
  const shadows = Map.groupBy(clauses, ({ section }) => section);
  return new Map(
    [...topics].map(([section, own]) => {
      const seen = (shadows.get(section) ?? []).map(({ text }) => foldCharacters(text));
      const kept = own.map(({ id, cues }) => ({
        id,
        cues: cues.filter((cue) => seen.some((shadow) => cue(shadow) > 0)),
      }));
      return [section, kept];
    }),
  );
}

/** Compares what the cues give all clauses with what the readers gave them. */
export function scoreCoder(
  clauses: readonly TitledClause[],
  topics: ReadonlyMap<SectionKey, CuedTopic[]>,
): Score {
  const coded = clauses.map(({ text, title, section, topics: wanted }) => {
    const toCode = { text: foldCharacters(text), title: title && foldCharacters(title) };
    const given = codeByCues(toCode, topics.get(section) ?? []);
    return { given, wanted, right: given.filter((topic) => wanted.includes(topic)) };
  });
  const right = sum(coded, (clause) => clause.right.length);
  const precision = right / sum(coded, ({ given }) => given.length);
  const recall = right / sum(coded, ({ wanted }) => wanted.length);
  const f1 = (2 * precision * recall) / (precision + recall);
  const firstRight = coded.filter(({ given, right }) => right[0] && right[0] === given[0]).length;
  return { clauses: clauses.length, firstRight, precision, recall, f1 };
}
