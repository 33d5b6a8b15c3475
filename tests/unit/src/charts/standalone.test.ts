import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CARD_HEIGHT, CARD_WIDTH, quotaCard } from '#src/charts/quota-card.ts';
import { sizeOf, standalone } from '#src/charts/standalone.ts';
import { standaloneStyle } from '#src/charts/standalone-style.ts';
import { withoutComments } from '#src/styles/read-tokens.ts';
import { card } from './card.ts';

const style = standaloneStyle(
  readFileSync('src/styles/tokens.css', 'utf8'),
  readFileSync('src/styles/charts.css', 'utf8'),
  'zh',
);

test('a file’s styles name no variable and no dark colour', () => {
  expect(style).not.toMatch(/var\(|light-dark|@media/);
  expect(style).toContain('.chart-grid');
});

test('the colour of a plan is a rule for each place among the plans', () => {
  // --plan-0 is light-dark(#0d4675, …).
  expect(style).toMatch(/\[data-plan-index="0"\] \.chart-mark\{fill: #0d4675;/);
});

const svg = '<svg viewBox="0 0 680 300" role="img"><title>图</title></svg>';
const file = standalone(
  svg,
  { language: 'zh', title: '目标 <1>', lines: ['来源：甲 & 乙', '版本 0.1.0'] },
  '.a{fill:red}',
);

test('a file holds its title, its notes and its version, also as metadata', () => {
  expect(file).toContain('<metadata>目标 &lt;1&gt;\n来源：甲 &amp; 乙\n版本 0.1.0</metadata>');
  expect(file).toContain('>版本 0.1.0</text>');
  expect(file.startsWith('<svg xmlns="http://www.w3.org/2000/svg"')).toBe(true);
});

test('a file has room for its drawing and its notes', () => {
  const [width, height] = sizeOf(file);
  expect(width).toBe(680 + 2 * 32);
  expect(height).toBeGreaterThan(300 + 2 * 20);
});

test('a card cuts a long sentence around its number and marks all of it', () => {
  const drawn = quotaCard(card, 'card');
  const lines = [
    ...drawn.matchAll(
      /<text class="chart-text" lang="zh-CN" x="72" y="\d+" font-size="28">(.*?)<\/text>/g,
    ),
  ];
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.length).toBeLessThanOrEqual(4);
  const marked = [...drawn.matchAll(/chart-accent chart-strong">([^<]+)</g)].map(
    ([, words]) => words,
  );
  expect(marked.join('')).toBe('2000人以上');
  expect(drawn).toContain('……');
});

test('a card says that it is a target and a draft, in the size of link previews', () => {
  const drawn = quotaCard(card, 'card');
  expect(sizeOf(drawn)).toEqual([CARD_WIDTH, CARD_HEIGHT]);
  expect(drawn).toContain('目标，不是结果');
  expect(drawn).toContain('data-status="draft"');
});

test('rules of drawings are plain lists of classes: the program that draws pictures knows no :is()', () => {
  const charts = readFileSync('src/styles/charts.css', 'utf8');
  const selectors = withoutComments(charts).match(/[^{}]+(?=\{)/g) ?? [];
  expect(selectors.length).toBeGreaterThan(20);
  expect(selectors.filter((selector) => /:(?:is|where|not|has)\(|&/.test(selector))).toEqual([]);
});
