import type { TopicRow } from '#src/features/compare/model/topic-table.ts';

/** The row with the most kinds of cells, and the rows that its sentences lead to. */
export function closeRows(rows: readonly TopicRow[]): TopicRow[] {
  const countKinds = ({ cells }: TopicRow) => new Set(cells.map(({ kind }) => kind)).size;
  const most = Math.max(...rows.map(countKinds));
  const topics = new Set<string>();
  const open = rows.filter((row) => countKinds(row) === most).slice(0, 1);
  for (const row of open) {
    if (topics.has(row.topic.id)) continue;
    topics.add(row.topic.id);
    const next = row.cells.flatMap(({ clauses, mentions }) =>
      [...clauses, ...mentions.map(({ clause }) => clause)].flatMap((clause) => clause.topics),
    );
    open.push(...rows.filter(({ topic }) => next.includes(topic.id)));
  }
  return rows.filter(({ topic }) => topics.has(topic.id));
}
