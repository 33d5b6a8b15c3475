import { expect, test } from 'vitest';
import { findElsewhere } from '#src/corpus/elsewhere.ts';
import type { SectionEntry } from '#src/schemas/corpus.ts';

const entry = (key: string, title: string, texts: string[]) =>
  ({
    section: { key },
    measures: [{ id: `${key}-1`, title }],
    clauses: texts.map((text, index) => ({
      id: `${key}-1-${index + 1}`,
      measure: `${key}-1`,
      text,
    })),
  }) as unknown as SectionEntry;

test('finds the measure and its first clause that names the matter', () => {
  const entries = [
    entry('youth', '教师', ['培训教师。']),
    entry('grassroots', '服务体系', ['建设阵地。', '发展专兼职科普人才队伍。', '科普人才。']),
  ];
  expect(findElsewhere(entries, ['科普人才'])).toEqual([
    { section: 'grassroots', measure: entries[1]?.measures[0], clause: 'grassroots-1-2' },
  ]);
});

test('a title alone is enough and has no clause to point at', () => {
  const [place] = findElsewhere(
    [entry('grassroots', '建设科普人才队伍', ['发展队伍。'])],
    ['科普人才'],
  );
  expect(place?.clause).toBeUndefined();
  expect(place?.measure.id).toBe('grassroots-1');
});

test('aims and safeguards are no place of their own', () => {
  const entries = [
    entry('overview', '目标', ['科普人才壮大。']),
    entry('implementation', '保障', ['科普人才。']),
  ];
  expect(findElsewhere(entries, ['科普人才'])).toEqual([]);
});
