/** What each page makes a browser fetch, counted from the files. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { attributeOf, type BuiltPage, fileAt, readPages } from './site-files.ts';

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

/** A file with the files that it names at once: url() in styles, static imports in scripts. */
function withImports(path: string, seen = new Set<string>()): string[] {
  const file = fileAt(path);
  if (file === undefined || seen.has(file)) return [];
  seen.add(file);
  if (!/\.(css|js)$/.test(file)) return [file];
  const text = readFileSync(file, 'utf8');
  const named = file.endsWith('.css')
    ? text.matchAll(/url\(["']?(?!data:)([^"')]+)/g)
    : text.matchAll(/(?:^|;|\})\s*(?:import|export)[^"'();]*["']([^"']+)["']/g);
  const paths = [...named].map(([, name = '']) => new URL(name, `http://host${path}`).pathname);
  return [file, ...paths.flatMap((each) => withImports(each, seen))];
}
