import { describe, expect, it } from 'vitest';
import { renderDocument } from '#scripts/documents/section-document.ts';
import { readingOrder } from '#src/corpus/reading-order.ts';
import type { SectionEntry } from '#src/schemas/corpus.ts';

const span = { start: 10, end: 16 };
const shared = { plan: 'a', section: 'youth' } as const;
const heading = { label: '一', mark: '（一）', title: '青少年', span };

function clauseAt(
  start: number,
  id: string,
  measure: string | null,
  text: string,
): SectionEntry['clauses'][number] {
  const place = { start, end: start + text.length };
  const strength = { level: 'act', word: null, codedBy: 'rule' } as const;
  const coded = { topics: [], codedBy: 'rule' as const, strength };
  return { ...shared, id, measure, raw: text, text, span: place, ...coded };
}

function bodyOf(id: string, role: 'lead' | 'shared', raw: string, also: string[] = []) {
  const roleWord = role === 'lead' ? '牵头' : '负责';
  const roles = { role, roleWord, alsoUnder: [], openList: false };
  return { ...shared, id, measure: null, agency: id, also, raw, name: raw, ...roles, span };
}

const quota: SectionEntry['quotas'][number] = {
  ...shared,
  ...{ id: 'a-youth-1-1-q1', measure: 'a-youth-1', clause: 'a-youth-1-1', indicator: 'schools' },
  ...{ topic: 't', subject: { zh: '学校', en: 'schools' }, codedBy: 'model', value: 1, unit: '所' },
  ...{
    comparator: '=',
    kind: 'level',
    valueMax: null,
    per: null,
    baseline: null,
    frequency: 'total',
    scope: 'whole',
    scopeWords: null,
    deadline: null,
    quote: '1所',
  },
  ...{
    sentence: '建{1所}学校',
    span: { start: 22, end: 24 },
    comparableWith: [],
    deadlineWords: null,
    deadlineSpan: null,
    url: '/q/',
  },
};

const entry: SectionEntry = {
  section: {
    ...{ id: 'a-youth', plan: 'a', key: 'youth', heading, chapters: [] },
    ...{ span, present: true, roleWords: [] },
  },
  measures: [
    {
      ...shared,
      id: 'a-youth-1',
      label: '1',
      mark: '1.',
      title: '"馆校"<合作>',
      span,
      chapters: [],
    },
  ],
  clauses: [
    clauseAt(2, 'a-youth-0-1', null, '前言。'),
    clauseAt(20, 'a-youth-1-1', 'a-youth-1', '建{1所}学校'),
  ],
  quotas: [quota],
  responsibilities: [bodyOf('r1', 'shared', '教育局'), bodyOf('r2', 'lead', '科工局', ['x'])],
};

function render(change: Partial<SectionEntry> = {}): string {
  const changed = { ...entry, ...change };
  return renderDocument(changed, readingOrder([changed]));
}

describe('renderDocument', () => {
  it('has a thin frontmatter', () => {
    const frontmatter =
      '---\nplan: a\nsection: youth\nheading: （一）青少年\nspan:\n  start: 10\n  end: 16\n---\n';
    expect(render().startsWith(frontmatter)).toBe(true);
  });

  it('has the words in the order of the plan, and notes on the numbers', () => {
    expect(render()).toContain(`
  <Passage>
    <Clause id="a-youth-0-1">{'前言。'}</Clause>
  </Passage>
  <Heading id="a-youth" section="youth" level={2} mark={'（一）'} title={'青少年'} responsibilities={props.responsibilities} />
  <Measure id="a-youth-1" level={3} mark={'1.'} title={'"馆校"<合作>'}>
    <Passage>
      <Clause id="a-youth-1-1">{'建{'}<Quota id="a-youth-1-1-q1">{'1所'}</Quota>{'}学校'}</Clause>
      <QuotaNote slot="notes" id="a-youth-1-1-q1" `);
  });

  it('lists those responsible by role, as the plan names them', () => {
    expect(render()).toContain(`
  <Responsibilities id="a-youth-bodies">
    <Role role="lead" word={'牵头'}>
      <Responsibility id="r2" agency="r2" name={'科工局'} also={["x"]}>{'科工局'}</Responsibility>
    </Role>
    <Role role="shared" word={'负责'}>
      <Responsibility id="r1" agency="r1" name={'教育局'}>{'教育局'}</Responsibility>
    </Role>
  </Responsibilities>
`);
  });

  it('says which list is open, and who stands in it under another word', () => {
    const [shared, lead] = entry.responsibilities;
    if (!shared || !lead) throw new Error('the sample has two bodies');
    const open = { ...shared, id: 'r3', openList: true, alsoUnder: ['牵头'], roleWord: '责任单位' };
    expect(render({ responsibilities: [shared, open, lead] })).toContain(`
    <Role role="shared" word={'负责'}>
      <Responsibility id="r1" agency="r1" name={'教育局'}>{'教育局'}</Responsibility>
    </Role>
    <Role role="shared" word={'责任单位'} open={true}>
      <Responsibility id="r3" agency="r1" name={'教育局'} alsoUnder={["牵头"]}>{'教育局'}</Responsibility>
    </Role>
`);
  });

  it('marks a number that two things share once inside the other', () => {
    const quotas = [quota, { ...quota, id: 'a-youth-1-1-q2' }];
    expect(render({ quotas })).toContain(
      `<Quota id="a-youth-1-1-q1"><Quota id="a-youth-1-1-q2">{'1所'}</Quota></Quota>`,
    );
  });

  it('has no heading where the plan prints none', () => {
    const bare = render({ section: { ...entry.section, heading: null } });
    expect(bare).toContain('heading: null\n');
    expect(bare).toContain(
      '<Heading id="a-youth" section="youth" level={2} responsibilities={props.responsibilities} />',
    );
  });
});
