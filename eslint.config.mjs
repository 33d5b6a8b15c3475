import { readdirSync } from 'node:fs';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';

/** The features that a feature may import from, beside its own room (CONTRIBUTING.md says why). */
const NEIGHBOURS = {
  design: ['compare', 'indicators', 'own-plan', 'reading', 'search'],
  findings: ['open-data', 'quotas'],
  home: ['search'],
  indicators: ['quotas'],
  method: ['source'],
  shell: ['search'],
};
const FEATURES = readdirSync('src/features');

const UPWARDS = {
  regex: '^\\.\\./(?!.*package\\.json$|(?:\\.\\./)*tests/)',
  message: 'Other folders are named from the root, #src/…: a file that moves takes nothing along.',
};
const NO_FEATURE = {
  regex: '^#src/features/',
  allowTypeImports: true,
  message: 'What features share knows none of them: hand it in, or move it to the feature.',
};
const NO_PAGE = {
  regex: '^#src/(?:pages|layouts)/',
  message: 'Pages and layouts put features together, never the other way round.',
};
const NOT_PURE = {
  regex: '^(?:astro:|node:|#src/(?:browser|corpus|components)/|.*/client/|.*\\.astro$)',
  allowTypeImports: true,
  message:
    'A model is pure: no files, no collections, no browser, so that tests and both sides use it.',
};
const NOT_OF_BROWSER = {
  regex:
    '^(?:astro:|node:|.*\\.astro$|#src/(?!features/(?:[^/]+/)+(?:client|model)/|(?:browser|text|charts|i18n)/|(?:limits|schemas/vocabulary)\\.ts$))',
  allowTypeImports: true,
  message:
    'The browser is sent client, model, browser, text, charts, i18n and limits; of all else types.',
};

/** Asks of files that they import nothing which one of the patterns matches. */
function fence(files, patterns) {
  return {
    files,
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
  };
}

/** A feature imports no other but for its neighbours. */
function otherFeatures(feature) {
  const own = [feature, ...(NEIGHBOURS[feature] ?? [])].join('|');
  return {
    regex: `^#src/features/(?!(?:${own})/)`,
    allowTypeImports: true,
    message: 'Features do not know each other: move what both need to a room below.',
  };
}

/** `expect`, and helpers as `expectCount`; never a value such as `expected`. */
const ASSERTION = 'Identifier[name=/^expect($|[A-Z])/]';
/** A list written out, whose first entry is there, or one that was asked to hold something. */
const holdsSome = (place) =>
  `[${place}.elements.0.type=/^(?!Spread)/], [${place}.expression.elements.0.type=/^(?!Spread)/], [${place}.callee.name='atLeastOne']`;

/** A test may not pass because its assertions never ran. */
const NEVER_ASSERTED = [
  {
    selector: `:matches(IfStatement, ConditionalExpression, LogicalExpression, CatchClause, SwitchCase) ${ASSERTION}`,
    message:
      'An assertion under a condition may never run: choose data that have the case, or assert both sides.',
  },
  {
    selector: `CallExpression[callee.property.name=/^(forEach|map|flatMap|filter|every|some)$/] > ArrowFunctionExpression ${ASSERTION}`,
    message: 'An assertion for each of nothing never runs: loop over atLeastOne(…).',
  },
  {
    selector: `ForOfStatement:has(${ASSERTION}):not(${holdsSome('right')})`,
    message: 'A loop over nothing asserts nothing: go through atLeastOne(…).',
  },
  {
    selector: `CallExpression[callee.property.name='each'][callee.object.name=/^(test|it|describe)$/]:not(${holdsSome('arguments.0')})`,
    message: 'Tests of nothing are no tests: go through atLeastOne(…).',
  },
];

export default defineConfig(
  globalIgnores(['dist/', '.astro/', 'public/data/', 'tests/.results/', 'scripts/bench/peers/']),
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: { eqeqeq: 'error', 'no-console': 'off' },
  },
  {
    files: ['**/*.ts'],
    extends: [typescript.configs.strictTypeChecked, typescript.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // Numbers read as they are.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Places in a text are counted in UTF-16 units, so loops over them need their index,
      // and a spread string is meant to give code points.
      '@typescript-eslint/prefer-for-of': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      // `return fail(…)` reports and gives undefined in one line.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // The compiler asks for process.env['NAME'].
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    },
  },
  {
    // Types of imported components are not known to the linter: `astro check` reads those files.
    files: ['**/*.astro'],
    extends: [typescript.configs.strict, astro.configs['flat/recommended']],
  },
  {
    files: ['tests/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...NEVER_ASSERTED] },
  },
  fence(['src/**/*.{ts,astro}', 'scripts/**/*.ts'], [UPWARDS]),
  fence(
    ['src/{schemas,text,charts,i18n,browser,corpus,components}/**/*.{ts,astro}'],
    [UPWARDS, NO_FEATURE, NO_PAGE],
  ),
  ...FEATURES.flatMap((feature) => {
    const everywhere = [UPWARDS, NO_PAGE, otherFeatures(feature)];
    const room = `src/features/${feature}`;
    return [
      fence([`${room}/**/*.{ts,astro}`], everywhere),
      fence([`${room}/**/model/**`], [...everywhere, NOT_PURE]),
      fence([`${room}/**/client/**`], [...everywhere, NOT_OF_BROWSER]),
    ];
  }),
);
