import { describe, expect, test } from 'vitest';
import type { PlanSection } from '#src/corpus/corpus.ts';
import type { Mention } from '#src/schemas/coding.ts';
import type { SectionEntry } from '#src/schemas/corpus.ts';
import type { CodebookTopic } from '#src/corpus/topics.ts';
import { isCodedByRule, topicCell, topicTable } from '#src/features/compare/model/topic-table.ts';
import { countFindings, findFindings } from '#src/features/compare/model/topic-findings.ts';

const topic = (id: string) => ({ id, zh: id }) as CodebookTopic;

/** A clause: its text and topics, and the topic that its number counts under. */
type Written = [text: string, topics: string[], numbered?: string];

/** The part of a plan with these clauses. */
function section(id: string, ...written: Written[]): PlanSection {
  const clauses = written.map(([text, topics], index) => ({ id: `${id}-${index}`, text, topics }));
  const quotas = written.flatMap(([, , numbered], index) =>
    numbered === undefined ? [] : [{ clause: `${id}-${index}`, topic: numbered }],
  );
  return { plan: { id }, entry: { clauses, quotas } } as unknown as PlanSection;
}

const absent = (id: string) => ({ plan: { id }, entry: undefined }) as PlanSection;

const topics = ['one', 'two', 'three', 'four', 'five', 'x-other'].map(topic);

/** That a plan names a topic in a clause on others. */
const mention = (plan: string, named: string, clause: string, words: string): Mention => ({
  ...{ plan, section: 'youth', topic: named },
  ...{ clauses: [clause], words: [words], where: ['clause'] },
});
const mentions = [mention('b', 'two', 'b-0', '丙'), mention('a', 'five', 'a-1', '乙')];
const table = topicTable(
  topics,
  [
    section('a', ['甲。', ['one']], ['乙。', ['one', 'two'], 'one']),
    section('b', ['丙。', ['one']], ['丁。', ['three'], 'three'], ['戊。', ['three'], 'three']),
    absent('c'),
  ],
  (plan, named) => mentions.find((each) => each.plan === plan && each.topic === named),
);

describe('topicTable', () => {
  test('has a row for each topic that a plan addresses or mentions, in the order of the codebook', () => {
    expect(table.rows.map(({ topic: { id } }) => id)).toEqual(['one', 'two', 'three', 'five']);
  });

  test('tells numbers, words, mentions, silence and a missing part apart', () => {
    expect(table.rows.map(({ cells }) => cells.map(({ kind }) => kind))).toEqual([
      ['number', 'text', 'absent'],
      ['text', 'mention', 'absent'],
      ['none', 'number', 'absent'],
      ['mention', 'none', 'absent'],
    ]);
  });

  test('keeps with a mention the clauses that name the topic, and the words', () => {
    const [, cell] = table.rows[1]?.cells ?? [];
    expect(cell?.clauses).toEqual([]);
    expect(cell?.mentions.map(({ clause, words }) => [clause.id, words])).toEqual([['b-0', '丙']]);
  });

  test('shows no mention beside clauses', () => {
    const part = section('b', ['丙。', ['one']]).entry;
    expect(topicCell('two', 'b', part, mention('b', 'two', 'b-0', '丙')).kind).toBe('mention');
    expect(topicCell('two', 'b', part, undefined).kind).toBe('none');
    expect(topicCell('one', 'b', part, mention('b', 'one', 'b-0', '丙')).kind).toBe('text');
  });

  test('stops where a mention names a clause that is not there', () => {
    const part = section('b', ['丙。', ['one']]).entry;
    expect(() => topicCell('two', 'b', part, mention('b', 'two', 'b-9', '丙'))).toThrow('b-9');
  });

  test('keeps what nobody mentions apart', () => {
    expect(table.unmentioned.map(({ topic: { id } }) => id)).toEqual(['four', 'x-other']);
  });

  test('puts a clause under each of its topics, in the order of the plan', () => {
    const [one, two] = table.rows.map(({ cells }) => cells[0]?.clauses.map(({ text }) => text));
    expect(one).toEqual(['甲。', '乙。']);
    expect(two).toEqual(['乙。']);
  });

  test('counts a number under the topic that it belongs to alone', () => {
    expect(table.rows.map(({ cells }) => cells.map(({ numbers }) => numbers))).toEqual([
      [1, 0, 0],
      [0, 0, 0],
      [0, 2, 0],
      [0, 0, 0],
    ]);
  });
});

test('says when a clause was coded by rule', () => {
  const coded = (...by: string[]) =>
    ({ clauses: by.map((codedBy) => ({ codedBy })) }) as unknown as SectionEntry;
  expect(isCodedByRule(coded('model', 'model'))).toBe(false);
  expect(isCodedByRule(coded('model', 'rule'))).toBe(true);
});

describe('findFindings', () => {
  const findings = findFindings(table.rows);
  const idsOf = (found: readonly { topic: CodebookTopic }[]) => found.map((each) => each.topic.id);

  test('counts no mention as addressing, and none as silence', () => {
    expect(idsOf(findings.shared)).not.toContain('two');
    const alone = [...findings.alone.values()].flat();
    expect(alone.map((each) => [each.topic.id, each.plans, each.mentioning])).toEqual([
      ['two', ['a'], ['b']],
      ['three', ['b'], []],
    ]);
    expect(table.unmentioned.map((row) => row.topic.id)).not.toContain('five');
  });

  test('leaves a plan without the part out of “all”', () => {
    expect(findings.plans).toBe(2);
    expect(findings.absent).toEqual(['c']);
    expect(idsOf(findings.shared)).toEqual(['one']);
  });

  test('gives each plan the topics of which it alone speaks', () => {
    const alone = [...findings.alone].map(([id, own]) => [id, idsOf(own)]);
    expect(alone).toEqual([
      ['a', ['two']],
      ['b', ['three']],
    ]);
  });

  test('names the plans that set numbers', () => {
    expect(findings.numbered.map(({ topic: { id }, plans }) => [id, plans])).toEqual([
      ['one', ['a']],
      ['three', ['b']],
    ]);
  });

  test('with one plan, nothing is shared and nobody stands alone', () => {
    const one = findFindings(
      topicTable(topics, [section('a', ['甲。', ['one']])], () => undefined).rows,
    );
    expect([one.shared, one.alone.size]).toEqual([[], 0]);
  });
});

describe('countFindings', () => {
  test('counts topics, plans with the part, and the topics that all address or that have numbers', () => {
    const counts = { topics: table.rows.length, plans: 2, shared: 1, numbered: 2 };
    expect(countFindings(table.rows)).toEqual(counts);
  });

  test('counts for one plan what it addresses, and nothing for none', () => {
    const own = table.rows.map(({ topic, cells }) => ({ topic, cells: cells.slice(0, 1) }));
    expect(countFindings(own)).toMatchObject({ plans: 1, shared: 2, numbered: 1 });
    const absent = table.rows.map(({ topic, cells }) => ({ topic, cells: cells.slice(2) }));
    expect(countFindings(absent)).toMatchObject({ plans: 0, shared: 0, numbered: 0 });
  });
});
