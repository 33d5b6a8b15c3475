/** The quotas in the HTML, against the open data. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readTable } from './open-data.ts';
import { attributesOf, closest, openBuilt, select, textOf } from './select.ts';
import { attributeOf, BUILT, fileAt } from './site-files.ts';
import { atLeastOne } from '../at-least-one.ts';

const quotas = readTable('quotas');

test('every quota of every plan is in the table, once', () => {
  const shown = attributesOf(select(openBuilt('quotas/'), '.QuotaTable .QuotaRow'), 'data-quota');
  expect(shown.toSorted()).toEqual(quotas.map(({ id }) => id).sort());
});

test.each(atLeastOne(readTable('plans')))(
  'each quota of $id is marked in its text, word for word',
  ({ id }) => {
    const marks = select(openBuilt(`plans/${id}/`), 'main mark[data-quota]');
    const own = quotas.filter(({ plan }) => plan === id);
    expect(own.length).toBeGreaterThan(0);
    for (const quota of atLeastOne(own)) {
      const words = marks
        .filter((mark) => attributeOf(mark, 'data-quota') === quota.id)
        .map(textOf);
      expect(words.join(''), quota.id).toBe(quota.quote);
    }
  },
);

test('the drawings to download are in English on an English page', () => {
  const [first] = quotas;
  const page = openBuilt(`en${first?.url ?? ''}`);
  const own = `${BUILT.base}quotas/${first?.id ?? ''}`;
  const [card] = attributesOf(select(page, 'a.card'), 'href');
  expect(card).toBe(own.replace(BUILT.base, `${BUILT.base}en/`) + '.svg');
  const svg = readFileSync(fileAt(card ?? '') ?? '', 'utf8');
  expect(svg).toContain('A target that the plan wrote down, not a result.');
  // The picture to take away is the one that is shown.
  const taken = attributesOf(select(page, '.FileLinks a[download]'), 'href');
  expect(taken.filter((address) => address?.endsWith('.svg'))).toEqual([card]);
  const data = select(page, '.FileLinks a[href$=".json"]');
  expect(attributesOf(data, 'href')).toEqual([`${own}.json`]);
});

test.each(['who', 'density', 'literacy', 'context'])(
  'the address #%s of the page of all numbers stays, and leads to where that went',
  (id) => {
    const links = attributesOf(select(openBuilt('quotas/'), `#${id} a`), 'href');
    expect(links).toHaveLength(1);
    const [path = '', anchor] = links.join('').split('#');
    expect(path).not.toBe(`${BUILT.base}quotas/`);
    expect(select(openBuilt(path.slice(BUILT.base.length)), `#${anchor ?? 'main'}`)).toHaveLength(
      1,
    );
  },
);

test('who sets how many numbers is a table, whose numbers lead to the first of their rows', () => {
  const numbers = atLeastOne(select(openBuilt('quotas/density/'), '.QuotaGrid .value'));
  const links = numbers.flatMap((number) => closest(number, 'a') ?? []);
  const led = attributesOf(links, 'href').map((address) => address?.split('/quotas/#').at(-1));
  const firsts = [...Map.groupBy(quotas, ({ plan, section }) => `${plan} ${section}`).values()];
  expect(led.toSorted()).toEqual(firsts.map(([first]) => first?.id).toSorted());
});
