import { expect, test } from 'vitest';
import { foldWords, holdsTerms, termsOf } from '#src/features/quotas/model/words.ts';

const TEXT = foldWords('每年培训 ５００ 人次，覆盖率 11.5％以上（ＡＰＰ）');
const holds = (query: string) => holdsTerms(TEXT, termsOf(query));

test('width, case and blanks make no difference', () => {
  expect(holds('500人次')).toBe(true);
  expect(holds('app')).toBe(true);
  expect(holds('覆盖率11.5%')).toBe(true);
});

test('every term must be there', () => {
  expect(holds('培训 人次')).toBe(true);
  expect(holds('培训 志愿者')).toBe(false);
});

test('a number is found whole', () => {
  for (const part of ['50', '00', '5', '11', '1.5', '.5']) expect(holds(part), part).toBe(false);
  expect(holds('500')).toBe(true);
});
