/** A count with its noun: 1 clause, 2 clauses, 0 bodies. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count} ${count === 1 ? singular : plural}`;
}
