/**
 * Whole months from the first day of a year to a day: 14 from 2021 to « 2022-03-25 »; negative before it.
 * @param on « 2022-03-25 »
 */
export function monthsInto(year: number, on: string): number {
  const [ownYear = 0, month = 1] = on.split('-').map(Number);
  return (ownYear - year) * 12 + month - 1;
}
