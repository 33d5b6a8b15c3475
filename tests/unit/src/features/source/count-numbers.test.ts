/** Reference values: a file of two lines, made up and told by a language model. No person has checked it. */
import { expect, test } from 'vitest';
import { groupNumbers } from '#src/features/source/count-numbers.ts';
import type { SourceLine } from '#src/features/source/source-lines.ts';

const line = (number: number, ...characters: number[]) =>
  ({ number, segments: characters.map((each) => ({ characters: each })) }) as SourceLine;
const number = (text: string, start: number, kind: 'date' | 'near-miss' | 'quota', owner = '') => ({
  ...{ text, kind, span: { start, end: start + text.length } },
  belongsTo: owner === '' ? [] : [owner],
});

test('numerals are grouped by kind, quotas first, near misses by reason, with their lines', () => {
  const numbers = [
    number('2025', 1, 'date'),
    number('5', 6, 'near-miss', 'a'),
    number('一', 8, 'near-miss', 'b'),
    number('2026', 10, 'date'),
    number('2027', 17, 'date'),
    number('300', 22, 'quota', 'q'),
  ];
  const misses = [
    { id: 'a', reason: 'category-count' },
    { id: 'b', reason: 'indefinite' },
  ] as const;
  // The first line has the first ten characters, the second the next twenty.
  expect(groupNumbers(numbers, misses, [line(1, 4, 6), line(2, 20)])).toEqual([
    { kind: 'quota', reason: undefined, count: 1, lines: [{ line: 2, texts: ['300'] }] },
    { kind: 'near-miss', reason: 'category-count', count: 1, lines: [{ line: 1, texts: ['5'] }] },
    { kind: 'near-miss', reason: 'indefinite', count: 1, lines: [{ line: 1, texts: ['一'] }] },
    {
      kind: 'date',
      reason: undefined,
      count: 3,
      lines: [
        { line: 1, texts: ['2025'] },
        { line: 2, texts: ['2026', '2027'] },
      ],
    },
  ]);
});
