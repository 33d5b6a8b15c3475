/** The index is written in bundles of so many plans, of which a search opens those that it needs. */
import { searchTokens } from '#src/text/tokens.ts';

/** Plans of a bundle. docs/search.md says what a larger or smaller one costs. */
const PLANS_OF_BUNDLE = 10;
/** A file of the table is about 1 KB, packed. */
const PAIRS_OF_FILE = 150;

/** dist/search/bundles.json */
export interface BundlesFile {
  /** Ids of plans, in plan order. The place of a bundle here is the name of its folder. */
  bundles: string[][];
  /** Number of dist/search/pairs/<number>.json; 0 where one bundle holds all. */
  pairFiles: number;
}

/**
 * Bundles by neighbouring tokens that some text of theirs holds, and by single tokens: « 科 普 », « 科 ».
 * Written as runs: from, to, from, to, … (half-open).
 */
export type PairFile = Record<string, number[]>;

/** Cuts plans, in the order given, into bundles. */
export function splitIntoBundles(
  plans: readonly string[],
  most: number = PLANS_OF_BUNDLE,
): string[][] {
  return Array.from({ length: Math.ceil(plans.length / most) }, (_, bundle) =>
    plans.slice(bundle * most, (bundle + 1) * most),
  );
}

/** Tokens that a text must hold to hold the phrase: its pairs, or the one token that it is. */
export function pairsOf(phrase: string): string[] {
  const tokens = searchTokens(phrase).map(({ text }) => text);
  return tokens.length === 1 ? tokens : neighbours(tokens);
}

/** The table of pairs, cut into files. @param texts by bundle */
export function toPairFiles(texts: readonly (readonly string[])[]): PairFile[] {
  const table = new Map<string, number[]>();
  for (const [bundle, own] of texts.entries())
    for (const text of own) {
      const tokens = searchTokens(text).map((token) => token.text);
      for (const pair of [...tokens, ...neighbours(tokens)]) {
        const runs = table.get(pair) ?? [];
        if (runs.at(-1) === bundle) runs[runs.length - 1] = bundle + 1;
        else if (runs.at(-1) !== bundle + 1) runs.push(bundle, bundle + 1);
        table.set(pair, runs);
      }
    }
  const files = Array.from({ length: Math.ceil(table.size / PAIRS_OF_FILE) }, (): PairFile => ({}));
  for (const [pair, runs] of table) {
    const file = files[fileOfPair(pair, files.length)];
    if (file) file[pair] = runs;
  }
  return files;
}

/** The number of the file that holds a pair. */
export function fileOfPair(pair: string, files: number): number {
  const hash = [...pair].reduce((sum, each) => (sum * 31 + each.charCodeAt(0)) % 0x1000000, 0);
  return hash % files;
}

/** Whether a bundle is in the runs of a pair. */
export function hasPair(file: PairFile, pair: string, bundle: number): boolean {
  const runs = Object.hasOwn(file, pair) ? (file[pair] ?? []) : [];
  return runs.some(
    (from, index) => index % 2 === 0 && from <= bundle && bundle < (runs[index + 1] ?? 0),
  );
}

function neighbours(tokens: readonly string[]): string[] {
  return tokens.slice(1).map((token, index) => `${tokens[index] ?? ''} ${token}`);
}
