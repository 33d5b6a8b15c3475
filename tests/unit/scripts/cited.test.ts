import { expect, test } from 'vitest';
import { cited } from './cited.ts';

test('words that a plan prints may be cited, spaces and page breaks aside', () => {
  expect(cited('mengjin', '到2025年，完成农村学校专兼职科学教师培训300人次。')).toMatch(/300人次/);
  expect(cited('qingtongxia', '1.弘扬科学精神和科学家精神。')).toMatch(/^1\./);
});

test.each(['', '完成农村学校专兼职科学教师培训301人次'])('“%s” may not', (words) => {
  expect(() => cited('mengjin', words)).toThrow('does not stand');
});
