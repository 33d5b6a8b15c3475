import { expect, test } from 'vitest';
import { closeRows } from '#src/features/design/close-rows.ts';
import type { TopicRow } from '#src/features/compare/model/topic-table.ts';
import type { CellKind } from '#src/schemas/vocabulary.ts';

/** A row with a cell of each kind; its sentences are on other topics too. */
function row(id: string, kinds: CellKind[], topics: string[] = []): TopicRow {
  const cells = kinds.map((kind) => ({ plan: kind, kind, clauses: [{ topics }], mentions: [] }));
  return { topic: { id }, cells } as unknown as TopicRow;
}

test('takes the first row with the most kinds of cells, and what its sentences lead to', () => {
  const rows = [
    row('a', ['text']),
    row('b', ['text', 'none'], ['d']),
    row('c', ['text', 'absent']),
    row('d', ['text'], ['a', 'b']),
  ];
  expect(closeRows(rows).map(({ topic }) => topic.id)).toEqual(['a', 'b', 'd']);
});

test('of no rows there are none', () => {
  expect(closeRows([])).toEqual([]);
});
