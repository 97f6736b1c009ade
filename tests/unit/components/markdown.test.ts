import { expect, it } from 'vitest'

import { renderInline, renderMarkdown } from '../../../src/components/prose/markdown.ts'

it.each([
  ['paragraphs', 'One.\n\nTwo.', '<p>One.</p>\n<p>Two.</p>\n'],
  ['emphasis', 'It is *hers* and **hers alone**.', '<p>It is <em>hers</em> and <strong>hers alone</strong>.</p>\n'],
  ['quotation marks', '"No rush," she says.', '<p>“No rush,” she says.</p>\n'],
  ['an apostrophe', "It's Claire's.", '<p>It’s Claire’s.</p>\n'],
  ['a dash and an ellipsis', 'One -- or two...', '<p>One – or two…</p>\n'],
  ['characters of HTML', 'Less < more & "both".', '<p>Less &lt; more &amp; “both”.</p>\n'],
  ['a list', '- one\n- two', '<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n'],
])('renders %s', (_what, text, expected) => {
  expect(renderMarkdown(text)).toBe(expected)
})

it('renders one line without a paragraph round it', () => {
  expect(renderInline('She wrote *"I\'m fine"* on it.')).toBe('She wrote <em>“I’m fine”</em> on it.')
})
