/** What the reading page shades, against the rows of the open data and the sources as published. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  type ShadedFile,
  type ShadedStretch,
  unpackShades,
} from '#src/features/reading/model/shaded-text.ts';
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

  test('each stretch counts the plans of its runs', () => {
    const told = ({ formula, plans: number }: ShadedStretch) => [number, formula];
    for (const stretch of atLeastOne(stretches)) {
      const own = stretch.runs.flatMap((id) => runs.get(id) ?? []);
      const saying = own.filter(({ formula }) => !formula);
      const counted = saying.length > 0 ? saying : own;
      const sharers = new Set(counted.flatMap((run) => run.plans));
      expect(told(stretch)).toEqual([sharers.size, saying.length === 0]);
    }
  });

  test('each run is shaded in full at all its places', () => {
    const lengths = new Map<string, number>();
    for (const { clause, start, end, runs: own } of stretches) {
      const words = wordTokens(textOf(clause).slice(start, end));
      const length = words.reduce((sum, { text }) => sum + countCharacters(text), 0);
      for (const id of own) lengths.set(id, (lengths.get(id) ?? 0) + length);
    }
    const here = [...runs.values()].filter((run) => run.plans.includes(plan));
    for (const { id, characters, occurrences } of atLeastOne(here)) {
      const times = occurrences.filter((each) => each.plan === plan).length;
      expect([id, lengths.get(id)]).toEqual([id, characters * times]);
    }
  });
});
