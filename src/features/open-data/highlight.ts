import { codeToTokens, createCssVariablesTheme } from 'shiki';

/** A run of code of one kind; `kind` is undefined for plain text. */
export interface CodeToken {
  text: string;
  /** Kind as in `--kind-token-string`: `string`, `constant`, `punctuation`, … */
  kind: string | undefined;
}

const theme = createCssVariablesTheme({ name: 'kinds', variablePrefix: '--kind-' });

/**
 * Tells the kinds of tokens of some code apart, line by line. Colours come from the stylesheet by
 * class, because the site's policy forbids style attributes.
 */
export async function highlight(code: string, lang: 'json' | 'sql'): Promise<CodeToken[][]> {
  const { tokens } = await codeToTokens(code, {
    lang,
    theme,
    // A slow machine gives the same colours as a fast one.
    tokenizeTimeLimit: 0,
  });
  return tokens.map((line) =>
    line
      .map(({ content, color }) => ({ text: content, kind: shownKind(kindOf(color)) }))
      .reduce<CodeToken[]>(join, []),
  );
}

/** Kinds that the stylesheet tells apart; all else is plain text. */
const SHOWN = ['punctuation', 'string-expression', 'constant', 'keyword'];

function shownKind(kind: string | undefined): string | undefined {
  return kind && SHOWN.includes(kind) ? kind : undefined;
}

/** Adds a token to the one before it where both are of one kind, and blanks to any: fewer elements, the same colours. */
function join(line: CodeToken[], token: CodeToken): CodeToken[] {
  const last = line.at(-1);
  const isSame = last?.kind === token.kind || token.text.trim() === '';
  if (!last || !isSame) return [...line, token];
  return [...line.slice(0, -1), { ...token, text: last.text + token.text }];
}

/** Kind of a colour: «var(--kind-token-string)» is `string`; the foreground is no kind. */
function kindOf(color: string | undefined): string | undefined {
  return /^var\(--kind-token-([a-z-]+)\)$/.exec(color ?? '')?.[1];
}
