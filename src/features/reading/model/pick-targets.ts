import type { SectionKey } from '#src/schemas/vocabulary.ts';

/** Numbers that stand large at the head of a plan: more would be a table. */
const MOST_TARGETS = 6;

/** All of a few; of many the first of each part, as many as have room, in the order given. */
export function pickTargets<Row extends { section: SectionKey }>(quotas: readonly Row[]): Row[] {
  if (quotas.length <= MOST_TARGETS) return [...quotas];
  const firsts = [...Map.groupBy(quotas, ({ section }) => section).values()];
  return firsts.flatMap((own) => own.slice(0, 1)).slice(0, MOST_TARGETS);
}
