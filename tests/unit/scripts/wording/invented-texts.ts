import { cutWitness, type WordedText } from '#scripts/wording/worded-text.ts';
import { keepCharacters } from '#scripts/text/clean-text.ts';

/** A sentence without noise, and whether nothing parts it from the one before. */
export interface InventedClause {
  text: string;
  joins: boolean;
}

/** Texts of invented clauses, cut into words; each text is its own source. */
export function cutTexts(texts: readonly (readonly InventedClause[])[]): WordedText[] {
  const numbers = new Map<string, number>();
  return texts.map((clauses, index) => {
    const source = clauses.map(({ text }) => text).join('');
    let at = 0;
    const parts = clauses.map(({ text, joins }) => {
      const offsets = Array.from({ length: text.length }, () => at++);
      return { words: keepCharacters(source, offsets), joins };
    });
    return cutWitness({ id: `text-${index}`, clauses: parts }, numbers);
  });
}
