import { expect, test } from 'vitest';
import { BUILT } from './site-files.ts';
import { findBrokenLinks, findLostPages } from './site-links.ts';

test('every link and anchor leads somewhere', () => {
  expect(findBrokenLinks(BUILT)).toEqual([]);
});

test('every page can be reached from the home page', () => {
  expect(findLostPages(BUILT).filter((file) => file !== 'dist/404.html')).toEqual([]);
});
