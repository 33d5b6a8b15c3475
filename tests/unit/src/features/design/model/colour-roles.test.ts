import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { colourRoles, MIN_CONTRAST, planColours } from '#src/features/design/model/colour-roles.ts';
import { contrastRatio } from '#src/features/design/model/contrast.ts';
import { readTokens, resolveTokens, tokensOf } from '#src/styles/read-tokens.ts';
import { atLeastOne } from '../../../../../at-least-one.ts';

const tokens = readTokens(readFileSync('src/styles/tokens.css', 'utf8'));

describe('reading tokens', () => {
  const small = readTokens(`:root {
    /* --not: #000; */
    --p-night: #111;
    --ground: light-dark(#fff, var(--p-night));
    --silence: var(--ground);
  }
  .a { --ground: red; }`);

  test('takes the first value of each, and none out of a comment', () => {
    expect([...small.keys()]).toEqual(['--p-night', '--ground', '--silence']);
  });

  test('follows variables to the colour of either scheme', () => {
    expect(resolveTokens('var(--silence)', small)).toBe('#fff');
    expect(resolveTokens('var(--silence)', small, 'dark')).toBe('#111');
  });
});

test.each(atLeastOne([...colourRoles(tokens), ...planColours(tokens)]))(
  'the contrast of $name suffices in the light and in the dark',
  ({ kind, values }) => {
    for (const { ratio, scheme } of atLeastOne(values))
      expect(ratio, scheme).toBeGreaterThanOrEqual(MIN_CONTRAST[kind]);
  },
);

test('every text and sign has its contrast on each surface, raised and marked ones too', () => {
  const roles = [...colourRoles(tokens), ...planColours(tokens)];
  const surfaces = roles.filter(({ kind }) => kind === 'surface').flatMap(({ values }) => values);
  expect(surfaces).toHaveLength(6);
  const weak = roles.flatMap(({ name, kind, values }) =>
    kind === 'surface'
      ? []
      : surfaces.flatMap((surface) =>
          values
            .filter(({ scheme }) => scheme === surface.scheme)
            .filter(({ value }) => contrastRatio(value, surface.value) < MIN_CONTRAST[kind])
            .map(({ scheme }) => `${name} on ${surface.value}, ${scheme}`),
        ),
  );
  expect(weak).toEqual([]);
});

test('the words of silence are read on the very lines of the hatching', () => {
  for (const scheme of ['light', 'dark'] as const) {
    const [words, lines] = ['silence', 'silence-hatch'].map((name) =>
      resolveTokens(`var(--${name})`, tokens, scheme),
    );
    const ratio = contrastRatio(words ?? '', lines ?? '');
    expect(ratio, scheme).toBeGreaterThanOrEqual(MIN_CONTRAST.text);
  }
});

test('there are eight colours of plans', () => {
  expect(planColours(tokens)).toHaveLength(8);
});

test('the design page sets every size of type', () => {
  const page = readFileSync('src/features/design/design.css', 'utf8');
  for (const name of atLeastOne(tokensOf('--text-', tokens)))
    expect(page).toContain(`font-size: var(${name});`);
});
