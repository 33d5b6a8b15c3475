import type { Quota } from '#src/schemas/numbers.ts';

type Bound = Pick<Quota, 'value' | 'comparator'>;

/** How a target stands to one above it: `unlike` where their bounds are not of one kind and their numbers are equal. */
export type Against = 'higher' | 'same' | 'lower' | 'unlike';

/** Compares what two targets write down: their numbers, and where these are equal whether they bind alike. */
export function against(own: Bound, above: Bound): Against {
  const isUpper = ({ comparator }: Bound) => comparator === '<' || comparator === '<=';
  if (isUpper(own) || isUpper(above)) return 'unlike';
  if (own.value !== above.value) return own.value > above.value ? 'higher' : 'lower';
  return own.comparator === above.comparator ? 'same' : 'unlike';
}
