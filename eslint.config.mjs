import js from '@eslint/js';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import {defineConfig, globalIgnores} from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const network = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].map((name) => ({
  name,
  message: 'Only src/feed talks to the network.',
}));
const dom = ['window', 'document', 'navigator', 'HTMLElement', 'Element', 'Node', 'customElements'].map(
  (name) => ({
    name,
    message: 'feed, model, format, doctor, sheet and posts know no DOM, so that they run anywhere.',
  }),
);
const asProperties = (restricted) =>
  restricted.flatMap(({name, message}) =>
    ['window', 'globalThis', 'self'].map((object) => ({object, property: name, message})),
  );
const restrict = (globalNames) => ({
  'no-restricted-globals': ['error', ...globalNames],
  'no-restricted-properties': ['error', ...asProperties(globalNames)],
});

const pieces = 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] > TemplateLiteral > TemplateElement';
const untranslated = 'Visitors read it in their language: msg(…, {id, desc}).';
const textIsTranslated = [
  // Between tags, as far as a piece of a template shows that it stands there.
  `${pieces}[value.raw=/(^|>)[^<>="]*\\p{L}{2}[^<>="]*(<|$)/u]`,
  `${pieces}[value.raw=/\\s(alt|title|placeholder|aria-(label|description|roledescription|valuetext))="[^"]*\\p{L}/u]`,
].map((selector) => ({selector, message: untranslated}));

const textStaysText = {
  'no-restricted-imports': [
    'error',
    {
      patterns: [
        {
          regex: '(unsafe-html|unsafe-svg|unsafe-mathml|style-map|static-html|static)(\\.js)?$',
          message: 'Text of a feed is text, and inline styles break a strict CSP.',
        },
      ],
    },
  ],
  'no-restricted-syntax': [
    'error',
    {
      selector:
        'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe)$/]',
      message: 'Text of a feed is text: build nodes, or render a template.',
    },
    {
      selector: 'TaggedTemplateExpression[tag.name="html"] TemplateElement[value.raw=/\\sstyle=/]',
      message: 'Inline styles break a strict CSP.',
    },
    ...textIsTranslated,
  ],
};

export default defineConfig(
  globalIgnores([
    'dist',
    'site',
    'storybook-static',
    'src/locale/generated',
    '.storybook/generated',
    // Compiled by the frameworks' own tools: npm run test:frameworks.
    'test/frameworks',
  ]),
  js.configs.recommended,
  tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      // Lit binds the handlers of its templates.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', ignoreRestSiblings: true}],
    },
  },
  {
    files: ['**/*.{mjs,cjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {globals: globals.node},
  },
  {
    // It runs in WordPress as it is, and what WordPress gives it has no types here.
    files: ['integrations/**/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {globals: globals.browser},
  },
  {
    // Half of it runs in the pages that it opens.
    files: ['scripts/*-test.mjs', 'scripts/tutorial.mjs'],
    languageOptions: {globals: globals.browser},
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts', 'test/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/best-practice']],
    plugins: {'lit-a11y': litA11y},
    settings: {wc: {elementBaseClasses: ['LitElement']}},
    rules: {
      ...litA11y.configs.recommended.rules,
      // Safari takes lists without bullets for no lists, unless their role is written.
      'lit-a11y/no-redundant-role': 'off',
      // All elements are LitElements, which have them.
      'wc/guard-super-call': 'off',
    },
  },
  {files: ['src/**/*.ts'], rules: {...restrict(network), ...textStaysText}},
  {
    files: ['src/frameworks/*.d.ts'],
    rules: {
      // What another module declares can be added to by an interface only.
      '@typescript-eslint/no-empty-object-type': ['error', {allowInterfaces: 'with-single-extends'}],
      // The frameworks are not installed here, but in test/frameworks, where these files are checked.
      '@typescript-eslint/no-redundant-type-constituents': 'off',
    },
  },
  // It looks at headers and redirects, which the feed layer, made for browsers, cannot see.
  {
    files: ['src/cli/**/*.ts'],
    rules: {'no-restricted-globals': 'off', 'no-restricted-properties': 'off'},
  },
  {
    // It runs beside the pages that it serves.
    files: ['src/studio/service-worker.js'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {globals: globals.serviceworker},
  },
  // It takes HTML out of an emulated browser in which no script of a page runs.
  {files: ['src/cli/prerender/*.ts'], rules: {'no-restricted-syntax': 'off'}},
  {files: ['src/{model,format,doctor,sheet,posts}/**/*.ts'], rules: restrict([...network, ...dom])},
  // It gives the doctor what the browser has: requests that are asked for, pictures and measurements.
  {files: ['src/studio/check/browser.ts'], rules: {'no-restricted-globals': 'off'}},
  {files: ['src/feed/**/*.ts'], rules: restrict(dom)},
  {
    files: ['test/**/*.ts'],
    rules: {
      // describe and it of node:test return promises that nobody awaits.
      '@typescript-eslint/no-floating-promises': 'off',
      // chai asserts by reading a property.
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
);
