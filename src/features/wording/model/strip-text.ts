import type { Stretch } from '#src/charts/wording-strips/data.ts';
import { levelOf, type SharedWord } from '#src/text/shared-words.ts';

/** Joins words that equally many plans have, set phrases apart. */
export function joinWords(words: readonly SharedWord[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const word of words) {
    const level = levelOf(word);
    const last = stretches.at(-1);
    if (last?.level === level) last.characters += word.characters;
    else stretches.push({ level, characters: word.characters });
  }
  return stretches;
}
