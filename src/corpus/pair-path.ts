import type { Plan } from '#src/schemas/plan.ts';

type Ordered = Pick<Plan, 'id' | 'order'>;

/** Path of the page on the wording of two plans: the first in plan order comes first. */
export function pairPath(one: Ordered, other: Ordered): string {
  const [first, second] = one.order < other.order ? [one, other] : [other, one];
  return `/wording/${first.id}-${second.id}/`;
}
