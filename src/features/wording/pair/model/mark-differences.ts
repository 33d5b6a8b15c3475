import { diffWords } from '#src/text/word-diff.ts';
import { wordTokens } from '#src/text/wording.ts';

/** Words of one of two clauses: in both, or in this one alone. */
export interface ComparedWords {
  text: string;
  differs: boolean;
}

/** Two clauses word for word, each in its own characters: the pieces of either re-join to its text. */
export function markDifferences(first: string, second: string): [ComparedWords[], ComparedWords[]] {
  const parts = diffWords(first, second);
  const side = (text: string, own: 'first' | 'second') => {
    const kept = parts.filter(({ kind }) => kind === 'both' || kind === own);
    const words = wordTokens(text);
    // What both have comes in the punctuation of the first: the words are counted along in the text itself.
    let [count, read] = [0, 0];
    return kept.flatMap((part, index): ComparedWords[] => {
      count += wordTokens(part.text).length;
      const end = index === kept.length - 1 ? text.length : (words[count]?.start ?? text.length);
      const piece = { text: text.slice(read, end), differs: part.kind === own };
      read = end;
      return piece.text === '' ? [] : [piece];
    });
  };
  return [side(first, 'first').flatMap(freeMarks), side(second, 'second').flatMap(freeMarks)];
}

/** Punctuation around words that differ is not compared, so it is not marked. */
function freeMarks({ text, differs }: ComparedWords): ComparedWords[] {
  const words = differs ? wordTokens(text) : [];
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return [{ text, differs: false }];
  return [
    { text: text.slice(0, first.start), differs: false },
    { text: text.slice(first.start, last.end), differs },
    { text: text.slice(last.end), differs: false },
  ].filter((piece) => piece.text !== '');
}
