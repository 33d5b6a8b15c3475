import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { NO_SITE, readSettings } from '#src/settings.ts';

const { site, base } = readSettings();

/** Set for a site built from other plans: scripts/bench/synthetic-plans.ts makes such a folder. */
const otherContent = process.env.CONTENT_DIR;

/** What every script that works on a page shares, and what fetches others on demand: every page has it. */
const KIT =
  /\/src\/(?:browser\/(?:address|answered|element|fill|page-data)|text\/group-by)\.|vite\/preload-helper/;
/** What those share besides that fetch answers while somebody types or chooses. */
const ASKING = /\/src\/(?:browser\/(?:fetch-json|latest|typing)|text\/address-list)\./;

/**
 * The floor: the first browsers with cascade layers, of February and March 2022. Older ones leave the
 * styles out and show the bare pages. README says who is above it.
 */
const OLDEST_BROWSERS = ['chrome99', 'edge99', 'firefox97', 'safari15.4', 'ios15.4'];

/**
 * `width < 40rem` as browsers below the year 2022 read it. The bundler by itself makes it `not (min-width: …)`,
 * which they do not.
 */
const plainWidths = {
  postcssPlugin: 'plain-widths',
  AtRule: {
    media: (rule) => {
      rule.params = rule.params
        .replace(/\((\d+)rem <= width < /, '(min-width: $1rem) and (width < ')
        .replace(/\(width < (\d+)rem\)/, (_, rem) => `(max-width: ${rem - 1}.999rem)`);
    },
  },
};

/**
 * Vite lets each `import()` preload what the file imports in turn, styles too: 0.9 KB on every page. Here
 * those have no styles, and import little that the page does not have already.
 */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  load: {
    filter: { id: /vite\/preload-helper/ },
    handler: () => 'export const __vitePreload = (load) => load();',
  },
};

export default defineConfig({
  ...(site && { site }),
  base,
  output: 'static',
  trailingSlash: 'always',
  ...(otherContent && { publicDir: `${otherContent}/public`, cacheDir: `${otherContent}/.cache` }),
  build: {
    format: 'directory',
    // Styles of every page in one file, cached once, those of a kind of page in another; none inline to hash.
    inlineStylesheets: 'never',
    // Pictures are drawn outside the main thread, so other pages need not wait for them.
    concurrency: 4,
  },
  integrations: [mdx(), leaveOutComments(), ...(site ? [] : [sayThatSiteIsUnknown()])],
  // Shiki writes style attributes, which the policy below forbids; code is coloured by src/ itself.
  markdown: { syntaxHighlight: false },
  vite: {
    plugins: [plainImports],
    css: { postcss: { plugins: [plainWidths] } },
    // Scripts of pages keep to the floor too, which Astro by itself does not ask of them. The year of
    // their syntax is named, not the browsers: for a fault of Safari 15 that we never meet, private
    // fields would become helpers, a file more on every page.
    environments: { client: { build: { target: 'es2022' } } },
    build: {
      cssTarget: OLDEST_BROWSERS,
      rolldownOptions: {
        output: {
          // Few files for what scripts share, not one a module: each costs a request and packs worse.
          codeSplitting: {
            groups: [
              { name: 'kit', test: KIT },
              { name: 'asking', test: ASKING },
            ],
          },
        },
        // Astro marks each MDX module with a directive that is of no use to the bundler.
        onLog: (level, log, report) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
        },
      },
    },
  },
  prefetch: false,
  devToolbar: { enabled: false },
  i18n: { locales: ['zh', 'en'], defaultLocale: 'zh' },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
    },
  },
});

/** @returns an integration that says once, in a build, what will be missing */
function sayThatSiteIsUnknown() {
  const say = ({ logger }) => logger.warn(NO_SITE);
  return { name: 'site', hooks: { 'astro:build:start': say } };
}

/** Scripts in public/ are no modules, and sent as they stand there: but for comments and indents. */
function leaveOutComments() {
  const shorten = ({ dir }) => {
    for (const name of readdirSync(dir).filter((each) => each.endsWith('.js'))) {
      const file = new URL(name, dir);
      const code = readFileSync(file, 'utf8').replace(/^\s*(?:\/\/|\/?\*).*\n/gm, '');
      writeFileSync(file, code.replace(/^\s+/gm, ''));
    }
  };
  return { name: 'comments', hooks: { 'astro:build:done': shorten } };
}
