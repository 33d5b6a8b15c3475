import type { Quota } from '#src/schemas/corpus.ts';

type Peer = Pick<Quota, 'id' | 'plan' | 'comparableWith'>;

/**
 * Sorts quotas into sets that may share an axis. `comparableWith` alone decides; a quota without
 * peers is a set of its own.
 * @returns sets and members in the order given
 */
export function comparableSets<Row extends Peer>(quotas: readonly Row[]): Row[][] {
  const setOf = new Map(quotas.map((quota) => [quota.id, new Set([quota.id])]));
  for (const { id, comparableWith } of quotas)
    for (const other of comparableWith) {
      const [mine, theirs] = [setOf.get(id), setOf.get(other)];
      if (!mine || !theirs || mine === theirs) continue;
      for (const member of theirs) {
        mine.add(member);
        setOf.set(member, mine);
      }
    }
  return [...Map.groupBy(quotas, ({ id }) => setOf.get(id)).values()];
}

/** Whether a set holds numbers of two plans or more: less is no comparison, and no chart. */
export function isComparison(quotas: readonly Peer[]): boolean {
  return new Set(quotas.map(({ plan }) => plan)).size > 1;
}
