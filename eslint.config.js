/** What prettier and the compiler do not see. Sizes are here too; an exception to one needs a line in exceptions.mjs. */
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { exceptions } from './test/architecture/exceptions.mjs';

const tests = ['**/*.spec.ts', 'test/**/*.ts', 'libs/testing/**/*.ts', 'libs/*/test/**/*.ts'];

const core = {
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'no-console': 'error',
  'no-debugger': 'error',
  'no-empty': ['error', { allowEmptyCatch: false }],
  'no-fallthrough': 'error',
  'no-self-compare': 'error',
  'no-unneeded-ternary': 'error',
  'no-var': 'error',
  'object-shorthand': 'error',
  'prefer-const': 'error',
  'prefer-template': 'off',
};

const typed = {
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/ban-ts-comment': 'error',
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-for-in-array': 'error',
  '@typescript-eslint/no-misused-promises': 'error',
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
  '@typescript-eslint/only-throw-error': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
};

/** The clock is injected, so that a test can hold it and a replay gives the same answer. */
const readsTheClock = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Inject Clock: clock.now().' },
  { selector: 'CallExpression[callee.name="Date"]', message: 'Inject Clock: clock.now().' },
  {
    selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
    message: 'Inject Clock: clock.now().',
  },
];

const longConstructor = {
  selector: 'MethodDefinition[kind="constructor"] > FunctionExpression[params.length>6]',
  message: 'A constructor stays under 7 dependencies: split the class.',
};

const excused = (rule) => exceptions.filter((entry) => entry.rule === rule).map((entry) => entry.path);
const withExcuse = (rule, settings) => (excused(rule).length > 0 ? [{ files: excused(rule), rules: settings }] : []);

export default defineConfig(
  globalIgnores(['dist/', 'data/', 'coverage/', 'apps/web/src/generated/']),
  {
    files: ['**/*.{js,mjs,ts,tsx}'],
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
    rules: core,
  },
  { files: ['**/*.{js,mjs}'], rules: { 'no-console': 'off' } },
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parser: tseslint.parser, parserOptions: { projectService: true } },
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: typed,
  },
  {
    files: ['apps/**/*.{ts,tsx}', 'libs/**/*.ts'],
    ignores: tests,
    rules: {
      'max-lines-per-function': ['error', { max: 49, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', ...readsTheClock, longConstructor],
    },
  },
  {
    files: ['libs/platform/**/*.ts', 'apps/cli/**/*.ts', 'apps/web/src/clock/**/*.ts'],
    ignores: tests,
    rules: { 'no-restricted-syntax': ['error', longConstructor] },
  },
  { files: ['apps/**/*.ts', ...tests], rules: { 'no-console': 'off' } },
  ...withExcuse('function-lines', { 'max-lines-per-function': 'off' }),
  ...withExcuse('constructor-params', { 'no-restricted-syntax': ['error', ...readsTheClock] }),
);
