import { expect, test } from 'vitest';
import { messagesFor } from '#src/i18n/index.ts';

const MISSING = { zh: '未查到该地任何一年的结果', en: 'no result for the place was found' };
const NONE_AT_ALL = { zh: '任何一年的实际比例', en: 'No actual share was found' };

test.each(['zh', 'en'] as const)('in %s no result is missing where one is shown', (language) => {
  const { aboveNote, contextNote } = messagesFor(language).literacy;
  const without = aboveNote('X', { unknown: 'Y', isOpen: false });
  const beside = aboveNote('X', { unknown: 'Y', isOpen: true });
  expect(without).toContain(MISSING[language]);
  expect(beside).not.toContain(MISSING[language]);
  expect(beside).toContain('Y');
  expect(contextNote([], false)).toContain(NONE_AT_ALL[language]);
  expect(contextNote([], true)).not.toContain(NONE_AT_ALL[language]);
});
