import { describe, expect, it } from 'vitest'

import { checkTokens } from '../../../scripts/check-tokens.ts'

const TOKENS = `
:root {
  --blue-60: oklch(0.6 0.1 250);
  --color-link: var(--blue-60);
  --space-1: 0.25rem;
}
body { padding: var(--space-1) }
`

/** The problems of one component beside sound tokens that it uses. */
function check(path: string, text: string, tokens = TOKENS) {
  return checkTokens([
    { path: 'src/styles/tokens.css', text: tokens },
    { path: 'src/styles/base.css', text: 'a { color: var(--color-link); }' },
    { path, text },
  ])
}

const only = (file: string, line: number, message: string) => [{ file, line, message }]

describe('checkTokens finds nothing wrong with', () => {
  it.each([
    ['a role token', 'src/a.css', 'p { color: var(--color-link); }'],
    [
      'keywords and system colours',
      'src/a.css',
      'p { color: currentColor; background: Canvas; border: 1px transparent }',
    ],
    ['a colour derived from a token', 'src/a.css', 'p { color: oklch(from var(--color-link) l c h / 50%); }'],
    ['a mixture of tokens', 'src/a.css', 'p { color: color-mix(in oklch, var(--color-link), transparent); }'],
    ['a colour word that is no colour', 'src/a.css', '.red:hover { grid-area: red; } .white { animation-name: snow; }'],
    ['a colour in a comment', 'src/a.css', '/* #fff */ p { color: var(--color-link); } /* was: red; */'],
    ['an image by its address', 'src/a.css', 'p { background: url(#fade); }'],
    ['an anchor made of hexadecimal letters', 'src/a.astro', '<a href="#add">red</a>'],
    ['an import by the map of the package', 'src/a.tsx', "import { face } from '#face/fade.ts'"],
    ['a fallback for what nobody defines', 'src/a.css', 'p { color: var(--unknown, var(--color-link)); }'],
    ['a property defined in the component', 'src/a.astro', '<style>\n.a { --gap: 1rem; gap: var(--gap); }\n</style>'],
    ['a property set from a script', 'src/a.tsx', "el.style.setProperty('--x', '1'); const y = 'var(--x)'"],
    ['a property set in a style object', 'src/a.tsx', "<i style={{ '--x': 1, width: 'var(--x)' }} />"],
    ['a registered property', 'src/a.css', '@property --x { syntax: "*"; inherits: false } p { order: var(--x); }'],
  ])('%s', (_what, path, text) => {
    expect(check(path, text)).toEqual([])
  })
})

describe('checkTokens finds a colour literal', () => {
  const message = (literal: string) => `colour literal ${literal}: use a role token of src/styles/tokens.css`

  it.each([
    ['of three digits', 'src/a.css', 'p {\n  color: #fff;\n}', 2, '#fff'],
    ['of six digits', 'src/a.css', 'p { color: #A0b1c2 }', 1, '#A0b1c2'],
    ['with alpha', 'src/a.css', 'p { color: #a0b1c2d3; }', 1, '#a0b1c2d3'],
    ['as rgb()', 'src/a.css', 'p { color: rgb(0 0 0 / 10%); }', 1, 'rgb()'],
    ['as hsla()', 'src/a.css', 'p { color: hsla(0, 0%, 0%, 0.1); }', 1, 'hsla()'],
    ['as oklch()', 'src/a.css', 'p { color: oklch(0.5 0.1 20); }', 1, 'oklch()'],
    ['as color()', 'src/a.css', 'p { color: color(display-p3 1 0 0); }', 1, 'color()'],
    ['by name', 'src/a.css', 'p { color: Rebeccapurple; }', 1, 'Rebeccapurple'],
    ['by name in a shorthand', 'src/a.css', 'p { border: 1px solid red; }', 1, 'red'],
    ['over several lines', 'src/a.css', 'p {\n  box-shadow:\n    0 0 1px black;\n}', 3, 'black'],
    ['in a custom property', 'src/a.css', 'p { --tone: teal; color: var(--tone); }', 1, 'teal'],
    ['in a nested rule', 'src/a.css', 'p { &:hover { color: red; } }', 1, 'red'],
    ['in a style element', 'src/a.astro', '<p>red</p>\n<style>\np { color: red; }\n</style>', 3, 'red'],
    ['in a second style element', 'src/a.astro', '<style>\n</style>\n<style>\np { color: red; }\n</style>', 4, 'red'],
    ['in an attribute of SVG', 'src/a.astro', '<svg>\n<path fill="#000" /></svg>', 2, '#000'],
    ['in an attribute of an island', 'src/a.tsx', "<path stroke={'red'} />", 1, 'red'],
    ['in a style object', 'src/a.tsx', "<p style={{ backgroundColor: 'white' }} />", 1, 'white'],
  ])('%s', (_what, path, text, line, literal) => {
    expect(check(path, text)).toEqual(only(path, line, message(literal)))
  })
})

describe('checkTokens', () => {
  it('finds a primitive used by a component', () => {
    const text = 'p {\n  color: var(--blue-60);\n}'
    expect(check('src/a.css', text)).toEqual(only('src/a.css', 2, '--blue-60 is a primitive: use a role token'))
  })

  it('finds a property that nobody defines', () => {
    const text = '<style>\np { gap: var(--space-9); }\n</style>'
    expect(check('src/a.astro', text)).toEqual(only('src/a.astro', 2, '--space-9 is used but nowhere defined'))
  })

  it('finds a token that nobody uses', () => {
    const tokens = TOKENS.replace('--space-1:', '--space-2: 2rem;\n  --space-1:')
    expect(check('src/a.css', '', tokens)).toEqual(
      only('src/styles/tokens.css', 5, '--space-2 is defined but not used'),
    )
  })

  it('finds tokens that only unused tokens use', () => {
    const tokens = `${TOKENS}\n:root { --red-40: oklch(0.4 0.1 20); --color-unused: var(--red-40); }`
    expect(check('src/a.css', '', tokens).map(({ message }) => message)).toEqual([
      '--red-40 is defined but not used',
      '--color-unused is defined but not used',
    ])
  })

  it('finds that the tokens are missing', () => {
    expect(checkTokens([{ path: 'src/a.css', text: '' }])).toEqual(
      only('src/styles/tokens.css', 1, 'the file of design tokens is missing'),
    )
  })
})
