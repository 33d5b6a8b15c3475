import { SECTION_KEYS, type SectionKey } from '#src/schemas/vocabulary.ts';
import { markFormulas } from './formula-words.ts';
import {
  cutWitness,
  type Witness,
  type WitnessClause,
  type WordedText,
  type WordNumbers,
} from './worded-text.ts';

/** A clause of a plan, with what its rows need to know of it. */
export interface PlanClause extends WitnessClause {
  id: string;
  section: SectionKey;
}

/** A plan as a witness. */
export interface PlanWitness extends Witness {
  /** Its position among all plans: rows follow it, whatever order the plans are given in. */
  order: number;
  province: string;
  clauses: readonly PlanClause[];
}

/** A plan cut into words, with what its rows need to know of it. */
export interface PlanText {
  id: string;
  order: number;
  province: string;
  clauses: readonly { id: string; section: SectionKey; text: string }[];
  worded: WordedText;
  /** Position among the 12 parts of the part that each clause is of. */
  parts: Uint8Array;
  /** 1 for each word of a set phrase. */
  formulas: Uint8Array;
}

/** A text of a higher level as a witness. */
export interface UpstreamWitness extends Witness {
  /** Ids of the plans that it stands above. */
  covers: ReadonlySet<string>;
}

/** Such a text cut into words. */
export interface UpstreamText {
  id: string;
  covers: ReadonlySet<string>;
  worded: WordedText;
  formulas: Uint8Array;
}

/** As `readPlanText`. */
export function readUpstreamText(
  witness: UpstreamWitness,
  numbers: WordNumbers,
  phrases: readonly string[],
): UpstreamText {
  const worded = cutWitness(witness, numbers);
  const { id, covers } = witness;
  return { id, covers, worded, formulas: markFormulas(worded, phrases, numbers) };
}

/** @param numbers grows with every word that is new @param phrases set phrases of the state */
export function readPlanText(
  { id, order, province, clauses }: PlanWitness,
  numbers: WordNumbers,
  phrases: readonly string[],
): PlanText {
  const worded = cutWitness({ id, clauses }, numbers);
  return {
    id,
    order,
    province,
    clauses: clauses.map((clause) => ({ ...clause, text: clause.words.text })),
    worded,
    parts: Uint8Array.from(clauses, ({ section }) => SECTION_KEYS.indexOf(section)),
    formulas: markFormulas(worded, phrases, numbers),
  };
}

/** The text of a stretch of words, punctuation within it too. */
export function textOf({ worded, clauses }: PlanText, start: number, end: number): string {
  const first = worded.clauses[start] ?? 0;
  const last = worded.clauses[end - 1] ?? 0;
  return clauses
    .slice(first, last + 1)
    .map(({ text }, index) =>
      text.slice(
        index === 0 ? worded.clauseStarts[start] : 0,
        first + index === last ? worded.clauseEnds[end - 1] : undefined,
      ),
    )
    .join('');
}
