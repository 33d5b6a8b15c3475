/** Scheme of colours that a reader sees. */
export type Scheme = 'light' | 'dark';

/** Custom properties of the first rules that set them, as written. @param css src/styles/tokens.css */
export function readTokens(css: string): Map<string, string> {
  const values = new Map<string, string>();
  for (const [, name = '', value = ''] of withoutComments(css).matchAll(/(--[\w-]+):([^;]+);/g))
    if (!values.has(name)) values.set(name, value.replace(/\s+/g, ' ').trim());
  return values;
}

/** A value with each variable replaced: palette, role, use. What no token names becomes empty. */
export function resolveTokens(
  value: string,
  tokens: ReadonlyMap<string, string>,
  scheme: Scheme = 'light',
): string {
  let text = value;
  for (let depth = 0; depth < 5 && text.includes('var('); depth += 1)
    text = text.replace(/var\((--[\w-]+)\)/g, (_, name: string) => tokens.get(name) ?? '');
  return text.replace(/light-dark\(([^,()]+),([^()]*)\)/g, (_, light: string, dark: string) =>
    (scheme === 'light' ? light : dark).trim(),
  );
}

/** Names of the tokens of a scale, in the order of the file: `--text-` for all sizes of type. */
export function tokensOf(prefix: string, tokens: ReadonlyMap<string, string>): string[] {
  return [...tokens.keys()].filter((name) => name.startsWith(prefix));
}

/** @param css without strings that hold comment signs */
export function withoutComments(css: string): string {
  return css.replace(/\/\*[\s\S]*?\*\//g, '');
}
