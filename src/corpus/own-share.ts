import type { ReuseCount } from '#src/schemas/wording.ts';

/** Share of the characters of a plan, or of a part of it, that no other plan has. */
export function ownShare({ byPlans, characters }: ReuseCount): number {
  return (byPlans[0] ?? 0) / Math.max(characters, 1);
}
