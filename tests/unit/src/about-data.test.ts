import { afterEach, expect, test, vi } from 'vitest';
import { repositoryAddress } from '#src/about-data.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('the repository is named where the build is told of one, and nothing where it is not', () => {
  vi.stubEnv('REPO_URL', 'https://example.org/plans');
  expect(repositoryAddress()).toBe('https://example.org/plans');
  vi.stubEnv('REPO_URL', '');
  expect(repositoryAddress()).toBeUndefined();
  vi.stubEnv('REPO_URL', undefined);
  expect(repositoryAddress()).toBeUndefined();
});

test('an address that is none stops the build', () => {
  vi.stubEnv('REPO_URL', 'example.org/plans');
  expect(() => repositoryAddress()).toThrow('REPO_URL is “example.org/plans”');
});
