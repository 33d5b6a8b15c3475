import { expect, test } from 'vitest';
import type { MisfitsFile } from '#src/schemas/codebook.ts';
import { keepCharacters } from '#scripts/text/clean-text.ts';
import { formatProblem, type Problem } from '#scripts/text/problem.ts';
import { judgeMisfits } from '#scripts/wording/judge-misfits.ts';

const TEXT = '为全 市发展。\n为全市服务。';
const FRAME = {
  kind: 'district',
  period: { start: 2021, end: 2025 },
  province: '丙南省',
  foreignNames: [],
} as const;

/** Two sentences of a part; a blank stands inside a word of the first. */
const CLAUSES = [
  [0, 1, 3, 4, 5, 6],
  [8, 9, 10, 11, 12, 13],
].map((offsets, index) => ({
  id: `new-youth-1-${index + 1}`,
  section: 'youth' as const,
  words: keepCharacters(TEXT, offsets),
  joins: false,
}));

function judge(misfits: MisfitsFile['misfits']) {
  const problems: Problem[] = [];
  const source = {
    path: 'new.txt',
    text: TEXT,
    report: (problem: Problem) => problems.push(problem),
  };
  const rows = judgeMisfits(source, { id: 'new', clauses: CLAUSES }, FRAME, { misfits });
  return { rows, problems: problems.map(formatProblem) };
}

const decide = (words: string, plan = 'new') =>
  ({
    plan,
    section: 'youth',
    words,
    verdict: 'fits',
    why: { zh: '指上级。', en: 'Above it.' },
  }) as const;

test('words carry their decision and their place in the source', () => {
  const { rows, problems } = judge([decide('全市发展'), decide('全市服务')]);
  expect(problems).toEqual([]);
  expect(rows).toMatchObject([
    { clause: 'new-youth-1-1', words: '全市', span: { start: 1, end: 4 }, verdict: 'fits' },
    { clause: 'new-youth-1-2', words: '全市', span: { start: 9, end: 11 }, kind: 'level' },
  ]);
});

test('a plan on which nothing is decided has them without, and no problem', () => {
  const { rows, problems } = judge([decide('全市发展', 'other')]);
  expect(problems).toEqual([]);
  expect(rows).toMatchObject([
    { verdict: null, why: null },
    { verdict: null, why: null },
  ]);
});

test('of any other plan, what is left undecided is a problem with its place', () => {
  expect(judge([decide('全市发展')]).problems).toEqual([
    'new.txt:2:2  no decision says whether “全市” fits the plan: it names another level\n  → read the sentence, and add it to content/codebook/misfits.yml',
  ]);
});

test.each([
  [
    '发展',
    'holds no word that names another place, level or year\n  → correct its words, or remove it',
  ],
  ['全市', 'fits 2 sentences\n  → quote enough of the sentence to be unique'],
])('a decision on “%s” that is not on one sentence is a problem', (words, message) => {
  expect(judge([decide(words), decide('全市发展'), decide('全市服务')]).problems).toContain(
    `content/codebook/misfits.yml  the decision on “${words}” (new, youth) ${message}`,
  );
});
