import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtPages } from '#src/features/shell/built-pages.ts';
import {
  type BarItem,
  barItems,
  footGroups,
  NAV_PAGES,
  navPages,
} from '#src/features/shell/model/navigation.ts';
import { zh } from '#src/i18n/zh/index.ts';
import { atLeastOne } from '../../../../../at-least-one.ts';

const all = navPages(() => true);
const inWords = (item: BarItem) =>
  'menu' in item ? `${item.menu}: ${item.pages.map(({ name }) => name).join(' ')}` : item.name;

test('the bar has the places of every kind of page that is to come', () => {
  expect(barItems(all).map(inWords)).toEqual([
    'plans',
    'findings',
    'compare: groups projects goals implementation wording agencies',
    'quotas',
    'more: search data method codebook about',
  ]);
});

test('a page without a route is left out, and a menu without pages too', () => {
  const some = navPages((route) => ['plans/index', '[part]'].includes(route));
  expect(barItems(some).map(inWords)).toEqual(['plans', 'compare: goals implementation']);
  expect(footGroups(some).map(({ group }) => group)).toEqual(['read', 'compare']);
});

test('the foot has every page once', () => {
  const names = footGroups(all).flatMap(({ pages }) => pages.map(({ name }) => name));
  expect(names.toSorted()).toEqual(Object.keys(NAV_PAGES).toSorted());
});

test('every page has a name', () => {
  for (const { name } of atLeastOne(all)) expect(zh.nav[name]).not.toBe('');
});

test('every route of a page without parameters is in the navigation', () => {
  const routes = readdirSync('src/pages/[...locale]', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.astro') && !/^(?:index\.astro|pieces\b.*)$/.test(file))
    .filter((file) => !file.includes('[') || /^\[(?:kind\]\/index|part\])\.astro$/.test(file))
    .map((file) => file.replace(/\.astro$/, ''));
  expect([...new Set(builtPages.map(({ route }) => route))].toSorted()).toEqual(routes.toSorted());
});
