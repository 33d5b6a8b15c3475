import type { Messages } from '#src/i18n/zh/index.ts';
import { readTokens, resolveTokens, withoutComments } from '#src/styles/read-tokens.ts';

/**
 * The styles of drawings as files of their own, for programs that know no variables and no dark mode:
 * rules of the charts' stylesheet with each variable replaced by its light value.
 * @param tokens src/styles/tokens.css
 * @param rules stylesheets whose rules are kept; media queries are left out
 * @param language of the words of the drawing, whose fonts are asked first
 */
export function standaloneStyle(tokens: string, rules: string, language: Language): string {
  const chinese = readTokens(tokens);
  const values = new Map([...chinese, ...readTokens(ownRules(tokens, language))]);
  const plans = [...values.keys()].filter((name) => /^--plan-\d+$/.test(name));
  const quoted = `.chart-text[lang="zh-CN"]{font-family: var(--font-interface)}`;
  const style = readRules(rules)
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
  const all = language === 'zh' ? style : `${style}\n${resolveTokens(quoted, chinese)}`;
  // The program that draws pictures does not know a quoted family after a blank.
  return all.replace(/(?<=font-family:[^;}]*,) /g, '');
}

/** What the tokens say of pages in one language; the Chinese of all pages is what they begin with. */
function ownRules(tokens: string, language: Language): string {
  return new RegExp(`:root:lang\\(${language}\\)[,\\s][^{}]*\\{[^{}]*\\}`).exec(tokens)?.[0] ?? '';
}

type Language = Messages['language'];

function readRules(css: string): { selector: string; body: string }[] {
  const flat = withoutComments(css).replace(/@media[^{]+\{(?:[^{}]*\{[^{}]*\})*\s*\}/g, '');
  return Array.from(flat.matchAll(/([^{}]+)\{([^{}]*)\}/g), ([, selector = '', body = '']) => ({
    selector: selector.trim().replace(/\s+/g, ' '),
    body: body.trim().replace(/\s+/g, ' '),
  }));
}
