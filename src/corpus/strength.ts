/** The strength of clauses as the codebook shows it: levels, agreement, decisions. */
import type { StrengthCoding } from '#src/schemas/coding.ts';
import type { Clause, StrengthLevel } from '#src/schemas/corpus.ts';
import type { Plan } from '#src/schemas/plan.ts';
import { type Bilingual, SECTION_KEYS } from '#src/schemas/vocabulary.ts';
import { getPlans, getSectionOfAll } from './corpus.ts';
import { countLevel, countWords } from './count-strength.ts';
import { readDataFile } from './open-data.ts';
import { strengthLevels } from './strength-levels.ts';

/** Levels that words tell, of which the codebook lists the most frequent. */
const TOLD_BY_WORDS: readonly StrengthLevel[] = ['oblige', 'act', 'encourage'];
const MOST_WORDS = 12;

/** A clause with its plan. */
export interface PlacedClause {
  plan: Plan;
  id: string;
  text: string;
}

/** A level by its names, with the word that decided it. */
type NamedGrade = Bilingual & Pick<StrengthCoding['final'], 'word'>;

/** A clause of which something else holds than what both readings said, and why. */
interface StrengthDecision
  extends PlacedClause, Record<'first' | 'second' | 'final', NamedGrade[]> {
  reason: Bilingual;
}

export type StrengthOfAll = Awaited<ReturnType<typeof getStrength>>;

/**
 * The levels of strength, the strongest first, each with the number of clauses of each plan, the words that
 * decided most often and clauses that show it; how far readings and rule agree; what was decided.
 */
export async function getStrength() {
  const plans = await getPlans();
  const sections = await Promise.all(SECTION_KEYS.map((key) => getSectionOfAll(key)));
  const placed = sections.flat().flatMap(({ plan, entry }) => {
    return (entry?.clauses ?? []).map((clause) => ({ plan, clause }));
  });
  const clauses = placed.map(({ clause }) => clause);
  const placeOf = new Map(placed.map((place) => [place.clause.id, place]));
  const find = (id: string): PlacedClause[] => {
    const place = placeOf.get(id);
    return place ? [{ plan: place.plan, id, text: place.clause.text }] : [];
  };
  const name = ({ level, word }: StrengthCoding['final']): NamedGrade[] =>
    strengthLevels.filter(({ id }) => id === level).map(({ zh, en }) => ({ zh, en, word }));
  return {
    plans,
    levels: strengthLevels.map((level) => ({
      ...level,
      counts: countLevel(clauses, level.id, plans),
      ...frequentWords(clauses, level.id),
      examples: level.examples.flatMap(find),
    })),
    agreement: readDataFile('strength-agreement').rows,
    decisions: readDataFile('strength-codings').rows.flatMap((coding): StrengthDecision[] => {
      const { clause, first, second, final, reason } = coding;
      if (!reason) return [];
      const graded = { first: name(first), second: name(second), final: name(final) };
      return find(clause).map((place) => ({ ...place, ...graded, reason }));
    }),
  };
}

function frequentWords(clauses: readonly Clause[], level: StrengthLevel) {
  const words = TOLD_BY_WORDS.includes(level) ? countWords(clauses, level) : [];
  return { words: words.slice(0, MOST_WORDS), moreWords: Math.max(0, words.length - MOST_WORDS) };
}
