/**
 * Reference values: read from the sentences of the five plans by a language model, which cites plan
 * and words; the other inputs are made up, with places and things that no plan names. No person has
 * checked them.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDeadline, findOpeningDeadline } from '#scripts/grammar/deadline.ts';
import { chineseText } from '../../src/text/chinese-text.ts';
import { cited, type PlanOfFive } from '../cited.ts';

/** Year and words of the deadline of the number that is written as `number`. */
function read(sentence: string, number: string) {
  const found = findDeadline(sentence, sentence.indexOf(number));
  return found && [found.year, sentence.slice(found.start, found.end)];
}

test.each<[PlanOfFive, string, string, [string, string] | undefined]>([
  ['taishan', '到2025年全区公民具备科学素质的比例不低于18%。', '18', ['2025', '到2025年']],
  ['mengjin', '到2025年，区级以上科普教育基地达到30个。', '30', ['2025', '到2025年']],
  ['hebi', '到2025年，发展科技志愿者4000人。', '4000', ['2025', '到2025年']],
  ['yunxi', '“十四五”期间科普信息员覆盖率达到90%以上。', '90', ['2025', '“十四五”期间']],
  [
    'qingtongxia',
    '“十四五”末，全市“科普中国”APP信息员注册人数达到7000人以上',
    '7000',
    ['2025', '“十四五”末'],
  ],
  ['yunxi', '在“十四五”时期实施5项重点工程。', '5项', ['2025', '“十四五”时期']],
  ['mengjin', '每年完成各类职业培训3000人次。', '3000', undefined],
  ['hebi', '二○三五年远景目标纲要', '纲要', undefined],
  ['mengjin', '全民科学素质行动规划纲要（2021—2035年）的通知》', '通知', undefined],
])('%s, “%s”: the deadline of %s is %j', (plan, sentence, number, deadline) => {
  expect(read(cited(plan, sentence), number)).toEqual(deadline);
});

test.each<[string, string, [string, string] | undefined]>([
  ['至2024年建成科普长廊3条', '3条', ['2024', '至2024年']],
  ['2026年底前建成科普驿站12个', '12', ['2026', '2026年底前']],
  ['到2027年年底，创建科普村8个', '8个', ['2027', '到2027年年底']],
  ['2024年6月底前培训渔民600人', '600', ['2024', '2024年6月底前']],
  ['到二〇三〇年末达到5个', '5个', ['2030', '到二〇三〇年末']],
  ['二○二五年，选派牧区指导员40名', '40', ['2025', '二○二五年']],
  ['十四五期间培训茶农900人', '900', ['2025', '十四五期间']],
  ['“十四五”时期末达到6%', '6%', ['2025', '“十四五”时期末']],
  ['“十五五”末达到22%', '22', ['2030', '“十五五”末']],
  ['2021—2025年，培训船员700人', '700', ['2025', '2021—2025年']],
  // Each date governs its own number.
  ['2024年建成2家，2025年建成7家', '2家', ['2024', '2024年']],
  ['2024年建成2家，2025年建成7家', '7家', ['2025', '2025年']],
  ['到2023年建2个，到2025年建5个', '5个', ['2025', '到2025年']],
  // A date after its number is not its deadline, nor one from which things start.
  ['培训100人次，到2025年底前完成', '100', undefined],
  ['自2022年起每年选派30名', '30', undefined],
  ['2021年以来建成9座', '9座', undefined],
  ['截至2021年底共有基地20个', '20', undefined],
  ['到2025年，比2020年提高3个百分点', '3个', ['2025', '到2025年']],
  ['从2020年的8.1%提高到2026年的14%', '14', ['2026', '到2026年']],
  ['从2020年的8.1%提高到2026年的14%', '8.1', undefined],
  ['按照《某市科普规划（到2024年）》培训50人', '50', undefined],
  ['落实2035年远景目标，培训50人', '50', undefined],
  ['每年培训100人次', '100', undefined],
  ['到２０２５年5个', '5个', undefined], // the grammar is given shadows, whose digits are half-width
  ['𠮷到2025年5个', '5个', ['2025', '到2025年']],
  ['', '', undefined],
])('“%s”: the deadline of %s is %j', (sentence, number, deadline) => {
  expect(read(sentence, number)).toEqual(deadline);
});

describe('goals', () => {
  test.each<[PlanOfFive, string, string | undefined]>([
    ['mengjin', '到2025年，科学精神深入人心，', '2025'],
    ['taishan', '到2025年全区公民具备科学素质', '2025'],
    ['taishan', '建立健全全领域行动、', undefined],
    ['qingtongxia', '“十四五”末，全市', '2025'],
  ])('of %s that begin “%s” open with %s', (plan, words, year) => {
    expect(findOpeningDeadline(cited(plan, words))?.year).toBe(year);
  });

  test.each([
    ['2030年底前，全县', '2030'],
    ['“十五五”期间，全县', '2030'],
    ['力争到2025年', undefined],
    ['', undefined],
  ])('that begin “%s” open with %s', (words, year) => {
    expect(findOpeningDeadline(words)?.year).toBe(year);
  });

  test('that open with a year have it as the first date', () => {
    fc.assert(
      fc.property(chineseText, (rest) => {
        const goals = `到2025年，${rest}`;
        expect(findOpeningDeadline(goals)).toEqual({ start: 0, end: 6, year: '2025' });
        expect(findDeadline(goals, 6)).toEqual({ start: 0, end: 6, year: '2025' });
      }),
    );
  });
});
