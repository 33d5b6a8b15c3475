/** Characters that are said at once: twelve seconds or so. Some voices fall silent after fifteen. */
const LONGEST = 50;

/** Up to a mark, with the quotation marks and brackets that it closes. */
const PART = /[^，。；：！？、,;!?]+[，。；：！？、,;!?”’》）)]*/gu;

/**
 * What is said of a sentence at once: the whole, or where that is long, as many parts of it as it takes, each up to
 * a mark where a speaker breathes. Words that no mark parts stay whole.
 */
export function splitBreaths(sentence: string): string[] {
  const parts = sentence.match(PART) ?? [];
  const breaths: string[] = [];
  for (const part of parts) {
    const last = breaths.at(-1);
    if (last !== undefined && last.length + part.length <= LONGEST)
      breaths[breaths.length - 1] = last + part;
    else breaths.push(part);
  }
  return breaths.filter((breath) => /[\p{L}\p{N}]/u.test(breath));
}
