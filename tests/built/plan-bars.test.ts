/** The picture of whole plans on the front page: all that it shows is what the open data have. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SECTION_KEYS } from '#src/schemas/vocabulary.ts';
import { readTable } from './open-data.ts';
import { attributesOf, closest, openBuilt, select, selectIn, textOf } from './select.ts';
import { attributeOf, BUILT, fileAt } from './site-files.ts';
import { atLeastOne } from '../at-least-one.ts';

const clauses = readTable('clauses');
const quotas = readTable('quotas');
const plans = readTable('plans');
const homes = ['', 'en/'];
const LARGE = '.HomeHero .large';
const SMALL = '.HomeHero .small';

const partOf = ({ section }: { section: string }) =>
  SECTION_KEYS.findIndex((key) => key === section);
/** Rows as the picture has them: plan by plan, part by part. */
const inOrder = plans.flatMap(({ id }) =>
  clauses.filter(({ plan }) => plan === id).toSorted((a, b) => partOf(a) - partOf(b)),
);

test.each(atLeastOne(homes.flatMap((home) => [LARGE, SMALL].map((form) => ({ home, form })))))(
  'on /$home every clause is a bar of $form, in order, as long as its text',
  ({ home, form }) => {
    // Beside the bars of a part there is a link of the part itself.
    const bars = select(openBuilt(home), `${form} [data-tips] a`).filter(
      (link) => selectIn(link, 'rect').length === 1 && selectIn(link, '.chart-hit').length === 0,
    );
    expect(bars.length).toBeGreaterThan(600);
    const drawn = bars.map((bar) => attributesOf(selectIn(bar, 'rect'), 'width')[0]);
    expect(drawn).toEqual(inOrder.map(({ text }) => `${[...text].length}`));
    expect(attributesOf(bars, 'href')).toEqual(
      inOrder.map(({ id, plan }) => `${BUILT.base}${home}plans/${plan}/#${id}`),
    );
  },
);

test.each(atLeastOne(homes))('on /%s every number stands beside the bar of its clause', (home) => {
  const labels = select(openBuilt(home), `${LARGE} [data-quota]`);
  const shown = labels.map((label) => {
    const bar = closest(label, 'a');
    return [
      attributeOf(label, 'data-quota'),
      attributeOf(label, 'data-value'),
      bar && attributeOf(bar, 'href')?.split('#')[1],
    ].join(' ');
  });
  expect(shown.toSorted()).toEqual(
    quotas.map(({ id, value, clause }) => `${id} ${value} ${clause}`).sort(),
  );
});

test.each(atLeastOne(homes))(
  'on /%s silence is marked where there is no number, and no such part',
  (home) => {
    const page = openBuilt(home);
    const silent = SECTION_KEYS.filter((key) => quotas.every(({ section }) => section !== key));
    expect(silent.length).toBeGreaterThan(0);
    for (const form of atLeastOne([LARGE, SMALL])) {
      const grounds = select(page, `${form} .chart-silent-part`);
      expect([...new Set(attributesOf(grounds, 'data-part'))]).toEqual(silent);
      const missing = plans.flatMap(({ id }) =>
        SECTION_KEYS.filter(
          (key) => !clauses.some(({ plan, section }) => plan === id && section === key),
        ).map((key) => `${id} ${key}`),
      );
      const hatched = select(page, `${form} [data-plan] [data-silent="absent"]`).map((band) => {
        const row = closest(band, '[data-plan]');
        return `${(row && attributeOf(row, 'data-plan')) ?? ''} ${attributeOf(band, 'data-part') ?? ''}`;
      });
      expect(hatched).toEqual(missing);
    }
  },
);

test('a bar is named by its part, its place in it and its numbers', () => {
  const [bar] = select(openBuilt(''), `${LARGE} a[href*="#mengjin-overview-3-1"]`);
  // Read in the text: the goals are the seventh sentence of the part; 到2025年…比例超过16%.
  expect(bar && attributeOf(bar, 'aria-label')).toMatch(/^总体要求 第\d+条 .*超过16%$/);
});

test('what a bar says on hovering is fetched: all sentences of a plan, by their id', () => {
  for (const { id } of atLeastOne(plans)) {
    const [band] = select(openBuilt('en/'), `${LARGE} [data-plan="${id}"] [data-tips]`);
    const address = (band && attributeOf(band, 'data-tips')) ?? '';
    const tips: unknown = JSON.parse(readFileSync(fileAt(address) ?? '', 'utf8'));
    const own = clauses.filter(({ plan }) => plan === id);
    expect(tips).toEqual(Object.fromEntries(own.map((clause) => [clause.id, clause.text])));
  }
});

test('drafts and prefectures carry their marks in both forms', () => {
  const page = openBuilt('');
  for (const form of atLeastOne([LARGE, SMALL])) {
    const rows = select(page, `${form} [data-plan]`);
    const marked = rows.map((row) =>
      ['征求意见稿', '地级市'].filter((mark) => textOf(row).includes(mark)).join(),
    );
    expect(marked).toEqual(
      plans.map(({ level, status }) =>
        [status === 'draft' ? '征求意见稿' : '', level === 'prefecture' ? '地级市' : '']
          .filter(Boolean)
          .join(),
      ),
    );
  }
});

test.each(atLeastOne(homes))(
  'the picture of /%s can be taken away with title, source and date inside',
  (home) => {
    const page = openBuilt(home);
    const files = attributesOf(select(page, '.HomeHero .FileLinks a[download]'), 'href');
    expect(files.map((file) => file?.split('.').at(-1))).toEqual(['svg', 'png']);
    const svg = readFileSync(fileAt(files[0] ?? '') ?? '', 'utf8');
    const [title] = select(page, '.HomeHero h1');
    expect(svg).toContain((title && textOf(title).trim()) ?? 'no title');
    expect(svg).toMatch(home === '' ? /来源：/ : /Source: /);
    const bars = clauses.filter(({ id }) => svg.includes(`#${id}"`));
    expect(bars).toHaveLength(clauses.length);
  },
);
