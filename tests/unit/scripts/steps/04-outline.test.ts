/**
 * Reference values: the parts of a small plan that was made up for the test, and the labels of 泰山区
 * and 鹤壁市, told by a language model that read them. No person has checked them.
 */
import { describe, expect, test } from 'vitest';
import { formatProblem } from '#scripts/text/problem.ts';
import { foundIn, NEW_TOWN, readSteps } from './new-town.ts';

const outlineOf = (text: string) => {
  const { outline, problems } = readSteps(`方案\n${text}`);
  return { ...outline, problems: foundIn(problems) };
};
const textsOf = (pieces: readonly { text: string }[]) => pieces.map(({ text }) => text);

describe('lists of bodies between items', () => {
  const listsOf = (...lines: string[]) => {
    const text = ['一、提升行动', '（一）青少年科学素质提升行动', ...lines].join('\n');
    const youth = outlineOf(text).sections.find(({ key }) => key === 'youth');
    return [
      youth?.responsibilities,
      ...(youth?.measures ?? []).map((item) => item.responsibilities),
    ].map((lists) => textsOf(lists ?? []));
  };
  const [lead, others, last] = ['牵头单位：区科协。', '责任单位：区妇联。', '责任单位：团区委。'];

  test('are for the item before them, also those after the last one', () => {
    expect(listsOf('1.甲乙。丙丁。', lead, others, '2.戊己。庚辛。', last)).toEqual([
      [],
      [lead, others],
      [last],
    ]);
  });

  test('before the first item and after the last one are for the whole section', () => {
    expect(listsOf(lead, '1.甲乙。丙丁。', '2.戊己。庚辛。', others)).toEqual([
      [lead, others],
      [],
      [],
    ]);
  });
});

describe('a plan', () => {
  const { outline, problems } = readSteps(NEW_TOWN);
  const [overview, youth, implementation] = outline.sections;

  test('has its parts in order, each under its heading as written', () => {
    expect(
      outline.sections.map(({ key, heading }) => [key, heading?.mark, heading?.title]),
    ).toEqual([
      ['overview', '一、', '总体要求'],
      ['youth', '（一）', '青少年科学素质提升行动'],
      ['implementation', '三、', '组织实施'],
    ]);
    expect(foundIn(problems)).toEqual([]);
  });

  test('keeps its front matter and its headings apart', () => {
    expect(textsOf(outline.front)).toEqual(['新城区全民科学素质行动规划纲要实施方案']);
    expect(outline.headings.map(({ whole }) => whole.text)).toEqual([
      '一、总体要求',
      '二、提升行动',
      '（一）青少年科学素质提升行动',
      '三、组织实施',
    ]);
  });

  test('has the items of its overview, a chapter’s own text under the chapter’s title', () => {
    expect(
      overview?.measures.map(({ mark, title, body }) => [mark, title, textsOf(body).join('')]),
    ).toEqual([
      ['（一）', '指导思想', '以习近平新时代中国特色社会主义思想为指导。'],
      ['（二）', '主要目标', '到2025年，科学精神深入人心。公民具备科学素质的比例超过16%。'],
      ['', '提升行动', '着力推动全民科学素质提升。'],
    ]);
  });

  test('has in a group its introduction, its items and its lists of bodies', () => {
    expect(textsOf(youth?.intro ?? [])).toEqual(['以校园为主阵地。']);
    expect(
      youth?.measures.map(({ label, title, lead, body }) => [
        label,
        title,
        lead?.text,
        body.length,
      ]),
    ).toEqual([
      ['1', '加强教师队伍建设', '1.加强教师队伍建设。', 1],
      ['2', '推进家庭科学教育', '2.', 1], // one sentence: its title is that up to the comma
    ]);
    expect(textsOf(youth?.responsibilities ?? [])).toEqual([
      '牵头单位：区教体局、团区委。参与单位：区科工局、人社局。',
    ]);
    expect(youth?.chapters.map(({ title }) => title)).toEqual(['提升行动']);
  });

  test('parts a bracket that ends an item from its words', () => {
    expect(implementation?.measures.map(({ body }) => textsOf(body))).toEqual([
      ['各有关部门要统筹落实科普经费。'],
    ]);
    expect(
      implementation?.measures.map(({ responsibilities }) => textsOf(responsibilities)),
    ).toEqual([['（区科协按职责分工负责）']]);
  });
});

