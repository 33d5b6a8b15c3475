import { expect, test } from 'vitest';
import { figuresOfStrength, figuresOfTopics } from '#src/features/codebook/coding-figures.ts';
import { messagesFor } from '#src/i18n/index.ts';
import type { StrengthAgreement } from '#src/schemas/coding.ts';

const words = messagesFor('en').codebook;

test('where nothing was coded twice there are no figures of it', () => {
  expect(figuresOfTopics(undefined, words)).toBeUndefined();
  expect(figuresOfStrength([], words)).toEqual({ readings: undefined, rule: undefined });
});

test('what was coded twice is counted, and where alpha is none that is said', () => {
  const withoutExamples = { clauses: 4, agreeing: 3, share: 0.75 };
  const counts = { clauses: 5, agreeing: 4, share: 0.8, sameMain: 4 };
  const all = { section: 'all', ...counts, alpha: null, withoutExamples } as const;
  expect(figuresOfTopics(all, words)).toMatchObject({
    differing: 1,
    shareOfMain: '80.0%',
    alpha: words.agreement.noAlpha,
  });
  const row: StrengthAgreement = {
    ...{ between: 'rule', level: 'all', first: 8, second: 8, both: 6, share: 0.75, alpha: 0.5 },
  };
  expect(figuresOfStrength([row], words)).toEqual({
    readings: undefined,
    rule: { first: 8, both: 6, differing: 2, share: '75.0%', alpha: '0.500' },
  });
});
