import type { SilenceMapCell, SilenceMapData, SilenceMapOptions } from '#src/charts/silence-map.ts';
import { isMentioned, type TopicCell, type TopicRow } from './model/topic-table.ts';
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
  const nameAt = (index: number) => {
    const plan = plans[index];
    return plan ? nameIn(plan.short, messages) : '';
  };
  const data = {
    plans: plans.map(({ id, short }) => ({ id, name: nameIn(short, messages) })),
    rows: rows.map(({ topic, cells }) => ({
      topic: topic.id,
      name: nameIn(topic, messages),
      href: `${path}#topic-${topic.id}`,
      cells: cells.map((cell, index): SilenceMapCell => {
        const { kind, numbers, plan } = cell;
        const text = map.cell[kind](nameAt(index), nameIn(topic, messages), numbers);
        return { kind, numbers, href: `${path}#cell-${topic.id}-${plan}`, text };
      }),
    })),
  };
  const columns = plans.map((_, index) => {
    const cells = rows.flatMap((row) => row.cells[index] ?? []);
    return describeColumn(nameAt(index), cells, map);
  });
  const description = map.description(rows.length, columns);
  return { data, labels: { title, description, kinds: map.kinds, absent: map.absent } };
}

function describeColumn(
  name: string,
  cells: readonly TopicCell[],
  map: Messages['silenceMap'],
): string {
  if (cells.some(({ kind }) => kind === 'absent')) return map.absentPlan(name);
  const numbered = cells.filter(({ kind }) => kind === 'number').length;
  return map.plan(name, cells.filter(isMentioned).length, numbered);
}
