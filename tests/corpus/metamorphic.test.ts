import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldCharacters } from '#scripts/grammar/fold.ts';
import { formatProblem, type Problem } from '#scripts/text/problem.ts';
import { type Codebook, readCodebook } from '#scripts/codebook/read-codebook.ts';
import { readPlan } from '#scripts/read-plan.ts';
import { corpus, withoutSpace } from './corpus.ts';
import { rewriting } from './rewritten.ts';
import type { Source } from '#scripts/steps/plan.ts';
import { atLeastOne } from '../at-least-one.ts';

/** Cases for each plan; `npm run fuzz` sets more. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 400);

const codebook = readCodebook('content/codebook', (problem) => {
  throw new Error(formatProblem(problem));
});

/** What must not depend on how a plan was typeset. */
function essence(source: Source, book: Codebook) {
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);
  const read = readPlan({ ...source, report }, book);
  const quotas = read.sections.flatMap((entry) => entry.quotas);
  const fold = (text: string) => foldCharacters(withoutSpace(text));
  return {
    problems: problems.map(formatProblem),
    sections: read.sections.map(({ section, measures, clauses, responsibilities }) => ({
      key: section.key,
      heading: fold(section.heading?.title ?? ''),
      titles: measures.map(({ title }) => fold(title)),
      clauses: clauses.map(({ id, text, topics, strength }) =>
        [id, fold(text), topics, strength.level].join(' '),
      ),
      agencies: responsibilities.map(({ measure, role, agency }) => [measure, role, agency].join()),
    })),
    quotas: quotas.map(({ clause, value, unit, comparator, frequency, scope, deadline }) =>
      [clause, value, unit, comparator, frequency, scope, deadline].join(),
    ),
    rejoined:
      read.pieces.map(({ span }) => source.text.slice(span.start, span.end)).join('') ===
      source.text,
  };
}

describe('a plan that is typeset in another way', () => {
  test.each(atLeastOne(corpus.plans.map(({ plan, source }) => ({ id: plan.id, source }))))(
    '$id is read the same',
    ({ source }) => {
      if (!codebook) throw new Error('no codebook');
      const original = essence(source, codebook);
      expect(original.problems).toEqual([]);
      fc.assert(
        fc.property(rewriting, ({ apply }) => {
          const rewritten = essence({ ...source, text: apply(source.text) }, codebook);
          expect(rewritten).toEqual(original);
        }),
        { numRuns: RUNS, seed: 20261121 },
      );
    },
    3_600_000,
  );

  test.each(
    atLeastOne(
      corpus.plans.map(({ plan, source, sections }) => ({ id: plan.id, source, sections })),
    ),
  )(
    '$id is read the same with a page break inside the heading of a group or project',
    ({ source, sections }) => {
      if (!codebook) throw new Error('no codebook');
      const original = essence(source, codebook);
      const headings = sections
        .filter(({ section }) => section.key !== 'overview' && section.key !== 'implementation')
        .flatMap(({ section }) => section.heading ?? []);
      for (const { span, title } of atLeastOne(headings)) {
        const cut = source.text.indexOf(title, span.start) + Math.floor(title.length / 2);
        const text = `${source.text.slice(0, cut)}\n\n${source.text.slice(cut)}`;
        expect(essence({ ...source, text }, codebook), title).toEqual(original);
      }
    },
    60_000,
  );
});

describe('a plan that is damaged', () => {
  test.each(atLeastOne(corpus.plans.map(({ plan, source }) => ({ id: plan.id, source }))))(
    '$id cut off anywhere gives a problem, never a crash or a loss',
    ({ source }) => {
      if (!codebook) throw new Error('no codebook');
      const lastWord = source.text.trimEnd().length - 40;
      fc.assert(
        fc.property(fc.integer({ min: 0, max: lastWord }), (end) => {
          const cut = essence({ ...source, text: source.text.slice(0, end) }, codebook);
          expect(cut.problems.length).toBeGreaterThan(0);
        }),
        { numRuns: Math.ceil(RUNS / 8), seed: 20261121 },
      );
    },
    3_600_000,
  );

  test.each(atLeastOne(corpus.plans.map(({ plan, source }) => ({ id: plan.id, source }))))(
    '$id with its lines shuffled gives problems or loses nothing',
    ({ source }) => {
      if (!codebook) throw new Error('no codebook');
      const lines = source.text.split('\n');
      fc.assert(
        fc.property(fc.shuffledSubarray(lines, { minLength: lines.length }), (shuffled) => {
          const mixed = essence({ ...source, text: shuffled.join('\n') }, codebook);
          expect(mixed.problems.length > 0 || mixed.rejoined).toBe(true);
        }),
        { numRuns: Math.ceil(RUNS / 8), seed: 20261121 },
      );
    },
    3_600_000,
  );
});
