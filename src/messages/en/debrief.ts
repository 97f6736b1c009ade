import type { MODEL } from '#domain/instrument/observations.ts'
import type { REACH_MODEL } from '#domain/instrument/reach.ts'

/** A share as a percentage, without the noise of floating point. */
const percent = (share: number): string => `${String(Math.round(share * 1000) / 10)} %`

/** What the debrief says. */
export const debrief = {
  jump: {
    label: 'In this debrief',
    map: 'The map',
    standing: 'How it stands',
    instrument: 'The figure',
    whatIf: 'What if?',
    decisions: 'Every option',
    write: 'Write it down',
  },
  beforeTitle: 'Before, you wrote',
  pathTitle: 'What you did',
  reaction: {
    title: 'First of all',
    question: 'How does that sit with you?',
    hint: 'One line, if you like, before you read what anybody else thinks of it.',
  },
  map: {
    title: 'The map',
    lead: 'Your path, drawn over every way there is.',
    unseen: 'An ending you have not seen',
    hidden: (count: number) =>
      count === 1
        ? 'One ending that you have not seen is kept from you.'
        : `${String(count)} endings that you have not seen are kept from you.`,
    reveal: 'Show every ending',
  },
  attempts: {
    title: 'Your attempts',
    first: 'First',
    best: 'Best',
    latest: 'Latest',
    begun: 'Begun',
    outcome: 'Outcome',
    note: 'Nobody but you sees these. Paths you stepped back for are not among them.',
  },
  dimensionsTitle: 'How it stands to the guidance',
  dimensionsNote:
    'Your path, placed between the worst and the best complete path of this case. The authors’ reading of the sources; for you alone.',
  moved: { up: 'Raised most by', down: 'Lowered most by' },
  harm: 'What lowered a bar stays in the account, whatever came after.',
  repair: 'What you did to mend it counts as well, for itself.',
  chartTitle: (patient: string) => `${patient}, with or without you`,
  chartCaption: 'A teaching model, drawn over your evening. It is not physiology and predicts nothing.',
  chartSummary: (first: string, lowest: string, last: string) =>
    `Systolic pressure: ${first}, lowest ${lowest}, ${last}. The table below has the numbers.`,
  chartTable: 'The numbers, and what the model assumes',
  measure: { systolic: 'Systolic pressure', heartRate: 'Pulse' },
  untreated: 'had nobody come',
  assumptions: (model: typeof MODEL) => [
    `Severity runs from 0 to 1 along a logistic curve with its middle ${String(model.halfwayMinute)} minutes after the first page and a width of ${String(model.steepnessMinutes)}.`,
    `What is ordered reaches the patient ${String(model.orderToVeinMinutes)} minutes later.`,
    `Antibiotics come into effect over ${String(model.antibioticDelayMinutes)} minutes and then turn the curve back by ${String(Math.round((model.antibioticPush - 1) * 10) / 10)} minutes a minute.`,
    `Fluids give back up to ${String(model.fluidRise)} mmHg while the patient is not in shock; a vasopressor up to ${String(model.vasopressorRise)} mmHg when she is.`,
  ],
  columns: {
    time: 'Time',
    temperature: 'Temp °C',
    heartRate: 'Pulse',
    pressure: 'Pressure',
    respiratoryRate: 'Resps',
    saturation: 'Sats %',
  },
  treatments: { fluids: 'fluids', antibiotics: 'antibiotics', vasopressors: 'vasopressors' },
  reach: {
    title: 'Where the post went',
    caption:
      'A teaching model with invented numbers: the same choices always give the same course. It draws averages in whole people, so that a single forward may be too few to show, and it does not judge: a harmless post travels like any other.',
    nothing: 'On this path nothing was posted, so there is nowhere it went.',
    summary: (within: string, beyond: string, copies: string) =>
      `After two days ${within} people of the audience and ${beyond} beyond it have seen the post, and ${copies} copies exist.`,
    within: (people: string) => `seen in its audience of ${people}`,
    beyond: 'seen beyond it',
    deleted: 'taken down',
    after: (hours: number) => (hours === 0 ? 'posted' : `${String(hours)} h`),
    columns: { hours: 'Hours', within: 'In the audience', beyond: 'Beyond', copies: 'Copies' },
    assumptions: (model: typeof REACH_MODEL, heat: number) => [
      `While it is up, ${String(model.seenPerHour * 100)} % of those who have not seen it see it in an hour.`,
      `With this wording ${percent(model.passedOn[heat] ?? 0)} of viewers pass it on; with others it would be ${model.passedOn
        .filter((_, other) => other !== heat)
        .map(percent)
        .join(', ')}.`,
      `A copy is shown to ${String(model.viewersPerCopy)} people in its first hour and to fewer over about ${String(model.copyHours)} hours; they pass it on half as readily.`,
      'Taking it down stops the source and none of the copies.',
    ],
  },
  who: {
    title: 'Who could this be?',
    caption:
      'A teaching model: how many people the details still fit. Each share is an assumption, and they are multiplied as if they had nothing to do with each other.',
    nothing: 'On this path you gave nothing away.',
    columns: { detail: 'What a reader learns', share: 'Fits about', people: 'People left' },
    share: (of: string) => (of === '1' ? 'everyone' : `1 in ${of}`),
    also: 'They would also learn:',
    bars: 'The bars are drawn by powers of ten, or the last ones could not be seen.',
    by: { post: 'from you', press: 'from the press' },
    alone: 'One person is left. Nothing more is needed to know who it is.',
    herself: 'Whoever is left or not, the patient can tell that it is about her.',
  },
  whatIf: {
    title: 'What if?',
    lead: 'Take one decision otherwise. The rest stays as you chose, where it still can. This is no attempt, and nothing of it is kept.',
    decision: 'The decision',
    instead: 'And instead',
    pick: 'Choose',
    scene: 'What you would read there',
    yours: 'What you did',
    other: 'What might have been',
    undecided: (title: string) => `Here the story goes where you have not been: ${title}. What would you do?`,
  },
  decisionsTitle: 'Your decisions, and the others',
  decisionsLead:
    'What each option serves and risks. The stance is the authors’ reading of the sources, not a verdict, and no panel has tested it.',
  guidanceMissing: 'The rationales could not be fetched. Your path and what you write are not affected.',
  guidanceLink: 'Open them as a page',
  reflectTitle: 'Write it down',
  reflectLead: 'Some of these questions come from the source, the others from what you did. Answer one, or none.',
  commitment: {
    title: 'One commitment',
    question: 'What will you do, the next time you are near this?',
    hint: 'Small enough to be done. It stays with your reflections, with the day you give it.',
  },
  done: 'I have finished looking back',
  finishedTitle: 'That was it',
  finished: 'Your reflections are in the journal. Come back to them tomorrow: they read differently.',
  toJournal: 'Open the journal',
} as const
