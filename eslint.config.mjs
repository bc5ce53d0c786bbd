import { builtinRules } from 'eslint/use-at-your-own-risk';
import accessibility from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import typescript from 'typescript-eslint';

const ABBREVIATIONS = [
  'cfg',
  'req',
  'res',
  'idx',
  'tmp',
  'acc',
  'cb',
  'sp',
  'btn',
  'msg',
  'err',
  'ctx',
  'val',
  'arr',
  'obj',
];

/** In the domain time is a value that is handed in, and nothing is left to chance. */
const CLOCK_AND_CHANCE = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Take the instant as an argument: the domain reads no clock.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Take the instant as an argument: the domain reads no clock.',
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'Take the random numbers as an argument: the domain gives the same answer to the same facts.',
  },
];

const FORGE_STAYS_OUT = {
  patterns: [{ group: ['@forge/*'], message: 'Only src/forge talks to Forge: ask for a port instead.' }],
};

/** ESLint's own rule; a `describe` may be as long as its tests are many. */
const shortFunctions = builtinRules.get('max-lines-per-function');
const shortTests = {
  meta: shortFunctions.meta,
  create: (context) => {
    const report = (finding) => isDescribe(finding.node.parent) || context.report(finding);
    return shortFunctions.create(Object.create(context, { report: { value: report } }));
  },
};

function isDescribe(node) {
  if (node?.type !== 'CallExpression') return false;
  let callee = node.callee;
  while (callee.type !== 'Identifier') callee = callee.object ?? callee.callee ?? callee.tag;
  return callee.name === 'describe';
}

const lines = (max) => ['error', { max, skipBlankLines: true, skipComments: true }];

export default typescript.config(
  { ignores: ['**/dist/', 'coverage/', 'reports/', '.local/', '.stryker-tmp/', 'tests/e2e/screenshots/'] },
  {
    name: 'every TypeScript file',
    files: ['**/*.ts', '**/*.tsx'],
    extends: [typescript.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: false },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'max-lines-per-function': lines(25),
      'max-lines': lines(300),
      'id-denylist': ['error', ...ABBREVIATIONS],
      'no-else-return': 'error',
      eqeqeq: 'error',
    },
  },
  {
    name: 'what Jira and the browser run',
    files: ['src/**', 'static/**'],
    rules: { 'no-console': 'error', 'no-restricted-imports': ['error', FORGE_STAYS_OUT] },
  },
  {
    name: 'the places that talk to Forge',
    files: ['src/forge/**', 'static/panel/**'],
    rules: { 'no-restricted-imports': 'off' },
  },
  {
    name: 'the one catch, which logs what nobody foresaw',
    files: ['src/forge/answer.ts'],
    rules: { 'no-console': ['error', { allow: ['error'] }] },
  },
  {
    name: 'the domain',
    files: ['src/domain/**'],
    rules: { 'no-restricted-syntax': ['error', ...CLOCK_AND_CHANCE], 'max-lines': lines(200) },
  },
  {
    name: 'the panel',
    files: ['static/**/*.ts', 'static/**/*.tsx'],
    extends: [reactHooks.configs.flat.recommended, accessibility.flatConfigs.strict],
    // It speaks to those who use React's compiler only.
    rules: { 'react-hooks/preserve-manual-memoization': 'off' },
  },
  {
    name: 'tests',
    files: ['tests/**/*.ts', 'tests/**/*.tsx'],
    plugins: { house: { rules: { 'max-lines-per-test-function': shortTests } } },
    rules: {
      'max-lines-per-function': 'off',
      'house/max-lines-per-test-function': lines(60),
      '@typescript-eslint/no-confusing-void-expression': 'off',
    },
  },
  {
    name: 'tests of the panel: their types are the browser’s',
    files: ['tests/panel/**'],
    languageOptions: { parserOptions: { projectService: false, project: 'static/tsconfig.json' } },
  },
  {
    name: 'settings and scripts without types',
    files: ['**/*.mjs', '**/*.cjs'],
    rules: { 'max-lines-per-function': lines(25), 'id-denylist': ['error', ...ABBREVIATIONS] },
  },
);
