/** What stands side by side in charts, and must be told apart: by 3:1, or by what lies between. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contrastRatio } from '#src/features/design/model/contrast.ts';
import { readTokens, resolveTokens, withoutComments } from '#src/styles/read-tokens.ts';
import { strengthBar } from '#src/charts/strength-bar.ts';
import { atLeastOne } from '../../../at-least-one.ts';

const tokens = readTokens(readFileSync('src/styles/tokens.css', 'utf8'));
const charts = withoutComments(readFileSync('src/styles/charts.css', 'utf8'));
/** WCAG 2.2, 1.4.11. */
const LEAST = 3;

/** The colour that a class of charts has for one thing. */
function colourOf(name: string, property: 'fill' | 'stroke', css = charts): string {
  const body = new RegExp(`\\${name} \\{([^}]*)\\}`).exec(css)?.[1] ?? '';
  const value = new RegExp(`(?:^|[\\s;])${property}: ([^;]+);`).exec(body)?.[1];
  if (value === undefined) throw new Error(`${name} has no ${property}`);
  return value;
}

/** Signs, and what they lie on or beside without anything between. */
const PAIRS = [
  ['box of a number', colourOf('.chart-number', 'fill'), 'var(--ground)'],
  ['count on its box', colourOf('.chart-count', 'fill'), colourOf('.chart-number', 'fill')],
  ['box of a clause', colourOf('.chart-sentence', 'fill'), 'var(--ground)'],
  [
    'box of a clause in a silent part',
    colourOf('.chart-sentence-silent', 'stroke'),
    'var(--ground)',
  ],
  ['disc of clauses', colourOf('.chart-words', 'fill'), 'var(--ground)'],
  ['ring of a mention', colourOf('.chart-mention', 'stroke'), 'var(--ground)'],
  ['dash of silence', colourOf('.chart-none', 'stroke'), 'var(--ground)'],
  ['line of the nation', colourOf('.chart-reference', 'stroke'), 'var(--ground)'],
  ['cut of an axis', colourOf('.chart-cut', 'stroke'), 'var(--ground)'],
  ['result', colourOf('.chart-result', 'stroke'), 'var(--ground)'],
  ['target above', colourOf('.chart-above', 'fill'), 'var(--ground)'],
  ...Array.from({ length: 8 }, (_, index) => {
    return [`mark of plan ${index}`, `var(--plan-${index})`, 'var(--ground)'] as const;
  }),
] as const;

test.each(
  atLeastOne(
    PAIRS.flatMap(([what, one, other]) =>
      (['light', 'dark'] as const).map((scheme) => ({ what, one, other, scheme })),
    ),
  ),
)('$what is told apart from what it stands on, in the $scheme', ({ one, other, scheme }) => {
  const [first, second] = [one, other].map((value) => resolveTokens(value, tokens, scheme));
  expect(contrastRatio(first ?? '', second ?? '')).toBeGreaterThanOrEqual(LEAST);
});

test('pieces of a bar of strength have ground between them and an outline of ink', () => {
  const pieces = strengthBar(
    ['a', 'b', 'c'].map((id) => ({ id, count: 4, words: '4' })),
    240,
  );
  const gaps = pieces
    .slice(1)
    .map(({ x }, index) => x - (pieces[index]?.x ?? 0) - (pieces[index]?.width ?? 0));
  expect(gaps).toEqual([2, 2]);
  const css = withoutComments(readFileSync('src/features/compare/strength-bar.css', 'utf8'));
  expect(colourOf('.StrengthBar rect', 'stroke', css)).toBe('var(--ink)');
  for (const scheme of ['light', 'dark'] as const) {
    const [ink = '', ground = ''] = ['var(--ink)', 'var(--ground)'].map((value) =>
      resolveTokens(value, tokens, scheme),
    );
    expect(contrastRatio(ink, ground)).toBeGreaterThanOrEqual(LEAST);
  }
});
