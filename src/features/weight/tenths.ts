/** A share from 0 to 1 in percent with one decimal: « 12.9% ». */
export function tenths(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}
