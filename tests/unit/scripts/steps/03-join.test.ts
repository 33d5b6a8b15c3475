/**
 * Reference values: paragraphs of the plans as a reader puts their lines together again, written down
 * by a language model; cited words are those of the files, cut where they are or where a page could end.
 * No person has checked them.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keepCharacters } from '#scripts/text/clean-text.ts';
import { joinLines } from '#scripts/steps/03-join.ts';
import { chineseText } from '../../src/text/chinese-text.ts';
import { cited, type PlanOfFive } from '../cited.ts';

const toClean = (line: string) =>
  keepCharacters(
    line,
    Array.from({ length: line.length }, (_, index) => index),
  );
const join = (...lines: string[]) => joinLines(lines.map(toClean)).map(({ text }) => text);

/** What stands before and after the heading of 云溪区’s fifth group. */
const BEFORE =
  '（责任分工：区卫健局、区民政局牵头，区委组织部、区委宣传部、区科协、区科工局、区市场监管局、区人社局、区教体局、区文旅广电局、区消防救援大队等单位参加）';
const AFTER =
  '将科学素质提升行动纳入区委理论中心组学习，树立科学执政理念，提升领导干部和公务员在新发展阶段的科学执政素质和履职能力，强化对科学素质建设重要性和紧迫性的认识。';

describe('a heading that a page break cut', () => {
  test.each([
    ['（五）领导干部和公务员科学素质', '提升行动'],
    ['（五）领导干部和公务员科学素质提升行', '动'],
    ['（五）领导干部', '和公务员科学素质提升行动'],
    ['二、提升', '行动'],
    ['四、组织实施', '和保障条件'],
  ])('%s + %s is one, and ends where the text begins', (start, end) => {
    expect(join(BEFORE, start, end, AFTER)).toEqual([BEFORE, start + end, AFTER]);
  });
});

describe('a bracket of bodies', () => {
  test.each(['（牵头单位：区科协；配合单位：区妇联）', '【责任单位：区科协（学会）】'])(
    '%s ends its paragraph',
    (list) => {
      expect(join(`加强宣传。${list}`, AFTER)).toEqual([`加强宣传。${list}`, AFTER]);
      expect(join(list, AFTER)).toEqual([list, AFTER]);
    },
  );
});

describe('a whole heading', () => {
  test.each(['二、提升行动', '（五）领导干部和公务员科学素质提升行动', '（一）弘扬科学精神'])(
    '%s does not take the text under it',
    (heading) => {
      expect(join(BEFORE, heading, AFTER)).toEqual([BEFORE, heading, AFTER]);
    },
  );

  test('does not take a line that is cut after 行动', () => {
    expect(join(BEFORE, '二、提升行动', '着力开展科学素质提升行动', '和重点工程。')).toEqual([
      BEFORE,
      '二、提升行动',
      '着力开展科学素质提升行动和重点工程。',
    ]);
  });
});

describe('a sentence that a page or a line end cut', () => {
  // Where the files of 孟津区 and 青铜峡市 break their pages.
  test.each<[PlanOfFive, string, string]>([
    [
      'mengjin',
      '厚植公民科学素质沃土，“建强副',
      '中心、形成增长极，在现代化建设新征程中重振洛阳辉煌”提供基础支撑，',
    ],
    ['mengjin', '在职称申报和评', '评优先等方面给予倾斜。'],
    [
      'mengjin',
      '参与单位：区委宣传部、区科工局、人社局、市自然资源和',
      '规划局孟津分局、市生态环境局孟津分局、文广旅局、卫健委、林业局、团区委、区妇联、区科协、区气象局。',
    ],
    ['qingtongxia', '提升农村社区科普传播能力。“十', '四五”期间全市各行政村的科技示范户、'],
    ['qingtongxia', '使老年', '人健康文明生活、适应社会发展的能力明显提高，'],
  ])('of %s, %s + %s, is whole', (plan, start, end) => {
    cited(plan, start + end);
    expect(join(start, end)).toEqual([start + end]);
  });

  test('goes on where a mark stands first, even after 。', () => {
    expect(join('甲乙。', '”丙。')).toEqual(['甲乙。”丙。']);
    expect(join('甲乙', '，丙。')).toEqual(['甲乙，丙。']);
  });
});

describe('a paragraph', () => {
  test('begins after one that has ended', () => {
    expect(join('甲乙。', '丙丁。')).toEqual(['甲乙。', '丙丁。']);
    expect(join('甲“乙。”', '丙丁。')).toEqual(['甲“乙。”', '丙丁。']);
    expect(join('（区科协按职责分工负责）', '丙丁。')).toEqual([
      '（区科协按职责分工负责）',
      '丙丁。',
    ]);
  });

  test('begins with a label, but with a dash only where a sentence has ended', () => {
    expect(join('甲乙', '1.丙。')).toEqual(['甲乙', '1.丙。']);
    expect(join('甲乙', '（一）丙')).toEqual(['甲乙', '（一）丙']);
    expect(join('甲乙', '——丙。')).toEqual(['甲乙——丙。']);
    expect(join('甲乙。', '——丙。')).toEqual(['甲乙。', '——丙。']);
  });

  test('begins with a word of responsibility, and ends where its list ends', () => {
    expect(join('甲乙', '牵头单位：区科协。', '参与单位：区妇联、', '区总工会。', '丙。')).toEqual([
      '甲乙',
      '牵头单位：区科协。',
      '参与单位：区妇联、区总工会。',
      '丙。',
    ]);
  });

  test('goes on after a title that fills a line of its own', () => {
    const title = cited('hebi', '1.广泛开展农村科普活动。');
    expect(join(title, '重点围绕保护生态环境。')).toEqual([`${title}重点围绕保护生态环境。`]);
  });
});

test.each([[[]], [['甲']], [['𠮷山', '局。']]])('of the lines %j', (lines) => {
  expect(join(...lines)).toEqual(lines.length > 1 ? [lines.join('')] : lines);
});

test('no character and no place in the source is lost or added', () => {
  const line = fc.oneof(
    fc.constantFrom('1.', '二、提升行动', '——', '（一）', '牵头单位：区科协。', '甲乙。'),
    chineseText,
  );
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const clean = lines.map(toClean);
      const joined = joinLines(clean);
      expect(joined.map(({ text }) => text).join('')).toBe(lines.join(''));
      expect(joined.flatMap(({ offsets }) => offsets)).toEqual(
        clean.flatMap(({ offsets }) => offsets),
      );
    }),
  );
});
