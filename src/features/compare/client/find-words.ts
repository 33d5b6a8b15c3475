/** Words that a reader looks for within the page. */
import { findHits } from '#src/text/marks.ts';
import { parseQuery } from '#src/text/query.ts';
import type { TableMention } from './read-table.ts';
import { rangesOf } from '#src/browser/text-ranges.ts';

const HIGHLIGHT = 'compare-hit';

/** The phrases of a query; a clause must have all of them. */
export function phrasesOf(query: string): string[] {
  const parsed = parseQuery(query);
  return parsed.kind === 'phrases' ? parsed.phrases : [];
}

/** The clauses or mentions that have every phrase. */
export function findClauses<Quoted extends TableMention>(
  quoted: readonly Quoted[],
  phrases: readonly string[],
): Quoted[] {
  return quoted.filter(({ text }) =>
    phrases.every((phrase) => findHits(text, [phrase]).length > 0),
  );
}

/** Marks the phrases in these clauses, where the browser can without touching the text. */
export function highlightHits(quoted: readonly TableMention[], phrases: readonly string[]): void {
  if (!('highlights' in CSS)) return;
  CSS.highlights.delete(HIGHLIGHT);
  const ranges = quoted.flatMap(({ words, text }) => rangesOf(words, findHits(text, phrases)));
  if (ranges.length > 0) CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));
}
