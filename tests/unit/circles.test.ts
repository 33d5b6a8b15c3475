/** Whoever reads a file needs to read only what lies below it: nothing leads back to where it began. */
import { expect, test } from 'vitest';
import { findCircles, readImports } from './read-imports.ts';

const imports = readImports(['src', 'scripts']);

test('no file leads back to itself, through components and types neither', () => {
  expect(imports.length).toBeGreaterThan(1000);
  expect(findCircles(imports)).toEqual([]);
});

/** Types are free: they tie nothing together in what is built. */
test('no room leads back to itself', () => {
  const ofValues = imports.filter(({ typesOnly }) => !typesOnly);
  const between = ofValues.map(({ from, to }) => ({ from: roomOf(from), to: roomOf(to) }));
  expect(findCircles(between)).toEqual([]);
});

test('a circle is found, and what only leads to it is not', () => {
  const edges = [
    { from: 'a', to: 'b' },
    { from: 'b', to: 'c' },
    { from: 'c', to: 'b' },
    { from: 'c', to: 'd' },
  ];
  expect(findCircles(edges)).toEqual(['b', 'c']);
});

test('imports of components, their scripts and stylesheets are seen', () => {
  const seen = (from: string, to: string) =>
    imports.some((each) => each.from === from && each.to === to);
  expect(seen('src/layouts/Base.astro', 'src/features/shell/Header.astro')).toBe(true);
  expect(seen('src/layouts/Base.astro', 'src/features/search/client/search-box.ts')).toBe(true);
  expect(seen('src/layouts/site.css', 'src/styles/base.css')).toBe(true);
});

/** A feature of its own, a folder, or a file that lies in none. */
function roomOf(file: string): string {
  const [top = '', folder = '', feature = '', ...rest] = file.split('/');
  if (folder === 'features') return `${top}/${folder}/${feature}`;
  return feature === '' && rest.length === 0 ? file : `${top}/${folder}`;
}
