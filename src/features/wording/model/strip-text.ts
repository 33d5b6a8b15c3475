import { countCharacters, MIN_SHARED_CHARACTERS, wordTokens } from '#src/text/wording.ts';
import type { Stretch } from '#src/charts/wording-strips/data.ts';
import type { ReuseRun } from '#src/schemas/wording.ts';
import type { Span } from '#src/schemas/vocabulary.ts';

/** A word of a clause, and the plans that have it in a run. */
interface Word {
  span: Span;
  characters: number;
  isFormula: boolean;
  plans: Set<string>;
}

interface Worded {
  raw: string;
  span: Span;
}

/**
 * Cuts clauses into stretches by the number of plans that have the words, set phrases apart: counted as
 * `byPlansWithoutFormula` of reuse-counts.json, by the runs of reuse.json.
 * @param placed the runs of the plan at all their places
 * @param phrases set phrases, as `cutPhrases` gives them
 */
export function stretchesOf(
  clauses: readonly Worded[],
  placed: readonly { run: ReuseRun; span: Span }[],
  phrases: readonly (readonly string[])[],
): Stretch[] {
  const words = clauses.flatMap((clause) => {
    const own = wordsOf(clause, phrases);
    const here = placed.filter(
      ({ span }) => span.start < clause.span.end && span.end > clause.span.start,
    );
    for (const { run, span } of here) markRun(own, run, span);
    return own;
  });
  return joinWords(words);
}

/** Set phrases as their words. */
export function cutPhrases(phrases: readonly string[]): string[][] {
  return phrases.map((phrase) => wordTokens(phrase).map(({ text }) => text));
}

function wordsOf({ raw, span }: Worded, phrases: readonly (readonly string[])[]): Word[] {
  const tokens = wordTokens(raw);
  const words = tokens.map(({ text, start, end }) => ({
    span: { start: span.start + start, end: span.start + end },
    characters: countCharacters(text),
    isFormula: false,
    plans: new Set<string>(),
  }));
  tokens.forEach((_, at) => {
    for (const phrase of phrases)
      if (phrase.every((text, index) => tokens[at + index]?.text === text))
        for (const word of words.slice(at, at + phrase.length)) word.isFormula = true;
  });
  return words;
}

/** Gives the plans of a run to its words of a clause, where no set phrase leaves less than 10 characters. */
function markRun(words: readonly Word[], run: ReuseRun, { start, end }: Span): void {
  let open: Word[] = [];
  const close = () => {
    const length = open.reduce((sum, { characters }) => sum + characters, 0);
    if (length >= MIN_SHARED_CHARACTERS)
      for (const { plans } of open) for (const plan of run.plans) plans.add(plan);
    open = [];
  };
  for (const word of words) {
    if (word.span.start < start || word.span.end > end) continue;
    if (word.isFormula) close();
    else open.push(word);
  }
  close();
}

function joinWords(words: readonly Word[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { characters, isFormula, plans } of words) {
    const level = isFormula ? 'formula' : Math.max(1, plans.size);
    const last = stretches.at(-1);
    if (last?.level === level) last.characters += characters;
    else stretches.push({ level, characters });
  }
  return stretches;
}
