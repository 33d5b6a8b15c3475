/**
 * The stretches that a sequence repeats, as a tree (Abouelhoda et al. 2004): a node is a stretch that
 * cannot be made longer to the right without losing a place; its children are the longer ones.
 */
export interface RepeatTree {
  /** Number of nodes; the columns may be longer. */
  size: number;
  /** Length of each node's stretch, in words. */
  lengths: Int32Array;
  /** Ranks of the first and the last suffix that begin with it. */
  firsts: Int32Array;
  lasts: Int32Array;
  /** Node of the next shorter stretch, −1 for none. */
  parents: Int32Array;
  /** Number of witnesses that have it. */
  witnesses: Int32Array;
  /** Longest node that the suffix of each rank begins with, −1 for none. */
  deepest: Int32Array;
}

/**
 * Grows the tree in one pass over the suffixes in their order.
 * @param common what each suffix shares with the one before, in words; 0 where it is too short to tell
 * @param witnesses of which witness each suffix is, by number
 */
export function growTree(common: Int32Array, witnesses: Int32Array): RepeatTree {
  const tree = emptyTree(common.length);
  const { lengths, firsts, deepest } = tree;
  const open: number[] = [];
  const lastOf = new Map<number, number>();
  for (let rank = 0; rank <= common.length; rank += 1) {
    const shared = common[rank] ?? 0;
    const before = open.at(-1);
    const closed = closeLonger(tree, open, shared, rank);
    const top = open.at(-1);
    if (shared > 0 && (top === undefined || (lengths[top] ?? 0) < shared)) {
      const node = tree.size++;
      lengths[node] = shared;
      firsts[node] = closed === undefined ? rank - 1 : (firsts[closed] ?? 0);
      if (closed !== undefined) adopt(tree, node, closed);
      open.push(node);
    }
    if (rank > 0) {
      const isLonger = shared > (common[rank - 1] ?? 0);
      deepest[rank - 1] = (isLonger ? open.at(-1) : before) ?? -1;
    }
    if (rank < common.length) countDouble(tree, open, lastOf, witnesses[rank] ?? 0, rank);
  }
  return tree;
}

function emptyTree(length: number): RepeatTree {
  const column = () => new Int32Array(length);
  return {
    size: 0,
    lengths: column(),
    firsts: column(),
    lasts: column(),
    parents: column().fill(-1),
    witnesses: column(),
    deepest: column().fill(-1),
  };
}

/** Closes the open nodes longer than what the next suffix shares; returns the last, if it is an orphan. */
function closeLonger(
  tree: RepeatTree,
  open: number[],
  shared: number,
  rank: number,
): number | undefined {
  let closed: number | undefined;
  while (isLongerThan(tree, open.at(-1), shared)) {
    closed = open.pop() ?? 0;
    tree.lasts[closed] = rank - 1;
    // So far it has counted, below zero, the suffixes of witnesses that were there before.
    tree.witnesses[closed] = (tree.witnesses[closed] ?? 0) + rank - (tree.firsts[closed] ?? 0);
    const parent = open.at(-1);
    if (parent === undefined || (tree.lengths[parent] ?? 0) < shared) return closed;
    adopt(tree, parent, closed);
  }
  return undefined;
}

function isLongerThan({ lengths }: RepeatTree, node: number | undefined, shared: number): boolean {
  return node !== undefined && (lengths[node] ?? 0) > shared;
}

/** Makes one node the child of another, which takes over the doubles that it has counted. */
function adopt({ parents, witnesses, firsts, lasts }: RepeatTree, parent: number, child: number) {
  parents[child] = parent;
  const suffixes = (lasts[child] ?? 0) - (firsts[child] ?? 0) + 1;
  witnesses[parent] = (witnesses[parent] ?? 0) + (witnesses[child] ?? 0) - suffixes;
}

/** Counts a suffix of a witness that was there before, at the longest stretch that has both (Hui 1992). */
function countDouble(
  { firsts, witnesses }: RepeatTree,
  open: readonly number[],
  lastOf: Map<number, number>,
  witness: number,
  rank: number,
): void {
  const last = lastOf.get(witness);
  lastOf.set(witness, rank);
  if (last === undefined) return;
  const node = open.findLast((each) => (firsts[each] ?? 0) <= last);
  if (node !== undefined) witnesses[node] = (witnesses[node] ?? 0) - 1;
}
