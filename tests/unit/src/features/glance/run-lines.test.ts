/** Lines of the long picture, in which numbers are larger than words. */
import { expect, test } from 'vitest';
import { runLines } from '#src/features/glance/picture/run-lines.ts';

const text = (lines: ReturnType<typeof runLines>) =>
  lines.map((line) => line.map((run) => run.text).join(''));

test('breaks between signs, never between a number and its unit or before a comma', () => {
  const runs = [
    { text: '每年培训科技辅导员' },
    { text: '不少于', of: 'number' as const },
    { text: '50', of: 'digits' as const },
    { text: '人次', of: 'number' as const },
    { text: '，定期开展' },
  ];
  // Nine signs of 15 px take 135, the number 111, and a comma 15.
  expect(text(runLines(runs, 138))).toEqual(['每年培训科技辅导员', '不少于50人次，', '定期开展']);
  expect(text(runLines(runs, 264))).toEqual(['每年培训科技辅导员不少于50人次，', '定期开展']);
  expect(text(runLines(runs, 1000)).join('')).toBe(runs.map((run) => run.text).join(''));
});
