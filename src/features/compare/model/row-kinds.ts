import type { CellKind } from '#src/schemas/vocabulary.ts';

/** Whether plans differ in kind. One without the section does not count: every row would differ. */
export function differsInKind(kinds: readonly CellKind[]): boolean {
  return new Set(kinds.filter((kind) => kind !== 'absent')).size > 1;
}
