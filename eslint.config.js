import next from 'eslint-config-next/core-web-vitals';
import typescript from 'eslint-config-next/typescript';

const clock = 'The same input must give the same page, whenever and wherever it is built: take the date from the data.';
const locale = 'Name the locale (and the time zone): a page must not depend on the machine that builds it.';

/** Where code goes and what it may import is checked by `npm run check:direction`, which also says what to do instead. */
const config = [
  { ignores: ['.next/', 'out/', 'out.new/', 'out.old/', '.cache/', 'test-results/', 'playwright-report/', 'public/', 'next-env.d.ts'] },
  ...next,
  ...typescript,
  {
    rules: {
      // Pages are documents: plain links and plain pictures, on purpose (README, decision 1).
      '@next/next/no-html-link-for-pages': 'off',
      '@next/next/no-img-element': 'off',
      // The only script tag is the layout's for development; the build takes it out.
      '@next/next/no-sync-scripts': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { prefer: 'type-imports', fixStyle: 'inline-type-imports' }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['app/**', 'components/**', 'lib/**'],
    ignores: ['components/islands/**'],
    rules: {
      'no-restricted-properties': ['error', { object: 'Date', property: 'now', message: clock }, { object: 'Math', property: 'random', message: 'The same input must give the same page.' }, { object: 'performance', property: 'now', message: clock }],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date']", message: clock },
        { selector: "CallExpression[callee.name='Date']", message: clock },
        { selector: 'CallExpression[callee.property.name=/^toLocale/][arguments.length=0]', message: locale },
        { selector: "CallExpression[callee.property.name='localeCompare'][arguments.length<2]", message: locale },
        { selector: "NewExpression[callee.object.name='Intl'][arguments.length=0]", message: locale },
      ],
    },
  },
  { files: ['scripts/**', 'test/**'], rules: { 'no-console': 'off' } },
  // A rule for React takes every function called `use` for a hook; Playwright's fixtures have one.
  { files: ['test/**'], rules: { 'react-hooks/rules-of-hooks': 'off', 'no-empty-pattern': 'off' } },
];
export default config;
