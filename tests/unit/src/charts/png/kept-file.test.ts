import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keptFile } from '#src/charts/png/kept-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const keep = () =>
  keptFile(pathToFileURL(join(folder, '/')), 'txt', ['of'], () =>
    Promise.resolve(new TextEncoder().encode('made')),
  );

test('what nobody has asked for in a month is thrown away', async () => {
  writeFileSync(join(folder, 'old.png'), 'old');
  utimesSync(join(folder, 'old.png'), 0, 0);
  writeFileSync(join(folder, 'new.png'), 'new');
  const file = await keep();
  expect(readFileSync(file, 'utf8')).toBe('made');
  expect(readdirSync(folder)).toHaveLength(2);
  expect(readdirSync(folder)).toContain('new.png');
});

test('a file that another build takes away in the meantime is no fault', async () => {
  // Listed, and not there: as a draft that has just been renamed.
  symlinkSync(join(folder, 'nowhere'), join(folder, 'gone.draft'));
  expect(readFileSync(await keep(), 'utf8')).toBe('made');
});
