import { expect, test } from 'vitest';
import type { ReuseRun } from '#src/schemas/wording.ts';
import { cutAtRuns, runsIn } from '#src/corpus/shared-wording.ts';

type Place = [plan: string, start: number, end: number];

const run = (id: string, formula: boolean, ...places: Place[]): ReuseRun => ({
  id,
  formula,
  characters: (places[0]?.[2] ?? 0) - (places[0]?.[1] ?? 0),
  plans: [...new Set(places.map(([plan]) => plan))],
  text: id,
  occurrences: places.map(([plan, start, end]) => ({
    plan,
    section: 'youth',
    clause: `${plan}-1`,
    span: { start, end },
  })),
  upstream: [],
  origin: 'unknown',
});

const LONG = run('long', false, ['a', 0, 30], ['b', 100, 130]);
const SHORT = run('short', false, ['a', 10, 22], ['b', 110, 122], ['c', 5, 17]);
const PHRASE = run('phrase', true, ['a', 25, 40], ['d', 0, 15], ['e', 0, 15]);

test('a span is cut where runs begin and end, and each place counts all their plans', () => {
  const placed = runsIn('a', [LONG, SHORT, PHRASE]);
  const stretches = cutAtRuns({ start: 0, end: 50 }, placed);
  const told = stretches.map(({ span, plans, formula, runs }) => [
    [span.start, span.end],
    plans,
    formula,
    runs.map(({ id }) => id),
  ]);
  expect(told).toEqual([
    [[0, 10], 2, false, ['long']],
    [[10, 22], 3, false, ['long', 'short']],
    [[22, 25], 2, false, ['long']],
    // A set phrase in a longer run: those who share the phrase alone are not counted.
    [[25, 30], 2, false, ['long', 'phrase']],
    [[30, 40], 3, true, ['phrase']],
    [[40, 50], 1, false, []],
  ]);
});
