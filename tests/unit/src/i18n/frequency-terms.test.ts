import { expect, test } from 'vitest';
import { en } from '#src/i18n/en/index.ts';
import { frequencyTerms, isUnsaid } from '#src/i18n/frequency-terms.ts';
import { zh } from '#src/i18n/zh/index.ts';

const lectures = {
  unit: '次',
  scope: 'per-school',
  scopeWords: '每所学校',
  frequency: 'per-semester',
} as const;

test('for whom stands before how often', () => {
  expect(frequencyTerms(lectures, zh)).toEqual(['每所学校', '每学期']);
  expect(frequencyTerms(lectures, en)).toEqual(['per school', 'per semester']);
});

test('a frequency is missed where there should be one, never of a share', () => {
  const trained = { unit: '人次', scope: 'whole', scopeWords: null, frequency: 'total' } as const;
  expect(frequencyTerms(trained, zh)).toEqual(['未写频次']);
  expect(isUnsaid(trained)).toBe(true);
  expect(frequencyTerms({ ...trained, unit: '%' }, zh)).toEqual([]);
  expect(isUnsaid({ ...trained, unit: '%' })).toBe(false);
});
