import type { ReuseRun } from '#src/schemas/wording.ts';
import { countCharacters, MIN_SHARED_CHARACTERS, wordTokens } from '#src/text/wording.ts';

/** A run at a place of a clause's text, half-open. */
export interface RunInText {
  run: ReuseRun;
  start: number;
  end: number;
}

/** A word of a clause: its place in the text, and what shares it. */
export interface SharedWord {
  start: number;
  end: number;
  /** Characters that count. */
  characters: number;
  /** Whether it belongs to a set phrase of the state. */
  isFormula: boolean;
  /** Plans that have it in a run, set phrases aside. */
  plans: ReadonlySet<string>;
  /** Runs that cover it. */
  runs: ReadonlySet<ReuseRun>;
}

type OpenWord = Omit<SharedWord, 'plans' | 'runs'> & { plans: Set<string>; runs: Set<ReuseRun> };

/**
 * The words of a clause with the plans that share each: as `byPlansWithoutFormula` of reuse-counts.json counts,
 * by the runs of reuse.json.
 * @param phrases set phrases as words
 */
export function markWords(
  text: string,
  placed: readonly RunInText[],
  phrases: readonly (readonly string[])[],
): SharedWord[] {
  const words = wordsOf(text, phrases);
  for (const { run, start, end } of placed) {
    const own = words.filter((word) => word.start >= start && word.end <= end);
    for (const word of own) word.runs.add(run);
    for (const piece of cutAtFormulas(own))
      for (const word of piece) for (const plan of run.plans) word.plans.add(plan);
  }
  return words;
}

/** Number of plans that have a word, one where only its own does; `formula` for one of a set phrase. */
export function levelOf({ isFormula, plans }: SharedWord): number | 'formula' {
  return isFormula ? 'formula' : Math.max(1, plans.size);
}

function wordsOf(text: string, phrases: readonly (readonly string[])[]): OpenWord[] {
  const tokens = wordTokens(text);
  const words = tokens.map(({ text: word, start, end }) => ({
    start,
    end,
    characters: countCharacters(word),
    isFormula: false,
    plans: new Set<string>(),
    runs: new Set<ReuseRun>(),
  }));
  tokens.forEach((_, at) => {
    for (const phrase of phrases)
      if (phrase.every((word, index) => tokens[at + index]?.text === word))
        for (const word of words.slice(at, at + phrase.length)) word.isFormula = true;
  });
  return words;
}

/** What set phrases leave of a run in a clause: stretches of 10 characters or more. */
function cutAtFormulas(words: readonly OpenWord[]): OpenWord[][] {
  const pieces: OpenWord[][] = [[]];
  for (const word of words)
    if (word.isFormula) pieces.push([]);
    else pieces.at(-1)?.push(word);
  return pieces.filter(
    (piece) => piece.reduce((sum, { characters }) => sum + characters, 0) >= MIN_SHARED_CHARACTERS,
  );
}
