import type { MODEL } from '#domain/instrument/observations.ts'

/** What the debrief says. */
export const debrief = {
  beforeTitle: 'Before, you wrote',
  pathTitle: 'What you did',
  path: 'Time, decision and choice',
  attempts: (count: number) => `This is attempt ${String(count)}.`,
  compare: (first: string) => `First attempt: ${first}.`,
  unfinished: 'not finished',
  dimensionsTitle: 'How it stands to the guidance',
  dimensionsNote:
    'Your path, placed between the worst and the best complete path of this case. The authors’ reading of the sources; for you alone.',
  harm: 'Harm along the way stays in the account.',
  repair: 'What you did to repair is credited for itself.',
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
  decisionsTitle: 'Your decisions, and the others',
  decisionsLead:
    'What each option serves and risks. The stance is the authors’ reading of the sources, not a verdict, and no panel has tested it.',
  reflectTitle: 'Write it down',
  reflectLead: 'Two questions come from the source; the rest from what you did. Answer one, or none.',
  done: 'I have finished looking back',
  finishedTitle: 'That was it',
  finished: 'Your reflections are in the journal. Come back to them tomorrow: they read differently.',
  toJournal: 'Open the journal',
} as const
