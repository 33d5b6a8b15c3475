import { cumsum } from 'd3-array';

/** For each character of a shadow, how many brackets are open behind it. */
export function countOpen(shadow: string): Float64Array {
  const steps: Record<string, number> = { '（': 1, '【': 1, '）': -1, '】': -1 };
  return cumsum(shadow.split(''), (character) => steps[character] ?? 0);
}
