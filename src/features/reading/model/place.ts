/** One stretch of a reading page between two headings of its table of contents. */
export interface Stretch {
  /** Whether it is a part of the plan; introductions of chapters and parts that it lacks are none. */
  part: boolean;
}

/**
 * Number of the part of a plan that a stretch belongs to.
 * @param stretches all of the page, in their order
 * @param at which of them
 * @returns the number, from 1, of the part that it is or that comes before it; 0 before the first
 */
export function sectionNumber(stretches: readonly Stretch[], at: number): number {
  return stretches.slice(0, at + 1).filter(({ part }) => part).length;
}
