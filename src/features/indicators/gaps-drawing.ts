import { max, min, range } from 'd3-array';
import type { ChartDrawing } from '#src/charts/drawing.ts';
import type { YearRow } from '#src/charts/year-grid/data.ts';
import { yearGrid } from '#src/charts/year-grid/year-grid.ts';
import { contextFigures, contextGaps, isGapOf, LITERACY_INDICATOR } from '#src/corpus/context.ts';
import { nameIn } from '#src/i18n/name-in.ts';
import { placeOfPlan } from '#src/i18n/plan-marks.ts';
import { quotaInWords } from '#src/i18n/quota-in-words.ts';
import { sourceInWords } from '#src/i18n/source-in-words.ts';
import type { Messages } from '#src/i18n/zh/index.ts';
import { MAX_DRAWN } from '#src/limits.ts';
import type { ContextFigure, ContextGap } from '#src/schemas/context.ts';
import type { Plan } from '#src/schemas/plan.ts';

type Place = Pick<ContextFigure, 'who' | 'level' | 'plan'>;

/** Results of literacy: what was found of each place and year, and what was not, in the order nation, provinces, places of plans. */
export function resultRows(
  all: readonly Plan[],
  { figures, gaps }: { figures: readonly ContextFigure[]; gaps: readonly ContextGap[] } = KNOWN,
) {
  const plans = all.slice(0, MAX_DRAWN);
  const isResult = ({ measure, sort }: Pick<ContextFigure, 'measure' | 'sort'>) =>
    measure === LITERACY_INDICATOR && sort === 'result';
  const found = figures.filter(isResult);
  const missed = gaps.filter(isResult);
  const years = range(
    min(found, ({ year }) => year) ?? 0,
    (max(found, ({ year }) => year) ?? -1) + 1,
  );
  const provinces = [...new Map(plans.map(({ province }) => [province.zh, province])).values()];
  const places: (Place & { ofPlan?: Plan })[] = [
    { who: NATION, level: 'nation', plan: null },
    ...provinces.map((who) => ({ who, level: 'province' as const, plan: null })),
    ...plans.map((plan) => ({ who: plan.short, level: plan.level, plan: plan.id, ofPlan: plan })),
  ];
  const isOf = (place: Place) => (each: Place) =>
    each.level === place.level &&
    each.plan === place.plan &&
    (place.plan !== null || each.who.zh === place.who.zh);
  const rows = places.map((place) => {
    const results = found.filter(isOf(place));
    const known = new Set(results.map(({ year }) => year));
    const own = missed.filter(isOf(place));
    const without = years.filter(
      (year) => !known.has(year) && own.some((gap) => isGapOf(gap, year)),
    );
    return { ...place, results, gaps: without };
  });
  const told = rows.filter(({ results, gaps: own }) => results.length + own.length > 0);
  // `places` counts those with a plan, drawn or not; `asked` has the months of the look-ups.
  const asked = missed.map(({ on }) => on.slice(0, 'YYYY-MM'.length)).sort();
  return { years, places: all.length, rows: told, asked: { first: asked[0], last: asked.at(-1) } };
}

const KNOWN = { figures: contextFigures, gaps: contextGaps };
const NATION = { zh: '全国', en: 'China' };

export type ResultRows = ReturnType<typeof resultRows>;

/** Name of a place in the rows, with the marks of its plan. */
export function nameOfPlace(
  { who, ofPlan }: ResultRows['rows'][number],
  messages: Messages,
): string {
  return ofPlan ? placeOfPlan(ofPlan, messages) : nameIn(who, messages);
}

/** The same as a chart, in the words of a language. @param hrefOf of a page of the site */
export function gapsDrawing(
  { years, rows, places, asked }: ResultRows,
  messages: Messages,
  hrefOf: (path: string) => string,
): ChartDrawing {
  const words = messages.resultGaps;
  const drawn = rows.map((row): YearRow => {
    const name = nameOfPlace(row, messages);
    return {
      id: row.plan ?? row.who.zh,
      name,
      values: row.results.map((figure) => ({
        year: figure.year,
        value: figure.value,
        text: quotaInWords(figure, messages),
        mark: markOf(figure, name, messages, hrefOf),
      })),
      gaps: row.gaps,
    };
  });
  const without = rows.filter(
    ({ plan, results, gaps }) =>
      plan !== null && results.length === 0 && gaps.length === years.length,
  );
  const isNone = places > 0 && without.length === places;
  const title = isNone ? words.headline(places) : words.title;
  const lines = drawn.map(({ name, values, gaps }) =>
    words.row(
      name,
      values.map(({ year, text }) => words.found(year, text)),
      gaps,
    ),
  );
  const described = { title, description: words.description(lines) };
  const sources = [
    ...new Set(rows.flatMap(({ results }) => results.map((each) => sourceInWords(each, messages)))),
  ];
  return {
    title,
    note: words.note(asked.first, asked.last),
    source: messages.literacy.sources.all(sources),
    draw: (shape) =>
      yearGrid(drawn, years, {
        ...shape,
        words: { ...described, gap: messages.literacy.unknown, year: words.year },
      }),
  };
}

function markOf(
  figure: ContextFigure,
  name: string,
  messages: Messages,
  hrefOf: (path: string) => string,
) {
  const { resultGaps: words } = messages;
  const text = quotaInWords(figure, messages);
  return {
    href: hrefOf(`/indicators/${LITERACY_INDICATOR}/#context`),
    label: words.mark(name, figure.year, text),
    tip: words.tip(text, words.mark(name, figure.year, ''), sourceInWords(figure, messages)),
    data: { 'data-figure': figure.id },
  };
}
