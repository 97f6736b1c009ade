export const glossary = {
  title: 'Glossary',
  description: 'The terms that the modules explain in place, with the points that each definition comes from.',
  lead: 'The terms that the modules explain where they use them. The definitions are in our words; where one comes from a document, its points stand below it.',
  letters: 'By letter',
  usedIn: 'Explained in',
  guidance: 'Where the documents agree, and where they differ',
} as const
