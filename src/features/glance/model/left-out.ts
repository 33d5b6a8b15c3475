/** What a sheet had no room for: sentences with numbers, and measures. */
export interface LeftOut {
  phrases: number;
  titles: number;
}
