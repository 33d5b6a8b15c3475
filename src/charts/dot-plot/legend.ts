import type { QuotaDotPlot } from './data.ts';
import type { LegendItem } from '#src/charts/legend.ts';
import type { Messages } from '#src/i18n/zh/index.ts';
import { COMPARATORS } from '#src/schemas/vocabulary.ts';
import { aboveMark, prefectureRing, resultMark, targetMark } from '#src/charts/target-mark.ts';

/** Meanings of the marks: only those that occur in the drawing. */
export function dotPlotLegend(plot: QuotaDotPlot, messages: Messages): LegendItem[] {
  const { rows, results = [], unit } = plot;
  const { literacy, marks, derived, quota } = messages;
  const plain = { level: 'county', status: 'final' } as const;
  const item = (occurs: boolean, sign: string, words: string, width = 20) =>
    occurs ? [{ sign, width, words }] : [];
  const drawn = rows.filter(({ target }) => target);
  const comparators = COMPARATORS.flatMap((each) =>
    item(
      drawn.some(({ target }) => target?.comparator === each),
      targetMark({ comparator: each }, plain, 10, 0),
      each === '=' ? literacy.exact : quota.comparator(each, unit),
      each === '=' ? 20 : 34,
    ),
  );
  const above = (['province', 'prefecture'] as const).flatMap((each) =>
    item(
      rows.some((row) => row.above?.some((mark) => mark.level === each)),
      aboveMark(each, 10, each === 'province' ? -14 : 14),
      literacy.above[each],
    ),
  );
  const draft = { ...plain, status: 'draft' } as const;
  return [
    ...comparators,
    ...item(
      drawn.some(({ plan }) => plan.status === 'draft'),
      targetMark({ comparator: '=' }, draft, 10, 0),
      marks.draft,
    ),
    ...item(
      drawn.some(({ plan }) => plan.level === 'prefecture'),
      prefectureRing(11, 0),
      marks.prefecture,
    ),
    ...above,
    ...item(
      drawn.some(({ target }) => target?.derived),
      targetMark({ comparator: '=', derived: true }, plain, 10, 0),
      derived.mark,
    ),
    ...item(results.length > 0, resultMark(10, 0), literacy.results),
  ];
}
