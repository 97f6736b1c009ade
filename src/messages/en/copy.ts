const entries = (count: number) => (count === 1 ? '1 entry' : `${String(count)} entries`)

/** What taking a copy of the journal says. */
export const copy = {
  lead: 'A copy is a file or a sheet of paper that you make here and save yourself. Nothing is sent anywhere, and nothing about the copy is stored.',
  emptyTitle: 'Nothing to copy yet',
  empty:
    'Every entry begins as scratch, and scratch never leaves the journal. To take one with you, choose “Kept” below its text, where you write and read.',
  toList: 'Go to your entries',
  steps: {
    choose: 'Choose what goes into the copy',
    check: 'Check who could be recognised',
    look: 'Look at exactly what will leave',
    save: 'Save it',
  },
  stepOf: (step: number, of: number) => `Step ${String(step)} of ${String(of)}`,
  change: 'Change',
  changeStep: (title: string) => `Change: ${title}`,
  next: {
    choose: 'Check these entries',
    check: 'Look at the copy',
    look: 'This is what I want to take',
  },
  choose: {
    all: 'Choose all',
    none: 'Choose none',
    topic: (title: string) => `All of ${title}`,
    free: 'Reflections of your own',
    chosen: (count: number, of: number) => `${String(count)} of ${entries(of)} chosen.`,
    scratch: (count: number) =>
      count === 1 ? '1 scratch entry stays here.' : `${entries(count).replace(' ', ' scratch ')} stay here.`,
    seeScratch: 'See what is scratch and what is kept',
    nothing: 'Choose at least one entry to go on.',
    about: (day: string, words: string) => `Written on ${day}, ${words}`,
  },
  check: {
    lead: 'Done on this device. Nothing is marked wrong here, and nothing stops you: you decide.',
    part: 'What the words give away',
    ofTitle: 'In the title you gave it. It cannot be changed here; leave the entry out if it must not stand.',
    ofNote: 'In what you wrote about the commitment later.',
    note: 'What came of it',
    entryChecked: 'Nothing found in this entry any more.',
    change: 'Change it',
    done: 'Done changing',
    changeOf: (words: string) => `Change it: ${words}`,
    stayOf: (words: string) => `It may stay: ${words}`,
    lookAgainOf: (words: string) => `Look at it again: ${words}`,
    text: 'Your text',
    leftOut: 'Leave this entry out of the copy',
    unchecked: 'Not checked.',
    nothing: 'Nothing found.',
    found: (open: number, staying: number) =>
      [
        open > 0 && `${String(open)} ${open === 1 ? 'thing' : 'things'} found and not changed.`,
        staying > 0 && `${String(staying)} may stay.`,
      ]
        .filter(Boolean)
        .join(' '),
  },
  knowing: {
    part: 'What no check can see',
    lead: 'Two questions for you. The answers are not stored and are not in the copy.',
    questions: {
      patient: 'Would the patient, or their family, know that this is about them?',
      coworker: 'Would a co-worker who was there know?',
    },
    answers: { yes: 'Yes', unsure: 'I am not sure', no: 'No', nobody: 'Nobody real is in it' },
    advice: {
      patient: {
        yes: 'Then it is about them, with or without a name: write about yourself instead, what you thought and what you will do, or tell it through one of the fictional cases.',
        unsure:
          'Take it as a yes: people know their own story by a condition, a time or a place, so make each of these wider, or write about your own part only.',
        no: 'Think once more of the rare combination: details that are common one by one, and came together only once.',
        nobody:
          'Then there is nobody to recognise; look only for what may have slipped in from somebody you looked after.',
      },
      coworker: {
        yes: 'Then anybody who was there can say who it was: leave out what only they could know, or write about the fictional case instead.',
        unsure: 'Take it as a yes: whoever was there knows the day, the room and who was on, so leave these out.',
        no: 'Remember that a day and a schedule tell others who was there.',
        nobody: 'Then there is no colleague to recognise either.',
      },
    },
  },
  document: {
    title: 'Reflections',
    lead: (day: string) => `From my journal. Copied on ${day}.`,
    presence: 'About how I appear online',
    changed: (day: string) => `Last changed on ${day}.`,
    by: (day: string) => `To be done by ${day}.`,
  },
  look: {
    format: 'As what',
    formats: {
      markdown: 'Text (Markdown)',
      word: 'Word (DOCX)',
      print: 'Print or PDF',
      json: 'Data (JSON)',
    },
    hints: {
      markdown: 'Opens anywhere. Below is the file, character for character.',
      word: 'For a word processor, with headings. Below is what it says.',
      print:
        'Below is what is printed, and nothing else of this page. To get a PDF, choose “Save as PDF” where the printer is chosen.',
      json: 'For other programs, with the exact times at which you wrote. Below is the file, character for character.',
    },
    preview: {
      markdown: 'The text file',
      word: 'The document for word processors',
      print: 'The printed sheet',
      json: 'The data file',
    },
    only: (count: number) => `${entries(count)}: as they stand now, without earlier versions.`,
  },
  save: {
    lead: 'The file goes where your browser saves files. From then on it is yours to look after: it is not locked, and like anything written it could be asked for one day.',
    file: (name: string) => `Save ${name}`,
    print: 'Print, or save as PDF',
    saved: (name: string) => `${name} has been handed to your browser to save.`,
    printed: 'The print dialog was opened.',
    failed:
      'The part that makes Word files could not be loaded. Check your connection and press again, or save it as text.',
    making: 'Making the file…',
    again: 'Take another copy',
  },
} as const
