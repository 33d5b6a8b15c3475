/** The papers that name a version name the same one, of the same day. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const read = (file: string) => readFileSync(file, 'utf8');
const Versioned = z.object({ version: z.string() });
const { version } = Versioned.parse(JSON.parse(read('package.json')));

const Releases = z.object({
  releases: z.array(Versioned.extend({ date: z.iso.date() })).min(1),
});
const { releases } = Releases.parse(parse(read('content/releases.yml')));

test('package-lock.json is of the version of package.json, twice', () => {
  const Lock = Versioned.extend({ packages: z.object({ '': Versioned }) });
  const lock = Lock.parse(JSON.parse(read('package-lock.json')));
  expect([lock.version, lock.packages[''].version]).toEqual([version, version]);
});

test('content/releases.yml begins with it', () => {
  expect(releases[0]?.version).toBe(version);
});

test('CHANGELOG.md tells of every release on its day, the newest first', () => {
  const heads = [...read('CHANGELOG.md').matchAll(/^## (\d\S*) \((\S+)\)$/gm)];
  const told = heads.map(([, version, date]) => ({ version, date }));
  expect(told).toEqual(releases.map(({ version, date }) => ({ version, date })));
});

test('CITATION.cff has it, and its day', () => {
  const Citation = Versioned.extend({ 'date-released': z.iso.date() });
  const citation = Citation.parse(parse(read('CITATION.cff')));
  expect(citation).toMatchObject({ version, 'date-released': releases[0]?.date });
});
