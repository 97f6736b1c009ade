/** What the page about keeping the journal safe says of shared computers. */
export const keeping = {
  sharedTitle: 'Shared computer',
  shared:
    'On a computer that is not yours you can have nothing kept at all. Everything you do then lives in the page you are on: your answers, your place and your text go when you close it or open another. Before text would be lost the browser asks, and you can save it as a file.',
  sharedTab: 'It holds for this tab, until you end it or close the tab.',
  begin: 'Keep nothing in this tab',
  alreadyHere: 'What is on this device already stays on it. To have that gone too, erase it below first.',
  on: 'Nothing is kept in this tab. What was on this device before is still there; this tab does not look at it.',
  end: 'End this, and keep things again',
  endNote: 'What is only in this page is lost when you end it. Save a backup first if you want it.',
  refused: 'This browser could not take that in. Use a private window instead, and close it when you are done.',
} as const
