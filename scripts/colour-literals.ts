import { findDeclarations, markupOf, type SourceFile } from './stylesheet.ts'

export interface Found {
  text: string
  index: number
}

const HEX = /#(?:[\da-f]{8}|[\da-f]{6}|[\da-f]{3,4})(?![\w-])/i
/** A function that names a colour; the relative form (`oklch(from var(--x) …)`) derives one and is allowed. */
const FUNCTION = /\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\((?!\s*from\b)/i
const COLOURED = /^--|color|background|border|outline|fill|stroke|shadow|decoration|image|filter/i

// In markup only these attributes and properties hold a colour; elsewhere `#add` is an anchor and "red" a word.
const MARKUP_COLOUR =
  /(?<![\w-])(?:fill|stroke|color|[\w-]+-color|\w+Color|background|boxShadow|style)\s*[=:]\s*\{?\s*(["'`])(.*?)\1/g

// prettier-ignore
const NAMES = `aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue blueviolet brown
  burlywood cadetblue chartreuse chocolate coral cornflowerblue cornsilk crimson cyan darkblue darkcyan darkgoldenrod
  darkgray darkgreen darkgrey darkkhaki darkmagenta darkolivegreen darkorange darkorchid darkred darksalmon darkseagreen
  darkslateblue darkslategray darkslategrey darkturquoise darkviolet deeppink deepskyblue dimgray dimgrey dodgerblue
  firebrick floralwhite forestgreen fuchsia gainsboro ghostwhite gold goldenrod gray green greenyellow grey honeydew
  hotpink indianred indigo ivory khaki lavender lavenderblush lawngreen lemonchiffon lightblue lightcoral lightcyan
  lightgoldenrodyellow lightgray lightgreen lightgrey lightpink lightsalmon lightseagreen lightskyblue lightslategray
  lightslategrey lightsteelblue lightyellow lime limegreen linen magenta maroon mediumaquamarine mediumblue
  mediumorchid mediumpurple mediumseagreen mediumslateblue mediumspringgreen mediumturquoise mediumvioletred
  midnightblue mintcream mistyrose moccasin navajowhite navy oldlace olive olivedrab orange orangered orchid
  palegoldenrod palegreen paleturquoise palevioletred papayawhip peachpuff peru pink plum powderblue purple
  rebeccapurple red rosybrown royalblue saddlebrown salmon sandybrown seagreen seashell sienna silver skyblue slateblue
  slategray slategrey snow springgreen steelblue tan teal thistle tomato turquoise violet wheat white whitesmoke yellow
  yellowgreen`
const NAME = new RegExp(`(?<![\\w-])(?:${NAMES.split(/\s+/).join('|')})(?![\\w-])`, 'i')

/** Every colour written out in a file instead of taken from a token. */
export function findColourLiterals(file: SourceFile): Found[] {
  const inStyles = findDeclarations(file).flatMap(({ name, value, index }) =>
    findIn(value, index, COLOURED.test(name) ? [HEX, FUNCTION, NAME] : [HEX, FUNCTION]),
  )
  const inMarkup = [...markupOf(file).matchAll(MARKUP_COLOUR)].flatMap((match) =>
    findIn(match[2] ?? '', match.index, [HEX, FUNCTION, NAME]),
  )
  return [...inStyles, ...inMarkup]
}

function findIn(value: string, start: number, patterns: RegExp[]): Found[] {
  const checked = value.replaceAll(/url\([^)]*\)|(["']).*?\1|var\(\s*--[\w-]+/g, (text) => ' '.repeat(text.length))
  return patterns.flatMap((pattern) => {
    const match = pattern.exec(checked)
    return match ? [{ text: match[0].replace('(', '()'), index: start + match.index }] : []
  })
}
