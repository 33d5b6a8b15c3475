import { parse } from 'yaml';
import source from '#content/codebook/context.yml?raw';
import { ContextFile, type ContextFigure } from '#src/schemas/context.ts';
import type { Plan } from '#src/schemas/plan.ts';
import type { Quota } from '#src/schemas/numbers.ts';

/** Figures from outside the plans, in the order of the file: never taken as figures of a plan. */
export const contextFigures: readonly ContextFigure[] = ContextFile.parse(parse(source)).figures;

/** The share of citizens with scientific literacy, as higher levels aimed at or found it. */
export const literacyFigures: readonly ContextFigure[] = contextFigures.filter(
  ({ measure, plan }) => measure === 'citizens-literate-share' && plan === null,
);

/**
 * What was found, by sources from outside, of the targets of one plan, or of one of its quotas. Never drawn
 * on the axis of a target.
 */
export function resultsOf(
  { plan, id }: { plan: string; id?: string },
  figures = contextFigures,
): ContextFigure[] {
  return figures.filter(
    (each) =>
      each.target !== undefined && each.plan === plan && (id === undefined || each.target === id),
  );
}

/** @throws when a result names a quota that is not there, or that counts something else */
export function checkResults(
  quotas: readonly Pick<Quota, 'id' | 'plan' | 'indicator' | 'unit'>[],
  figures = contextFigures,
): void {
  for (const { id, target, plan, measure, unit } of figures) {
    if (target === undefined) continue;
    const quota = quotas.find((each) => each.id === target);
    if (quota?.plan !== plan || quota.indicator !== measure || quota.unit !== unit)
      throw new Error(
        `context.yml: ${id} is no result of ${target} in its plan, indicator and unit`,
      );
  }
}

/** The nation, as the figures name it. */
export const NATION = '全国';

/** Residents of a plan's place, by the census; undefined where that is not known. */
export function residentsOf(plan: Pick<Plan, 'id'>): ContextFigure | undefined {
  return contextFigures.find((each) => each.measure === 'residents' && each.plan === plan.id);
}

/** A higher level's target; undefined where none is known, which says nothing about there being one. */
export function findTarget(
  figures: readonly ContextFigure[],
  who: string,
  year: number,
): ContextFigure | undefined {
  return figures.find(
    (each) => each.kind === 'target' && each.year === year && each.who.zh === who,
  );
}

/**
 * Targets and results of an indicator for the nation, the plan's province and, of a county, its prefecture;
 * in the order of the file.
 */
export function figuresAbove(
  plan: Pick<Plan, 'province' | 'prefecture' | 'level'>,
  indicator: string,
): ContextFigure[] {
  const places = [
    NATION,
    plan.province.zh,
    ...(plan.level === 'county' ? [plan.prefecture.zh] : []),
  ];
  return contextFigures.filter(
    ({ measure, who }) => measure === indicator && places.includes(who.zh),
  );
}

/** The targets of a plan's province and prefecture; a prefecture-level plan has no prefecture above. */
export function targetsAbove(
  figures: readonly ContextFigure[],
  plan: Pick<Plan, 'province' | 'prefecture' | 'level'>,
  year: number,
): { province: ContextFigure | undefined; prefecture: ContextFigure | undefined } {
  const hasPrefecture = plan.level === 'county';
  return {
    province: findTarget(figures, plan.province.zh, year),
    prefecture: hasPrefecture ? findTarget(figures, plan.prefecture.zh, year) : undefined,
  };
}
