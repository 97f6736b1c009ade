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
  assumptions: [
    'Severity runs from 0 to 1 along a logistic curve with its middle 165 minutes after the first page and a width of 42.',
    'Antibiotics reach the patient 15 minutes after they are ordered and over an hour turn the curve back, at up to 0.6 minutes for each minute.',
    'Fluids give back up to 14 mmHg while the patient is not in shock; a vasopressor up to 26 mmHg when she is.',
  ],
  columns: { time: 'Time', temperature: 'Temp °C', heartRate: 'Pulse', pressure: 'Pressure', respiratoryRate: 'Resps', saturation: 'Sats %' },
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
