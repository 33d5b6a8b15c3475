/**
 * Reference values: lines and columns counted in short words by a language model; no person has
 * checked them.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatProblem, type Problem, reportAt } from '#scripts/text/problem.ts';

/** What is reported of a place in a text. */
function reported(text: string, offset: number | undefined): Problem {
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);
  reportAt({ path: 'a.txt', text, report }, offset, '“甲” is not known', 'add it');
  const [problem] = problems;
  if (!problem || problems.length > 1) throw new Error(`${problems.length} problems`);
  return problem;
}
const placeOf = (text: string, offset: number) => {
  const { place } = reported(text, offset);
  if (!place) throw new Error('no place was reported');
  return place;
};

test.each([
  ['', 0, 1, 1],
  ['甲乙', 0, 1, 1],
  ['甲乙', 1, 1, 2],
  ['甲乙', 2, 1, 3],
  ['甲\n乙丙', 1, 1, 2],
  ['甲\n乙丙', 2, 2, 1],
  ['甲\n乙丙', 3, 2, 2],
  ['甲\r\n乙', 3, 2, 1],
  ['\n\n', 2, 3, 1],
  ['𠮷乙', 2, 1, 3], // in UTF-16 units, as all places are
])('in %j, %d is line %d, column %d', (text, offset, line, column) => {
  expect(placeOf(text, offset)).toEqual({ line, column });
});

test('the place leads back to the offset', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'甲乙\n\r') }), fc.nat(), (text, at) => {
      const offset = at % (text.length + 1);
      const { line, column } = placeOf(text, offset);
      const before = text.split('\n').slice(0, line - 1);
      expect(before.reduce((sum, each) => sum + each.length + 1, 0) + column - 1).toBe(offset);
    }),
  );
});

test('a fault of a place is one of its file, and of all the file without a place', () => {
  const problem = { file: 'a.txt', found: '“甲” is not known', fix: 'add it' };
  expect(reported('甲\n乙', 2)).toEqual({ ...problem, place: { line: 2, column: 1 } });
  expect(reported('甲\n乙', undefined)).toEqual(problem);
});

test('a problem is a fact with its place, then a remedy', () => {
  const problem = { file: 'a.txt', found: '“甲” is not known', fix: 'add it' };
  expect(formatProblem({ ...problem, place: { line: 2, column: 3 } })).toBe(
    'a.txt:2:3  “甲” is not known\n  → add it',
  );
  expect(formatProblem(problem)).toBe('a.txt  “甲” is not known\n  → add it');
});
