const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * Cuts a heading into words, between which a line may end: « 公民 », « 具备 », « 科学 », …, « 比例： ».
 * Marks stay with the word that they close, or open.
 * @returns words; joined, they are the text
 */
export function hanWords(text: string): string[] {
  const words: string[] = [];
  let opening = '';
  for (const { segment, isWordLike } of segmenter.segment(text)) {
    const last = words.length - 1;
    if (OPENING.test(segment)) opening += segment;
    else if (isWordLike === true || last < 0) {
      words.push(opening + segment);
      opening = '';
    } else words[last] = `${words[last] ?? ''}${segment}`;
  }
  return opening === '' ? words : [...words, opening];
}

const OPENING = /^[“‘（《〈［([]+$/;
