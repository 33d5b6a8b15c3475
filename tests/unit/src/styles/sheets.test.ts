/** Where the rules of a component stand: whoever changes one finds them in one sheet. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { withoutComments } from '#src/styles/read-tokens.ts';

const SOURCES = 'src';
/** Of all components at once: paper, the colours of the system, what fingers reach, the layers. */
const SHARED_SHEETS = [
  'print.css',
  'print-comparison.css',
  'pair-print.css',
  'glance-print.css',
  'copying.css',
  'forced-colors.css',
  'touch-targets.css',
  'site.css',
];
/** What several components have: a rule there names two of them, or the classes of many, at least. */
const COMMON_SHEETS = ['controls.css', 'patterns.css', 'tables.css', 'words.css'];

/** Rules about a component in a sheet that is not its own, and why they are there. */
const EXCEPTIONS: Record<string, string> = {
  'Avatar in features/glance/glance.css': 'none is wanted beside a seal',
  'Avatar in features/reading/plan-numbers.css': 'none is wanted beside a seal',
  'Badge in components/plan-name.css': 'which badges a name leaves out is part of its forms',
  'Badge in features/compare/topic-table.css': 'which badges the heads of columns leave out',
  'Badge in layouts/embed-page.css': 'what it has from words.css elsewhere',
  'QuotaHead in layouts/embed-page.css': 'less space, in a column of others',
  'Base in features/shell/shell.css': 'the frame of every page is the shell’s',
  'AgenciesNote in features/design/design.css': 'an example is always to be seen',
  'ComparisonPage in features/compare/comparison-page.css': 'a frame is its feature’s to dress',
  'CopyStatus in features/design/design.css': 'an example stands in its place',
  'PlanNumbers in features/reading/plan-face.css': 'their place in the head of a page',
  'PlanName in features/compare/comparison-page.css': 'the space to the numbers under it',
  'ResponsibilityList in features/reading/reading.css': 'the space around it in a text',
  'SearchForm in features/design/design.css': 'the width of an example',
  'SearchForm in features/search/search-page.css': 'its width above the answers',
  'SearchForm in features/shell/header.css': 'its place in the head of every page',
  'Toc in features/reading/reading-bar.css': 'on small screens it is the bar of a plan’s page',
};

const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' });
/** Folders of components whose outermost element has their name as its class. */
const components = new Map(
  files
    .filter((file) => file.endsWith('.astro'))
    .filter((file) => readFileSync(join(SOURCES, file), 'utf8').includes(`class="${nameOf(file)}`))
    .map((file) => [nameOf(file), dirname(file)]),
);

/** Sheets by the component that they style. */
const sheets = new Map<string, Set<string>>();
for (const file of files.filter((each) => each.endsWith('.css'))) {
  if (SHARED_SHEETS.includes(basename(file))) continue;
  const lists = readSelectorLists(readFileSync(join(SOURCES, file), 'utf8'));
  const own = COMMON_SHEETS.includes(basename(file))
    ? lists.filter((each) => !isShared(each))
    : lists;
  for (const name of own.flatMap(splitList).flatMap(findStyled))
    sheets.set(name, (sheets.get(name) ?? new Set()).add(file));
}

function nameOf(file: string): string {
  return basename(file, '.astro');
}

/** @param css rules of any depth */
function readSelectorLists(css: string): string[] {
  return [...withoutComments(css).matchAll(/([^{};]+)\{/g)]
    .map(([, selector = '']) => selector.trim())
    .filter((selector) => !selector.startsWith('@'));
}

function splitList(selectors: string): string[] {
  return selectors.split(/,(?![^(]*\))/);
}

/** Whether a rule is about several components, wherever in its selectors they stand. */
function isShared(selectors: string): boolean {
  return new Set(selectors.match(/\.[A-Z]\w*/g)).size > 1;
}

/** Components in whose name a selector begins or ends. What several share, in `:is(…)`, is of none. */
function findStyled(selector: string): string[] {
  const compounds = selector
    .replace(/\([^()]*(\([^()]*\)[^()]*)*\)/g, '')
    .trim()
    .split(/[\s>+~]+/);
  return [compounds[0] ?? '', compounds.at(-1) ?? '']
    .flatMap((compound) => [...compound.matchAll(/\.([A-Z]\w*)(?![\w-])/g)])
    .map(([, name = '']) => name)
    .filter((name) => components.has(name));
}

/** The sheet with the name of a component, or else the first one beside it or in a folder above. */
function findOwn(name: string, all: readonly string[]): string | undefined {
  const beside = all.filter((sheet) => `${components.get(name)}/`.startsWith(`${dirname(sheet)}/`));
  const kebab = name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
  return beside.find((sheet) => basename(sheet) === `${kebab}.css`) ?? beside[0];
}

test('every component is styled in one sheet, beside it', () => {
  expect(components.size).toBeGreaterThan(60);
  const foreign = [...sheets].flatMap(([name, all]) => {
    const own = findOwn(name, [...all]);
    return [...all].filter((sheet) => sheet !== own).map((sheet) => `${name} in ${sheet}`);
  });
  expect(foreign.sort()).toEqual(Object.keys(EXCEPTIONS).sort());
});
