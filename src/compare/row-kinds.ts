import type { CellKind } from '../data/topic-table.ts';

/** What kind a cell is of. */
export function kindOfCell(cell: {
  silent: 'topic' | 'section' | undefined;
  clauses: readonly { hasQuota: boolean }[];
}): CellKind {
  if (cell.silent === 'section') return 'absent';
  if (cell.clauses.length === 0) return 'silent';
  return cell.clauses.some(({ hasQuota }) => hasQuota) ? 'number' : 'text';
}

/** A plan without the part is left out of account: it would make every row differ. */
export function differsInKind(kinds: readonly CellKind[]): boolean {
  return new Set(kinds.filter((kind) => kind !== 'absent')).size > 1;
}
