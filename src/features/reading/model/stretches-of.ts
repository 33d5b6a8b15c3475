import { levelOf, type SharedWord } from '#src/text/shared-words.ts';
import type { ShadedStretch } from './shaded-text.ts';

/**
 * Words on end of the same runs and as many plans; a stretch goes on to the next that has a run in common.
 * @param keys of runs by id
 */
export function stretchesOf(
  words: readonly SharedWord[],
  keys: ReadonlyMap<string, string>,
): ShadedStretch[] {
  const stretches: ShadedStretch[] = [];
  let before: SharedWord | undefined;
  for (const word of words) {
    const last = stretches.at(-1);
    const goesOn = before !== undefined && [...before.runs].some((run) => word.runs.has(run));
    const next = stretchOf(word, keys);
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

function stretchOf(word: SharedWord, keys: ReadonlyMap<string, string>): ShadedStretch {
  const { start, end, plans, runs } = word;
  const longestFirst = [...runs].sort((a, b) => b.characters - a.characters);
  // Words beside a set phrase, too few to count by themselves, are shared no more than it is.
  const isFormula = levelOf(word) === 'formula' || plans.size === 0;
  return {
    start,
    end,
    plans: isFormula ? 0 : plans.size,
    runs: longestFirst.map(({ id }) => keys.get(id) ?? id),
  };
}

function isAlike(a: ShadedStretch, b: ShadedStretch): boolean {
  return a.plans === b.plans && a.runs.join() === b.runs.join();
}
