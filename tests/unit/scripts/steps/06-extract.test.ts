/**
 * Reference values: the numbers and the bodies of a small plan that was made up for the test, told by
 * a language model that read it. No person has checked them.
 */
import { describe, expect, test } from 'vitest';
import { formatProblem } from '#scripts/text/problem.ts';
import { foundIn, NEW_TOWN, readSteps } from './new-town.ts';

const { facts, source } = readSteps(NEW_TOWN);
const at = ({ start, end }: { start: number; end: number }) => source.text.slice(start, end);

describe('quotas', () => {
  test('are those of the clauses, with their ids, values and places', () => {
    expect(
      facts.quotas.map(({ quota }) => [quota.id, quota.quote, quota.value, quota.unit]),
    ).toEqual([
      ['new-town-overview-2-2-q1', '超过16%', 16, '%'],
      ['new-town-youth-1-1-q1', '300人次', 300, '人次'],
    ]);
    expect(facts.quotas.map(({ quota }) => at(quota.span))).toEqual(['超过16%', '300人次']);
    expect(facts.quotas.map(({ quota }) => quota.sentence)).toEqual([
      '公民具备科学素质的比例超过16%。',
      '加强农村学校科学教师培训，完成培训300人次。',
    ]);
  });

  test('take the date that opened their goals', () => {
    const deadlines = (text: string) => {
      const { facts: read, source: file } = readSteps(text);
      return read.quotas.map(({ quota: { deadline, deadlineWords, deadlineSpan } }) => [
        deadline,
        deadlineWords,
        deadlineSpan && file.text.slice(deadlineSpan.start, deadlineSpan.end),
      ]);
    };
    expect(deadlines(NEW_TOWN)).toEqual([
      ['2025', '到2025年', '到2025年'],
      [null, null, null],
    ]);
    const own = NEW_TOWN.replace('到2025年', '2030年\n底前').replace('完成培', '“十五五”末培');
    expect(deadlines(own)).toEqual([
      ['2030', '2030年底前', '2030年\n底前'],
      ['2030', '“十五五”末', '“十五五”末'],
    ]);
  });

  test('of one sentence are numbered, those that share a number have its place', () => {
    const text = NEW_TOWN.replace('完成培训300人次', '创建示范合作社和家庭农场各2家，培训300人次');
    const { quotas } = readSteps(text).facts;
    expect(
      quotas.slice(1).map(({ quota, share }) => [quota.id.slice(-2), quota.quote, share]),
    ).toEqual([
      ['q1', '2家', 1],
      ['q2', '2家', 2],
      ['q3', '300人次', 1],
    ]);
  });

  test('quote without the spaces of the file, and their span has them', () => {
    const spaced = readSteps(NEW_TOWN.replace('300人次', '300 人\n\n次'));
    const quota = spaced.facts.quotas[1]?.quota;
    expect(quota?.quote).toBe('300人次');
    expect(spaced.source.text.slice(quota?.span.start, quota?.span.end)).toBe('300 人\n\n次');
  });
});

describe('near misses', () => {
  test('are those of clauses and of titles, in the order of the text', () => {
    expect(facts.nearMisses.map(({ quote, reason, clause }) => [quote, reason, clause])).toEqual([
      ['2025年', 'date', 'new-town-overview-2-1'],
      ['每学期', 'frequency-without-number', 'new-town-youth-1-2'],
    ]);
    expect(facts.nearMisses.map(({ span }) => at(span))).toEqual(['2025年', '每学期']);
  });

  test('of a heading are in no clause', () => {
    const { nearMisses } = readSteps(
      NEW_TOWN.replace('二、提升行动', '二、开展五项提升行动'),
    ).facts;
    expect(nearMisses[1]).toMatchObject({ quote: '五项', section: 'overview', clause: null });
  });

  test('know the names of the codebook', () => {
    const { nearMisses } = readSteps(NEW_TOWN.replace('校园', '“三下乡”')).facts;
    expect(nearMisses.map(({ quote, reason }) => [quote, reason])).toContainEqual([
      '三下乡',
      'name',
    ]);
  });
});

