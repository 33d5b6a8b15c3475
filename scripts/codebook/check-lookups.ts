import type { ContextFigure } from '#src/schemas/context.ts';
import type { Quota } from '#src/schemas/numbers.ts';
import type { Lookup } from '#src/schemas/results.ts';
import type { Report } from '#scripts/text/problem.ts';

/**
 * The questions about the plans that there are. Reports targets that are no quota of their plan, and
 * finds that are no figure on one of the targets.
 */
export function checkLookups(
  lookups: readonly Lookup[],
  quotas: readonly Pick<Quota, 'id' | 'plan'>[],
  plans: readonly string[],
  figures: readonly ContextFigure[],
  report: Report,
): Lookup[] {
  const file = 'content/codebook/results.yml';
  const known = new Map(quotas.map(({ id, plan }) => [id, plan]));
  const targetOf = new Map(figures.map(({ id, target }) => [id, target]));
  const own = lookups.filter(({ plan }) => plans.includes(plan));
  for (const { id, plan, targets, found } of own) {
    for (const target of targets)
      if (known.get(target) !== plan)
        report({
          file,
          found: `${id}: “${target}” is no target of ${plan}`,
          fix: 'correct its id',
        });
    for (const figure of found)
      if (!targets.includes(targetOf.get(figure) ?? ''))
        report({
          file,
          found: `${id}: “${figure}” is no figure of context.yml on its targets`,
          fix: 'add the result to context.yml, or correct the id',
        });
  }
  return own;
}
