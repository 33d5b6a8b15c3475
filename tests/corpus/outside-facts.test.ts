/**
 * What our own words may not say: facts from outside the plans that no source here supports. The list is of
 * those that a hostile reading found, and of their like; found by a language model, checked by no person.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { atLeastOne } from '../at-least-one.ts';

const UNSOURCED = [
  ...[/通行的提法/, /通称/, /法律用语/, /用语相同/, /国家纲要(?:此处|分述)/, /中国科协主办/],
  ...[/创新实验暨作品大赛/, /教育培训网络学院/, /长期护理保险/, /理论学习中心组/, /社区大学/],
  ...[/产业工人队伍建设改革/, /全民终身学习/, /有机农产品/, /人口、财力/],
  ...[/the usual term/i, /the term in law/i, /run by the China Association/i, /green food/i],
  ...[/resettlement programme/i, /autonomous region’s plan/i, /its funds and its remit/i],
];

const OURS = ['content/notes', 'content/codebook', 'src/i18n/zh', 'src/i18n/en'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(?:yml|mdx|ts)$/.test(name))
    .map((name) => join(folder, name)),
);

test.each(atLeastOne(OURS))('%s states no fact from outside without a source', (file) => {
  const text = readFileSync(file, 'utf8');
  expect(UNSOURCED.filter((words) => words.test(text))).toEqual([]);
});
