/** The papers and files of the project say who coded in the words of the pages, and in no others. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { en } from '#src/i18n/en/index.ts';
import { zh } from '#src/i18n/zh/index.ts';
import { atLeastOne } from '../at-least-one.ts';
import { OLD_WORDS } from '../who-coded.ts';

const read = (file: string) => readFileSync(file, 'utf8').replace(/\s+/g, ' ');
const PAPERS = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'content/codebook/coding/README.md',
];
const NOTES = ['method', 'codebook', 'about'].flatMap((note) =>
  ['zh', 'en'].map((language) => `content/notes/${note}.${language}.mdx`),
);

test.each(atLeastOne(PAPERS))('%s says who coded', (file) => {
  expect(read(file)).toContain(en.whoCoded);
});

test.each(atLeastOne(NOTES))('%s prints the sentence of the interface', (file) => {
  expect(read(file)).toContain('{props.whoCoded}');
});

const files = globSync([
  ...['*.md', 'content/{codebook,notes,sources}/**/*.{md,mdx,yml}', 'content/releases.yml'],
  ...['src/**/*.{ts,astro}', 'scripts/**/*.ts', 'tests/**/*.yml'],
]).filter((file) => !file.includes('node_modules'));

test.each([zh, en])('the badge of a column that rules coded says so ($lang)', ({ comparison }) => {
  expect(comparison.codedByRuleNote).toMatch(
    /未经两次编码和裁定，也未经人工核对|not coded twice, .*a person/,
  );
});

test('no file names a coder in the words of before', () => {
  const found = atLeastOne(files).flatMap((file) => {
    // What was, a change log may tell.
    const text = file === 'CHANGELOG.md' ? read(file).replace('what was `hand`', '') : read(file);
    return OLD_WORDS.filter((words) => words.test(text)).map((words) => `${file}: ${words.source}`);
  });
  expect(found).toEqual([]);
});
