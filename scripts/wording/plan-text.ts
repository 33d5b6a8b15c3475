import { SECTION_KEYS, type SectionKey } from '#src/schemas/vocabulary.ts';
import { MAX_PAIRED_PLANS } from '#src/limits.ts';
import { markFormulas } from './formula-words.ts';
import {
  charactersOf,
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
  /** 1 for each word of a set phrase. */
  formulas: Uint8Array;
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
    formulas: markFormulas(worded, phrases, numbers),
  };
}

/** The plans that a plan is compared with: all others, or past 12 plans those of its province. */
export function peersOf(plan: PlanText, plans: readonly PlanText[]): PlanText[] {
  const all = plans.length <= MAX_PAIRED_PLANS;
  return plans.filter((other) => other !== plan && (all || other.province === plan.province));
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

/** Characters of a plan, by what its words are: from 0 up to the number of kinds. */
export interface Tally {
  /** Part, `null` for the whole plan; parts without clauses have none. */
  section: SectionKey | null;
  characters: number[];
}

/** Counts the characters of a plan and of its parts by the kind of each word. */
export function tallyCharacters(
  { worded, clauses }: PlanText,
  kinds: number,
  kindOf: (word: number) => number,
): Tally[] {
  const empty = () => Array<number>(kinds).fill(0);
  const tallies = new Map(
    SECTION_KEYS.map((section) => [section, undefined as number[] | undefined]),
  );
  const whole = empty();
  worded.words.forEach((_, word) => {
    const kind = kindOf(word);
    const characters = charactersOf(worded, word, word + 1);
    const section = clauses[worded.clauses[word] ?? 0]?.section;
    if (section === undefined) return;
    const part = tallies.get(section) ?? empty();
    tallies.set(section, part);
    for (const tally of [whole, part]) tally[kind] = (tally[kind] ?? 0) + characters;
  });
  const parts = [...tallies].flatMap(([section, characters]) =>
    characters ? [{ section, characters }] : [],
  );
  return [{ section: null, characters: whole }, ...parts];
}
