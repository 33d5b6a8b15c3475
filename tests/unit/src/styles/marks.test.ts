/** Which colours the style sheets give to marks of charts and to controls. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { colourRoles, MIN_CONTRAST, planColours } from '#src/features/design/model/colour-roles.ts';
import { readTokens, withoutComments } from '#src/styles/read-tokens.ts';

/** Stylesheets stand beside what they dress. */
const SOURCES = 'src';
/** Of a sign without words. Authority: WCAG 2.2, 1.4.11. */
const MIN_SIGN_CONTRAST = 3;
/**
 * What never says anything alone: lines that lead the eye, hatching in a dashed frame, and the ground of a part
 * whose head says in words that it has no number.
 */
const DECORATIONS = ['.chart-grid', '.chart-hatch', '.chart-silent-part'];
const CONTROL = /\b(input|select|button|textarea|summary)\b|role='option'/;
/** WCAG 2.2 asks nothing of a control that does nothing now. */
const INACTIVE = "[aria-disabled='true']";

const tokens = readTokens(readFileSync('src/styles/tokens.css', 'utf8'));
const signs = new Set(
  [...colourRoles(tokens), ...planColours(tokens)]
    .filter(({ kind }) => kind !== 'surface' && MIN_CONTRAST[kind] >= MIN_SIGN_CONTRAST)
    .map(({ name }) => `--${name}`),
);

/** A declaration with a role in it: `.chart-ring`, `stroke`, `--plan`. */
interface RoleUse {
  selector: string;
  property: string;
  role: string;
}

/** @param css rules of any depth; a nested one has the selectors of all that it stands in */
function findUses(css: string): RoleUse[] {
  const open: string[] = [];
  return [...withoutComments(css).matchAll(/([^{};]+)\{|\}|([a-z-]+):([^;{}]*)/g)].flatMap(
    ([token, selector, property = '', value = '']) => {
      if (selector !== undefined) open.push(selector.trim());
      else if (token === '}') open.pop();
      else
        return [...value.matchAll(/var\((--[\w-]+)\)/g)].map(([, role = '']) => ({
          selector: open.filter((each) => !each.startsWith('@')).join(' '),
          property,
          role,
        }));
      return [];
    },
  );
}

const inWords = ({ selector, property, role }: RoleUse) => `${selector} ${property}: ${role}`;

test('every mark of a chart has a colour that is seen, or stands in the list of decorations', () => {
  const uses = findUses(readFileSync('src/styles/charts.css', 'utf8'));
  const painted = uses.filter(({ property }) => ['fill', 'stroke'].includes(property));
  expect(painted.map(({ role }) => role)).toContain('--rule');
  // --plan is one of the plans’ colours, or quiet ink; the ground makes a sign hollow or parts it.
  const marks = painted.filter(
    ({ role }) => !['--plan', '--ground', '--ground-raised'].includes(role),
  );
  const faint = marks.filter(({ role }) => !signs.has(role));
  expect(
    faint.map(({ selector }) => selector).filter((each) => !DECORATIONS.includes(each)),
  ).toEqual([]);
});

test('the edges of every control that works, and of what has the focus, are seen', () => {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' });
  const uses = files
    .filter((name) => name.endsWith('.css'))
    .flatMap((name) => findUses(readFileSync(join(SOURCES, name), 'utf8')));
  const edges = uses.filter(
    ({ selector, property }) =>
      (CONTROL.test(selector) && /^(border|outline)/.test(property)) ||
      selector === ':focus-visible',
  );
  expect(edges.map(inWords)).toContain(':focus-visible outline: --focus');
  // Many controls share a rule: their selectors are counted.
  const selectors = edges.flatMap(({ selector }) => selector.split(/,(?![^(]*\))/));
  expect(selectors.length).toBeGreaterThan(10);
  const working = edges.filter(({ selector }) => !selector.includes(INACTIVE));
  expect(working.filter(({ role }) => !signs.has(role)).map(inWords)).toEqual([]);
});
