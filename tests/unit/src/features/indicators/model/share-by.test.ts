/** Reference values: what made-up aims say of 2025, judged by a language model, not a person. */
import { expect, test } from 'vitest';
import { isShareBy } from '#src/features/indicators/model/share-by.ts';

const share = { unit: '%', kind: 'level', deadline: '2025' } as const;

test.each([
  ['到2025年比例达到15%', share, true],
  ['到2027年比例达到15%', { ...share, deadline: '2027' }, false],
  ['比例达到15%, without a date', { ...share, deadline: null }, false],
  ['到2025年比例提高15%', { ...share, kind: 'change' as const }, false],
  ['到2025年差距缩小到3个百分点以内', { ...share, unit: '个百分点' }, false],
])('%s', (_, quota, expected) => {
  expect(isShareBy(quota, 2025)).toBe(expected);
});
