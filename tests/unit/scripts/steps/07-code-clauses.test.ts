/**
 * Reference values: codings that were made up for a small plan, and what holds of them by the rules
 * that the module states, told by a language model. No person has checked them.
 */
import { describe, expect, test } from 'vitest';
import type {
  AdjudicationFile,
  StrengthDecisionsFile,
  StrengthRow,
} from '#src/schemas/coding-files.ts';
import { planOfClause } from '#scripts/codebook/coding/plan-of-clause.ts';
import { settleStrength } from '#scripts/codebook/coding/settle-strength.ts';
import type { Codebook } from '#scripts/codebook/read-codebook.ts';
import { codeClauses } from '#scripts/steps/07-code-clauses.ts';
import { formatProblem, type Problem } from '#scripts/text/problem.ts';
import { codebook, NEW_TOWN, readSteps } from './new-town.ts';

interface Coding {
  readers?: Codebook['coding']['readers'];
  decisions?: AdjudicationFile['decisions'];
  corrections?: AdjudicationFile['corrections'];
  strength?: { readings?: StrengthRow[]; decisions?: StrengthDecisionsFile['decisions'] };
}

const { source, split, facts } = readSteps(NEW_TOWN);
const clauses = split.flatMap((section) => section.clauses);
const FIRST = 'new-town-youth-1-1'; // 加强农村学校科学教师培训，…
const SECOND = 'new-town-youth-1-2'; // 鼓励每学期开展活动。
const DUTY = 'new-town-implementation-1-1'; // 各有关部门要统筹落实科普经费。
const reason = { zh: '试', en: 'made up' };
const row = (clause: string, opens: string, first: string[], second: string[]) => ({
  clause,
  opens,
  first,
  second,
});

function code({ readers = [], decisions = [], corrections = [], strength = {} }: Coding = {}) {
  const problems: Problem[] = [];
  const coding = {
    readers,
    readersOf: Map.groupBy(readers, planOfClause),
    decisions: new Map(decisions.map((entry) => [entry.clause, entry])),
    corrections: new Map(corrections.map((entry) => [entry.clause, entry])),
    strength: settleStrength(strength.readings ?? [], strength.decisions ?? []),
  };
  const report = (problem: Problem) => problems.push(problem);
  const coded = codeClauses({ ...source, report }, clauses, facts.quotas, {
    ...codebook,
    coding,
  });
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

  test('has the strength of each clause by rule; one with a quota is quantified', () => {
    const ofRule = { codedBy: 'rule' };
    expect(of(FIRST)?.strength).toEqual({ level: 'quantified', word: '300人次', ...ofRule });
    expect(of(SECOND)?.strength).toEqual({ level: 'encourage', word: '鼓励', ...ofRule });
    expect(of(DUTY)?.strength).toEqual({ level: 'oblige', word: '要', ...ofRule });
    expect(of('new-town-overview-2-1')?.strength).toEqual({
      level: 'state',
      word: null,
      ...ofRule,
    });
    expect(of('new-town-overview-2-2')?.strength.level).toBe('quantified');
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

describe('strength that two readings gave', () => {
  const read = (clause: string, first: 'act' | 'oblige', second: 'act' | 'oblige', opens = '') => ({
    clause,
    opens: opens || (clause === DUTY ? '各有关部门' : '鼓励每学期'),
    first,
    firstWord: clause === DUTY ? '要' : '鼓励',
    second,
    secondWord: '统筹',
  });
  const decision = { clause: DUTY, level: 'act' as const, word: '统筹', reason };

  test('holds where they agree, with the first one’s word', () => {
    const { of, problems } = code({ strength: { readings: [read(DUTY, 'oblige', 'oblige')] } });
    expect(of(DUTY)?.strength).toEqual({ level: 'oblige', word: '要', codedBy: 'model' });
    expect(of(SECOND)?.strength.codedBy).toBe('rule');
    expect(problems).toEqual([]);
  });

  test('is what was decided where they differ, and where both are wrong', () => {
    const readings = [read(DUTY, 'oblige', 'act')];
    const decided = { level: 'act', word: '统筹', codedBy: 'model' };
    const differing = code({ strength: { readings, decisions: [decision] } });
    expect(differing.of(DUTY)?.strength).toEqual(decided);
    expect(differing.problems).toEqual([]);
    const wrong = { readings: [read(DUTY, 'oblige', 'oblige')], decisions: [decision] };
    expect(code({ strength: wrong }).of(DUTY)?.strength).toEqual(decided);
    const byPerson = { readings, decisions: [{ ...decision, by: 'person' as const }] };
    expect(code({ strength: byPerson }).of(DUTY)?.strength.codedBy).toBe('person');
  });

  test.each<[string, NonNullable<Coding['strength']>, string]>([
    [
      'a difference that is not decided',
      { readings: [read(DUTY, 'oblige', 'act')] },
      `strength-decisions.yml  the readings of ${DUTY} differ`,
    ],
    [
      'a reading of other words',
      { readings: [read(DUTY, 'act', 'act', '各镇')] },
      `${DUTY} is read as “各镇…要”, the text has “各有关部门要统筹落`,
    ],
    [
      'a word that the clause has not',
      { readings: [read(SECOND, 'act', 'act')], decisions: [{ ...decision, clause: SECOND }] },
      `${SECOND} is read as “鼓励每学期…统筹”`,
    ],
    [
      'a reading of no clause',
      { readings: [read('new-town-youth-9-9', 'act', 'act')] },
      'strength.csv  new-town-youth-9-9 is no clause of the text',
    ],
    [
      'a decision on no clause',
      { decisions: [{ ...decision, clause: 'new-town-youth-9-8' }] },
      'strength-decisions.yml  new-town-youth-9-8 is decided, and nobody read it',
    ],
  ])('reports %s', (_, strength, found) => {
    const { problems } = code({ strength });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(found);
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
  expect(codeClauses(source, [], [], codebook)).toEqual([]);
});
