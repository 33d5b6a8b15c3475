import { MIN_SHARED_CHARACTERS } from '#src/text/wording.ts';
import { growTree, type RepeatTree } from './repeat-tree.ts';
import type { SuffixIndex } from './suffix-index.ts';
import { charactersAt, type JoinedTexts, type TextIndex } from './text-index.ts';

/** A stretch of words of a text: its number among the texts, and its words, half-open. */
export interface Stretch {
  text: number;
  start: number;
  end: number;
}

/** Words that several texts have, with all places where they stand. */
export interface SharedRun {
  characters: number;
  occurrences: Stretch[];
}

/**
 * Finds the maximal runs that two texts or more share: at least 10 characters which at some place
 * can be made no longer, to the left or to the right, without losing a text. A run may cross clauses
 * that join. What is found does not depend on the order of the texts; its own order does.
 */
export function findRuns({ line, suffixes }: TextIndex): SharedRun[] {
  const { order } = suffixes;
  const tree = growTree(
    longEnough(suffixes, line),
    order.map((place) => line.texts[place] ?? 0),
  );
  const runs: SharedRun[] = [];
  for (const node of findMaximal(suffixes, tree)) {
    const length = tree.lengths[node] ?? 0;
    const places = order.slice(tree.firsts[node], (tree.lasts[node] ?? 0) + 1);
    const occurrences = Array.from(places, (place): Stretch => {
      const start = line.places[place] ?? 0;
      return { text: line.texts[place] ?? 0, start, end: start + length };
    });
    runs.push({ characters: charactersAt(line, places[0] ?? 0, length), occurrences });
  }
  return runs;
}

/** What neighbours share, 0 where that is less than 10 characters. */
function longEnough({ order, common }: SuffixIndex, line: JoinedTexts): Int32Array {
  return common.map((length, rank) =>
    charactersAt(line, order[rank] ?? 0, length) < MIN_SHARED_CHARACTERS ? 0 : length,
  );
}

/** Nodes that two texts share and that at some place can be made no longer without losing one. */
function findMaximal({ order, ranks }: SuffixIndex, tree: RepeatTree): number[] {
  const maximal = new Set<number>();
  for (let place = 0; place < order.length; place += 1) {
    let [below, left] = [1, tree.deepest[ranks[place - 1] ?? -1] ?? -1];
    // From the longest stretch that begins here to the shortest: the number of texts only grows.
    for (const node of ancestors(tree, tree.deepest[ranks[place] ?? 0] ?? -1)) {
      const texts = tree.witnesses[node] ?? 0;
      const length = tree.lengths[node] ?? 0;
      // The shortest node to the left that still holds one word more.
      let parent = tree.parents[left] ?? -1;
      while ((tree.lengths[parent] ?? 0) > length) {
        left = parent;
        parent = tree.parents[left] ?? -1;
      }
      const hasLonger = (tree.lengths[left] ?? 0) > length;
      const textsLeft = hasLonger ? (tree.witnesses[left] ?? 0) : 1;
      if (texts > below && texts > textsLeft) maximal.add(node);
      below = texts;
    }
  }
  return [...maximal];
}

function* ancestors({ parents }: RepeatTree, node: number): Generator<number> {
  for (let each = node; each >= 0; each = parents[each] ?? -1) yield each;
}
