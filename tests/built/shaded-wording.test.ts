/** What the reading page shades, against the rows of the open data and the sources as published. */
import { globSync, readFileSync } from 'node:fs';
import { defaultTreeAdapter, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, test } from 'vitest';
import {
  type ShadedFile,
  type ShadedStretch,
  unpackShades,
} from '#src/features/reading/model/shaded-text.ts';
import type { Clause } from '#src/schemas/corpus.ts';
import { FORMULA_WORDS } from '#src/corpus/formulas.ts';
import type { ReuseRun } from '#src/schemas/wording.ts';
import { markWords } from '#src/text/shared-words.ts';
import { countCharacters, wordingKey, wordTokens } from '#src/text/wording.ts';
import { atLeastOne } from '../at-least-one.ts';
import { readTable } from './open-data.ts';
import { filesOf, packedSize } from './page-weight.ts';
import { attributeOf, BUILT, readPages, readPiece, withImports } from './site-files.ts';

type Element = DefaultTreeAdapterTypes.Element;

const clauses = new Map(readTable('clauses').map((clause) => [clause.id, clause]));
const runs = readTable('reuse').filter((run) => run.plans.length > 1);
const noise = readTable('noise');
const plans = readTable('plans').map(({ id }) => id);

const fileOf = (plan: string) => `dist/pieces/wording/${plan}.json`;

function readShades(plan: string) {
  return unpackShades(JSON.parse(readFileSync(fileOf(plan), 'utf8')) as ShadedFile);
}

function clauseOf(id: string): Clause {
  const clause = clauses.get(id);
  if (!clause) throw new Error(`there is no clause ${id}`);
  return clause;
}

/** The run that a key names among those of a part. @throws unless it names one */
function runOf({ plan, section }: Clause, key: string): ReuseRun {
  const named = runs.filter(
    ({ id, occurrences }) =>
      id.startsWith(`run-${key}`) &&
      occurrences.some((each) => each.plan === plan && each.section === section),
  );
  const [run] = named;
  if (!run || named.length > 1) throw new Error(`${key} names ${named.length} runs of ${plan}`);
  return run;
}

function charactersOf({ clause, start, end }: ShadedStretch & { clause: Clause }): number {
  const words = wordTokens(clause.text.slice(start, end));
  return words.reduce((sum, { text }) => sum + countCharacters(text), 0);
}

/** Number of plans at each word of a clause, by the places of runs in its source; 0 where it says set phrases. */
function plansInSource({ plan, span }: Clause): [word: string, plans: number][] {
  const source = readFileSync(`dist/data/sources/${plan}.txt`, 'utf8');
  const placed = runs.flatMap((run) =>
    run.occurrences
      .filter((each) => each.plan === plan)
      .map((each) => ({
        run,
        start: each.span.start - span.start,
        end: each.span.end - span.start,
      })),
  );
  let text = source.slice(span.start, span.end);
  for (const each of noise.filter((row) => row.plan === plan)) {
    const from = Math.max(each.span.start - span.start, 0);
    const to = Math.min(each.span.end - span.start, text.length);
    if (from < to) text = text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
  }
  return markWords(text, placed, FORMULA_WORDS).map((word) => {
    const isShared = word.runs.size > 0;
    const isFormula = word.isFormula || word.plans.size === 0;
    const plans = isFormula ? 0 : word.plans.size;
    return [text.slice(word.start, word.end).replace(/\s/g, ''), isShared ? plans : 1];
  });
}

/** The same by what is shaded. */
function plansInText(
  { text }: Clause,
  own: readonly ShadedStretch[],
): [word: string, plans: number][] {
  return wordTokens(text).map((word) => {
    const here = own.filter(({ start, end }) => start <= word.start && word.end <= end);
    return [text.slice(word.start, word.end), here[0]?.plans ?? 1];
  });
}

