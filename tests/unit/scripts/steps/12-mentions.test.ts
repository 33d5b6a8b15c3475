/**
 * Reference values: mentions made up for a small plan, and what does not hold of them, told by a
 * language model. No person has checked them.
 */
import { describe, expect, test } from 'vitest';
import type { MentionsFile } from '#src/schemas/codebook.ts';
import { readPlan } from '#scripts/read-plan.ts';
import { listMentions } from '#scripts/steps/12-mentions.ts';
import { formatProblem, type Problem } from '#scripts/text/problem.ts';
import { codebook, NEW_TOWN, sourceOf } from './new-town.ts';

type Entry = MentionsFile['mentions'][number];

const read = readPlan(sourceOf(NEW_TOWN), codebook);

/** “加强农村学校科学教师培训，完成培训300人次。” names 农村学校 and is coded to teachers alone. */
const RURAL: Entry = {
  plan: 'new-town',
  section: 'youth',
  topic: 'youth-rural',
  clauses: ['new-town-youth-1-1'],
  words: ['农村学校'],
};
/** The same as a row of the data, which says where its words stand. */
const ROW = { ...RURAL, where: ['clause'] };
const TERMS = {
  'youth-science-teachers': ['教师'],
  'youth-rural': ['农村'],
  'youth-family': ['家 校'],
};

interface Case {
  mentions?: Entry[];
  terms?: Record<string, string[]>;
  codedBy?: 'model' | 'rule';
}

/** The small plan with three topics in its one group, whose sentences are all coded to teachers. */
function list({ mentions = [RURAL], terms = TERMS, codedBy = 'model' }: Case = {}) {
  const problems: Problem[] = [];
  const source = sourceOf(NEW_TOWN, {}, (problem) => problems.push(problem));
  const sections = read.sections.map((part) => ({
    ...part,
    clauses: part.clauses.map((clause) => ({
      ...clause,
      topics: ['youth-science-teachers'],
      codedBy,
    })),
  }));
  const topics = codebook.topics.sections
    .filter(({ section }) => section === 'youth')
    .map((part) => ({
      ...part,
      topics: part.topics
        .filter(({ id }) => id in TERMS || id === 'youth-other')
        .map((topic) => ({ ...topic, terms: terms[topic.id] })),
    }));
  const rows = listMentions(source, sections, {
    mentions: { mentions },
    topics: { sections: topics },
  });
  return { rows, problems: problems.map(formatProblem) };
}

test('a mention that holds is a row, without its reason', () => {
  expect(list({ mentions: [{ ...RURAL, reason: 'made up' }] })).toEqual({
    rows: [ROW],
    problems: [],
  });
});

test('words may stand in the title of the measure, and white space and width do not matter', () => {
  const mention = (words: string) => list({ mentions: [{ ...RURAL, words: [words] }] }).problems;
  expect(mention('加强教师队伍建设')).toEqual([]);
  expect(mention('培训 ３００人次')).toEqual([]);
});

test('a mention of another plan is no matter here', () => {
  const stranger = { ...RURAL, plan: 'old-town', topic: 'youth-family' };
  expect(list({ mentions: [RURAL, stranger] })).toEqual({ rows: [ROW], problems: [] });
});

describe('of a mention is reported', () => {
  const UNHOLDING = 'content/codebook/mentions.yml  the mention of youth-rural (new-town, youth)';

  test.each<[string, Partial<Entry>, string]>([
    [
      'a clause that is not there',
      { clauses: ['new-town-youth-9-9'] },
      'the part has no clause new-town-youth-9-9',
    ],
    [
      'a clause of another part',
      { clauses: ['new-town-overview-2-1'] },
      'the part has no clause new-town-overview-2-1',
    ],
    [
      'words that do not stand there',
      { words: ['乡村学校'] },
      '“乡村学校” stands neither in new-town-youth-1-1 nor in the title of its measure',
    ],
    ['a run of words too many', { words: ['农村', '学校'] }, '1 clauses have 2 runs of words'],
  ])('%s', (_, change, found) => {
    expect(list({ mentions: [{ ...RURAL, ...change }] }).problems).toEqual([
      `${UNHOLDING} does not hold: ${found}\n  → correct it, or remove it`,
    ]);
  });

  test('a topic of another part, whose cell then stands open', () => {
    const { problems } = list({ mentions: [{ ...RURAL, topic: 'farmers-aims' }] });
    expect(problems[0]).toContain(
      'farmers-aims (new-town, youth) does not hold: youth has no such',
    );
    expect(problems[1]).toContain('“农村”, a term of youth-rural');
  });

  test('a topic on which the part has a clause', () => {
    const { problems } = list({ mentions: [RURAL, { ...RURAL, topic: 'youth-science-teachers' }] });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(
      /youth-science-teachers .* does not hold: new-town-youth-\S+ is coded to it/,
    );
  });

  test('a cell that is there twice', () => {
    const { problems } = list({ mentions: [RURAL, { ...RURAL }] });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('it is listed twice');
  });
});

describe('where the clauses were coded by rule, a term mentions its topic', () => {
  const byRule = (terms: Record<string, string[]>) =>
    list({ mentions: [], terms: { ...TERMS, ...terms }, codedBy: 'rule' }).rows;

  test('in the sentences that have one, with the term', () => {
    expect(byRule({})).toEqual([{ ...ROW, words: ['农村'] }]);
  });

  test('in the sentences of a measure whose title has one', () => {
    const row = byRule({ 'youth-family': ['教师队伍'] }).find(
      (each) => each.topic === 'youth-family',
    );
    expect([row?.clauses[0], row?.where[0]]).toEqual(['new-town-youth-1-1', 'title']);
  });

  test('and not on which there is a clause, nor without terms', () => {
    const topics = byRule({ 'youth-rural': ['量子'] }).map(({ topic }) => topic);
    expect(topics).toEqual([]);
  });
});

describe('of silence is reported', () => {
  test('a term that stands in a sentence, with its place', () => {
    expect(list({ mentions: [] }).problems).toEqual([
      'content/sources/new-town.txt:11:12  “农村”, a term of youth-rural, stands in new-town-youth-1-1, and neither a clause nor a mention is on it\n' +
        '  → decide: a mention for content/codebook/mentions.yml, or no term of the topic in topics.yml',
    ]);
  });

  test('a term that stands in the title of a measure alone', () => {
    const { problems } = list({ terms: { ...TERMS, 'youth-family': ['队伍'] } });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('“队伍”, a term of youth-family, stands in new-town-youth-1,');
  });

  test('a topic without terms, but for the one that takes what fits nowhere', () => {
    expect(list({ terms: { 'youth-rural': ['农村'] } }).problems).toEqual([
      'content/codebook/topics.yml  youth-family has no terms, and new-town has no clause on it\n' +
        '  → name as `terms` the words that would mention it',
    ]);
  });

  test('nothing where the clauses were coded by rule', () => {
    expect(list({ mentions: [], codedBy: 'rule' }).problems).toEqual([]);
  });
});
