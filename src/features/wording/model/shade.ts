/** Steps of ten percent, from 0; the last has all from 40% up. */
export function shadeOf(share: number): number {
  return Math.min(4, Math.floor(share * 10));
}
