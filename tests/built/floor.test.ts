/** What the build made keeps to the floor of browsers: see OLDEST_BROWSERS in astro.config.mjs. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { atLeastOne } from '../at-least-one.ts';

const sheets = globSync('dist/_astro/*.css');
const scripts = globSync(['dist/_astro/*.js', 'dist/*.js', 'dist/pagefind/*.js']);

/** What takes a value, a rule or all rules inside along where a browser does not know it. */
const NEWER_CSS: readonly [name: string, found: RegExp][] = [
  ['light-dark()', /light-dark\(/],
  ['newer colours', /(?:color-mix|color|oklch|oklab|lab|lch|contrast-color)\(|rgb\(from/],
  ['units of moving screens', /[\d.][dsl]v(?:h|w|i|b|min|max)\b/],
  ['nested rules', /[{};]\s*&/],
  ['ranges in media queries', /@media[^{]*[<>]/],
  ['media queries that negate a feature', /@media[^{]*not\s*\((?!scripting)/],
  ['@scope, @starting-style, @function, if()', /@scope|@starting-style|@function|:if\(/],
];

/** Of the language and the page, since the spring of 2022; regular expressions fail a whole file. */
const NEWER_SCRIPT: readonly [name: string, found: RegExp][] = [
  ['lookbehind', /\(\?<[=!]/],
  ['flag v', /\/[dgimsuy]*v[dgimsuy]*(?=[,;.)\]])(?<=[^\w/]\/[^/\n"']+\/[a-z]*)/],
  ['blocks of classes', /[;{}]static\s*\{/],
  ['copies of lists', /\.(?:toSorted|toReversed|toSpliced|with|findLast|findLastIndex)\(/],
  ['groupBy', /(?:Map|Object)\.groupBy\(/],
  ['methods of sets', /\.(?:intersection|union|difference|is(?:Subset|Superset|Disjoint)\w+)\(/],
  [
    'methods of iterators',
    /(?<!Object)\.(?:keys|values|entries|matchAll)\([^()]*\)\.(?!next\b)[a-z]/i,
  ],
  ['newer helpers', /withResolvers|Promise\.try|fromAsync|canParse|structuredClone|isWellFormed/],
  ['newer signals and streams', /AbortSignal\.(?:any|timeout)|DecompressionStream/],
  ['newer methods of the page', /checkVisibility|requestSubmit|showPopover|startViewTransition/],
];

test.each(atLeastOne(NEWER_CSS))('no sheet rests on %s', (_, found) => {
  expect(sheets.length).toBeGreaterThan(5);
  expect(sheets.filter((file) => found.test(readFileSync(file, 'utf8')))).toEqual([]);
});

test.each(atLeastOne(NEWER_SCRIPT))('no script asks for %s', (_, found) => {
  expect(scripts.length).toBeGreaterThan(10);
  expect(scripts.filter((file) => found.test(readFileSync(file, 'utf8')))).toEqual([]);
});

test('a selector that older browsers do not know takes no other rule along', () => {
  const lists = sheets.flatMap((file) =>
    Array.from(
      readFileSync(file, 'utf8').matchAll(/(?<=[{};])([^{};@]*:has\([^{}]*)\{/g),
      ([, list = '']) => splitSelectors(list),
    ),
  );
  expect(lists.length).toBeGreaterThan(10);
  const mixed = lists.filter((list) => !list.every((selector) => selector.includes(':has(')));
  expect(mixed).toEqual([]);
});

/** The members of a list of selectors; commas inside brackets part nothing. */
function splitSelectors(list: string): string[] {
  const members: string[] = [];
  let depth = 0;
  let start = 0;
  for (const [at, sign] of [...list, ','].entries()) {
    depth += Number(sign === '(') - Number(sign === ')');
    if (sign !== ',' || depth > 0) continue;
    members.push(list.slice(start, at));
    start = at + 1;
  }
  return members;
}
