import type { Quota } from '#src/schemas/numbers.ts';

/** The text of a quota in which words are looked for, folded. */
export function textOfQuota({ subject, sentence }: Pick<Quota, 'subject' | 'sentence'>): string {
  return foldWords(`${subject.zh}\n${subject.en}\n${sentence}`);
}

/** Flags by folded text: 1 where it holds every term, else 0. */
export function flagTerms(texts: readonly string[], terms: readonly string[]): Uint8Array {
  return Uint8Array.from(texts, (text) => (holdsTerms(text, terms) ? 1 : 0));
}

/** Text in which the words of a filter are looked for: width, case and blanks make no difference. */
export function foldWords(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}

/** The terms of a filter, parted by blanks. */
export function termsOf(query: string): string[] {
  return [...new Set(query.split(/\s+/).map(foldWords))].filter((term) => term !== '');
}

/** Whether a folded text holds every term. A number is found whole: 500 is not in 1500 nor in 5000. */
export function holdsTerms(folded: string, terms: readonly string[]): boolean {
  return terms.every((term) => holdsTerm(folded, term));
}

function holdsTerm(folded: string, term: string): boolean {
  for (let index = folded.indexOf(term); index >= 0; index = folded.indexOf(term, index + 1)) {
    const end = index + term.length;
    if (!splitsNumber(folded, index) && !splitsNumber(folded, end)) return true;
  }
  return false;
}

/** Whether a place lies between two digits, or between a digit and its decimal point. */
function splitsNumber(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const after = text.slice(at);
  return (
    (/\d\.?$/.test(before) && /^\d/.test(after)) || (/\d$/.test(before) && /^\.\d/.test(after))
  );
}
