/** Other words for a query, for when the texts do not say exactly what was typed. */
import { rewriteNumbers } from './amount.ts';
import type { PhraseQuery } from '#src/text/query.ts';
import { foldForSearch } from '#src/text/tokens.ts';

/** dist/search/near.json. */
export interface NearFile {
  /** Words that readers may type, and words of the texts. */
  synonyms: { from: string[]; to: string[] }[];
  /** Traditional characters, and at the same place the simplified ones that the texts use. */
  traditional: string;
  simplified: string;
}

type NearReason = 'simplified' | 'number' | 'synonym' | 'apart' | 'typo' | 'part';

/** Another query that may find what was meant. */
export interface Alternative {
  reason: NearReason;
  /** Text of the query: phrases parted by blanks. */
  query: string;
  phrases: string[];
}

/** Most alternatives, the likeliest first. */
const MAX_NEAR = 8;

/** Alternatives by the codebook's words and by script; typos are found in the index (typos.ts). */
export function alternativesOf({ phrases }: PhraseQuery, near: NearFile): Alternative[] {
  const found: Alternative[] = [];
  const simplified = phrases.map((phrase) => simplify(phrase, near));
  const add = (reason: NearReason, candidate: readonly string[]) => {
    const folded = [...new Set(candidate.map(foldForSearch))].filter((phrase) => phrase !== '');
    const known = [phrases, ...found.map((each) => each.phrases)].map((each) => each.join('\n'));
    if (folded.length === 0 || known.includes(folded.join('\n'))) return;
    found.push({ reason, phrases: folded, query: candidate.map(inQuotes).join(' ') });
  };
  add('simplified', simplified);
  for (const [index, phrase] of simplified.entries())
    for (const other of rewriteNumbers(phrase)) add('number', withOther(simplified, index, other));
  for (const words of replaceAll(simplified, near)) add('synonym', words);
  const apart = simplified.flatMap((phrase) => phrase.split(/[\p{P}\p{S}]+/u));
  // « 11.5% » is one thing, « 青少年、科普 » are two.
  if (!/[0-9]/.test(simplified.join(''))) add('apart', apart);
  return found.slice(0, MAX_NEAR);
}

/**
 * The words of which a query is made, each with what it may mean: « 老人手机 » →
 * « 老人|老年人 », « 手机|智能手机 ». What is no known word is passed over.
 * @param known words of the texts
 */
export function splitIntoWords(
  { phrases }: Pick<PhraseQuery, 'phrases'>,
  near: NearFile,
  known: readonly string[],
): string[][] {
  const meanings = new Map(known.map((word) => [word, [word]]));
  for (const { from, to } of near.synonyms)
    for (const word of [...from, ...to]) {
      const folded = foldForSearch(word);
      const others = from.includes(word) ? to : [];
      meanings.set(folded, [...new Set([...(meanings.get(folded) ?? [folded]), ...others])]);
    }
  const longest = Math.max(...Array.from(meanings.keys(), (word) => word.length));
  return phrases.flatMap((phrase) => {
    const text = simplify(phrase, near);
    const words: string[][] = [];
    for (let index = 0; index < text.length;) {
      let size = Math.min(longest, text.length - index);
      while (size > 1 && !meanings.has(text.slice(index, index + size))) size -= 1;
      const found = size > 1 ? meanings.get(text.slice(index, index + size)) : undefined;
      if (found) words.push(found);
      index += found ? size : 1;
    }
    return words;
  });
}

/** Each traditional character as the texts write it. */
export function simplify(text: string, { traditional, simplified }: NearFile): string {
  return Array.from(text, (character) => {
    const at = traditional.indexOf(character);
    return at < 0 ? character : simplified.charAt(at);
  }).join('');
}

/** The phrases with another in one place. */
export function withOther(phrases: readonly string[], index: number, other: string): string[] {
  return phrases.map((phrase, at) => (at === index ? other : phrase));
}

/** First with every word replaced that can be, then one word at a time. */
function replaceAll(phrases: readonly string[], { synonyms }: NearFile): string[][] {
  const whole = foldForSearch(phrases.join(' '));
  const forWhole = synonyms.flatMap(({ from, to }) =>
    phrases.length > 1 && from.some((word) => foldForSearch(word) === whole) ? [...to] : [],
  );
  const choices = phrases.map((phrase) => replacementsOf(phrase, synonyms));
  const most = Math.max(...choices.map((each) => each.length));
  const together = Array.from({ length: most }, (_, at) =>
    phrases.map((phrase, index) => choices[index]?.[at] ?? choices[index]?.[0] ?? phrase),
  );
  const single = phrases.flatMap((_, index) =>
    (choices[index] ?? []).map((other) => withOther(phrases, index, other)),
  );
  return [...forWhole.map((word) => [word]), ...together, ...(phrases.length > 1 ? single : [])];
}

function replacementsOf(phrase: string, synonyms: NearFile['synonyms']): string[] {
  const equal: string[] = [];
  const inside: { other: string; length: number }[] = [];
  for (const { from, to } of synonyms)
    for (const word of from) {
      const folded = foldForSearch(word);
      if (folded === phrase) equal.push(...to);
      // A Latin word is not looked for inside another.
      else if (/^\p{Script=Han}{2,}$/u.test(folded) && phrase.includes(folded))
        for (const other of to)
          if (!phrase.includes(foldForSearch(other)))
            inside.push({ other: phrase.replace(folded, other), length: folded.length });
    }
  // The longest word replaced keeps most of what was meant.
  inside.sort((a, b) => b.length - a.length);
  return [...new Set([...equal, ...inside.map(({ other }) => other)])];
}

function inQuotes(phrase: string): string {
  return /\s/u.test(phrase) || phrase.startsWith('-') ? `"${phrase}"` : phrase;
}
