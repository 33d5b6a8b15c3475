import type { ContextFigure } from '#src/schemas/context.ts';
import type { Plan } from '#src/schemas/plan.ts';
import type { Quota } from '#src/schemas/numbers.ts';
import { countsResidents } from '#src/corpus/codebook.ts';
import { residentsOf } from '#src/corpus/context.ts';
import { fitBase, type NotDerived } from './model/derive.ts';

/** A quota, and the residents by whom it may be divided, or why by none. */
export interface DerivableQuota {
  plan: Plan;
  quota: Quota;
  base: ContextFigure | NotDerived;
}

/** Finds the base of a quota. */
export function derivable({ plan, quota }: Omit<DerivableQuota, 'base'>): DerivableQuota {
  return { plan, quota, base: fitBase(quota, countsResidents(quota), residentsOf(plan)) };
}
