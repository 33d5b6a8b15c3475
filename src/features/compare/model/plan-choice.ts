import type { PickablePlan } from '#src/features/compare/pickable-plan.ts';

/** A plan as the page and the picker know it. */
export interface PlanChoice extends Omit<PickablePlan, 'order' | 'title'> {
  /** Title, unknown of a plan whose column came without the list. */
  title?: string;
}
