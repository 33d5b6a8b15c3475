import { expect, test } from 'vitest';
import { readSettings } from '#src/settings.ts';
import { atLeastOne } from '../../at-least-one.ts';

test('what a build is not told, or told as nothing, is unset', () => {
  const unset = { site: undefined, base: '/', feedback: undefined, repository: undefined };
  expect(readSettings({})).toEqual(unset);
  expect(readSettings({ SITE_URL: '', BASE_PATH: ' ', FEEDBACK_URL: '', REPO_URL: '' })).toEqual(
    unset,
  );
});

test('what it is told is taken as it is', () => {
  expect(
    readSettings({
      SITE_URL: 'https://example.org/',
      BASE_PATH: '/folder/',
      FEEDBACK_URL: 'mailto:errors@example.org?cc=office@example.org',
      REPO_URL: 'https://example.org/plans',
    }),
  ).toEqual({
    site: 'https://example.org/',
    base: '/folder/',
    feedback: 'mailto:errors@example.org?cc=office@example.org',
    repository: 'https://example.org/plans',
  });
});

const WRONG = [
  ['SITE_URL', 'example.org'],
  ['SITE_URL', 'ftp://example.org'],
  // Its folder would be lost without a word.
  ['SITE_URL', 'https://example.org/folder/'],
  ['FEEDBACK_URL', 'mailto:'],
  ['FEEDBACK_URL', 'errors@example.org'],
  ['FEEDBACK_URL', 'http://example.org/issues/new'],
  ['FEEDBACK_URL', '#'],
  ['REPO_URL', 'example.org/plans'],
] as const;

for (const [name, value] of atLeastOne(WRONG))
  test(`${name}=${value} stops the build, and says what to set`, () => {
    expect(() => readSettings({ [name]: value })).toThrow(`${name} is “${value}” → set it to`);
  });
