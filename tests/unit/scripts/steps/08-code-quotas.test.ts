/**
 * Reference values: decisions that were made up for a small plan, and what holds of them by the rules
 * that the module states, told by a language model. No person has checked them.
 */
import { describe, expect, test } from 'vitest';
import type { Clause } from '#src/schemas/corpus.ts';
import type { Codebook } from '#scripts/codebook/read-codebook.ts';
import { codeQuotas, comparerOf } from '#scripts/steps/08-code-quotas.ts';
import type { UncomparedQuota } from '#scripts/steps/plan.ts';
import { formatProblem, type Problem } from '#scripts/text/problem.ts';
import { codebook, NEW_TOWN, readSteps } from './new-town.ts';

type Decision = Codebook['quotas']['decisions'][number];

const TEXT = NEW_TOWN.replace('完成培训300人次', '创建示范合作社和家庭农场各2家，完成培训300人次');
const { source, split, facts } = readSteps(TEXT);
const subject = { zh: '教师', en: 'teachers' };
const decision = (words: string, more: Partial<Decision> = {}): Decision => ({
  plan: 'new-town',
  section: 'youth',
  words,
  indicator: 'rural-science-teacher-training',
  subject,
  reason: 'made up',
  ...more,
});
const ALL = [
  decision('比例超过16%', { section: 'overview', indicator: 'citizens-literate-share' }),
  decision('家庭农场各2家', { part: 1, indicator: 'new-demonstration-cooperatives' }),
  decision('家庭农场各2家', { part: 2, indicator: 'new-demonstration-family-farms' }),
  decision('培训300人次'),
];

function code(
  decisions: readonly Decision[],
  topics = ['youth-science-teachers'],
  codedBy: Clause['codedBy'] = 'model',
) {
  const problems: Problem[] = [];
  const clauses = split
    .flatMap((section) => section.clauses)
    .map(({ clause }): Clause => ({
      ...clause,
      topics: clause.section === 'youth' ? topics : ['overview-goal-rate'],
      codedBy,
      strength: { level: 'act', word: '加强', codedBy: 'rule' },
    }));
  const book = { ...codebook, quotas: { decisions: [...decisions] } };
  const report = (problem: Problem) => problems.push(problem);
  const quotas = codeQuotas({ ...source, report }, facts.quotas, clauses, book);
  return { quotas, problems: problems.map(formatProblem) };
}

describe('a plan on which all is decided', () => {
  test('has indicator, subject, topic and address of each quota, by a language model', () => {
    const { quotas, problems } = code(ALL);
    expect(problems).toEqual([]);
    expect(quotas.map(({ indicator, topic, codedBy }) => [indicator, topic, codedBy])).toEqual([
      ['citizens-literate-share', 'overview-goal-rate', 'model'],
      ['new-demonstration-cooperatives', 'youth-science-teachers', 'model'],
      ['new-demonstration-family-farms', 'youth-science-teachers', 'model'],
      ['rural-science-teacher-training', 'youth-science-teachers', 'model'],
    ]);
    expect(quotas[3]).toMatchObject({ subject, url: '/quotas/new-town-youth-1-1-q3/' });
  });

  test('says of a number that a person decided it, where its decision says so', () => {
    const byPerson = ALL.map((entry) => ({ ...entry, by: 'person' as const }));
    const { quotas } = code([...byPerson.slice(0, 1), ...ALL.slice(1)]);
    expect(quotas.map(({ codedBy }) => codedBy)).toEqual(['person', 'model', 'model', 'model']);
  });

  test('tells things that share a number by their part, in whatever order they are decided', () => {
    expect(code(ALL.toReversed()).quotas).toEqual(code(ALL).quotas);
  });

  test('puts a number on the one of two topics that is named', () => {
    const decisions = ALL.map((each) =>
      each.section === 'youth' ? { ...each, topic: 'youth-b' } : each,
    );
    const { quotas, problems } = code(decisions, ['youth-a', 'youth-b']);
    expect(problems).toEqual([]);
    expect(quotas.map(({ topic }) => topic).slice(1)).toEqual(['youth-b', 'youth-b', 'youth-b']);
  });

  test('finds words of another width', () => {
    const decisions = [...ALL.slice(0, 3), decision('培训３００人次')];
    expect(code(decisions).problems).toEqual([]);
  });
});

describe('a plan on which nothing is decided', () => {
  test('is told by cues, and says so', () => {
    const { quotas, problems } = code([decision('培训300人次', { plan: 'old-town' })]);
    expect(problems).toEqual([]);
    // 家庭农场 is the nearest cue before both numbers; a reader would tell 300人次 otherwise.
    expect(quotas.map(({ indicator, codedBy }) => [indicator, codedBy])).toEqual([
      ['citizens-literate-share', 'rule'],
      ['new-demonstration-family-farms', 'rule'],
      ['new-demonstration-family-farms', 'rule'],
      ['new-demonstration-family-farms', 'rule'],
    ]);
  });

  test('counts a clause without topics under the other ones of its section', () => {
    expect(code([], [], 'rule').quotas[1]?.topic).toBe('youth-other');
  });
});

