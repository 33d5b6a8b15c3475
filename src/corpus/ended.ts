import type { Plan } from '#src/schemas/plan.ts';

/** How many plans there are, and of how many the period was over. */
export interface Ended {
  plans: number;
  ended: number;
  /** The year in which the periods that are over ended; undefined where they ended in several. */
  year: number | undefined;
}

/**
 * Counts the plans whose period was over on a day; undefined where it was over for none of them.
 * @param date day of the data, `2026-11-27`: never that of the build, so that the same data say the same
 */
export function countEnded(
  plans: readonly Pick<Plan, 'period'>[],
  date: string,
): Ended | undefined {
  const ends = plans.map(({ period }) => period.end).filter((year) => date > `${year}-12-31`);
  const [year] = ends;
  if (year === undefined) return undefined;
  const isOne = ends.every((each) => each === year);
  return { plans: plans.length, ended: ends.length, year: isOne ? year : undefined };
}
