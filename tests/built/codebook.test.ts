/** The codebook in its HTML, against the open data. */
import { isOther } from '#src/text/other-topic.ts';
import { expect, test } from 'vitest';
import { readTable } from './open-data.ts';
import { attributesOf, openBuilt, select, selectIn, textOf } from './select.ts';
import { attributeOf } from './site-files.ts';
import { atLeastOne } from '../at-least-one.ts';

const topics = readTable('topics');
const states = new Map(
  readTable('comparison').map(({ topic, plan, state }) => [`${topic} ${plan}`, state]),
);

test.each(atLeastOne([...new Set(topics.map(({ section }) => section))]))(
  'codebook/%s/ defines every topic of the open data, with its count in each plan, or that it is only mentioned or silent',
  (section) => {
    const page = openBuilt(`codebook/${section}/`);
    const own = topics.filter((topic) => topic.section === section);
    const definitions = select(page, '.TopicEntry .definition').map(textOf);
    expect(definitions).toEqual(own.map((topic) => topic.definition.zh));
    const cells = select(page, '.CodebookTopics tr').flatMap((row) =>
      selectIn(row, 'td').map((cell) => ({
        topic: attributeOf(row, 'data-topic'),
        plan: attributeOf(cell, 'data-plan'),
        said: textOf(cell).trim(),
      })),
    );
    const saidOf = (topic: string, plan: string, count: number) => {
      const state = states.get(`${topic} ${plan}`) ?? 'text';
      const unsaid = { mention: '提及', none: '未提及', absent: '本方案无此部分' };
      return state in unsaid ? unsaid[state as keyof typeof unsaid] : String(count);
    };
    const wanted = own.flatMap(({ id, clauses }) =>
      Object.entries(clauses).map(([plan, count]) => {
        return { topic: id, plan, said: saidOf(id, plan, count) };
      }),
    );
    // The rest class is no topic that a plan could be silent on; a part is absent for it too.
    const isTopic = ({ topic = '' }: { topic?: string | undefined }) => !isOther(topic);
    expect(cells.filter(isTopic)).toEqual(wanted.filter(isTopic));
  },
);

test('gives the agreement as the open data have it', () => {
  const page = openBuilt('codebook/');
  const rows = readTable('agreement');
  const figuresOf = (section: string) =>
    select(page, `.AgreementTable [data-section="${section}"] td`)
      .slice(0, 4)
      .map((cell) => Number.parseFloat(textOf(cell)));
  for (const { section, clauses, agreeing, share } of atLeastOne(rows)) {
    const figures = figuresOf(section);
    expect(figures.slice(0, 2), section).toEqual([clauses, agreeing]);
    expect(figures[2]).toBeCloseTo(share * 100, 1);
  }
  const scored = rows.flatMap(({ section, alpha }) => (alpha === null ? [] : { section, alpha }));
  for (const { section, alpha } of atLeastOne(scored))
    expect(figuresOf(section)[3], section).toBeCloseTo(alpha, 3);
});

test('shows both codings, what holds and its reason where it was decided or corrected', () => {
  const decided = readTable('codings').filter(({ reason }) => reason !== null);
  // As many as content/codebook/coding/adjudication.yml has decisions and corrections.
  expect(decided.filter(({ agree }) => !agree).length).toBe(18);
  expect(decided.filter(({ agree }) => agree).length).toBe(2);
  const page = openBuilt('codebook/');
  const entries = select(page, '.AdjudicationList [data-clause]').filter(
    (entry) => selectIn(entry, '.TopicLink').length > 0,
  );
  expect(entries.length).toBe(decided.length);
  for (const { clause, first, second, final, reason } of atLeastOne(decided)) {
    const entry = entries.find((element) => attributeOf(element, 'data-clause') === clause);
    for (const [line, those] of atLeastOne(Object.entries({ first, second, final }))) {
      const names = entry ? selectIn(entry, `.${line} .TopicLink`) : [];
      expect(attributesOf(names, 'title'), `${clause} ${line}`).toEqual(those);
    }
    expect(entry && textOf(entry), clause).toContain(reason?.zh ?? '?');
  }
});

test('says what the readers are, and that the figures are an upper bound', () => {
  const text = select(openBuilt('codebook/'), 'main').map(textOf).join();
  expect(text).toContain('不是一次独立的阅读');
  expect(text).toContain('高估了人工编码能达到的一致程度');
});
