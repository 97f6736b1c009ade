/** What the facilitators’ pages say about every case. What belongs to one case stands in its content. */
export const facilitation = {
  link: 'Run this with a group',
  listTitle: 'With a group',
  listLead: 'Each case can be played by a room, in half an hour or an hour. There is a page for whoever leads it:',
  kicker: 'For whoever leads the session',
  title: (caseTitle: string) => `${caseTitle}, with a group`,
  description: (caseTitle: string) =>
    `How to run the case ${caseTitle} with a group in 30 or 60 minutes: a plan, questions, and what may come up.`,
  size: 'Group',
  time: 'Time',
  times: (plans: number[]) => `${plans.join(' or ')} minutes`,
  need: 'You need',
  needs: 'A screen, a browser, cards or fingers, and to have played it yourself',
  runs: (count: number) => {
    if (count === 0) return 'No group has been through this session yet, as far as we know.'
    return count === 1
      ? 'One group has been through it that we know of.'
      : `${String(count)} groups have been through it that we know of.`
  },
  untried: 'Its timings are estimates.',
  tellUs:
    'If you run it, tell those who look after the course where it ran long and what people really said, without a word that could point to anyone.',
  links: {
    label: 'Other pages of this case',
    play: 'Play the case',
    whole: 'The whole case on one page',
    guidance: 'How the options stand to the guidance',
  },
  prepareTitle: 'Beforehand',
  groundTitle: 'Ground rules, said aloud',
  ground: [
    'No real patients, families or colleagues, not even without a name.',
    'Nothing about an open complaint, claim or College matter.',
    'Anyone may pass, at any time and without a reason.',
    'Nobody records or quotes anybody. The leader cannot promise secrecy: whoever must act on what they hear will say so.',
  ],
  playTitle: 'How a room plays it',
  play: [
    'Open the case in a private window, so that nobody’s name, attempts or journal are on the wall, and leave the box before the start empty.',
    'One person drives. Others read aloud, a node each; whoever would rather not, passes.',
    'Read all the options before anyone speaks. Ten seconds alone, then everyone shows a number at once.',
    'Ask for one voice for each option that got a vote, the fewest first: “What would a good doctor see in it?” Then open the one with the most; in a tie the driver picks.',
    'What is opened stays. The other options can be read in the debrief, and “What if?” tries one decision the other way.',
    'When the time for playing is up, stop where you are and ask what comes next. The whole case on one page has the rest.',
    'At the end press “Look back on it”. Hear reactions before you show anything. The bands under “How it stands to the guidance” are made for one learner, not for a room: scroll on.',
  ],
  contestedTitle: 'Contested decisions',
  contested: (titles: string) =>
    `In this case: ${titles}. The sources differ there or are silent. Do not say so before the vote; the page does not either. Afterwards ask for the best case for the option with the fewest votes, then read from the guidance who says what. Leave it open. If the room disagrees with a stance anywhere, it may be right: the stances are the authors’ reading.`,
  figureTitle: 'The figure in the debrief',
  planTitle: (minutes: number) => `${String(minutes)} minutes`,
  plansTitle: 'Two plans',
  columns: { when: 'Minute', part: 'What happens' },
  span: (from: number, until: number) => `${String(from)}–${String(until)}`,
  lead: (title: string) => (/[.?]$/.test(title) ? title : `${title}.`),
  duration: (minutes: number) => `${String(minutes)} min`,
  questionsTitle: 'Questions',
  questionsLead:
    'Each stands under the title of its decision. Ask those that the group has met; two or three are plenty. In pairs, two minutes, and only what both are happy to say comes back to the room.',
  anyTime: 'At any time',
  listen: 'Listen for',
  comesUpTitle: 'What may come up',
  expected: 'What the authors expect, not what they have heard: nobody has run this yet that they know of.',
  quoted: (text: string) => `“${text}”`,
  closeTitle: 'To end',
  safetyTitle: 'If it comes close to somebody',
  safety:
    'When a real event begins to be told, stop it early and kindly: “Let me stop you there, for your own sake. Find me afterwards.” Stay behind. Before they tell you more, say what you would have to pass on. Do not investigate and do not take notes. If a patient may still be at risk, or something confidential is still online, that comes first, today. Know beforehand whom you would name: the program’s wellness office, the privacy officer, the protective association.',
  beyondTitle: 'Other ways to run it',
  online: {
    title: 'On a call',
    text: 'Share only the browser’s tab and switch recording off. Everyone types a number into the chat and sends it when you say so. Pairs go into rooms of two, for three minutes.',
  },
  cited: 'Points cited',
} as const
