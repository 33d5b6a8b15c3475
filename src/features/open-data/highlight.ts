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
export async function highlight(code: string, lang: 'json'): Promise<CodeToken[][]> {
  const { tokens } = await codeToTokens(code, {
    lang,
    theme,
    // A slow machine gives the same colours as a fast one.
    tokenizeTimeLimit: 0,
  });
  return tokens.map((line) =>
    line.map(({ content, color }) => ({ text: content, kind: kindOf(color) })),
  );
}

/** Kind of a colour: «var(--kind-token-string)» is `string`; the foreground is no kind. */
function kindOf(color: string | undefined): string | undefined {
  return /^var\(--kind-token-([a-z-]+)\)$/.exec(color ?? '')?.[1];
}
