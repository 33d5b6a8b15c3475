import { getSectionsOf } from '#src/corpus/corpus.ts';
import { FORMULA_WORDS } from '#src/corpus/formulas.ts';
import { runsInText } from '#src/corpus/places-of-clause.ts';
import { levelOf, markWords, type SharedWord } from '#src/text/shared-words.ts';
import { runsIn } from '#src/corpus/shared-wording.ts';
import type { ShadedStretch, ShadedText } from '#src/features/reading/model/shaded-text.ts';

/** Runs of a stretch that are told, the longest: where many plans share, dozens may stand inside each other. */
const MOST_RUNS = 12;

/** What is to be shaded in a plan: clauses without shared wording have none. */
export async function shadePlan(plan: string): Promise<ShadedText> {
  const sections = await getSectionsOf(plan);
  const placed = runsIn(plan);
  const clauses = sections.flatMap((section) => section.clauses);
  const shaded = clauses.map((clause) => {
    const words = markWords(clause.text, runsInText(clause, placed), FORMULA_WORDS);
    return [clause.id, stretchesOf(words)] as const;
  });
  return Object.fromEntries(shaded.filter(([, stretches]) => stretches.length > 0));
}

/** Words on end of the same runs and as many plans; a stretch goes on to the next that has a run in common. */
function stretchesOf(words: readonly SharedWord[]): ShadedStretch[] {
  const stretches: ShadedStretch[] = [];
  let before: SharedWord | undefined;
  for (const word of words) {
    const last = stretches.at(-1);
    const goesOn = before !== undefined && [...before.runs].some((run) => word.runs.has(run));
    const next = stretchOf(word);
    if (last && goesOn && isAlike(last, next)) last.end = word.end;
    else {
      // The punctuation between two stretches of one run is shaded too.
      if (last && goesOn) last.end = word.start;
      if (next.runs.length > 0) stretches.push(next);
    }
    before = word;
  }
  return stretches;
}

function stretchOf(word: SharedWord): ShadedStretch {
  const { start, end, plans, runs } = word;
  const longestFirst = [...runs].sort((a, b) => b.characters - a.characters);
  // Words beside a set phrase, too few to count by themselves, are shared no more than it is.
  const formula = levelOf(word) === 'formula' || plans.size === 0;
  const sharers = formula ? new Set(longestFirst.flatMap((run) => run.plans)) : plans;
  return {
    start,
    end,
    plans: sharers.size,
    formula,
    runs: longestFirst.slice(0, MOST_RUNS).map(({ id }) => id),
  };
}

function isAlike(a: ShadedStretch, b: ShadedStretch): boolean {
  return a.plans === b.plans && a.formula === b.formula && a.runs.join() === b.runs.join();
}
