import { afterEach, expect, test, vi } from 'vitest';
import { pagePlace } from '#src/about-data.ts';
import { en } from '#src/i18n/en/index.ts';
import { zh } from '#src/i18n/zh/index.ts';
import { addressOrPath, publicAddress } from '#src/site.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('a page has a whole address where the build was told its host', () => {
  vi.stubEnv('SITE', 'https://example.org/');
  expect(publicAddress('/plans/hebi/')).toBe('https://example.org/plans/hebi/');
  expect(addressOrPath('/plans/hebi/')).toBe('https://example.org/plans/hebi/');
  expect(pagePlace('/plans/hebi/', en)).toBe('https://example.org/en/plans/hebi/');
});

test('without a host it has none, and a reference says why it gives a path', () => {
  vi.stubEnv('SITE', undefined);
  expect(publicAddress('/plans/hebi/')).toBeUndefined();
  expect(addressOrPath('/plans/hebi/')).toBe('/plans/hebi/');
  expect(pagePlace('/plans/hebi/', zh)).toBe('/plans/hebi/（本站尚未公布网址）');
  expect(pagePlace('/plans/hebi/', en)).toBe(
    '/en/plans/hebi/ (this site has not published its address)',
  );
});
