import type { DensityData, DensityOptions } from '#src/charts/quota-density.ts';
import type { DensityRow } from './quota-density.ts';
import { nameIn } from '#src/i18n/name-in.ts';
import type { Messages } from '#src/i18n/zh/index.ts';

/** Drawing of where the numbers stand, in the words of a language. */
export function densityDrawing(
  rows: readonly DensityRow[],
  messages: Messages,
): { data: DensityData; labels: DensityOptions['words'] } {
  const { density, level, status } = messages;
  const plans = rows[0]?.cells.map(({ plan }) => plan) ?? [];
  const counts = plans.map((plan, index) => {
    const own = rows.flatMap(({ cells }) => cells[index]?.sentences ?? []);
    return density.plan(nameIn(plan.short, messages), own.filter(Boolean).length, own.length);
  });
  return {
    data: {
      plans: plans.map((plan) => ({
        id: plan.id,
        name: nameIn(plan.short, messages),
        note: [
          plan.level === 'prefecture' ? level.prefecture : '',
          plan.status === 'draft' ? status.draft : '',
        ]
          .filter(Boolean)
          .join(' · '),
      })),
      rows: rows.map(({ section, cells }) => ({
        part: section.key,
        name: nameIn(section.short, messages),
        cells: cells.map(({ plan, sentences }) => ({
          plan: plan.id,
          sentences,
          text: sentences
            ? density.cell(
                nameIn(plan.short, messages),
                nameIn(section.short, messages),
                sentences.filter(Boolean).length,
                sentences.length,
              )
            : density.absentCell(nameIn(plan.short, messages), nameIn(section.short, messages)),
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
