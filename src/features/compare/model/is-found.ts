import { foldForSearch } from '#src/text/tokens.ts';

/** Whether a plan is looked for. @param known words that it is found by, folded as `foldForSearch` does */
export function isFound(known: string, query: string): boolean {
  const wanted = query.split(/\s+/u).map(foldForSearch);
  return wanted.every((word) => known.includes(word));
}
