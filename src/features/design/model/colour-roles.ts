import { contrastRatio } from './contrast.ts';
import { resolveTokens, tokensOf, type Scheme } from '#src/styles/read-tokens.ts';

/**
 * Use of a colour, which decides what contrast it needs: a surface carries ink, and is measured with
 * ink on it; a text stands on the ground; a graphic is a sign without words; a decoration never says
 * anything alone. Authority: WCAG 2.2, 1.4.3 and 1.4.11.
 */
export type ColourKind = 'surface' | 'text' | 'graphic' | 'decoration';

/** Least ratio of each kind. */
export const MIN_CONTRAST: Record<ColourKind, number> = {
  surface: 4.5,
  text: 4.5,
  graphic: 3,
  decoration: 1,
};

/** Roles without those of the plans, in the order of their use. */
const COLOUR_KINDS = {
  ground: 'surface',
  'ground-raised': 'surface',
  mark: 'surface',
  ink: 'text',
  'ink-quiet': 'text',
  accent: 'text',
  draft: 'text',
  prefecture: 'text',
  silence: 'text',
  'silence-hatch': 'decoration',
  focus: 'graphic',
  'rule-strong': 'graphic',
  rule: 'decoration',
} as const satisfies Record<string, ColourKind>;
export type RoleName = keyof typeof COLOUR_KINDS;

/** A colour as a reader sees it in one scheme. */
interface ColourValue {
  scheme: Scheme;
  value: string;
  /** Value of the ground in the same scheme. */
  ground: string;
  /** Contrast with the ground; of a surface, with the ink. */
  ratio: number;
}

/** A role token: its name without dashes, and what it is in the light and in the dark. */
export interface ColourRole<Name extends string = string> {
  name: Name;
  kind: ColourKind;
  values: ColourValue[];
}

/** The roles, measured. @param tokens from `readTokens`. @throws when one of them is no token */
export function colourRoles(tokens: ReadonlyMap<string, string>): ColourRole<RoleName>[] {
  return (Object.keys(COLOUR_KINDS) as RoleName[]).map((name) =>
    roleOf(name, COLOUR_KINDS[name], tokens),
  );
}

/** The colours of plans by their order, measured. */
export function planColours(tokens: ReadonlyMap<string, string>): ColourRole[] {
  return tokensOf('--plan-', tokens).map((name) => roleOf(name.slice(2), 'text', tokens));
}

function roleOf<Name extends string>(
  name: Name,
  kind: ColourKind,
  tokens: ReadonlyMap<string, string>,
): ColourRole<Name> {
  const values = (['light', 'dark'] as const).map((scheme): ColourValue => {
    const read = (token: string) => resolveTokens(`var(--${token})`, tokens, scheme);
    const [value, ground] = [read(name), read('ground')];
    return {
      scheme,
      value,
      ground,
      ratio: contrastRatio(value, kind === 'surface' ? read('ink') : ground),
    };
  });
  return { name, kind, values };
}
