import { describe, expect, test } from 'vitest';
import type { PlanSection } from '#src/corpus/corpus.ts';
import type { SectionEntry } from '#src/schemas/corpus.ts';
import type { CodebookTopic } from '#src/corpus/topics.ts';
import { isCodedByRule, topicTable } from '#src/features/compare/model/topic-table.ts';
import { findFindings } from '#src/features/compare/topic-findings.ts';

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

const topics = ['one', 'two', 'three', 'four', 'x-other'].map(topic);
const table = topicTable(topics, [
  section('a', ['甲。', ['one']], ['乙。', ['one', 'two'], 'one']),
  section('b', ['丙。', ['one']], ['丁。', ['three'], 'three'], ['戊。', ['three'], 'three']),
  absent('c'),
]);

describe('topicTable', () => {
  test('has a row for each topic that a plan mentions, in the order of the codebook', () => {
    expect(table.rows.map(({ topic: { id } }) => id)).toEqual(['one', 'two', 'three']);
  });

  test('tells numbers, words, silence and a missing part apart', () => {
    expect(table.rows.map(({ cells }) => cells.map(({ kind }) => kind))).toEqual([
      ['number', 'text', 'absent'],
      ['text', 'silent', 'absent'],
      ['silent', 'number', 'absent'],
    ]);
  });

  test('lists the kinds of a row once each', () => {
    expect(table.rows.map(({ kinds }) => kinds)).toEqual([
      ['number', 'text', 'absent'],
      ['text', 'silent', 'absent'],
      ['number', 'silent', 'absent'],
    ]);
  });

  test('keeps what nobody mentions apart', () => {
    expect(table.unmentioned.map(({ topic: { id } }) => id)).toEqual(['four', 'x-other']);
    expect(table.unmentioned.map(({ kinds }) => kinds)).toEqual([
      ['silent', 'absent'],
      ['silent', 'absent'],
    ]);
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

  test('leaves a plan without the part out of “all”', () => {
    expect(findings.plans).toBe(2);
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
    const one = findFindings(topicTable(topics, [section('a', ['甲。', ['one']])]).rows);
    expect([one.shared, one.alone.size]).toEqual([[], 0]);
  });
});
