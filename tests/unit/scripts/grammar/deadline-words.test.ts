/**
 * Reference values: read from the sentences of the five plans by a language model, which cites plan
 * and words; the other inputs are made up. No person has checked them.
 */
import { expect, test } from 'vitest';
import { findDeadlineWords } from '#scripts/grammar/deadline-words.ts';
import { cited, type PlanOfFive } from '../cited.ts';

/** The words that set the deadline of a number, and how they are found. */
function wordsOf(sentence: string, number: string): string | undefined {
  const place = findDeadlineWords(sentence, { start: sentence.indexOf(number) });
  return place && sentence.slice(place.start, place.end);
}

test.each<[PlanOfFive, string, string, string]>([
  ['yunxi', '“十四五”期间培训农技人员50人次、', '50人次', '“十四五”期间'],
  [
    'qingtongxia',
    '“十四五”末，全市“科普中国”APP信息员注册人数达到7000人以上',
    '7000',
    '“十四五”末',
  ],
  ['hebi', '到2025年，发展科技志愿者4000人。', '4000', '到2025年'],
  ['mengjin', '到2025年，完成农村学校专兼职科学教师培训300人次', '300', '到2025年'],
])('%s, “%s”: the deadline of %s is set by %s', (plan, sentence, number, words) => {
  expect(wordsOf(cited(plan, sentence), number)).toBe(words);
});

test.each([
  ['到2023年建2个，到2025年建5个', '2个', '到2023年'],
  ['到2023年建2个，到2025年建5个', '5个', '到2025年'],
  ['培训100人次，到2025年底前完成', '100', '到2025年底前'],
  ['二〇二五年末达到5个', '5个', '二〇二五年末'],
  ['每年培训100人次', '100', undefined],
])('“%s”: that of %s by %s', (sentence, number, words) => {
  expect(wordsOf(sentence, number)).toBe(words);
});
