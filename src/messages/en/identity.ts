import type { Advice } from '#domain/identity/advice.ts'

type AdviceKey = Advice[keyof Advice]

/** What the identity check says about each kind of hit, and about itself. */
export const identity: { misses: string; advice: Record<AdviceKey, string> } = {
  misses:
    'This check looks for patterns. It misses things, and sometimes stops at things that are harmless. Read the text once more as the person in it would, or as somebody who works beside them.',
  advice: {
    'person.what': 'A name or initials',
    'person.why':
      'A name identifies by itself, a first name on the ward where it happened, initials to those who were there.',
    'person.instead': 'Write the role: a patient, a nurse, my senior.',
    'relative.what': 'A relative, or a role that few people have',
    'relative.why':
      'A small place has one mayor, and a twin sister can be found. Relatives recognise themselves, and then the patient.',
    'relative.instead':
      'Write someone close to the patient, or someone well known in the community; leave it out if it changes nothing.',
    'date.what': 'A date or a time',
    'date.why': 'Together with your rotation, a date or an hour leads to one shift, and from there to one chart.',
    'date.instead': 'Write on a night shift, early in my rotation, some time ago.',
    'age.what': 'An exact age, or an age over 89',
    'age.why': 'With one or two other facts an exact age singles a person out. Few people are over 89.',
    'age.instead': 'Write a decade or a stage: in their thirties, a school-age child, an older adult.',
    'place.what': 'A place',
    'place.why': 'The smaller the place, the fewer people it can be about.',
    'place.instead': 'Write the kind of place: a northern community, a small town, the suburb of a large city.',
    'institution.what': 'A hospital, school, home or firm by its name',
    'institution.why': 'Its name ties the story to a building, a team and a roster.',
    'institution.instead': 'Write the kind: a teaching hospital, a long-term care home, a high school.',
    'number.what': 'A health-card, record or other personal number',
    'number.why': 'A number of this kind belongs to one person, and anybody with access can look it up.',
    'number.instead': 'Leave it out. A reflection never needs it.',
    'phone.what': 'A telephone or pager number',
    'phone.why': 'It reaches one person, and a search for it finds their name.',
    'phone.instead': 'Leave it out, or write that you called.',
    'email.what': 'An e-mail address',
    'email.why': 'It reaches one person and often spells their name.',
    'email.instead': 'Leave it out, or write that you wrote to them.',
    'web.what': 'A web address or a handle',
    'web.why': 'A handle or a page leads to a person, to their pictures, and to those who know them.',
    'web.instead': 'Write a public account, a page, a post.',
    'address.what': 'A street, a postal code or an address',
    'address.why': 'A postal code in Canada can stand for one side of one street, in the country for a village.',
    'address.instead': 'Leave it out, or write at home.',
    'rare.what': 'A rare condition, event or occupation',
    'rare.why': 'Where only a few people have it, or one event was talked about, the story needs no name.',
    'rare.instead':
      'Write it more widely: a rare genetic disease, an accident, someone with an unusual job. Ask whether the detail matters to what you learned.',
    'photograph.what': 'A photograph, or a mark that one would show',
    'photograph.why':
      'Faces, tattoos, rooms and screens are recognised, and files keep the place and time they were taken.',
    'photograph.instead': 'Describe what mattered in words, without the mark, and do not attach the picture.',
    'news.what': 'Something that was in the news',
    'news.why': 'What was reported can be searched, and the report has the name that you left out.',
    'news.instead': 'Leave out that it was reported, and change what the report tells too.',
  },
}
