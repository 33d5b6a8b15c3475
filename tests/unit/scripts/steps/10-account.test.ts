/**
 * Reference values: the kind of each run of characters of a small text that was made up for the test,
 * told by a language model that read it. No person has checked them.
 */
import { describe, expect, test } from 'vitest';
import { accountCharacters } from '#scripts/steps/10-account.ts';
import { formatProblem, type Problem } from '#scripts/text/problem.ts';
import { NEW_TOWN, readSteps } from './new-town.ts';

type Read = ReturnType<typeof readSteps>;

function account({
  source,
  outline,
  split,
  noise,
}: Pick<Read, 'source' | 'outline' | 'split' | 'noise'>) {
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);
  const pieces = accountCharacters({ ...source, report }, outline, split, noise);
  const words = pieces.map(({ kind, span }) => [kind, source.text.slice(span.start, span.end)]);
  return { words, problems: problems.map(formatProblem) };
}

test('every character is of one kind, in order, and the kinds re-join to the text', () => {
  const { words, problems } = account(readSteps(NEW_TOWN));
  expect(problems).toEqual([]);
  expect(words.map(([, text]) => text).join('')).toBe(NEW_TOWN);
  expect(words.slice(0, 12)).toEqual([
    ['front-matter', '新城区全民科学素质行动规划纲要实施方案'],
    ['white-space', '\n'],
    ['heading', '一、总体要求'],
    ['white-space', '\n'],
    ['title', '（一）指导思想'],
    ['white-space', '\n'],
    ['clause', '以习近平新时代中国特色社会主义思想为指导。'],
    ['white-space', '\n'],
    ['title', '（二）主要目标'],
    ['white-space', '\n'],
    ['clause', '到2025年，科学精神深入人心。公民具备科学素质的比例超过16%。'],
    ['white-space', '\n'],
  ]);
  expect(words.slice(-4)).toEqual([
    ['title', '（一）加强组织领导。'],
    ['clause', '各有关部门要统筹落实科普经费。'],
    ['responsibility', '（区科协按职责分工负责）'],
    ['white-space', '\n'],
  ]);
});

test('noise and every kind of white space are accounted for too', () => {
  const text = `\ufeff方案\r\n\u3000<b>\u200b一、总体要求\r\n甲 <br/>乙。`;
  const { words, problems } = account(readSteps(text));
  expect(problems).toEqual([]);
  expect(words).toEqual([
    ['white-space', '\ufeff'],
    ['front-matter', '方案'],
    ['white-space', '\r\n\u3000'],
    ['noise', '<b>'],
    ['white-space', '\u200b'],
    ['heading', '一、总体要求'],
    ['white-space', '\r\n'],
    ['clause', '甲'],
    ['white-space', ' '],
    ['noise', '<br/>'],
    ['clause', '乙。'],
  ]);
});

describe('what is reported', () => {
  const read = readSteps(NEW_TOWN);

  test('is a run that belongs to nothing, once, with its place', () => {
    const { problems, words } = account({ ...read, outline: { ...read.outline, front: [] } });
    expect(problems).toEqual([
      `content/sources/new-town.txt:1:1  “新城区全民科学素质行动规划纲要实” belongs to no part of the plan
  → add a rule for it under scripts/grammar, or declare the line as noise in the origin file`,
    ]);
    expect(words[0]).toEqual(['white-space', '\n']);
  });

  test('is each character that was read as two things', () => {
    const noise = {
      plan: 'new-town',
      span: { start: 0, end: 2 },
      characters: 2,
      reason: 'spam' as const,
    };
    const { problems } = account({ ...read, noise: [noise] });
    expect(problems).toHaveLength(2);
    expect(problems[1]).toMatch(
      /^content\/sources\/new-town\.txt:1:2 {2}“城区全民.*” was read as two different things/,
    );
  });
});

test('an empty text has no pieces', () => {
  expect(account(readSteps(''))).toEqual({ words: [], problems: [] });
});
