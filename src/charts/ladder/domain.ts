import { max, min } from 'd3-array';

/** Ends of an axis in fives around values, as near as they let it: no length is read from it. */
export function ladderDomain(values: readonly number[]): [number, number] {
  const [least = 0, most = 0] = [min(values), max(values)];
  const start = Math.floor((least - 0.5) / 5) * 5;
  const end = Math.ceil((most + 0.5) / 5) * 5;
  return [start, Math.max(end, start + 5)];
}
