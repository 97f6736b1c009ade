import type { Advice } from '#domain/identity/advice.ts'

/** What the identity check says about itself. */
export const identity = {
  running: 'Looking through the text on this device…',
  progress: (done: number, of: number) =>
    `Looking through the text on this device… ${String(done)} of ${String(of)} entries.`,
  empty: 'There is nothing to check yet.',
  nothing: 'Found nothing. That does not mean there is nothing: read on to see what it misses.',
  found: (things: number, entries: number) => {
    const what = things === 1 ? '1 thing' : `${String(things)} things`
    const where = entries === 1 ? '' : ` in ${String(entries)} entries`
    return `Found ${what}${where} that could tell who somebody is.`
  },
  staying: (count: number) => (count === 1 ? 'You let 1 of them stay.' : `You let ${String(count)} of them stay.`),
  failed:
    'The check could not be loaded, so nothing has been checked. You can try again, or go on unchecked: then read every text once more yourself, with the list below in mind.',
  tryAgain: 'Try again',
  times: (count: number) => `${String(count)} times`,
  why: 'Why',
  instead: 'Instead',
  stay: 'It may stay',
  stays: 'stays as it is',
  lookAgain: 'Look at it again',
  missesTitle: 'What the check misses',
  misses:
    'The check looks for patterns. It always misses something, and sometimes it stops at what is harmless. Among other things it does not see:',
  missed: [
    'names in small letters, uncommon names at the start of a sentence, and nicknames that are words (Sunny, Red)',
    'names that people in this course have too, such as Claire or Daniel',
    'a rare thing that is on no list, such as the only bakery in the village',
    'details that are harmless one by one and point to one person together',
    'a language that is neither English nor French',
  ],
  reread: 'Read it once more as the person in it would, or as somebody who works beside them.',
}

/** What it says about each kind of hit. */
export const advice: Record<Advice[keyof Advice], string> = {
  'person.what': 'A name or initials',
  'person.why':
    'A name identifies by itself, a first name on the ward where it happened, initials to those who were there.',
  'person.instead': 'Write the role: “a patient”, “a nurse”, “my senior”.',
  'relative.what': 'A relative, or a role that few people have',
  'relative.why':
    'A small place has one mayor, and a twin sister can be found. Relatives recognise themselves, and then the patient.',
  'relative.instead':
    'Write “someone close to the patient”, or “someone well known in the community”; leave it out if it changes nothing.',
  'date.what': 'A date or a time',
  'date.why': 'Together with your rotation, a date or an hour leads to one shift, and from there to one chart.',
  'date.instead': 'Write “on a night shift”, “early in my rotation”, “some time ago”.',
  'age.what': 'An exact age, or an age over 89',
  'age.why': 'With one or two other facts an exact age singles a person out. Few people are over 89.',
  'age.instead': 'Write a decade or a stage: “in their thirties”, “a school-age child”, “an older adult”.',
  'place.what': 'A place',
  'place.why': 'The smaller the place, the fewer people it can be about.',
  'place.instead': 'Write the kind of place: “a northern community”, “a small town”, “the suburb of a large city”.',
  'institution.what': 'A hospital, school, home or firm by its name',
  'institution.why': 'Its name ties the story to a building, a team and a roster.',
  'institution.instead': 'Write the kind: “a teaching hospital”, “a long-term care home”, “a high school”.',
  'number.what': 'A health-card, record or other personal number',
  'number.why': 'A number of this kind belongs to one person, and anybody with access can look it up.',
  'number.instead': 'Leave it out. A reflection never needs it.',
  'phone.what': 'A telephone or pager number',
  'phone.why': 'It reaches one person, and a search for it finds their name.',
  'phone.instead': 'Leave it out, or write “I called”.',
  'email.what': 'An e-mail address',
  'email.why': 'It reaches one person and often spells their name.',
  'email.instead': 'Leave it out, or write “I wrote to them”.',
  'web.what': 'A web address or a handle',
  'web.why': 'A handle or a page leads to a person, to their pictures, and to those who know them.',
  'web.instead': 'Write “a public account”, “a page”, “a post”.',
  'address.what': 'A street, a postal code or an address',
  'address.why': 'A postal code in Canada can stand for one side of one street, in the country for a village.',
  'address.instead': 'Leave it out, or write “at home”.',
  'rare.what': 'A rare condition, event or occupation',
  'rare.why': 'Where only a few people have it, or one event was talked about, the story needs no name.',
  'rare.instead':
    'Write it more widely: “a rare genetic disease”, “an accident”, “someone with an unusual job”. Ask whether the detail matters to what you learned.',
  'photograph.what': 'A photograph, or a mark that one would show',
  'photograph.why':
    'Faces, tattoos, rooms and screens are recognised, and files keep the place and time they were taken.',
  'photograph.instead': 'Describe what mattered in words, without the mark, and do not attach the picture.',
  'news.what': 'Something that was in the news',
  'news.why': 'What was reported can be searched, and the report has the name that you left out.',
  'news.instead': 'Leave out that it was reported, and change what the report tells too.',
}
