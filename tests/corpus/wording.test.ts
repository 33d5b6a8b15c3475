/** Wording that the five plans share, against readings of the texts that know nothing of the engine. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { FormulasFile } from '#src/schemas/codebook.ts';
import type { NearWording, ReuseCount, ReuseRun, ReuseShare } from '#src/schemas/wording.ts';
import type { Span } from '#src/schemas/vocabulary.ts';
import { WordingReader } from '#scripts/wording/open-wording.ts';
import { wordingKey } from '#src/text/wording.ts';
import { atLeastOne } from '../at-least-one.ts';
import { corpus, readReference } from './corpus.ts';

const { formulas: phrases } = FormulasFile.parse(
  parse(readFileSync('content/codebook/formulas.yml', 'utf8')),
);
const formulas = phrases.map(({ zh }) => zh);

const witnesses = corpus.plans.map(({ witness }) => witness);

/** All rows, as lists. */
interface ComparedWording {
  runs: ReuseRun[];
  shares: ReuseShare[];
  counts: ReuseCount[];
  near: NearWording[];
}

function compare(plans: typeof witnesses): ComparedWording {
  const reader = new WordingReader(formulas);
  for (const plan of plans) reader.add(plan);
  const { runs, shares, counts, near } = reader.compare();
  return { runs: [...runs], shares: [...shares], counts: [...counts], near: [...near] };
}

const wording = compare(witnesses);

/** All orders of a list: 120 of five. */
function ordersOf<Item>(items: readonly Item[]): Item[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((first, index) =>
    ordersOf(items.toSpliced(index, 1)).map((rest) => [first, ...rest]),
  );
}

test('all 120 orders of the plans give the same bytes', () => {
  const orders = ordersOf(witnesses);
  expect(orders).toHaveLength(120);
  const expected = JSON.stringify(wording);
  for (const order of atLeastOne(orders)) expect(JSON.stringify(compare(order))).toBe(expected);
}, 120_000);

/** Characters of a file that a run has, noise left out. */
function wordsAt(plan: string, span: Span): string {
  const read = corpus.plans.find(({ source }) => source.origin.id === plan);
  if (!read) throw new Error(`no plan ${plan}`);
  const kept = Array.from(read.source.text.slice(span.start, span.end), (character, index) => {
    const at = span.start + index;
    const isNoise = read.noise.some((each) => each.span.start <= at && at < each.span.end);
    return isNoise ? '' : character;
  });
  return wordingKey(kept.join(''));
}

test.each(atLeastOne(wording.runs.map((run): [string, ReuseRun] => [run.id, run])))(
  'the words of %s agree in all files',
  (_, { text, plans, occurrences, characters }) => {
    const keys = occurrences.map(({ plan, span }) => wordsAt(plan, span));
    expect(new Set(keys)).toEqual(new Set([wordingKey(text)]));
    expect([...new Set(occurrences.map(({ plan }) => plan))]).toEqual(plans);
    expect(plans.length).toBeGreaterThan(1);
    expect(characters).toBeGreaterThanOrEqual(10);
    expect(text.match(/[\p{L}\p{N}]/gu)).toHaveLength(characters);
  },
);

interface KnownRun {
  text: string;
  plans: string[];
}

test.each(atLeastOne(readReference<KnownRun>('wording.yml', 'runs')))(
  'finds $text',
  ({ text, plans }) => {
    const run = wording.runs.find((each) => wordingKey(each.text) === wordingKey(text));
    expect(run?.plans).toEqual(plans);
  },
);

interface KnownShare {
  plan: string;
  characters: number;
  /** Characters that stand in each other plan. */
  shared: Record<string, number>;
}

describe.each(atLeastOne(readReference<KnownShare>('wording.yml', 'shares')))('$plan', (known) => {
  test.each(atLeastOne(Object.entries(known.shared)))(
    'has %s characters shared',
    (other, characters) => {
      const row = wording.shares.find(
        (each) => each.plan === known.plan && each.other === other && each.section === null,
      );
      expect(row?.characters).toBe(known.characters);
      // The reading counts single digits: a number that only begins alike is shared there in part.
      const cutNumbers = characters - (row?.shared ?? 0);
      expect(cutNumbers).toBeGreaterThanOrEqual(0);
      expect(cutNumbers).toBeLessThanOrEqual(10);
    },
  );
});
