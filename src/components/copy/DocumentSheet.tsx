import { toParagraphs } from '#domain/policy/document.ts'

import type { DocumentEntry, JournalDocument } from '#domain/journal/document.ts'

interface Props {
  journal: JournalDocument
}

/** The copy drawn as the document that it is: for word processors, and as it is printed. */
export function DocumentSheet({ journal }: Props) {
  return (
    <>
      <h3 class="copy-sheet-title">{journal.title}</h3>
      <Texts text={journal.lead} />
      {journal.sections.map(({ heading, entries }) => (
        <section key={heading} class="copy-sheet-section">
          <h4 class="copy-sheet-section-title">{heading}</h4>
          {entries.map((entry, index) => (
            <SheetEntry key={index} entry={entry} />
          ))}
        </section>
      ))}
    </>
  )
}

function SheetEntry({ entry: { heading, meta, parts, followUp } }: { entry: DocumentEntry }) {
  return (
    <div class="copy-sheet-entry">
      <h5 class="copy-sheet-entry-title">{heading}</h5>
      {meta.map((line) => (
        <p key={line} class="copy-sheet-meta">
          {line}
        </p>
      ))}
      {parts.map(({ question, text }) => (
        <div key={question}>
          {question && <p class="copy-sheet-question">{question}</p>}
          <Texts text={text} />
        </div>
      ))}
      {followUp.map((line) => (
        <Texts key={line} text={line} />
      ))}
    </div>
  )
}

function Texts({ text }: { text: string }) {
  return (
    <>
      {toParagraphs(text).map((paragraph, index) => (
        <p key={index} class="copy-sheet-text">
          {paragraph}
        </p>
      ))}
    </>
  )
}
