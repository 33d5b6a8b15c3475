import { expect, test } from 'vitest';
import { pickRuns } from '#src/features/wording/model/pick-runs.ts';
import type { ReuseRun } from '#src/schemas/wording.ts';

/** An invented run at places « a 0 20 » of plans. */
const run = (id: string, places: string[], formula = false): ReuseRun => {
  const occurrences = places.map((place) => {
    const [plan = '', start = '', end = ''] = place.split(' ');
    const span = { start: Number(start), end: Number(end) };
    return { plan, section: 'youth' as const, clause: `${plan}-1`, span };
  });
  const { start, end } = occurrences[0]?.span ?? { start: 0, end: 0 };
  const plans = occurrences.map(({ plan }) => plan);
  return {
    id,
    formula,
    plans,
    occurrences,
    characters: end - start,
    text: id,
    upstream: [],
    origin: 'unknown',
  };
};
const ids = (runs: readonly ReuseRun[]) => runs.map(({ id }) => id).join(' ');

test('takes the longest runs, and equally long ones in the order of their names', () => {
  const runs = [
    run('b', ['x 0 12', 'y 0 12']),
    run('c', ['x 20 50', 'y 20 50']),
    run('a', ['x 60 72', 'z 0 12']),
  ];
  expect(ids(pickRuns(runs, 2).longest.map((quoted) => quoted.run))).toBe('c a');
});

test('puts a run that stands inside another with that one, whatever else has it', () => {
  const outer = run('outer', ['x 0 40', 'y 0 40']);
  const inner = run('inner', ['x 10 30', 'y 10 30', 'z 5 25']);
  const elsewhere = run('elsewhere', ['x 10 30', 'z 5 25']);
  const { longest } = pickRuns([elsewhere, inner, outer], 3);
  expect(ids(longest.map((quoted) => quoted.run))).toBe('outer elsewhere');
  expect(ids(longest[0]?.within ?? [])).toBe('inner');
});

test('keeps set phrases apart', () => {
  const { longest, formulas } = pickRuns(
    [run('phrase', ['x 0 60', 'y 0 60'], true), run('words', ['x 70 90', 'y 70 90'])],
    5,
  );
  expect(ids(longest.map((quoted) => quoted.run))).toBe('words');
  expect(ids(formulas)).toBe('phrase');
});
