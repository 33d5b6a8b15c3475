import { findSharedRuns, prepareBaseline, type Shared } from './shared-runs.ts';

/** What a plan says in a row, as far as its wording is compared. */
export interface WordedCell {
  plan: string;
  clauses: readonly { text: string }[];
}

/** A stretch of a cell's words that the same other plans have too. */
export interface Stretch {
  /** In characters, punctuation not counted. */
  length: number;
  /** Plans that have it too, in their order. */
  plans: readonly string[];
}

/** From this share on two texts are laid into one: below it, that would shred their sentences. */
export const MIN_ALIKE = 0.4;

/** What each clause of a cell shares with another cell. Runs are found within clauses. */
export function compareCells(own: WordedCell, other: WordedCell): Shared[] {
  const baseline = prepareBaseline(other.clauses.map(({ text }) => text));
  return own.clauses.map(({ text }) => findSharedRuns(text, baseline));
}

/** How alike two cells are: the characters of both that stand in the other too, of all; from 0 to 1. */
export function measureLikeness(first: WordedCell, second: WordedCell): number {
  return shareOf([...compareCells(first, second), ...compareCells(second, first)]);
}

/** Share of the characters of some clauses that is shared. */
export function shareOf(clauses: readonly Shared[]): number {
  const words = clauses.flatMap((clause) => clause.words);
  const all = count(words);
  return all > 0 ? count(words.filter(({ isShared }) => isShared)) / all : 0;
}

/** A share in per cent. All and nothing are said only of what is all or nothing. */
export function percentOf(share: number): number {
  if (share === 0 || share === 1) return share * 100;
  return Math.min(99, Math.max(1, Math.round(share * 100)));
}

/**
 * The two cells of a row that are most alike, as they stand in the row; of pairs that are as alike, the
 * first. @param cells those with clauses, in plan order
 */
export function findMostAlike<Cell extends WordedCell>(
  cells: readonly Cell[],
): [Cell, Cell] | undefined {
  const pairs = cells.flatMap((first, index) =>
    cells.slice(index + 1).map((second): [Cell, Cell] => [first, second]),
  );
  let best: { pair: [Cell, Cell]; likeness: number } | undefined;
  for (const pair of pairs) {
    const likeness = measureLikeness(...pair);
    if (!best || likeness > best.likeness) best = { pair, likeness };
  }
  return best?.pair;
}

/**
 * Cuts the words of a cell where the plans change that have them too.
 * @param shared for each other plan, what each clause of the cell shares with it
 */
export function findStretches(shared: ReadonlyMap<string, readonly Shared[]>): Stretch[] {
  const others = [...shared].map(
    ([plan, clauses]) => [plan, clauses.flatMap(({ words }) => words)] as const,
  );
  const own = others[0]?.[1] ?? [];
  const stretches: Stretch[] = [];
  own.forEach(({ characters }, index) => {
    const plans = others.filter(([, words]) => words[index]?.isShared).map(([plan]) => plan);
    const last = stretches.at(-1);
    if (last?.plans.join() === plans.join()) last.length += characters;
    else stretches.push({ length: characters, plans });
  });
  return stretches;
}

function count(words: readonly { characters: number }[]): number {
  return words.reduce((sum, { characters }) => sum + characters, 0);
}
