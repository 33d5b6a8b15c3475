/** What each page makes a browser fetch, counted from the files. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { en } from '#src/i18n/en/index.ts';
import { zh } from '#src/i18n/zh/index.ts';
import { attributeOf, type BuiltPage, readPages, withImports } from './site-files.ts';

/** Bytes, packed with gzip: document, styles, scripts, fonts and images together. */
const LIMIT = 80_000;
/** The same, of a comparison. */
const COMPARE_LIMIT = 70_000;
/** The same, of the scripts that compare plans; those of every page, and those on demand, left out. */
const COMPARE_SCRIPT_LIMIT = 12_000;
const LOADING_RELATIONS = new Set([
  'stylesheet',
  'icon',
  'apple-touch-icon',
  'modulepreload',
  'preload',
]);

const pages = readPages();

const compares = ({ html }: BuiltPage) => html.includes('data-controls');

test.each(pages)('$file sends at most 80 KB, a comparison 70 KB', (page) => {
  const files = new Set([page.file, ...loadedBy(page)]);
  const sizes = [...files].map((file) => [file, gzipSync(readFileSync(file)).length] as const);
  const total = sizes.reduce((sum, [, size]) => sum + size, 0);
  expect(total, sizes.map(([file, size]) => `${file} ${size}`).join(', ')).toBeLessThanOrEqual(
    compares(page) ? COMPARE_LIMIT : LIMIT,
  );
});

test.each(pages.filter(compares))(
  '$file sends at most 12 KB of scripts of its own, and words of one language',
  (page) => {
    const home = pages.find(({ file }) => file === 'dist/index.html');
    const everywhere = home ? scriptFilesOf(home) : [];
    const files = scriptFilesOf(page).filter((file) => !everywhere.includes(file));
    const texts = [...inlineScriptsOf(page), ...files.map((file) => readFileSync(file, 'utf8'))];
    const sizes = texts.map((text) => gzipSync(text).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(COMPARE_SCRIPT_LIMIT);
    const isEnglish = page.html.includes('<html lang="en"');
    const [own, other] = isEnglish ? [en, zh] : [zh, en];
    expect(texts.join('\n')).toContain(own.compareControls.filterHint);
    expect(texts.join('\n')).not.toContain(other.compareControls.filterHint);
  },
);

function scriptFilesOf({ path, elements }: BuiltPage): string[] {
  const scripts = elements.filter(({ tagName }) => tagName === 'script');
  const addresses = scripts.flatMap((script) => attributeOf(script, 'src') ?? []);
  const paths = addresses.map((address) => new URL(address, `http://host${path}`).pathname);
  return [...new Set(paths.flatMap((each) => withImports(each)))];
}

function inlineScriptsOf({ elements }: BuiltPage): string[] {
  return elements
    .filter((element) => element.tagName === 'script' && attributeOf(element, 'src') === undefined)
    .filter((script) => attributeOf(script, 'type') !== 'application/json')
    .flatMap(({ childNodes }) => childNodes.map((node) => ('value' in node ? node.value : '')));
}

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
