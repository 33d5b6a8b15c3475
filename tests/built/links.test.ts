import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { BUILT, type Site } from './site-files.ts';
import { findBrokenLinks, findLostPages } from './site-links.ts';

test('every link and anchor leads somewhere', () => {
  expect(findBrokenLinks(BUILT)).toEqual([]);
});

test('every page can be reached from the home page', () => {
  expect(findLostPages(BUILT).filter((file) => file !== 'dist/404.html')).toEqual([]);
});

test('the links hold under a base path too', { timeout: 120_000 }, () => {
  const site: Site = { dist: 'tests/.results/under-folder', base: '/some/folder/' };
  const built = spawnSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', site.dist],
    { env: { ...process.env, NODE_ENV: 'production', BASE_PATH: site.base }, encoding: 'utf8' },
  );
  expect(built.status, built.stderr).toBe(0);
  expect(findBrokenLinks(site)).toEqual([]);
});
