import { MIN_SHARED_CHARACTERS, wordTokens } from '#src/text/wording.ts';
import { charactersOf, type WordedText, type WordNumbers } from './worded-text.ts';

/** Marks with 1 the words of a text that belong to one of the set phrases. */
export function markFormulas(
  { words }: WordedText,
  phrases: readonly string[],
  numbers: WordNumbers,
): Uint8Array {
  const marked = new Uint8Array(words.length);
  const byFirst = Map.groupBy(
    phrases.map((phrase) => wordTokens(phrase).map(({ text }) => numbers.get(text) ?? -1)),
    ([first]) => first,
  );
  words.forEach((word, start) => {
    for (const phrase of byFirst.get(word) ?? [])
      if (phrase.every((each, index) => words[start + index] === each))
        marked.fill(1, start, start + phrase.length);
  });
  return marked;
}

/** Whether a stretch of a text has 10 characters on end that no set phrase takes. */
export function saysMore(text: WordedText, formulas: Uint8Array, start: number, end: number) {
  let from = start;
  for (let at = start; at < end; at += 1) {
    if (formulas[at]) from = at + 1;
    else if (charactersOf(text, from, at + 1) >= MIN_SHARED_CHARACTERS) return true;
  }
  return false;
}
