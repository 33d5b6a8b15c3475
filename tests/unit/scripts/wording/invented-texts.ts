import fc from 'fast-check';
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

const clause = fc.record({
  text: fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), minLength: 8, maxLength: 26 }),
  joins: fc.boolean(),
});
/** Texts that share much: clauses out of a small stock, cut and put together anew. */
export const sharingTexts = fc.array(clause, { minLength: 1, maxLength: 4 }).chain((stock) =>
  fc.array(
    fc.array(
      fc
        .tuple(fc.constantFrom(...stock), fc.nat(6), clause)
        .map(([{ text, joins }, cut, own]) => ({ text: text.slice(cut) + own.text, joins })),
      { minLength: 1, maxLength: 3 },
    ),
    { minLength: 2, maxLength: 4 },
  ),
);