describe('labels', () => {
  test('as in 泰山区: a chapter that holds chapters, groups by 1., items by ——', () => {
    const { sections, headings, problems } = outlineOf(
      '三、工作重点与分工\n（一）提升行动\n1.青少年科学素质提升行动\n——坚持立德树人。实施行动。（区科协按职责分工负责）\n2.农民科学素质提升行动\n——加强培训。开展活动。',
    );
    expect(problems).toEqual(['“overview” has no sentence']);
    expect(headings.map(({ mark }) => mark)).toEqual(['三、', '（一）', '1.', '2.']);
    expect(sections.map(({ key }) => key)).toEqual(['overview', 'youth', 'farmers']);
    expect(sections[1]?.measures).toMatchObject([{ label: '——', title: '坚持立德树人' }]);
    expect(sections[1]?.chapters.map(({ title }) => title)).toEqual(['工作重点与分工', '提升行动']);
  });

  test('as in 青铜峡市: the text of a group goes on behind its heading', () => {
    const { sections } = outlineOf(
      '二、开展五项提升行动\n（一）青少年科学素质提升行动。围绕全市工作，完善体系。\n1.弘扬科学精神。坚持立德树人。',
    );
    expect(sections[1]).toMatchObject({
      key: 'youth',
      heading: { title: '青少年科学素质提升行动' },
    });
    expect(textsOf(sections[1]?.intro ?? [])).toEqual(['围绕全市工作，完善体系。']);
  });

  test('of half width are written as the file has them', () => {
    const { sections } = outlineOf(
      '二、提升行动\n(二) 农民科学素质提升行动\n1、开展培训。分层开展。',
    );
    expect(sections[1]).toMatchObject({ key: 'farmers', heading: { label: '二', mark: '(二)' } });
    expect(sections[1]?.measures).toMatchObject([{ label: '1', mark: '1、', title: '开展培训' }]);
  });

  test('of another kind than the first group’s are items, not groups', () => {
    const { sections } = outlineOf(
      '二、提升行动\n（一）青少年科学素质提升行动\n1.农民科学素质提升行动\n开展。',
    );
    expect(sections.map(({ key }) => key)).toEqual(['overview', 'youth']);
    expect(sections[1]?.measures).toMatchObject([{ title: '农民科学素质提升行动' }]);
  });
});

describe('what no rule knows', () => {
  test('is reported with its place, and kept', () => {
    const { outline, problems } = readSteps(
      `方案\n二、其他事项\n${'甲乙丙丁'.repeat(6)}。\n三、提升行动\n（一）夕阳红\n${'戊己庚辛'.repeat(6)}。`,
    );
    expect(problems.map(formatProblem).filter((line) => line.includes('is not known'))).toEqual([
      expect.stringContaining('new-town.txt:2:1  the chapter heading “其他事项” is not known\n'),
      expect.stringContaining('new-town.txt:5:1  the heading “夕阳红” is not known\n'),
    ]);
    const words = outline.sections.flatMap(({ measures }) =>
      measures.flatMap(({ body }) => textsOf(body)),
    );
    expect(words).toEqual([`${'甲乙丙丁'.repeat(6)}。`, `${'戊己庚辛'.repeat(6)}。`]);
  });

  test('a group that comes twice is an item of the first', () => {
    const { sections } = outlineOf(
      '二、提升行动\n（一）青少年科学素质提升行动\n甲。\n（二）青少年科学素质提升行动\n乙。',
    );
    expect(sections.map(({ key }) => key)).toEqual(['overview', 'youth']);
  });

  test('a text without a label is all introduction', () => {
    const { sections, headings } = outlineOf('甲乙。\n丙丁。');
    expect(headings).toEqual([]);
    expect(sections.map(({ intro }) => textsOf(intro))).toEqual([['甲乙。', '丙丁。']]);
  });

  test('an empty text has an empty overview', () => {
    expect(outlineOf('').sections).toMatchObject([{ key: 'overview', intro: [], measures: [] }]);
  });
});
