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

/** Runs in the order of their first places; each is made when it is asked for, as there may be millions. */
export interface FoundRuns {
  size: number;
  /** All places of the run at a position, in the order of the texts. */
  occurrencesOf: (position: number) => Stretch[];
}

/**
 * Finds the maximal runs that two texts or more share: at least 10 characters which at some place
 * can be made no longer, to the left or to the right, without losing a text. A run may cross clauses
 * that join. They come by their first place, the longer first.
 * @param rankOf position of each text among all: neither what is found nor its order depends on how the
 *   texts are given
 */
export function findRuns({ line, suffixes }: TextIndex, rankOf: Int32Array): FoundRuns {
  const { order } = suffixes;
  const tree = growTree(
    longEnough(suffixes, line),
    order.map((place) => line.texts[place] ?? 0),
  );
  const lengthOf = (node: number) => tree.lengths[node] ?? 0;
  const placesOf = (node: number) => order.subarray(tree.firsts[node], (tree.lasts[node] ?? 0) + 1);
  const byPlace = (a: number, b: number) =>
    (rankOf[line.texts[a] ?? 0] ?? 0) - (rankOf[line.texts[b] ?? 0] ?? 0) || a - b;
  const runs = findMaximal(suffixes, tree).map((node) => {
    const first = placesOf(node).reduce((least, place) =>
      byPlace(place, least) < 0 ? place : least,
    );
    return { node, first };
  });
  runs.sort((a, b) => byPlace(a.first, b.first) || lengthOf(b.node) - lengthOf(a.node));
  return {
    size: runs.length,
    occurrencesOf: (position) => {
      const { node = 0 } = runs[position] ?? {};
      return Array.from(placesOf(node).slice().sort(byPlace), (place) => {
        const start = line.places[place] ?? 0;
        return { text: line.texts[place] ?? 0, start, end: start + lengthOf(node) };
      });
    },
  };
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
