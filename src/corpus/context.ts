import { parse } from 'yaml';
import source from '#content/codebook/context.yml?raw';
import { ContextFile, type ContextFigure } from '#src/schemas/codebook.ts';
import type { Plan } from '#src/schemas/corpus.ts';

/** Figures from outside the plans, in the order of the file: never taken as figures of a plan. */
export const contextFigures: readonly ContextFigure[] = ContextFile.parse(parse(source)).figures;

/** The share of citizens with scientific literacy, as higher levels aimed at or found it. */
export const literacyFigures: readonly ContextFigure[] = contextFigures.filter(
  ({ measure }) => measure === 'citizens-literate-share',
);

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
