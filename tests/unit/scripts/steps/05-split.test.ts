/**
 * Reference values: ids, sentences and places of a small plan that was made up for the test, told by a
 * language model that read it. No person has checked them.
 */
import { describe, expect, test } from 'vitest';
import { SECTION_KEYS } from '#src/schemas/vocabulary.ts';
import { atLeastOne } from '../../../at-least-one.ts';
import { foundIn, NEW_TOWN, readSteps } from './new-town.ts';

const { split, source } = readSteps(NEW_TOWN);
const section = (key: string) => split.find((entry) => entry.section.key === key);
const textsOf = (key: string) => section(key)?.clauses.map(({ clause }) => clause.text);

test('every part has a row, an absent one too', () => {
  expect(split.map((entry) => entry.section.key)).toEqual(SECTION_KEYS);
  expect(split.filter((entry) => entry.section.present).map((entry) => entry.section.key)).toEqual([
    'overview',
    'youth',
    'implementation',
  ]);
  expect(section('talent')).toEqual({
    section: {
      id: 'new-town-talent',
      plan: 'new-town',
      key: 'talent',
      heading: null,
      chapters: [],
      span: null,
      present: false,
      roleWords: [],
    },
    measures: [],
    clauses: [],
    responsibilities: [],
  });
});

test('clauses are the sentences, in order, with ids by item and place', () => {
  expect(
    section('youth')?.clauses.map(({ clause }) => [clause.id, clause.measure, clause.text]),
  ).toEqual([
    ['new-town-youth-0-1', null, '以校园为主阵地。'],
    ['new-town-youth-1-1', 'new-town-youth-1', '加强农村学校科学教师培训，完成培训300人次。'],
    ['new-town-youth-1-2', 'new-town-youth-1', '鼓励每学期开展活动。'],
    ['new-town-youth-2-1', 'new-town-youth-2', '推进家庭科学教育，增强家长意识。'],
  ]);
  expect(textsOf('overview')).toEqual([
    '以习近平新时代中国特色社会主义思想为指导。',
    '到2025年，科学精神深入人心。',
    '公民具备科学素质的比例超过16%。',
    '着力推动全民科学素质提升。',
  ]);
});

test('every clause has the words of the file at its span', () => {
  for (const { clause } of atLeastOne(split.flatMap(({ clauses }) => clauses))) {
    expect(source.text.slice(clause.span.start, clause.span.end)).toBe(clause.raw);
    expect(clause.raw).toBe(clause.text); // this file has no stray spaces
  }
});

test('items know their titles, marks and places', () => {
  expect(section('youth')?.measures).toMatchObject([
    { id: 'new-town-youth-1', label: '1', mark: '1.', title: '加强教师队伍建设' },
    { id: 'new-town-youth-2', label: '2', mark: '2.', title: '推进家庭科学教育' },
  ]);
  const [first] = section('youth')?.measures ?? [];
  expect(source.text.slice(first?.span.start, first?.span.end)).toBe(
    '1.加强教师队伍建设。加强农村学校科学教师培训，完成培训300人次。鼓励每学期开展活动。',
  );
});

test('a section reaches from its heading to its last words, the overview to the first group', () => {
  const words = (key: string) => {
    const span = section(key)?.section.span;
    return source.text.slice(span?.start, span?.end);
  };
  expect(words('youth')).toMatch(/^（一）青少年.*人社局。$/s);
  expect(words('overview')).toMatch(/^一、总体要求.*着力推动全民科学素质提升。$/s);
  expect(words('implementation')).toMatch(/^三、组织实施.*按职责分工负责）$/s);
});

test('sentences of a later chapter are of the overview, and outside its span', () => {
  const later = readSteps(NEW_TOWN.replace('三、组织', '三、重点工程\n深入开展活动。\n四、组织'));
  const [overview] = later.split;
  expect(overview?.clauses.at(-1)?.clause).toMatchObject({
    id: 'new-town-overview-4-1',
    text: '深入开展活动。',
  });
  const span = overview?.section.span;
  expect(later.source.text.slice(span?.start, span?.end)).toMatch(/着力推动全民科学素质提升。$/);
});

test('lists are for the section or for their item', () => {
  expect(section('youth')?.responsibilities.map(({ measure }) => measure)).toEqual([null]);
  expect(section('implementation')?.responsibilities.map(({ measure }) => measure)).toEqual([
    'new-town-implementation-1',
  ]);
});

test('a date that opens goals governs the sentences after it, in their item only', () => {
  const openings = (text: string) =>
    readSteps(text)
      .split.find(({ section: { key } }) => key === 'overview')
      ?.clauses.map(({ opening }) => opening && [opening.year, opening.words.text]);
  const first = ['2025', '到2025年'];
  expect(openings(NEW_TOWN)).toEqual([undefined, first, first, undefined]);
  const second = ['2030', '“十五五”末'];
  const next = NEW_TOWN.replace('公民具', '“十五五”末，公民具').replace('16%。', '16%。更好。');
  expect(openings(next)).toEqual([undefined, first, second, second, undefined]);
});

describe('what is reported', () => {
  const found = (text: string, absent: 'talent'[] = []) =>
    readSteps(text, {
      absent: absent.map((key) => ({ section: key, why: 'made up' })),
    }).problems.map((problem) => problem.found);

  test('is each part that is missing, unless it is declared absent', () => {
    expect(found(NEW_TOWN)).toContain('part “talent” was not found');
    expect(found(NEW_TOWN, ['talent'])).not.toContain('part “talent” was not found');
  });

  test('is a part that is there although it is declared absent', () => {
    const text = NEW_TOWN.replace('青少年科学素质提升行动', '科普人才建设工程');
    expect(found(text, ['talent'])).toContain('part “talent” is there');
  });

  test('is a heading without a sentence, and a sentence without an end', () => {
    const { problems } = readSteps(
      '方案\n一、总体要求\n二、提升行动\n（一）青少年科学素质提升行动\n1.甲乙。丙丁',
    );
    expect(foundIn(problems)).toEqual([
      '“总体要求” has no sentence',
      'the sentence “…丙丁” has no end',
    ]);
  });

  test('is a list of bodies inside a sentence, which no page would show as one', () => {
    const list = '（责任单位：区科协）';
    const text = NEW_TOWN.replace('提升。\n（一）青', `提升${list}，营造氛围。\n（一）青`);
    expect(foundIn(readSteps(text).problems)).toEqual([
      'the sentence “…位：区科协），营造氛围。” holds a list of bodies',
    ]);
  });

  test.each(['。', '！', '？', '；', '：', '…', '。”', '。）'])(
    'is no sentence that ends in %s',
    (end) => {
      const { problems } = readSteps(
        NEW_TOWN.replace('着力推动全民科学素质提升。', `着力推动${end}`),
      );
      expect(foundIn(problems)).toEqual([]);
    },
  );
});
