import { expect, test } from 'vitest';
import { placesOfPair } from '#src/features/wording/pair/model/pair-places.ts';
import { runsOfPair } from '#src/features/wording/pair/model/pair-runs.ts';
import type { ReuseRun } from '#src/schemas/wording.ts';

/** A run at places « a 0 20 ». */
function run(id: string, characters: number, ...places: string[]): ReuseRun {
  const occurrences = places.map((place) => {
    const [plan = '', start, end] = place.split(' ');
    const span = { start: Number(start), end: Number(end) };
    return { plan, section: 'youth' as const, clause: `${plan}-youth-0-1`, span };
  });
  const plans = [...new Set(occurrences.map(({ plan }) => plan))];
  return {
    ...{ id, characters, formula: false, plans, text: id, occurrences },
    ...{ upstream: [], origin: 'unknown' as const },
  };
}

const ids = (runs: ReuseRun[], first: string, second: string) =>
  runsOfPair(runs, first, second).map((each) => each.run.id);

test('what three plans share within words of two is not said of the two again', () => {
  const long = run('run-long', 30, 'a 0 30', 'b 100 130');
  const short = run('run-short', 12, 'a 5 17', 'b 105 117', 'c 0 12');
  expect(ids([long, short], 'a', 'b')).toEqual(['run-long']);
  expect(ids([long, short], 'a', 'c')).toEqual(['run-short']);
  expect(ids([long, short], 'b', 'a')).toEqual(['run-long']);
});

test('a run that stands by itself somewhere in both plans is of the pair', () => {
  const long = run('run-long', 30, 'a 0 30', 'b 100 130');
  const alone = run('run-alone', 12, 'a 5 17', 'b 105 117', 'b 300 312');
  expect(ids([long, alone], 'a', 'b')).toEqual(['run-long', 'run-alone']);
});

test('places of a run have its id in the first plan, and lead to their fellows', () => {
  const { first, second } = placesOfPair(
    runsOfPair([run('run-x', 12, 'a 0 12', 'a 50 62', 'b 5 17')], 'a', 'b'),
  );
  expect(first.map(({ id, fellow }) => [id, fellow])).toEqual([
    ['run-x', 'run-x-b'],
    ['run-x-a2', 'run-x-b'],
  ]);
  expect(second.map(({ id, fellow }) => [id, fellow])).toEqual([['run-x-b', 'run-x']]);
});
