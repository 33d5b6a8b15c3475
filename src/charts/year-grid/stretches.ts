/** Years that follow each other, as first and last: 2021, 2022, 2024 are [2021, 2022] and [2024, 2024]. */
export function stretches(years: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const year of years.toSorted((a, b) => a - b)) {
    const last = found.at(-1);
    if (last && year === last[1] + 1) last[1] = year;
    else found.push([year, year]);
  }
  return found;
}
