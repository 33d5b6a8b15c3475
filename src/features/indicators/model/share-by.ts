import type { Quota } from '#src/schemas/numbers.ts';

/** Whether a number is a share to be reached by a year: a gap or a rise is none, nor an aim for another year. */
export function isShareBy(
  { unit, kind, deadline }: Pick<Quota, 'unit' | 'kind' | 'deadline'>,
  year: number,
): boolean {
  return unit === '%' && kind === 'level' && deadline === String(year);
}