describe.each(atLeastOne(plans))('%s', (plan) => {
  const shaded = readShades(plan);
  const stretches = Object.entries(shaded).flatMap(([id, own]) =>
    own.map((each) => ({ ...each, clause: clauseOf(id) })),
  );

  test('each word of each clause is shaded by the number of plans that have it', () => {
    const own = [...clauses.values()].filter((clause) => clause.plan === plan);
    for (const clause of atLeastOne(own))
      expect([clause.id, plansInText(clause, shaded[clause.id] ?? [])]).toEqual([
        clause.id,
        plansInSource(clause),
      ]);
  });

  test('the words of each stretch stand in each of its runs, the longest first', () => {
    for (const { clause, start, end, runs: keys } of atLeastOne(stretches)) {
      const words = wordingKey(clause.text.slice(start, end));
      const own = keys.map((key) => runOf(clause, key));
      for (const run of atLeastOne(own)) expect(wordingKey(run.text)).toContain(words);
      const lengths = own.map(({ characters }) => characters);
      expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
    }
  });

  test('as many characters are shaded by so many plans as the counts say', () => {
    const counts = readTable('reuse-counts').find((row) => row.plan === plan && !row.section);
    const shadedBy = (number: number) =>
      stretches
        .filter((each) => each.plans === number)
        .reduce((sum, each) => sum + charactersOf(each), 0);
    const [, ...byPlans] = atLeastOne(counts?.byPlansWithoutFormula ?? []);
    for (const [index, characters] of atLeastOne(byPlans.entries())) {
      // A run may go on into a sentence of the other plan that is too short to count by itself.
      const difference = Math.abs(characters - shadedBy(index + 2));
      expect(difference).toBeLessThanOrEqual(0.005 * (counts?.characters ?? 0));
    }
  });

  test('each run is shaded in full at all its places', () => {
    const lengths = new Map<string, number>();
    for (const stretch of atLeastOne(stretches))
      for (const { id } of stretch.runs.map((key) => runOf(stretch.clause, key)))
        lengths.set(id, (lengths.get(id) ?? 0) + charactersOf(stretch));
    const here = runs.filter((run) => run.plans.includes(plan));
    for (const { id, characters, occurrences } of atLeastOne(here)) {
      const times = occurrences.filter((each) => each.plan === plan).length;
      expect([id, lengths.get(id)]).toEqual([id, characters * times]);
    }
  });

  test('the piece of each part says of its runs where else they stand', () => {
    const parts = new Map(stretches.map(({ clause }) => [clause.section, clause]));
    for (const [section, first] of atLeastOne([...parts])) {
      const elements = readPiece(`pieces/wording/${plan}/${section}`);
      const pieces = elements.filter((each) => attributeOf(each, 'data-run') !== undefined);
      for (const piece of atLeastOne(pieces)) {
        const run = runOf(first, attributeOf(piece, 'data-run') ?? '');
        const addresses = elements
          .filter((each) => each.tagName === 'a' && isWithin(each, piece))
          .map((link) => attributeOf(link, 'href') ?? '');
        const elsewhere = run.occurrences.filter((each) => each.plan !== plan);
        const places = elsewhere.map(
          (each) => `${BUILT.base}plans/${each.plan}/?wording=on#${each.clause}`,
        );
        const others = run.plans.filter((each) => each !== plan);
        const pairs = others.map((other) => {
          const [a, b] = [plan, other].toSorted((x, y) => plans.indexOf(x) - plans.indexOf(y));
          return `${BUILT.base}wording/${a}-${b}/#${run.id}`;
        });
        expect(addresses).toEqual([...new Set(places), ...pairs]);
      }
    }
  });
});

const pages = readPages().filter(({ path }) => /^(?:en\/)?plans\/[^/]+\/$/.test(pathOf(path)));

test.each(atLeastOne(pages))('$file has the text of each clause, and nothing between', (page) => {
  const named = page.elements.filter((each) => attributeOf(each, 'data-clause') !== undefined);
  // The bars of the plan’s picture name clauses too, and hold no text.
  const texts = named.filter((each) => attributeOf(each, 'data-mark') === undefined);
  for (const each of atLeastOne(texts))
    expect(textOf(each)).toBe(clauseOf(attributeOf(each, 'data-clause') ?? '').text);
});

test.each(atLeastOne(pages))('$file names the file that shades it', ({ path, elements }) => {
  const control = elements.filter((each) => attributeOf(each, 'data-shades') !== undefined);
  const plan = pathOf(path).replace('en/', '').split('/')[1] ?? '';
  expect(control.map((each) => attributeOf(each, 'data-shades'))).toEqual([
    `${BUILT.base}pieces/wording/${plan}.json`,
  ]);
});

test.each(atLeastOne(pages))('shading makes $file at most 15% heavier', async (page) => {
  const before = await filesOf(page);
  const plan = pathOf(page.path).replace('en/', '').split('/')[1] ?? '';
  const script = globSync('dist/_astro/shaded-text.*.js').map((file) => file.slice('dist'.length));
  const loaded = script.flatMap((path) => withImports(`${BUILT.base}${path.slice(1)}`));
  const added = [fileOf(plan), ...loaded].filter((file) => !before.includes(file));
  expect(added.length).toBeGreaterThan(1);
  const weigh = (files: readonly string[]) =>
    files.reduce((sum, file) => sum + packedSize(file), 0);
  expect(weigh(added), added.join(', ')).toBeLessThanOrEqual(0.15 * weigh(before));
});

/** A path of the site without its base: `en/plans/hebi/`. */
function pathOf(path: string): string {
  return path.slice(BUILT.base.length);
}

function isWithin({ parentNode }: Element, outer: Element): boolean {
  if (!parentNode || !defaultTreeAdapter.isElementNode(parentNode)) return false;
  return parentNode === outer || isWithin(parentNode, outer);
}

function textOf({ childNodes }: Element): string {
  return childNodes
    .map((node) => {
      if (defaultTreeAdapter.isTextNode(node)) return node.value;
      return defaultTreeAdapter.isElementNode(node) ? textOf(node) : '';
    })
    .join('');
}
