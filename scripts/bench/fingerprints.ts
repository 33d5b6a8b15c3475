/** Words of a stretch that a fingerprint is made of, and stretches of which it is the one that is kept. */
const STRETCH = 10;
const WINNOW = 8;
/** A fingerprint that more texts have says nothing about any two of them. */
const MAX_HOLDERS = 40;
/** Least share of the fingerprints of either text that two candidates have in common. */
const MIN_COMMON = 0.15;

/**
 * The fingerprints of a text by winnowing (Schleimer, Wilkerson and Aiken 2003): of each 8 stretches on end, the one
 * with the least hash. Two texts that have 17 words on end in common have a fingerprint in common.
 */
export function fingerprint(words: Int32Array): Set<number> {
  const hashes = Array.from({ length: Math.max(0, words.length - STRETCH + 1) }, (_, start) =>
    hashOf(words.subarray(start, start + STRETCH)),
  );
  const kept = new Set<number>();
  for (let start = 0; start + WINNOW <= hashes.length; start += 1)
    kept.add(Math.min(...hashes.slice(start, start + WINNOW)));
  return kept;
}

/** FNV-1a, of 32 bits. */
function hashOf(words: Int32Array): number {
  let hash = 0x811c9dc5;
  for (const word of words) hash = Math.imul(hash ^ word, 0x01000193) >>> 0;
  return hash;
}

/** Counts the pairs of texts of different groups that have enough fingerprints in common. */
export function countCandidates(
  texts: readonly { prints: ReadonlySet<number>; group: string }[],
): number {
  const holders = new Map<number, number[]>();
  texts.forEach(({ prints }, text) => {
    for (const print of prints) {
      const known = holders.get(print);
      if (known) known.push(text);
      else holders.set(print, [text]);
    }
  });
  return texts.reduce((count, { prints, group }, text) => {
    const common = new Map<number, number>();
    for (const print of prints) {
      const others = holders.get(print) ?? [];
      if (others.length > MAX_HOLDERS) continue;
      for (const other of others)
        if (other > text && texts[other]?.group !== group)
          common.set(other, (common.get(other) ?? 0) + 1);
    }
    const worth = [...common].filter(([other, shared]) => {
      const least = Math.min(prints.size, texts[other]?.prints.size ?? 0);
      return shared / least >= MIN_COMMON;
    });
    return count + worth.length;
  }, 0);
}
