/** Sheets that only some pages load: whatever stands on a page must find its rules there. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { attributeOf, type BuiltPage, readDocuments } from './site-files.ts';

const pages = readDocuments();

/** Sheets of the build by name, with the selectors of each. */
const sheets = new Map<string, string[]>();
for (const page of pages)
  for (const address of sheetsOf(page)) {
    const name = basename(address);
    if (!sheets.has(name)) sheets.set(name, readSelectors(`dist/_astro/${name}`));
  }

/** Sheets that have a rule about a component where it stands alone: `.DataLinks`, not `.Note > .DataLinks`. */
const homes = new Map<string, Set<string>>();
for (const [sheet, selectors] of sheets)
  for (const selector of selectors) {
    const [, component] = /^\.([A-Z]\w+)$/.exec(selector) ?? [];
    if (component) homes.set(component, (homes.get(component) ?? new Set()).add(sheet));
  }

test('each page loads the sheet that dresses a component on it', () => {
  expect(homes.get('Footer')?.size).toBe(1);
  expect([...homes.keys()].length).toBeGreaterThan(50);
  const bare = pages.flatMap((page) => {
    const loaded = new Set(sheetsOf(page).map((address) => basename(address)));
    const components = new Set(
      page.elements.flatMap((element) => (attributeOf(element, 'class') ?? '').split(' ')),
    );
    return [...components]
      .filter((component) => homes.has(component))
      .filter((component) => ![...(homes.get(component) ?? [])].some((sheet) => loaded.has(sheet)))
      .map((component) => `${component} on ${page.path}`);
  });
  expect(bare).toEqual([]);
});

function sheetsOf({ elements }: BuiltPage): string[] {
  return elements
    .filter((element) => attributeOf(element, 'rel') === 'stylesheet')
    .map((element) => attributeOf(element, 'href') ?? '');
}

function readSelectors(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/([^{};]+)\{/g)].flatMap(([, selectors = '']) =>
    selectors.split(/,(?![^(]*\))/).map((selector) => selector.trim()),
  );
}
