import type { DotPlotWords, QuotaDotPlot } from './data.ts';
import type { LegendItem } from '#src/charts/legend.ts';
import {
  aboveMark,
  derivedMark,
  prefectureRing,
  resultMark,
  targetMark,
} from '#src/charts/target-mark.ts';

/** Meanings of the marks: only those that occur in the drawing. */
export function dotPlotLegend({ rows, results }: QuotaDotPlot, words: DotPlotWords): LegendItem[] {
  const plain = { level: 'county', status: 'final' } as const;
  const derived = rows.some(({ target }) => target?.derived);
  const comparators = (['=', '>=', '>'] as const)
    .filter((each) => rows.some(({ target }) => target?.comparator === each))
    .map((each) => ({
      sign: targetMark(each, plain, 10, 0),
      width: each === '=' ? 20 : 34,
      words: words.comparator[each],
    }));
  const item = (sign: string, meaning: string) => ({ sign, width: 20, words: meaning });
  const draft = item(targetMark('=', { ...plain, status: 'draft' }, 10, 0), words.draft);
  const prefecture = item(prefectureRing(10, 0), words.prefecture);
  const result = item(resultMark(10, 0), words.results);
  const above = (['province', 'prefecture'] as const)
    .filter((level) => rows.some((row) => row.above?.some((each) => each.level === level)))
    .map((level) => item(aboveMark(level, 10, 0), words.above[level]));
  return [
    ...comparators,
    ...(rows.some(({ status, target }) => target && status === 'draft') ? [draft] : []),
    ...(rows.some(({ level, target }) => target && level === 'prefecture') ? [prefecture] : []),
    ...above,
    ...(derived ? [item(derivedMark('=', plain, 10, 0), words.derived)] : []),
    ...(results.length > 0 ? [result] : []),
  ];
}
