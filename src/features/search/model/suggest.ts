import { groupBy } from '#src/text/group-by.ts';

/** A row of dist/search/suggest.json, which is suggested while a reader types. */
export type SuggestionRow = [
  kind: 'term' | 'indicator' | 'topic' | 'agency' | 'plan',
  text: string,
  /** Empty for words of the plans. */
  english: string,
  /** Other words that lead to it, parted by « | ». */
  also: string,
  /** A path of the site; empty where the words themselves are searched. */
  path: string,
];

/** Most suggestions at a time: a list that is read, not scrolled. */
const MAX_SUGGESTIONS = 8;

/** The rows that begin with, then those that contain what was typed; terms before other kinds. */
export function suggest(rows: readonly SuggestionRow[], typed: string): SuggestionRow[] {
  const words = typed.normalize('NFKC').toLowerCase().trim();
  if (words === '') return [];
  const places = groupBy(rows, ([, text, english, also]) => {
    const names = [text, english, ...also.split('|')].map((name) => name.toLowerCase());
    if (names.some((name) => name.startsWith(words))) return 0;
    return names.some((name) => name.includes(words)) ? 1 : 2;
  });
  return [...(places.get(0) ?? []), ...(places.get(1) ?? [])].slice(0, MAX_SUGGESTIONS);
}
