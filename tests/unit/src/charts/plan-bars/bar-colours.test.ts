/** Bars, numbers and the grounds that they stand on, in the light and in the dark. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contrastRatio } from '#src/features/design/model/contrast.ts';
import { readTokens, resolveTokens } from '#src/styles/read-tokens.ts';
import { atLeastOne } from '../../../../at-least-one.ts';

const tokens = readTokens(readFileSync('src/styles/tokens.css', 'utf8'));
const PAIRS = [
  ['--ink-quiet', '--ground'],
  ['--rule-strong', '--ground'],
  ['--rule-strong', '--mark'],
  ['--accent', '--ground'],
  ['--accent', '--mark'],
] as const;

test('each bar and number is seen on the ground behind it', () => {
  for (const scheme of ['light', 'dark'] as const)
    for (const pair of atLeastOne(PAIRS)) {
      const [sign = '', ground = ''] = pair.map((name) =>
        resolveTokens(`var(${name})`, tokens, scheme),
      );
      expect(contrastRatio(sign, ground), `${pair.join(' on ')}, ${scheme}`).toBeGreaterThanOrEqual(
        3,
      );
    }
});
