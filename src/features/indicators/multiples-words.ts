import type { MultiplesPanel, QuotaMultiplesOptions } from '#src/charts/quota-multiples.ts';
import type { IndicatorPage } from './indicator-pages.ts';
import { dotPlotDrawing } from './dot-plot-words.ts';
import { kindInWords } from '#src/i18n/kind-in-words.ts';
import { nameIn } from '#src/i18n/name-in.ts';
import type { Messages } from '#src/i18n/zh/index.ts';

/** Most panels, and most rows in each: more would be a picture of many pages, which no screen holds. */
const MAX_PANELS = 12;
const MAX_ROWS = 12;

/**
 * Comparable numbers, a panel for each kind, panels of one unit next to each other. Where there are
 * many, those that most plans set, and the notes say how many are left out.
 */
export function multiplesDrawing(
  pages: readonly IndicatorPage[],
  messages: Messages,
): { panels: MultiplesPanel[]; labels: QuotaMultiplesOptions['words']; note: string } {
  const { multiples } = messages.indicators;
  const sets = pages.flatMap(({ indicator, comparisons, plans }) =>
    comparisons.map((set) => ({ name: nameIn(indicator, messages), set, plans })),
  );
  const plansOf = ({ set }: (typeof sets)[number]) => new Set(set.map(({ plan }) => plan.id)).size;
  const chosen = sets.toSorted((a, b) => plansOf(b) - plansOf(a)).slice(0, MAX_PANELS);
  const kept = sets.filter((each) => chosen.includes(each));
  const byUnit = [...Map.groupBy(kept, ({ set }) => set[0]?.quota.unit).values()].flat();
  const panels = byUnit.map(({ name, set, plans }): MultiplesPanel => {
    const drawn = set.slice(0, MAX_ROWS);
    const { data, labels } = dotPlotDrawing(name, drawn, plans, messages);
    const first = set[0]?.quota;
    const kind = first ? kindInWords(first, messages) : '';
    const note = multiples.kind(kind, drawn.length, set.length - drawn.length);
    return { title: name, note, data, words: labels };
  });
  const described = panels.map(({ title, note, data }) =>
    multiples.panel(
      title,
      note,
      data.rows.flatMap(({ name, target }) =>
        target ? [messages.literacy.row(name, target.text)] : [],
      ),
    ),
  );
  return {
    panels,
    labels: { title: multiples.title, description: multiples.description(described) },
    note: multiples.note(kept.length, sets.length - kept.length),
  };
}
