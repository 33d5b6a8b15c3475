/**
 * Reference values: codings that were made up for a small plan, and what holds of them by the rules
 * that the module states, told by a language model. No person has checked them.
 */
import { describe, expect, test } from 'vitest';
import type { Codebook } from '#scripts/codebook/read-codebook.ts';
import { codeClauses } from '#scripts/steps/07-code-clauses.ts';
import { formatProblem, type Problem } from '#scripts/text/problem.ts';
import { codebook, NEW_TOWN, readSteps } from './new-town.ts';

type Coding = Partial<Codebook['coding']['adjudication']> & {
  readers?: Codebook['coding']['readers'];
};

const { source, split } = readSteps(NEW_TOWN);
const clauses = split.flatMap((section) => section.clauses);
const FIRST = 'new-town-youth-1-1'; // 加强农村学校科学教师培训，…
const SECOND = 'new-town-youth-1-2'; // 鼓励每学期开展活动。
const reason = { zh: '试', en: 'made up' };
const row = (clause: string, opens: string, first: string[], second: string[]) => ({
  clause,
  opens,
  first,
  second,
});

function code({ readers = [], decisions = [], corrections = [] }: Coding = {}) {
  const problems: Problem[] = [];
  const coding = { readers, adjudication: { decisions, corrections } };
  const report = (problem: Problem) => problems.push(problem);
  const coded = codeClauses({ ...source, report }, clauses, { ...codebook, coding });
  const of = (id: string) => coded.find((clause) => clause.id === id);
  return { coded, of, problems: problems.map(formatProblem) };
}

describe('a plan that nobody has coded', () => {
  const { coded, of, problems } = code();

  test('is coded by cues, clause by clause, and says so', () => {
    expect(coded.map(({ id }) => id)).toEqual(clauses.map(({ clause }) => clause.id));
    expect(new Set(coded.map(({ codedBy }) => codedBy))).toEqual(new Set(['rule']));
    expect(problems).toEqual([]);
  });

  test('has topics of each clause’s own section', () => {
    const strangers = coded.filter(({ section, topics }) =>
      topics.some((topic) => !topic.startsWith(`${section}-`)),
    );
    expect(strangers).toEqual([]);
    expect(of(FIRST)?.topics).toEqual(['youth-science-teachers']);
  });

  test('has the strength of each clause', () => {
    expect(of(FIRST)?.strength).toEqual({ level: 'act', word: '加强' });
    expect(of(SECOND)?.strength).toEqual({ level: 'encourage', word: '鼓励' });
    expect(of('new-town-implementation-1-1')?.strength).toEqual({ level: 'oblige', word: '要' });
    expect(of('new-town-overview-2-2')?.strength).toEqual({ level: 'state', word: null });
  });
});

describe('a clause that both readers coded', () => {
  test('has what they agree on, in whatever order', () => {
    const [first, second] = [
      ['youth-science-teachers', 'youth-rural'],
      ['youth-rural', 'youth-science-teachers'],
    ];
    const { of, problems } = code({ readers: [row(FIRST, '加强农村学校', first, second)] });
    expect(of(FIRST)).toMatchObject({
      topics: ['youth-science-teachers', 'youth-rural'],
      codedBy: 'model',
    });
    expect(of(SECOND)?.codedBy).toBe('rule');
    expect(problems).toEqual([]);
  });

  test('has what was decided where they differ, what was corrected where they agree', () => {
    const decided = { clause: FIRST, topics: ['youth-other'], reason };
    const differ = [row(FIRST, '加强', ['youth-science-teachers'], ['youth-other'])];
    const agree = [row(FIRST, '加强', ['youth-science-teachers'], ['youth-science-teachers'])];
    expect(code({ readers: differ, decisions: [decided] }).of(FIRST)).toMatchObject({
      topics: ['youth-other'],
      codedBy: 'model',
    });
    expect(code({ readers: agree, corrections: [decided] }).of(FIRST)?.topics).toEqual([
      'youth-other',
    ]);
    const byPerson = { ...decided, by: 'person' as const };
    expect(code({ readers: agree, corrections: [byPerson] }).of(FIRST)?.codedBy).toBe('person');
    expect(code({ readers: differ, decisions: [decided] }).problems).toEqual([]);
    expect(code({ readers: agree, corrections: [decided] }).problems).toEqual([]);
  });
});

describe('what is reported', () => {
  const differ = [row(FIRST, '加强', ['youth-science-teachers'], ['youth-other'])];
  const agree = [row(FIRST, '加强', ['youth-science-teachers'], ['youth-science-teachers'])];
  const entry = { clause: FIRST, topics: ['youth-other'], reason };

  test.each<[string, Coding, string]>([
    [
      'a difference that is not decided',
      { readers: differ },
      `${FIRST} is coded youth-science-teachers and youth-other`,
    ],
    [
      'a decision where both agree',
      { readers: agree, decisions: [entry] },
      `${FIRST} is decided although both readers agree`,
    ],
    [
      'a correction where they differ',
      { readers: differ, corrections: [entry] },
      `${FIRST} is coded youth-science-teachers and youth-other`,
    ],
    [
      'a coding of other words',
      { readers: [row(FIRST, '推进', ['youth-other'], ['youth-other'])] },
      `new-town.txt:11:12  ${FIRST} is coded as “推进…” on youth-other, the text has “加强农村学校科学教师…”`,
    ],
    [
      'a topic that is unknown',
      { readers: [row(FIRST, '加强', ['youth-x'], ['youth-x'])] },
      `${FIRST} is coded as “加强…” on youth-x`,
    ],
    [
      'a clause that is not there',
      { readers: [row('new-town-youth-9-9', '加强', ['youth-other'], ['youth-other'])] },
      'the coding of new-town-youth-9-9 (“加强…”) matches no clause of the text',
    ],
  ])('is %s', (_, coding, found) => {
    const { of, problems } = code(coding);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(found);
    expect(of(FIRST)?.topics).toHaveLength(1);
  });

  test('is nothing of the codings of other plans', () => {
    const readers = [row('old-town-youth-1-1', '甲', ['youth-other'], ['youth-science-teachers'])];
    expect(code({ readers }).problems).toEqual([]);
  });
});

test('words are compared whatever their width', () => {
  const wide = row(
    'new-town-overview-2-1',
    '到２０２５年,',
    ['overview-other'],
    ['overview-other'],
  );
  expect(code({ readers: [wide] }).of('new-town-overview-2-1')?.codedBy).toBe('model');
});

test('no clauses are coded as none', () => {
  expect(codeClauses(source, [], codebook)).toEqual([]);
});
