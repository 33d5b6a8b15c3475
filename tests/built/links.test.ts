import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { BUILT, type Site } from './site-files.ts';
import { findBrokenLinks, findLostPages } from './site-links.ts';

test('every link and anchor leads somewhere', () => {
  expect(findBrokenLinks(BUILT)).toEqual([]);
});

test('every page can be reached from the home page', () => {
  expect(findLostPages(BUILT).filter((file) => file !== 'dist/404.html')).toEqual([]);
});

describe('under a base path', () => {
  const site: Site = { dist: mkdtempSync(join(tmpdir(), 'site-')), base: '/some/folder/' };

  afterAll(() => rmSync(site.dist, { recursive: true, force: true }));

  test('the links hold too', { timeout: 120_000 }, () => {
    const command = ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', site.dist];
    // As from a shell: what the test runner sets (BASE_URL, MODE, …) would reach the pages.
    const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], BASE_PATH: site.base };
    const built = spawnSync(process.execPath, command, { env, encoding: 'utf8' });
    expect(built.status, built.stderr).toBe(0);
    expect(findBrokenLinks(site)).toEqual([]);
  });
});
