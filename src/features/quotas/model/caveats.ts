import type { Plan, Quota } from '#src/schemas/corpus.ts';

/** Caveats on what a reader could take a quota for and it is not; words for each stand in src/i18n. */
const CAVEATS = [
  'target',
  'draft',
  'person-times',
  'share',
  'minimum',
  'no-deadline',
  'per-school',
  'per-county',
  'prefecture',
  'rule-coded',
] as const;
export type Caveat = (typeof CAVEATS)[number];

/** The caveats that hold for a quota, the weightiest first. */
export function caveatsOf(
  quota: Pick<Quota, 'unit' | 'comparator' | 'deadline' | 'frequency' | 'scope' | 'codedBy'>,
  plan: Pick<Plan, 'status' | 'level'>,
): Caveat[] {
  const holds: Record<Caveat, boolean> = {
    target: true,
    draft: plan.status === 'draft',
    'person-times': quota.unit === '人次',
    share: quota.unit === '%',
    minimum: quota.comparator !== '=',
    'no-deadline': quota.deadline === null && quota.frequency === 'total',
    'per-school': quota.scope === 'per-school',
    'per-county': quota.scope === 'per-county',
    prefecture: plan.level === 'prefecture',
    'rule-coded': quota.codedBy === 'rule',
  };
  return CAVEATS.filter((caveat) => holds[caveat]);
}
