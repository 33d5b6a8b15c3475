/** What each page makes a browser fetch, counted from the files. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { attributeOf, type BuiltPage, readPages, withImports } from './site-files.ts';

/** Bytes, packed with gzip: document, styles, scripts, fonts and images together. */
const LIMIT = 80_000;
const LOADING_RELATIONS = new Set([
  'stylesheet',
  'icon',
  'apple-touch-icon',
  'modulepreload',
  'preload',
]);

test.each(readPages())('$file sends at most 80 KB', (page) => {
  const files = new Set([page.file, ...loadedBy(page)]);
  const sizes = [...files].map((file) => [file, gzipSync(readFileSync(file)).length] as const);
  const total = sizes.reduce((sum, [, size]) => sum + size, 0);
  expect(total, sizes.map(([file, size]) => `${file} ${size}`).join(', ')).toBeLessThanOrEqual(
    LIMIT,
  );
});

function loadedBy({ path, elements }: BuiltPage): string[] {
  return elements.flatMap((element) => {
    const relation = attributeOf(element, 'rel') ?? '';
    const loads = element.tagName !== 'link' || LOADING_RELATIONS.has(relation);
    const address =
      attributeOf(element, 'src') ??
      (element.tagName === 'link' ? attributeOf(element, 'href') : undefined);
    if (!loads || address === undefined || address.startsWith('data:')) return [];
    return withImports(new URL(address, `http://host${path}`).pathname);
  });
}
