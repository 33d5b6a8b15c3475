import type { Quota } from '#src/schemas/corpus.ts';

interface Placed {
  quota: Pick<Quota, 'id' | 'plan' | 'comparableWith'>;
}

/**
 * Sorts quotas into sets that may share an axis. `comparableWith` alone decides; a quota without
 * peers is a set of its own.
 * @returns sets and members in the order given
 */
export function comparableSets<Row extends Placed>(rows: readonly Row[]): Row[][] {
  const setOf = new Map(rows.map(({ quota: { id } }) => [id, new Set([id])]));
  for (const { quota } of rows)
    for (const other of quota.comparableWith) {
      const [mine, theirs] = [setOf.get(quota.id), setOf.get(other)];
      if (!mine || !theirs || mine === theirs) continue;
      for (const member of theirs) {
        mine.add(member);
        setOf.set(member, mine);
      }
    }
  return [...Map.groupBy(rows, ({ quota }) => setOf.get(quota.id)).values()];
}

/** Whether a set holds numbers of two plans or more: less is no comparison, and no chart. */
export function isComparison(rows: readonly Placed[]): boolean {
  return new Set(rows.map(({ quota }) => quota.plan)).size > 1;
}
