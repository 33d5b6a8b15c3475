import type { Plan } from '#src/schemas/plan.ts';
import type { Quota } from '#src/schemas/numbers.ts';

type Marked = Pick<
  Quota,
  'unit' | 'comparator' | 'valueMax' | 'deadline' | 'frequency' | 'scope' | 'codedBy'
>;
type Test = (quota: Marked, plan: Pick<Plan, 'status' | 'level'>) => boolean;

/**
 * Caveats on what a reader could take a quota for and it is not, the weightiest first, and of which
 * quotas they hold; words for each stand in src/i18n.
 */
const CAVEATS = [
  ['target', () => true],
  ['draft', (_, plan) => plan.status === 'draft'],
  ['person-times', ({ unit }) => unit === '人次'],
  ['share', ({ unit }) => unit === '%'],
  // What fulfils it: exceeding alone, or reaching too.
  ['above', ({ comparator }) => comparator === '>'],
  ['at-least', ({ comparator }) => comparator === '>='],
  ['at-most', ({ comparator }) => comparator === '<='],
  ['below', ({ comparator }) => comparator === '<'],
  ['no-bound', ({ comparator, valueMax }) => comparator === '=' && valueMax === null],
  ['no-deadline', ({ deadline, frequency }) => deadline === null && frequency === 'total'],
  ['per-school', ({ scope }) => scope === 'per-school'],
  ['per-county', ({ scope }) => scope === 'per-county'],
  ['prefecture', (_, plan) => plan.level === 'prefecture'],
  ['rule-coded', ({ codedBy }) => codedBy === 'rule'],
] as const satisfies readonly (readonly [string, Test])[];
export type Caveat = (typeof CAVEATS)[number][0];

/** The caveats that hold for a quota, the weightiest first. */
export function caveatsOf(...[quota, plan]: Parameters<Test>): Caveat[] {
  return CAVEATS.filter(([, holds]) => holds(quota, plan)).map(([caveat]) => caveat);
}
