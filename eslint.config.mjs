import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';

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
);
