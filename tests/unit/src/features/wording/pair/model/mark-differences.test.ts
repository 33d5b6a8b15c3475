import { expect, test } from 'vitest';
import { markDifferences } from '#src/features/wording/pair/model/mark-differences.ts';

const marked = (first: string, second: string) =>
  markDifferences(first, second).map((words) =>
    words.map(({ text, differs }) => (differs ? `[${text}]` : text)).join(''),
  );

test('words of one clause alone are marked in it', () => {
  expect(marked('开展科普活动，每年2次。', '开展科技活动，每年3次。')).toEqual([
    '开展[科普]活动，每年[2]次。',
    '开展[科技]活动，每年[3]次。',
  ]);
});

test('each clause keeps its own punctuation and width', () => {
  expect(marked('加强领导，（市级）统筹。', '加强领导、(市级)协调统筹.')).toEqual([
    '加强领导，（市级）统筹。',
    '加强领导、(市级)[协调]统筹.',
  ]);
});
