import { readTokens, resolveTokens, withoutComments } from '#src/styles/read-tokens.ts';

/**
 * The styles of drawings as files of their own, for programs that know no variables and no dark mode:
 * rules of the charts' stylesheet with each variable replaced by its light value.
 * @param tokens src/styles/tokens.css
 * @param rules stylesheets whose rules are kept; media queries are left out
 */
export function standaloneStyle(tokens: string, rules: string): string {
  const values = readTokens(tokens);
  const plans = [...values.keys()].filter((name) => /^--plan-\d+$/.test(name));
  return readRules(rules)
    .flatMap(({ selector, body }) => {
      const plain = `${selector}{${resolveTokens(body, values)}}`;
      if (!body.includes('var(--plan)')) return [plain];
      return [
        plain,
        ...plans.map((plan) => {
          const own = new Map([...values, ['--plan', values.get(plan) ?? '']]);
          const index = plan.replace('--plan-', '');
          return `[data-plan-index="${index}"] ${selector}{${resolveTokens(body, own)}}`;
        }),
      ];
    })
    .join('\n');
}

function readRules(css: string): { selector: string; body: string }[] {
  const flat = withoutComments(css).replace(/@media[^{]+\{(?:[^{}]*\{[^{}]*\})*\s*\}/g, '');
  return Array.from(flat.matchAll(/([^{}]+)\{([^{}]*)\}/g), ([, selector = '', body = '']) => ({
    selector: selector.trim().replace(/\s+/g, ' '),
    body: body.trim().replace(/\s+/g, ' '),
  }));
}
