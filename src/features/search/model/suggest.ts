/** Suggestions while a reader types: dist/search/suggest.json. */
export const SUGGESTION_KINDS = ['term', 'indicator', 'topic', 'agency', 'plan'] as const;
export type SuggestionKind = (typeof SUGGESTION_KINDS)[number];

/** Kind (its place above), words, other words that lead to it, and where it leads. */
export type SuggestionRow = [
  kind: number,
  text: string,
  /** Empty for words of the plans. */
  english: string,
  also: string,
  /** A path of the site; empty where the words themselves are searched. */
  path: string,
];

export interface Suggestion {
  kind: SuggestionKind;
  text: string;
  /** Text in English; empty for words of the plans. */
  english: string;
  path: string;
}

/** Most suggestions at a time: a list that is read, not scrolled. */
const MAX_SUGGESTIONS = 8;

/** The rows that begin with, then those that contain what was typed; terms before other kinds. */
export function suggest(rows: readonly SuggestionRow[], typed: string): Suggestion[] {
  const words = typed.normalize('NFKC').toLowerCase().trim();
  if (words === '') return [];
  const ranked = rows.flatMap(([kind, text, english, also, path], index) => {
    const positions = [text, english, ...also.split('|')]
      .map((name) => name.toLowerCase().indexOf(words))
      .filter((position) => position >= 0);
    if (positions.length === 0) return [];
    const rank = Math.min(...positions) === 0 ? 0 : 1;
    const suggestion = { kind: SUGGESTION_KINDS[kind] ?? 'term', text, english, path };
    return [{ rank, at: index, suggestion }];
  });
  ranked.sort((a, b) => a.rank - b.rank || a.at - b.at);
  return ranked.slice(0, MAX_SUGGESTIONS).map(({ suggestion }) => suggestion);
}
