import { describe, expect, test } from 'vitest';
import type { ComparisonColumn } from '#src/features/compare/comparison.ts';
import { summariseSection } from '#src/corpus/section-summary.ts';
import { findFindings } from '#src/features/compare/topic-findings.ts';
import {
  quotasOfCell,
  topicColumn,
  topicTable,
  type TopicColumn,
} from '#src/features/compare/model/topic-table.ts';
import type { CodebookTopic } from '#src/corpus/topics.ts';
import type { Plan, SectionEntry } from '#src/schemas/corpus.ts';

const plan = (id: string) =>
  ({
    id,
    order: 1,
    short: { zh: `${id}区`, en: id },
    province: { zh: '某省', en: 'Some province' },
    level: 'county',
    status: 'final',
  }) as Plan;

/** A part of plan `a` with these clauses: text, topics, and the words of a quota. */
function column(...clauses: [text: string, topics: string[], quota?: string][]): ComparisonColumn {
  const entry = {
    section: { key: 'elderly' },
    measures: [{ id: 'a-elderly-1', label: '1', title: '智慧助老' }],
    clauses: clauses.map(([text, topics], index) => ({
      id: `a-elderly-1-${index + 1}`,
      plan: 'a',
      measure: index === 0 ? null : 'a-elderly-1',
      raw: text,
      text,
      span: { start: 0, end: text.length },
      topics,
      strength: { level: 'act', word: null },
    })),
    quotas: clauses.flatMap(([text, [topic], words], index) => {
      const start = words === undefined ? -1 : text.indexOf(words);
      const clause = `a-elderly-1-${index + 1}`;
      return words === undefined
        ? []
        : [
            {
              id: `${clause}-q1`,
              clause,
              topic,
              quote: words,
              span: { start, end: start + words.length },
            },
          ];
    }),
    responsibilities: [{ name: '区卫健委', role: 'lead' }],
  } as unknown as SectionEntry;
  return { plan: plan('a'), entry, summary: summariseSection(entry) };
}

const absent: ComparisonColumn = {
  plan: plan('b'),
  entry: undefined,
  elsewhere: [
    {
      section: 'grassroots',
      measure: { id: 'b-grassroots-1', title: '服务体系' } as SectionEntry['measures'][number],
      clause: 'b-grassroots-1-2',
    },
  ],
};

describe('topicColumn', () => {
  test('puts a clause under each of its topics, and names the other one', () => {
    const { cells } = topicColumn('elderly', column(['教会用手机，防诈骗。', ['smart', 'fraud']]));
    expect(cells['smart']?.map(({ alsoIn }) => alsoIn)).toEqual([['fraud']]);
    expect(cells['fraud']?.map(({ alsoIn }) => alsoIn)).toEqual([['smart']]);
  });

  test('gives a clause its measure, its place in the plan and the places of its numbers', () => {
    const { cells } = topicColumn(
      'elderly',
      column(['引言。', ['aims']], ['培训300人次。', ['smart'], '300人次']),
    );
    expect(cells['aims']?.[0]).toMatchObject({ measure: null, label: '', title: '' });
    expect(cells['smart']).toEqual([
      {
        clause: 'a-elderly-1-2',
        measure: 'a-elderly-1',
        label: '1',
        title: '智慧助老',
        text: '培训300人次。',
        quotas: [{ id: 'a-elderly-1-2-q1', start: 2, end: 7 }],
        url: '/plans/a/#a-elderly-1-2',
        alsoIn: [],
        counted: ['a-elderly-1-2-q1'],
      },
    ]);
  });

  test('counts a number under the topic that it belongs to, and marks it under both', () => {
    const { cells } = topicColumn(
      'elderly',
      column(['设施改善，比例达16%。', ['rate', 'outcomes'], '16%']),
    );
    expect(cells['rate']?.map(({ counted }) => counted)).toEqual([['a-elderly-1-1-q1']]);
    expect(cells['outcomes']?.map(({ counted }) => counted)).toEqual([[]]);
    expect(cells['outcomes']?.[0]?.quotas).toHaveLength(1);
  });

  test('keeps the order of the plan inside a cell', () => {
    const { cells } = topicColumn(
      'elderly',
      column(['甲。', ['x']], ['乙。', ['y']], ['丙。', ['x']]),
    );
    expect(cells['x']?.map(({ text }) => text)).toEqual(['甲。', '丙。']);
  });

  test('says when a clause was coded by rule', () => {
    const read = column(['甲。', ['x']], ['乙。', ['y']]);
    expect(topicColumn('elderly', read).codedBy).toBe('hand');
    const [clause] = read.entry?.clauses ?? [];
    if (clause) clause.codedBy = 'rule';
    expect(topicColumn('elderly', read).codedBy).toBe('rule');
  });

  test('names the bodies that lead', () => {
    expect(topicColumn('elderly', column(['甲。', ['x']])).summary?.lead).toEqual(['区卫健委']);
  });

  test('says of a plan without the part where it treats the matter', () => {
    expect(topicColumn('talent', absent)).toMatchObject({
      present: false,
      summary: null,
      cells: {},
      nearest: [
        {
          section: 'grassroots',
          measure: 'b-grassroots-1',
          title: '服务体系',
          url: '/plans/b/#b-grassroots-1-2',
        },
      ],
    });
  });
});

const topic = (id: string) => ({ id, zh: id }) as CodebookTopic;

/** A column whose cells hold these clauses: «n» has a number, «t» has none. */
const shown = (id: string, cells: Record<string, string> | undefined) =>
  ({
    plan: { id },
    present: cells !== undefined,
    cells: Object.fromEntries(
      Object.entries(cells ?? {}).map(([key, signs]) => [
        key,
        [...signs].map((sign, index) => ({
          clause: `${id}-${key}-${index}`,
          counted: sign === 'n' ? [`${id}-${key}-${index}-q1`] : [],
        })),
      ]),
    ),
  }) as unknown as TopicColumn;

const topics = ['one', 'two', 'three', 'four', 'x-other'].map(topic);
const table = topicTable(topics, [
  shown('a', { one: 'tn', two: 't' }),
  shown('b', { one: 't', three: 'nn' }),
  shown('c', undefined),
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

  test('keeps what nobody mentions apart, without the rest class', () => {
    expect(table.unmentioned.map(({ id }) => id)).toEqual(['four']);
  });

  test('lists the numbers that count in a cell', () => {
    const ids = ['b-three-0-q1', 'b-three-1-q1'];
    expect(table.rows[2]?.cells.map(quotasOfCell)).toEqual([[], ids, []]);
  });
});

describe('findFindings', () => {
  const findings = findFindings(table.rows);

  test('leaves a plan without the part out of “all”', () => {
    expect(findings.plans).toBe(2);
    expect(findings.shared.map(({ id }) => id)).toEqual(['one']);
  });

  test('gives each plan the topics of which it alone speaks', () => {
    const alone = [...findings.alone].map(([id, own]) => [id, own.map((each) => each.id)]);
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
    const one = findFindings(topicTable(topics, [shown('a', { one: 't' })]).rows);
    expect([one.shared, one.alone.size]).toEqual([[], 0]);
  });
});
