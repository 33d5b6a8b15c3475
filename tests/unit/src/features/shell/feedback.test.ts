import { afterEach, expect, test, vi } from 'vitest';
import { feedbackAddress } from '#src/features/shell/feedback.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

const report = () => feedbackAddress('报告错误', 'https://example.org/plans/');

test('without FEEDBACK_URL there is no link', () => {
  vi.stubEnv('FEEDBACK_URL', undefined);
  expect(report()).toBeUndefined();
  vi.stubEnv('FEEDBACK_URL', '');
  expect(report()).toBeUndefined();
});

test('a letter has its subject and names the page', () => {
  vi.stubEnv('FEEDBACK_URL', 'mailto:errors@example.org');
  expect(report()).toBe(
    `mailto:errors@example.org?subject=${encodeURIComponent('报告错误')}&body=https%3A%2F%2Fexample.org%2Fplans%2F`,
  );
});

test('an address in capitals is of mail too', () => {
  vi.stubEnv('FEEDBACK_URL', 'MAILTO:errors@example.org');
  expect(report()).toMatch(/^MAILTO:errors@example\.org\?subject=/);
});

test('an address that would hide what is filled in stops the build', () => {
  vi.stubEnv('FEEDBACK_URL', 'https://example.org/#/form');
  expect(report).toThrow('FEEDBACK_URL is “https://example.org/#/form”');
});

test('a new issue has its title and names the page, beside what its address asks already', () => {
  vi.stubEnv('FEEDBACK_URL', 'https://example.org/issues/new?labels=error');
  expect(report()).toBe(
    `https://example.org/issues/new?labels=error&title=${encodeURIComponent('报告错误')}&body=https%3A%2F%2Fexample.org%2Fplans%2F`,
  );
});

test('an address that is none stops the build', () => {
  vi.stubEnv('FEEDBACK_URL', 'mailto:');
  expect(report).toThrow('FEEDBACK_URL is “mailto:”');
});
