/** Every chart of the built site, on pages and as a file: what it weighs, what it says, how small its words are. */
import { globSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { parseFragment, serializeOuter } from 'parse5';
import { expect, test } from 'vitest';
import { getLatestRelease } from '#src/corpus/releases.ts';
import { messagesFor } from '#src/i18n/index.ts';
import { readTable } from './open-data.ts';
import { closest, select, selectIn, textOf } from './select.ts';
import { attributeOf, BUILT, findElements, readPages } from './site-files.ts';
import { atLeastOne } from '../at-least-one.ts';

const MAX_BYTES = 15_000;
/** Px of a page that is 360 wide, less its margins. */
const PHONE = 328;
const LEAST_TEXT = 12;

const files = atLeastOne(globSync(`${BUILT.dist}/{,en/}charts/*.svg`)).map((path) => {
  const text = readFileSync(path, 'utf8');
  return { path, text, elements: findElements(parseFragment(text)) };
});
const cards = atLeastOne(globSync(`${BUILT.dist}/{,en/}quotas/*.svg`));
/** Drawings of pages that are no part of another. */
const inline = readPages().flatMap(({ path, elements }) =>
  select(elements, 'svg')
    .filter(
      (svg) => svg.parentNode && !('tagName' in svg.parentNode && closest(svg.parentNode, 'svg')),
    )
    .map((svg) => ({ path, svg })),
);
const everywhere = [
  ...files.map(({ path, elements }) => ({ path, elements })),
  ...readPages().map(({ path, elements }) => ({ path, elements })),
];
/** Elements of charts with an attribute, each with where it is. */
const drawn = (selector: string) =>
  atLeastOne(
    everywhere.flatMap(({ path, elements }) =>
      select(elements, selector).map((element) => ({ path, element })),
    ),
  );
const numberOf = (element: Parameters<typeof attributeOf>[0], name: string) =>
  Number(attributeOf(element, name));

test('no chart weighs more than 15 KB, on a page or as a file', () => {
  const weights = [
    ...[...files.map(({ path }) => path), ...cards].map((path) => ({
      path,
      bytes: gzipSync(readFileSync(path)).length,
    })),
    ...atLeastOne(inline).map(({ path, svg }) => ({
      path,
      bytes: gzipSync(serializeOuter(svg)).length,
    })),
  ];
  expect(weights.filter(({ bytes }) => bytes > MAX_BYTES)).toEqual([]);
});

test('every number that a mark stands for is the one of the open data', () => {
  const quotas = new Map(readTable('quotas').map((quota) => [quota.id, quota.value]));
  const marks = drawn('svg a[data-quota][data-value]').filter(
    ({ element }) => selectIn(element, '[data-derived]').length === 0,
  );
  const wrong = atLeastOne(marks).filter(
    ({ element }) =>
      quotas.get(attributeOf(element, 'data-quota') ?? '') !== numberOf(element, 'data-value'),
  );
  expect(wrong.map(({ path, element }) => `${path} ${attributeOf(element, 'data-quota')}`)).toEqual(
    [],
  );
});

test('every figure from outside is the one of the open data, target and result told apart', () => {
  const figures = new Map(
    (JSON.parse(readFileSync(`${BUILT.dist}/data/context.json`, 'utf8')) as Figure[]).map(
      (figure) => [figure.id, figure],
    ),
  );
  const wrong = drawn('svg g[data-figure]').filter(({ element }) => {
    const figure = figures.get(attributeOf(element, 'data-figure') ?? '');
    const isResult = closest(element, '[data-kind="result"]') !== undefined;
    return (
      figure?.value !== numberOf(element, 'data-value') || (figure.sort === 'result') !== isResult
    );
  });
  expect(
    wrong.map(({ path, element }) => `${path} ${attributeOf(element, 'data-figure')}`),
  ).toEqual([]);
});

interface Figure {
  id: string;
  value: number;
  sort: string;
}

test('every clause with a number is drawn with as many as it holds, and each part with all its clauses', () => {
  const quotas = readTable('quotas');
  const clauses = readTable('clauses');
  const marks = drawn('svg a[data-clause][data-count]');
  const wrong = marks.filter(({ element }) => {
    const id = attributeOf(element, 'data-clause');
    return quotas.filter(({ clause }) => clause === id).length !== numberOf(element, 'data-count');
  });
  expect(
    wrong.map(({ path, element }) => `${path} ${attributeOf(element, 'data-clause')}`),
  ).toEqual([]);
  const cells = drawn('svg a[data-clauses]');
  const miscounted = cells.filter(({ element }) => {
    const plan = attributeOf(closest(element, '[data-plan]') ?? element, 'data-plan');
    const section = attributeOf(closest(element, '[data-section]') ?? element, 'data-section');
    const own = clauses.filter((each) => each.plan === plan && each.section === section);
    const numbered = own.filter(({ id }) => quotas.some(({ clause }) => clause === id));
    return (
      own.length !== numberOf(element, 'data-clauses') ||
      numbered.length !== numberOf(element, 'data-numbered')
    );
  });
  expect(miscounted.map(({ path, element }) => `${path} ${attributeOf(element, 'href')}`)).toEqual(
    [],
  );
});

test('every cell of a silence map is of the kind and the count of the open data', () => {
  const cells = new Map(
    readTable('comparison').map((cell) => [`#cell-${cell.topic}-${cell.plan}`, cell]),
  );
  const wrong = drawn('svg g[data-topic] a[data-kind]').filter(({ element }) => {
    const href = attributeOf(element, 'href') ?? '';
    const cell = cells.get(href.slice(href.indexOf('#')));
    const kind = attributeOf(element, 'data-kind');
    const count = attributeOf(element, 'data-count') ?? '0';
    return cell?.state !== kind || (kind === 'number' && String(cell?.quotas) !== count);
  });
  expect(wrong.map(({ path, element }) => `${path} ${attributeOf(element, 'href')}`)).toEqual([]);
});

test('every file has its headline, the day of its release and the version inside, in its language', () => {
  for (const { path, text } of atLeastOne(files)) {
    const messages = messagesFor(path.startsWith(`${BUILT.dist}/en/`) ? 'en' : 'zh');
    const { version, date } = getLatestRelease();
    expect(text, path).toContain(version);
    const [metadata = ''] = /<metadata>[^<]*/.exec(text) ?? [];
    expect(metadata, path).toContain(messages.date(date));
    expect(metadata.split('\n').length, path).toBeGreaterThan(2);
  }
});

test('every card of a number has the day of its release inside', () => {
  const { date } = getLatestRelease();
  for (const path of atLeastOne(cards)) {
    const messages = messagesFor(path.startsWith(`${BUILT.dist}/en/`) ? 'en' : 'zh');
    expect(readFileSync(path, 'utf8'), path).toContain(messages.date(date));
  }
});

test('on a phone no words of a chart are smaller than 12 px', () => {
  const shown = inline.filter(
    ({ svg }) =>
      !closest(svg, '.chart-wide') &&
      !closest(svg, '.PlanBars .large') &&
      !closest(svg, '.whole') &&
      selectIn(svg, '[font-size]').length > 0,
  );
  const small = atLeastOne(shown).flatMap(({ path, svg }) => {
    const [, , width = 0] = (attributeOf(svg, 'viewBox') ?? '').split(' ').map(Number);
    const scale = Math.min(1, PHONE / width);
    return selectIn(svg, '[font-size]')
      .filter((element) => numberOf(element, 'font-size') * scale < LEAST_TEXT)
      .map((element) => `${path} ${textOf(element)}`);
  });
  expect(small).toEqual([]);
});
