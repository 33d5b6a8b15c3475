import { derivedInWords } from './derived-words.ts';
import { type DrawnQuota, dotPlotDrawing } from './dot-plot-drawing.ts';
import { comparableSets, isComparison } from './model/comparable.ts';
import type { DerivableQuota } from '#src/features/quotas/derivable.ts';
import type { DerivedFor } from '#src/features/quotas/model/derive.ts';
import { reasonsInWords } from '#src/i18n/kind-in-words.ts';
import { nameIn } from '#src/i18n/name-in.ts';
import type { Messages } from '#src/i18n/zh/index.ts';
import type { Bilingual } from '#src/schemas/vocabulary.ts';
import type { Plan } from '#src/schemas/plan.ts';

/** Name of the files of the n-th chart of numbers worked out for one indicator, n from 0. */
function derivedChartName(indicator: string, by: DerivedFor, at: number): string {
  const name = `indicator-${indicator}-${by === 'year' ? 'per-year' : 'per-10000'}`;
  return at === 0 ? name : `${name}-${at + 1}`;
}

/**
 * Numbers worked out for one year, or for 10,000 residents, on one axis each: only where those of two plans or
 * more may share one; where that leaves no drawing though two plans have a number, why.
 */
export function derivedDrawings(
  indicator: Bilingual & { id: string },
  rows: readonly DerivableQuota[],
  plans: readonly Plan[],
  by: DerivedFor,
  messages: Messages,
) {
  const drawn = rows.flatMap((row): DrawnQuota[] => {
    const { plan, quota } = row;
    const derived = derivedInWords(by, row, messages);
    if (derived.value !== undefined) return [{ plan, quota, derived }];
    return by === 'year' && quota.frequency === 'per-year' ? [{ plan, quota }] : [];
  });
  const drawings = comparableSets(drawn.map((each) => ({ ...asDrawn(each), each })))
    .filter(isComparison)
    .map((set) => set.map(({ each }) => each))
    .filter((set) => set.some(({ derived }) => derived))
    .map((set, index) => {
      const drawing = dotPlotDrawing(nameIn(indicator, messages), set, plans, messages);
      return {
        ...drawing,
        note: [messages.derived.drawn, drawing.note].join(messages.gap),
        name: derivedChartName(indicator.id, by, index),
      };
    });
  return { drawings, refusal: drawings.length > 0 ? '' : refusalOf(drawn, messages) };
}

/** Why what is worked out of the first plan does not stand beside that of the next. */
function refusalOf(drawn: readonly DrawnQuota[], messages: Messages): string {
  const [first, ...rest] = drawn;
  const next = rest.find(({ plan }) => plan.id !== first?.plan.id);
  if (!first || !next || !drawn.some(({ derived }) => derived)) return '';
  return reasonsInWords(asDrawn(first), asDrawn(next), messages);
}

/** A drawn number as the quota that it is, or would be. */
function asDrawn(each: DrawnQuota) {
  return { ...each, quota: each.derived?.quota ?? each.quota };
}
