const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

type Segment = Pick<Intl.SegmentData, 'segment' | 'isWordLike'>;

/** What is one word to readers, and several to the dictionary of the browser. */
const ONE_WORD = ['十四五', '十五五'];

/**
 * Cuts a heading into words, between which a line may end: « 公民 », « 具备 », « 科学 », …, « 比例： ».
 * Marks stay with the word that they close, or open.
 * @param names of places and the like, each of which is one word
 * @returns words; joined, they are the text
 */
export function hanWords(text: string, names: readonly string[] = []): string[] {
  const words: string[] = [];
  let opening = '';
  for (const { segment, isWordLike } of segmentsOf(text, [...names, ...ONE_WORD])) {
    const last = words.length - 1;
    if (OPENING.test(segment)) opening += segment;
    else if (isWordLike === true || last < 0) {
      words.push(opening + segment);
      opening = '';
    } else words[last] = `${words[last] ?? ''}${segment}`;
  }
  return opening === '' ? words : [...words, opening];
}

/** Segments of a text, in which a name is one. */
function segmentsOf(text: string, names: readonly string[]): Segment[] {
  const pieces = text.split(new RegExp(`(${names.join('|')})`));
  return pieces.flatMap((piece): Segment[] =>
    names.includes(piece)
      ? [{ segment: piece, isWordLike: true }]
      : Array.from(segmenter.segment(piece)),
  );
}

const OPENING = /^[“‘（《〈［([]+$/;