describe('bodies', () => {
  test('are those of the lists, with role, word and place', () => {
    expect(
      facts.responsibilities.map(({ id, measure, role, roleWord, raw }) => [
        id,
        measure,
        role,
        roleWord,
        raw,
      ]),
    ).toEqual([
      ['new-town-youth-r1', null, 'lead', '牵头单位', '区教体局'],
      ['new-town-youth-r2', null, 'lead', '牵头单位', '团区委'],
      ['new-town-youth-r3', null, 'participating', '参与单位', '区科工局'],
      ['new-town-youth-r4', null, 'participating', '参与单位', '人社局'],
      [
        'new-town-implementation-r1',
        'new-town-implementation-1',
        'shared',
        '按职责分工负责',
        '区科协',
      ],
    ]);
    expect(facts.responsibilities.map(({ openList }) => openList)).not.toContain(true);
    expect(facts.responsibilities.map(({ span }) => at(span))).toEqual([
      '区教体局',
      '团区委',
      '区科工局',
      '人社局',
      '区科协',
    ]);
  });
});

describe('a list that a bracket closes', () => {
  const bodiesOf = (bracket: string) => {
    const { facts: found, problems } = readSteps(
      NEW_TOWN.replace('（区科协按职责分工负责）', bracket),
    );
    expect(foundIn(problems)).toEqual([]);
    return found.responsibilities
      .filter(({ section }) => section === 'implementation')
      .map(({ measure, role, raw, openList }) => [measure, role, raw, openList]);
  };
  const measure = 'new-town-implementation-1';

  test('keeps a body that has a bracket of its own', () => {
    expect(bodiesOf('（区委组织部（老干部局）、区科协等单位按职责分工负责）')).toEqual([
      [measure, 'shared', '区委组织部（老干部局）', true],
      [measure, 'shared', '区科协', true],
    ]);
  });

  test('has the words of the roles before the names, or none of them is open', () => {
    expect(bodiesOf('（牵头单位：区科协等；配合单位：各镇（街道）、领导小组各成员单位）')).toEqual([
      [measure, 'lead', '区科协', true],
      [measure, 'participating', '各镇（街道）', false],
      [measure, 'participating', '领导小组各成员单位', false],
    ]);
  });
});

describe('what is reported', () => {
  test.each([
    [
      'a unit that is unknown',
      '300人次',
      '300丁',
      'no rule knows the number in “师培训，完成培训300丁。”',
    ],
    [
      'a number in a title',
      '加强教师队伍建设',
      '加强3丁建设',
      'no rule knows the number in “1.加强3丁建设。”',
    ],
    [
      'a list that cannot be read',
      '牵头单位：区教体局、团区委。参与单位：区科工局、人社局。',
      '牵头单位：。',
      'no list of bodies can be read in “牵头单位：。…”',
    ],
    [
      'a list of which a part cannot be read',
      '。参与单位：区科工局、人社局。',
      '。另有区科工局、人社局。',
      'no list of bodies can be read in “牵头单位：区教体局、团区委。另有区科工局…”',
    ],
  ])('is %s', (_, from, to, found) => {
    expect(foundIn(readSteps(NEW_TOWN.replace(from, to)).problems)).toEqual([found]);
  });

  test('has its place in the file', () => {
    const { problems } = readSteps(NEW_TOWN.replace('300人次', '300丁'));
    // The number is the 29th character of the eleventh line.
    expect(problems.map(formatProblem).join('\n')).toContain('new-town.txt:11:29  no rule knows');
  });
});

test('a text without numbers and lists has none but its labels', () => {
  const { facts: none } = readSteps('方案\n一、总体要求\n甲乙丙。');
  const { numbers, ...others } = none;
  expect(others).toEqual({ quotas: [], nearMisses: [], responsibilities: [] });
  expect(numbers.map(({ text, kind }) => [text, kind])).toEqual([['一', 'label']]);
});