describe('what is reported', () => {
  test.each<[string, Decision[], string]>([
    [
      'a number that is not decided',
      ALL.slice(0, 3),
      'no decision says what “300人次” counts in “合作社和家庭农场各2家，完成培训300人次”',
    ],
    [
      'an indicator that is unknown',
      [...ALL.slice(0, 3), decision('培训300人次', { indicator: 'x' })],
      'indicator “x” of “培训300人次” is not in the codebook',
    ],
    [
      'a decision that fits no number',
      [...ALL, decision('培训999人次')],
      'the decision on “培训999人次” (new-town, youth) matches no quota',
    ],
    [
      'a topic that the clause has not',
      [...ALL.slice(0, 3), decision('培训300人次', { topic: 'youth-x' })],
      '“培训300人次” is put under youth-x, its clause has youth-science-teachers',
    ],
  ])('is %s', (_, decisions, found) => {
    expect(code(decisions).problems.join('\n')).toContain(found);
  });

  test('is a number that may be on either of two topics, where a reader coded them', () => {
    const found = 'no decision says to which topic “培训300人次” belongs: youth-a, youth-b';
    expect(code(ALL, ['youth-a', 'youth-b']).problems.join('\n')).toContain(found);
    expect(code(ALL, ['youth-a', 'youth-b'], 'rule').problems).toEqual([]);
  });

  test('has its place in the file', () => {
    // 300人次 begins with the 45th character of the eleventh line.
    expect(code(ALL.slice(0, 3)).problems).toEqual([
      expect.stringMatching(/^content\/sources\/new-town\.txt:11:45 {2}no decision/),
    ]);
  });
});

test('a quota of no clause is a fault of the program', () => {
  expect(() => codeQuotas(source, facts.quotas, [], codebook)).toThrow(
    'new-town-overview-2-2-q1 stands in no clause',
  );
});

describe('peers', () => {
  const [base] = code(ALL).quotas;
  const quota = (id: string, more: Partial<UncomparedQuota> = {}): UncomparedQuota => {
    if (!base) throw new Error('the small plan has no quota');
    return { ...base, id, ...more };
  };

  /** The peers that each of the quotas names, by its id; all of plans of a county but for those named. */
  const peersOf = (quotas: readonly UncomparedQuota[], ofPrefectures: readonly string[] = []) => {
    const placed = quotas.map((each) => {
      const level = ofPrefectures.includes(each.id) ? 'prefecture' : 'county';
      return { plan: { level } as const, quota: each };
    });
    const compare = comparerOf(placed);
    return new Map(
      placed
        .map((each) => compare(each.plan, each.quota))
        .map(({ id, comparableWith }) => [id, comparableWith]),
    );
  };

  test('have the same indicator, unit, frequency, scope, denominator, deadline and kind', () => {
    const peers = peersOf([
      quota('a'),
      quota('b', { plan: 'old-town', value: 3, comparator: '=' }),
      quota('c', { indicator: 'other' }),
      quota('d', { unit: '人' }),
      quota('e', { frequency: 'per-year' }),
      quota('f', { scope: 'per-school' }),
      quota('g', { deadline: null }),
      quota('h', { kind: 'change' }),
      quota('i', { per: { value: 10_000, unit: '人', words: '每万人' } }),
    ]);
    expect(peers.get('a')).toEqual(['b']);
    expect(peers.get('b')).toEqual(['a']);
    const others = ['c', 'd', 'e', 'f', 'g', 'h', 'i'];
    expect(others.map((id) => peers.get(id))).toEqual(others.map(() => []));
  });

  test('are told of a quota that is otherwise left as it is', () => {
    const [a, b] = [quota('a'), quota('b')];
    const plan = { level: 'county' } as const;
    const compare = comparerOf([a, b].map((each) => ({ plan, quota: each })));
    expect(compare(plan, a)).toEqual({ ...a, comparableWith: ['b'] });
  });

  test('of a count are of its level, of a share of any', () => {
    const counts = [quota('a', { unit: '人' }), quota('b', { unit: '人' })];
    expect([...peersOf(counts, ['b']).values()]).toEqual([[], []]);
    const shares = [quota('a', { unit: '%' }), quota('b', { unit: '%' })];
    expect([...peersOf(shares, ['b']).values()]).toEqual([['b'], ['a']]);
  });

  test('are none where rules alone have said what is counted', () => {
    const coded = ['a', 'b'].map((id) => quota(id, { codedBy: 'rule' }));
    expect([...peersOf(coded).values()]).toEqual([[], []]);
    expect(comparerOf([])({ level: 'county' }, quota('a')).comparableWith).toEqual([]);
  });

  test('are a hundred at most, for each', () => {
    const peers = peersOf(Array.from({ length: 150 }, (_, index) => quota(`q${index}`)));
    expect(peers.size).toBe(150);
    expect(peers.get('q149')).toHaveLength(100);
    expect(peers.get('q149')?.at(-1)).toBe('q99');
    // One of the hundred itself is none of its own peers.
    expect(peers.get('q0')).toHaveLength(99);
    expect(peers.get('q0')).not.toContain('q0');
  });
});
