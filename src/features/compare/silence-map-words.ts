import type { SilenceMapData, SilenceMapOptions } from '#src/charts/silence-map/data.ts';
import { isMentioned, type TopicRow } from './model/topic-table.ts';
import type { Plan } from '#src/schemas/corpus.ts';
import { nameIn } from '#src/i18n/name-in.ts';
import type { Messages } from '#src/i18n/zh/index.ts';

/** Data of the silence map of one section: its cells with their words and addresses. */
export function silenceDrawing(
  rows: readonly TopicRow[],
  plans: readonly Pick<Plan, 'id' | 'short'>[],
  { messages, title, path }: { messages: Messages; title: string; path: string },
): { data: SilenceMapData; labels: SilenceMapOptions['words'] } {
  const map = messages.silenceMap;
  const named = plans.map(({ id, short }) => ({ id, name: nameIn(short, messages) }));
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
          text: map.cell[kind](named[index]?.name ?? '', name, numbers),
        })),
      };
    }),
  };
  const columns = named.map(({ name }, index) => {
    const kinds = rows.flatMap(({ cells }) => cells[index] ?? []);
    if (kinds.some(({ kind }) => kind === 'absent')) return map.absentPlan(name);
    const numbered = kinds.filter(({ kind }) => kind === 'number');
    return map.plan(name, kinds.filter(isMentioned).length, numbered.length);
  });
  const description = map.description(rows.length, columns);
  return { data, labels: { title, description, kinds: map.kinds, absent: map.absent } };
}
