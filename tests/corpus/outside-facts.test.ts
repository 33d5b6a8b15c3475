/**
 * Our own words on the five texts rest on the texts: what they quote stands in one of them, and a document that
 * they cite by its number stands in a text or is a source in context.yml. The texts decide; no list of words.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { SlipsFile } from '#src/schemas/codebook.ts';
import { ContextFile } from '#src/schemas/context.ts';
import { atLeastOne } from '../at-least-one.ts';

const read = (file: string) => readFileSync(file, 'utf8');
const bare = (text: string) => text.normalize('NFKC').replace(/\s+/gu, '');
const sources = readdirSync('content/sources')
  .filter((name) => name.endsWith('.txt'))
  .map((name) => bare(read(join('content/sources', name))));
const context = read('content/codebook/context.yml');
const { slips } = SlipsFile.parse(parse(read('content/codebook/slips.yml')));

const OURS = ['content/notes', 'content/codebook', 'src/i18n/zh', 'src/i18n/en'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(?:yml|mdx|ts)$/.test(name))
    .map((name) => join(folder, name)),
);

test('each document that we cite by its number stands in a text, or is a source in context.yml', () => {
  const cited = atLeastOne(OURS).flatMap((file) =>
    Array.from(read(file).matchAll(/\p{Script=Han}{2,4}〔\d{4}〕\d+号/gu), ([number]) => ({
      file,
      number,
    })),
  );
  const known = [...sources, bare(context)];
  const unknown = atLeastOne(cited).filter(
    ({ number }) => !known.some((text) => text.includes(bare(number))),
  );
  expect(unknown).toEqual([]);
});

test('what a note on the wording quotes stands in one of the texts', () => {
  const quoted = slips.flatMap(({ words, why }) =>
    Array.from(why.zh.matchAll(/“([^“”]{2,})”/gu), ([, quote = '']) => ({ words, quote })),
  );
  const unknown = atLeastOne(quoted).filter(
    ({ quote }) =>
      !sources.some((text) => quote.split('……').every((part) => text.includes(bare(part)))),
  );
  expect(unknown).toEqual([]);
});

test('a note on the wording that rests on more than the texts names its figure in context.yml', () => {
  const figures = new Set(ContextFile.parse(parse(context)).figures.map(({ id }) => id));
  const named = slips.flatMap((slip) => slip.context ?? []);
  expect(atLeastOne(named).filter((id) => !figures.has(id))).toEqual([]);
  const citing = slips.filter(({ why }) => /〔\d{4}〕\d+号/u.test(why.zh));
  expect(atLeastOne(citing).filter((slip) => slip.context === null)).toEqual([]);
});
