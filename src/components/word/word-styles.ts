import { LANGUAGE } from '#messages/site.ts'

/** How a file for word processors looks, and the language it is in; with the sizes of its headings in points, the highest first. */
export function wordStyles(sizes: readonly [number, number, number]) {
  const [heading1, heading2, heading3] = sizes.map(toHeading)
  return {
    default: {
      document: {
        run: { font: FONT, size: '11pt' as const, language: { value: LANGUAGE } },
        paragraph: { spacing: { after: 140, line: 276 } },
      },
      title: { run: { font: FONT, size: '22pt' as const, bold: true }, paragraph: { spacing: { after: 80 } } },
      ...(heading1 && { heading1 }),
      ...(heading2 && { heading2 }),
      ...(heading3 && { heading3 }),
    },
  }
}

const FONT = 'Calibri'

function toHeading(points: number) {
  return {
    run: { font: FONT, size: `${points}pt` as const, bold: true },
    paragraph: { spacing: { before: 280, after: 80 }, keepNext: true },
  }
}
