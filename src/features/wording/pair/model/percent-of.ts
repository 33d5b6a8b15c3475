/** A share in whole percent; what is there is never said to be nothing, nor the rest to be all. */
export function percentOf(share: number): string {
  if (share === 0 || share === 1) return `${share * 100}%`;
  return `${Math.min(99, Math.max(1, Math.round(share * 100)))}%`;
}
