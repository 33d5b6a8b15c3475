/**
 * The styles of drawings as files of their own, for programs that know no variables and no dark mode:
 * rules of the charts' stylesheet with each variable replaced by its light value.
 * @param tokens src/styles/tokens.css
 * @param rules stylesheets whose rules are kept; media queries are left out
 */
export function standaloneStyle(tokens: string, rules: string): string {
  const values = readValues(tokens);
  const plans = [...values.keys()].filter((name) => /^--plan-\d+$/.test(name));
  return readRules(rules)
    .flatMap(({ selector, body }) => {
      const plain = `${selector}{${resolve(body, values)}}`;
      if (!body.includes('var(--plan)')) return [plain];
      return [
        plain,
        ...plans.map((plan) => {
          const own = new Map([...values, ['--plan', values.get(plan) ?? '']]);
          const index = plan.replace('--plan-', '');
          return `[data-plan-index="${index}"] ${selector}{${resolve(body, own)}}`;
        }),
      ];
    })
    .join('\n');
}

/** Custom properties of the first rules that set them, as they are in the light. */
function readValues(tokens: string): Map<string, string> {
  const values = new Map<string, string>();
  for (const [, name = '', value = ''] of withoutComments(tokens).matchAll(/(--[\w-]+):([^;]+);/g))
    if (!values.has(name)) values.set(name, value.replace(/\s+/g, ' ').trim());
  return values;
}

function readRules(css: string): { selector: string; body: string }[] {
  const flat = withoutComments(css).replace(/@media[^{]+\{(?:[^{}]*\{[^{}]*\})*\s*\}/g, '');
  return Array.from(flat.matchAll(/([^{}]+)\{([^{}]*)\}/g), ([, selector = '', body = '']) => ({
    selector: selector.trim().replace(/\s+/g, ' '),
    body: body.trim().replace(/\s+/g, ' '),
  }));
}

function resolve(body: string, values: ReadonlyMap<string, string>): string {
  let text = body;
  // Variables name variables: palette, role, use.
  for (let depth = 0; depth < 5 && text.includes('var('); depth += 1)
    text = text.replace(/var\((--[\w-]+)\)/g, (_, name: string) => values.get(name) ?? '');
  return text.replace(/light-dark\(([^,()]+),[^()]*\)/g, '$1');
}

function withoutComments(css: string): string {
  return css.replace(/\/\*[\s\S]*?\*\//g, '');
}
