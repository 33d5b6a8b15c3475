import type { CellKind } from '#src/schemas/vocabulary.ts';

/** A plan without the part is left out of account: it would make every row differ. */
export function differsInKind(kinds: readonly CellKind[]): boolean {
  return new Set(kinds.filter((kind) => kind !== 'absent')).size > 1;
}
