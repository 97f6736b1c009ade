import eslint from '@eslint/js'
import astro from 'eslint-plugin-astro'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import { defineConfig, globalIgnores } from 'eslint/config'
import typescript from 'typescript-eslint'

const NO_DEFAULT_EXPORT = {
  selector: 'ExportDefaultDeclaration',
  message: 'Named exports only: what is imported by its name can be searched for.',
}
const NO_SKIPPED_TEST = {
  selector:
    'MemberExpression[property.name=/^(skip|only|fixme|todo|fails)$/]:matches([object.name=/^(test|it|describe)$/], [object.property.name="describe"])',
  message: 'A test that does not run is not a test.',
}

const maxLines = (max) => ({ 'max-lines': ['error', { max }] })

export default defineConfig(
  globalIgnores(['.astro/', 'dist/', 'dist-*/', 'test-results/', 'playwright-report/']),
  eslint.configs.recommended,
  typescript.configs.strict,
  typescript.configs.stylistic,
  astro.configs.recommended,
  astro.configs['jsx-a11y-strict'],
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-restricted-syntax': ['error', NO_DEFAULT_EXPORT],
      'max-params': ['error', 3],
      '@typescript-eslint/consistent-type-definitions': 'off',
      ...maxLines(200),
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [typescript.configs.strictTypeCheckedOnly, typescript.configs.stylisticTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        {
          allowNumber: true,
          allowAny: false,
          allowBoolean: false,
          allowNever: false,
          allowNullish: false,
          allowRegExp: false,
        },
      ],
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { boolean: true, string: true } }],
      // It asks for the `!` that `no-non-null-assertion` forbids.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  { files: ['**/*.machine.ts'], rules: maxLines(150) },
  { files: ['**/*.tsx'], rules: { ...jsxA11y.flatConfigs.strict.rules, 'max-lines-per-function': 'off' } },
  { files: ['**/*.astro'], rules: { ...maxLines(180), 'no-undef': 'off' } },
  // The <script> of an Astro component reaches ESLint as a file that no TypeScript project knows.
  {
    files: ['**/*.astro/*.ts'],
    extends: [typescript.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false } },
  },
  {
    files: ['tests/**'],
    rules: {
      ...maxLines(400),
      'max-lines-per-function': 'off',
      'max-params': 'off',
      'no-restricted-syntax': ['error', NO_DEFAULT_EXPORT, NO_SKIPPED_TEST],
    },
  },
  {
    files: ['scripts/**'],
    languageOptions: { globals: { process: 'readonly', URL: 'readonly' } },
    rules: { 'no-console': 'off' },
  },
  { files: ['*.config.{js,ts}', '.size-limit.js'], rules: { 'no-restricted-syntax': 'off' } },
)
