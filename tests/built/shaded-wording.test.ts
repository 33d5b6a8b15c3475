/** What the reading page shades, against the rows of the open data and the sources as published. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type ShadedFile, unpackShades } from '#src/features/reading/model/shaded-text.ts';
import { countCharacters, wordingKey, wordTokens } from '#src/text/wording.ts';
import { atLeastOne } from '../at-least-one.ts';
import { readTable } from './open-data.ts';

const clauses = new Map(readTable('clauses').map((clause) => [clause.id, clause]));
const runs = new Map(readTable('reuse').map((run) => [run.id, run]));
const plans = readTable('plans').map(({ id }) => id);

function readShades(plan: string) {
  const file = JSON.parse(readFileSync(`dist/pieces/wording/${plan}.json`, 'utf8')) as ShadedFile;
  return unpackShades(file);
}

function textOf(id: string): string {
  const clause = clauses.get(id);
  if (!clause) throw new Error(`there is no clause ${id}`);
  return clause.text;
}

function charactersOf({ clause, start, end }: { clause: string; start: number; end: number }) {
  const words = wordTokens(textOf(clause).slice(start, end));
  return words.reduce((sum, { text }) => sum + countCharacters(text), 0);
}

describe.each(atLeastOne(plans))('%s', (plan) => {
  const shaded = Object.entries(readShades(plan));
  const stretches = shaded.flatMap(([clause, own]) => own.map((each) => ({ clause, ...each })));

  test('the words of each stretch stand in each of its runs', () => {
    for (const { clause, start, end, runs: own } of atLeastOne(stretches)) {
      const words = wordingKey(textOf(clause).slice(start, end));
      for (const id of atLeastOne(own))
        expect(wordingKey(runs.get(id)?.text ?? '')).toContain(words);
    }
  });

  test('a stretch has no more plans than its runs, and two at least', () => {
    for (const { plans: number, runs: own } of atLeastOne(stretches)) {
      const sharers = new Set(own.flatMap((id) => runs.get(id)?.plans ?? []));
      expect(number).toBeGreaterThan(1);
      expect(number).toBeLessThanOrEqual(sharers.size);
    }
  });

  test('as many characters are shaded by so many plans as the counts say', () => {
    const counts = readTable('reuse-counts').find((row) => row.plan === plan && !row.section);
    const shadedBy = (number: number) =>
      stretches
        .filter((each) => !each.formula && each.plans === number)
        .reduce((sum, each) => sum + charactersOf(each), 0);
    const [, ...byPlans] = atLeastOne(counts?.byPlansWithoutFormula ?? []);
    atLeastOne(byPlans).forEach((characters, index) => {
      // A run may go on into a sentence of the other plan that is too short to count by itself.
      const difference = Math.abs(characters - shadedBy(index + 2));
      expect(difference).toBeLessThanOrEqual(0.005 * (counts?.characters ?? 0));
    });
  });

  test('each run is shaded in full at all its places', () => {
    const lengths = new Map<string, number>();
    for (const stretch of stretches)
      for (const id of stretch.runs)
        lengths.set(id, (lengths.get(id) ?? 0) + charactersOf(stretch));
    const here = [...runs.values()].filter((run) => run.plans.includes(plan));
    for (const { id, characters, occurrences } of atLeastOne(here)) {
      const times = occurrences.filter((each) => each.plan === plan).length;
      expect([id, lengths.get(id)]).toEqual([id, characters * times]);
    }
  });
});
