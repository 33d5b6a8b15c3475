import type { SilenceMapData, SilenceMapOptions } from '#src/charts/silence-map/data.ts';
import { isAddressed, isMentioned, type TopicRow } from './model/topic-table.ts';
import type { Plan } from '#src/schemas/plan.ts';
import { isOther } from '#src/text/other-topic.ts';
import { nameIn } from '#src/i18n/name-in.ts';
import { placeOfPlan, planMarks } from '#src/i18n/plan-marks.ts';
import type { Messages } from '#src/i18n/zh/index.ts';

/** Data of the silence map of one section: its cells with their words and addresses. */
export function silenceDrawing(
  all: readonly TopicRow[],
  plans: readonly Pick<Plan, 'id' | 'short' | 'level' | 'status'>[],
  { messages, title, path }: { messages: Messages; title: string; path: string },
): { data: SilenceMapData; labels: SilenceMapOptions['words'] } {
  const map = messages.silenceMap;
  const rows = all.filter(({ topic }) => !isOther(topic.id));
  const named = plans.map(({ id, short, level, status }) => ({
    id,
    name: nameIn(short, messages),
    marked: placeOfPlan({ short, level, status }, messages),
    note: messages.list(planMarks({ level, status }, messages)),
  }));
  const data = {
    plans: named,
    rows: rows.map(({ topic, cells }) => {
      const name = nameIn(topic, messages);
      return {
        topic: topic.id,
        name,
        href: `${path}#topic-${topic.id}`,
        cells: cells.map(({ kind, numbers, plan }, index) => ({
          kind,
          numbers,
          href: `${path}#cell-${topic.id}-${plan}`,
          text: map.cell[kind](named[index]?.marked ?? '', name, numbers),
        })),
      };
    }),
  };
  const columns = named.map(({ marked: place }, index) => {
    const cells = rows.flatMap((row) => row.cells[index] ?? []);
    if (cells.some(({ kind }) => kind === 'absent')) return map.absentPlan(place);
    const numbered = cells.filter(({ kind }) => kind === 'number').length;
    const [addressed, mentioned] = [cells.filter(isAddressed), cells.filter(isMentioned)];
    return map.plan(place, addressed.length, numbered, mentioned.length);
  });
  const description = map.description(rows.length, columns);
  return { data, labels: { title, description, kinds: map.kinds, absent: map.absent } };
}
