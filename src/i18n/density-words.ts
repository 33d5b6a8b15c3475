import type { DensityData, DensityOptions } from '../charts/quota-density.ts';
import type { DensityRow } from '../data/quota-density.ts';
import type { Words } from './zh.ts';

/** Where the numbers stand, in the words of a language. */
export function densityDrawing(
  rows: readonly DensityRow[],
  words: Words,
): { data: DensityData; labels: DensityOptions['words'] } {
  const { density, level, status } = words;
  const plans = rows[0]?.cells.map(({ plan }) => plan) ?? [];
  const counts = plans.map((plan, at) => {
    const own = rows.flatMap(({ cells }) => cells[at]?.sentences ?? []);
    return density.plan(plan.short.zh, own.filter(Boolean).length, own.length);
  });
  return {
    data: {
      plans: plans.map((plan) => ({
        id: plan.id,
        name: plan.short.zh,
        note: [
          plan.level === 'prefecture' ? level.prefecture : '',
          plan.status === 'draft' ? status.draft : '',
        ]
          .filter(Boolean)
          .join(' · '),
      })),
      rows: rows.map(({ part, cells }) => ({
        part: part.key,
        name: part.short.zh,
        cells: cells.map(({ plan, sentences }) => ({
          plan: plan.id,
          sentences,
          text: sentences
            ? density.cell(
                plan.short.zh,
                part.short.zh,
                sentences.filter(Boolean).length,
                sentences.length,
              )
            : density.absentCell(plan.short.zh, part.short.zh),
        })),
      })),
    },
    labels: {
      title: density.title,
      description: density.description(counts),
      numbered: density.numbered,
      plain: density.plain,
      silent: density.silent,
      absent: density.absent,
    },
  };
}
