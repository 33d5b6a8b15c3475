import { parse } from 'yaml';
import source from '#content/codebook/context.yml?raw';
import { ContextFile, type ContextFigure, type ContextGap } from '#src/schemas/context.ts';
import type { Plan } from '#src/schemas/plan.ts';
import type { Quota } from '#src/schemas/numbers.ts';

/** Figures from outside the plans, in the order of the file: never taken as figures of a plan. */
export const contextFigures: readonly ContextFigure[] = ContextFile.parse(parse(source)).figures;

/** What was looked for and not found. */
export const contextGaps: readonly ContextGap[] = ContextFile.parse(parse(source)).notFound;

/** Whether a gap holds a year. */
export function isGapOf({ from, to }: Pick<ContextGap, 'from' | 'to'>, year: number): boolean {
  return (from ?? year) <= year && year <= (to ?? year);
}

/** The indicator that the nation, provinces and prefectures set targets for too. */
export const LITERACY_INDICATOR = 'citizens-literate-share';

/** The year that the plans’ targets for it are for. */
export const LITERACY_YEAR = 2025;

/** Whether a share of literacy was looked for and not found: of a place, as a target or a result, of one year or of any. */
export function wasSought(
  place: Partial<Pick<ContextGap, 'plan'>> & { who?: string },
  sort: ContextGap['sort'],
  year?: number,
  gaps = contextGaps,
): boolean {
  return gaps.some(
    (gap) =>
      gap.measure === LITERACY_INDICATOR &&
      gap.sort === sort &&
      (place.who === undefined ? gap.plan === place.plan : gap.who.zh === place.who) &&
      (year === undefined || isGapOf(gap, year)),
  );
}

/** The share of citizens with scientific literacy, as higher levels aimed at or found it. */
export const literacyFigures: readonly ContextFigure[] = contextFigures.filter(
  ({ measure, plan }) => measure === LITERACY_INDICATOR && plan === null,
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

/**
 * Results and quotas stand in files that nothing else reads together: the pages, which do, ask here first.
 * @throws when a result names a quota that is not there, or that counts something else
 */
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

/** Residents of a plan's place, by the census; undefined where that is not known. */
export function residentsOf(plan: Pick<Plan, 'id'>): ContextFigure | undefined {
  return contextFigures.find((each) => each.measure === 'residents' && each.plan === plan.id);
}

type Placed = Pick<Plan, 'province' | 'prefecture' | 'level'>;

/** The nation, the plan's province and, of a county, its prefecture: whatever stands above the plan. */
function placesAbove({ province, prefecture, level }: Placed) {
  return [
    { level: 'nation', who: '全国' },
    { level: 'province', who: province.zh },
    ...(level === 'county' ? [{ level: 'prefecture', who: prefecture.zh }] : []),
  ];
}

/** Targets and results of an indicator for the places above a plan, in the order of the file. */
export function figuresAbove(plan: Placed, indicator: string): ContextFigure[] {
  const places = placesAbove(plan);
  const isAbove = ({ level, who }: ContextFigure) =>
    places.some((place) => place.level === level && place.who === who.zh);
  return contextFigures.filter((each) => each.measure === indicator && isAbove(each));
}

/**
 * Targets of literacy above a plan, for one year. Undefined where none is known, which says nothing about
 * there being one, and for the prefecture above a prefecture-level plan.
 */
export function targetsAbove(plan: Placed, year: number) {
  const targets = figuresAbove(plan, LITERACY_INDICATOR).filter(
    (each) => each.sort === 'target' && each.year === year,
  );
  const targetOf = (level: ContextFigure['level']) => targets.find((each) => each.level === level);
  return { province: targetOf('province'), prefecture: targetOf('prefecture') };
}
