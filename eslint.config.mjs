// @ts-check
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const pure = 'src is pure outside src/cli: the same input gives the same bytes, in Node and in a browser, and importing does nothing.';
const impureGlobals = ['process', 'console', 'fetch', 'setTimeout', 'setInterval', 'setImmediate', 'performance', 'crypto', 'navigator', 'Buffer', '__dirname', 'require'];
const beyondThePage = ['process', 'Buffer', 'require', '__dirname', 'fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Worker', 'localStorage', 'sessionStorage', 'indexedDB'];

const noDefaultExport = { selector: 'ExportDefaultDeclaration', message: 'No default exports: a name is the same wherever it is used.' };

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', '.cache/', 'fixtures/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      // Prose in strings is left whole, so that it can be searched for.
      'max-len': ['error', { code: 160, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreRegExpLiterals: true }],
      'no-restricted-syntax': [
        'error',
        noDefaultExport,
        {
          // `noUncheckedIndexedAccess` makes an index known to be in range say so.
          selector: 'TSNonNullExpression:not([expression.type="MemberExpression"][expression.computed=true])',
          message: 'Only an index known to be in range may be asserted (`list[i]!`). Handle undefined here.',
        },
      ],
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: { '@typescript-eslint/explicit-module-boundary-types': 'error' },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/cli/**', 'src/vitest/**', 'src/playground/**'],
    rules: {
      'no-restricted-globals': ['error', ...impureGlobals.map((name) => ({ name, message: pure }))],
      'no-restricted-imports': ['error', { patterns: [{ regex: '^(node:|(fs|path|os|process|child_process|crypto|http|https|net)(/|$))', message: pure }] }],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: pure }, { object: 'Date', property: 'now', message: pure }],
    },
  },
  {
    files: ['src/playground/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...beyondThePage.map((name) => ({ name, message: 'The playground works off line, from a file: it asks for nothing, sends nothing and keeps nothing.' }))],
    },
  },
  {
    // Loops over every word of an answer, where a guard that never fires costs time.
    files: ['src/document/**/*.ts', 'test/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', noDefaultExport] },
  },
  {
    files: ['*.config.ts', '**/*.d.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['test/**/*.ts'],
    rules: { 'no-console': 'off', '@typescript-eslint/unbound-method': 'off' },
  },
);
