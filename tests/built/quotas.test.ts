/** The quotas in the HTML, against the open data. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readTable } from './open-data.ts';
import { attributesOf, openBuilt, select, textOf } from './select.ts';
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
