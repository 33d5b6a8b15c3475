import { expect, test } from 'vitest';
import { writtenLabel } from '#src/data/written-label.ts';

test.each([
  ['一、总体要求', '一', '一、'],
  ['（一）青少年科学素质提升行动', '一', '（一）'],
  ['(二) 农民科学素质提升行动', '二', '(二)'],
  ['1. **系统提升', '1', '1.'],
  ['10．加强', '10', '10．'],
  ['——突出科学精神引领', '——', '——'],
  ['着力协同推进', '', ''],
])('«%s» is headed «%s» as «%s»', (words, label, written) => {
  expect(writtenLabel(`前文。\n${words}`, label, 4)).toBe(written);
});

test('a mark that belongs to the title stays with it', () => {
  expect(writtenLabel('一（试点）工作', '一', 0)).toBe('一');
});
