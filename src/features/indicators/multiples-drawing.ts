import type { ChartDrawing } from '#src/charts/drawing.ts';
import { type MultiplesPanel, quotaMultiples } from '#src/charts/quota-multiples.ts';
import type { IndicatorPage } from './indicator-pages.ts';
import { dotPlotDrawing } from './dot-plot-drawing.ts';
import { axisInWords } from '#src/i18n/kind-in-words.ts';
import { nameIn } from '#src/i18n/name-in.ts';
import { placeOfPlan } from '#src/i18n/plan-marks.ts';
import type { Messages } from '#src/i18n/zh/index.ts';

/** Most panels, and most rows in each: more would be a picture of many pages, which no screen holds. */
const MAX_PANELS = 12;
const MAX_ROWS = 12;
/** Most indicators that the headline names. */
const MAX_NAMED = 4;

/**
 * Comparable numbers, a panel for each kind, panels of one unit next to each other. Where there are
 * many, those that most plans set, and the notes say how many are left out.
 */
export function multiplesDrawing(
  pages: readonly IndicatorPage[],
  messages: Messages,
): ChartDrawing & { panels: MultiplesPanel[] } {
  const { multiples, chart } = messages.indicators;
  const sets = pages.flatMap(({ indicator, comparisons, plans }) =>
    comparisons.map((set) => ({ name: nameIn(indicator, messages), set, plans })),
  );
  const plansOf = ({ set }: (typeof sets)[number]) => new Set(set.map(({ plan }) => plan.id)).size;
  const chosen = sets.toSorted((a, b) => plansOf(b) - plansOf(a)).slice(0, MAX_PANELS);
  const kept = sets.filter((each) => chosen.includes(each));
  const byUnit = [...Map.groupBy(kept, ({ set }) => set[0]?.quota.unit).values()].flat();
  const panels = byUnit.map(({ name, set, plans }): MultiplesPanel => {
    const drawn = set.slice(0, MAX_ROWS);
    const { plot } = dotPlotDrawing(name, drawn, plans, messages);
    const note = multiples.kind(
      set[0] ? axisInWords(set[0], messages) : '',
      drawn.length,
      set.length - drawn.length,
    );
    return { title: name, note, plot };
  });
  const described = panels.map(({ title, note, plot }) =>
    multiples.panel(
      title,
      note,
      plot.rows.flatMap(({ plan, target }) =>
        target ? [messages.literacy.row(placeOfPlan(plan, messages), target.text)] : [],
      ),
    ),
  );
  const named = [...new Set(sets.map(({ name }) => name))];
  const title = multiples.title(pages.length, named.length, named.length > MAX_NAMED ? [] : named);
  const drawn = { panels, title, description: multiples.description(described) };
  return {
    panels,
    title,
    note: multiples.note(kept.length, sets.length - kept.length),
    source: chart.source,
    draw: (shape) => quotaMultiples(drawn, messages, shape),
  };
}
