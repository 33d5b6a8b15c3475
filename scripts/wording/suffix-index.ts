/**
 * A suffix array (Manber and Myers 1993, by prefix doubling) with the longest common prefixes of
 * neighbours (Kasai et al. 2001): every stretch that a sequence repeats stands together in it.
 */
export interface SuffixIndex {
  /** Start of each suffix, in the order of the suffixes. */
  order: Int32Array;
  /** Place of each suffix in `order`. */
  ranks: Int32Array;
  /** Length of what each suffix of `order` and the one before it begin with; 0 for the first. */
  common: Int32Array;
}

/**
 * Sorts the suffixes of a sequence: O(n log r), r the longest repeat.
 * @param sequence of numbers from 0 up to `size`, which is not reached
 */
export function indexSuffixes(sequence: Int32Array, size: number): SuffixIndex {
  const { order, ranks } = sortSuffixes(sequence, size);
  return { order, ranks, common: measureCommon(sequence, order, ranks) };
}

function sortSuffixes(
  sequence: Int32Array,
  size: number,
): { order: Int32Array; ranks: Int32Array } {
  const { length } = sequence;
  const next = Int32Array.from(sequence.keys());
  let order: Int32Array = sortByRank(next, sequence, size, new Int32Array(length));
  let ranks: Int32Array = new Int32Array(length);
  let spare: Int32Array = new Int32Array(length);
  let groups = rankBy(order, ranks, (a, b) => sequence[a] === sequence[b]);
  for (let width = 1; groups < length; width *= 2) {
    // Suffixes by their second half, which the last round has sorted; those without one go first.
    let at = 0;
    for (let start = Math.max(0, length - width); start < length; start += 1) next[at++] = start;
    for (const start of order) if (start >= width) next[at++] = start - width;
    const sorted = sortByRank(next, ranks, groups, spare);
    const [known, half] = [ranks, width];
    const second = (start: number) => (start + half < length ? known[start + half] : -1);
    const rerank = order;
    groups = rankBy(sorted, rerank, (a, b) => known[a] === known[b] && second(a) === second(b));
    [order, ranks, spare] = [sorted, rerank, ranks];
  }
  return { order, ranks };
}

/** Numbers the groups of equal neighbours, and returns how many there are. */
function rankBy(
  order: Int32Array,
  ranks: Int32Array,
  isSame: (a: number, b: number) => boolean,
): number {
  let group = -1;
  let last = -1;
  for (const start of order) {
    if (last === -1 || !isSame(last, start)) group += 1;
    ranks[start] = group;
    last = start;
  }
  return group + 1;
}

/** Counting sort, stable: what comes first among equals stays first. */
function sortByRank(
  starts: Int32Array,
  ranks: Int32Array,
  groups: number,
  sorted: Int32Array,
): Int32Array {
  const places = new Int32Array(groups + 1);
  for (const rank of ranks) places[rank + 1] = (places[rank + 1] ?? 0) + 1;
  for (let group = 0; group < groups; group += 1)
    places[group + 1] = (places[group + 1] ?? 0) + (places[group] ?? 0);
  for (const start of starts) {
    const rank = ranks[start] ?? 0;
    const place = places[rank] ?? 0;
    sorted[place] = start;
    places[rank] = place + 1;
  }
  return sorted;
}

function measureCommon(sequence: Int32Array, order: Int32Array, ranks: Int32Array): Int32Array {
  const common = new Int32Array(sequence.length);
  let length = 0;
  for (let start = 0; start < sequence.length; start += 1) {
    const rank = ranks[start] ?? 0;
    const before = order[rank - 1];
    if (before === undefined) {
      length = 0;
      continue;
    }
    while (
      start + length < sequence.length &&
      before + length < sequence.length &&
      sequence[start + length] === sequence[before + length]
    )
      length += 1;
    common[rank] = length;
    length = Math.max(0, length - 1);
  }
  return common;
}
