import type { TopicRow } from '#src/features/compare/model/topic-table.ts';

/** The row with the most kinds of cells, and the rows that its sentences lead to. */
export function closeRows(rows: readonly TopicRow[]): TopicRow[] {
  const most = Math.max(...rows.map(({ kinds }) => kinds.length));
  const topics = new Set<string>();
  const open = rows.filter(({ kinds }) => kinds.length === most).slice(0, 1);
  for (const row of open) {
    if (topics.has(row.topic.id)) continue;
    topics.add(row.topic.id);
    const next = row.cells.flatMap(({ clauses }) => clauses.flatMap((clause) => clause.topics));
    open.push(...rows.filter(({ topic }) => next.includes(topic.id)));
  }
  return rows.filter(({ topic }) => topics.has(topic.id));
}
