/** One set of bedside observations. */
export interface Observations {
  /** Degrees Celsius. */
  temperature: number
  /** Beats a minute. */
  heartRate: number
  /** Millimetres of mercury. */
  systolic: number
  /** Millimetres of mercury. */
  diastolic: number
  /** Breaths a minute. */
  respiratoryRate: number
  /** Per cent, by pulse oximetry on room air. */
  saturation: number
}

/** The minute at which each treatment took effect, or `undefined` while it has not been given. */
export interface Treatments {
  fluids: number | undefined
  antibiotics: number | undefined
  vasopressors: number | undefined
}

export const UNTREATED: Treatments = { fluids: undefined, antibiotics: undefined, vasopressors: undefined }

/** The constants of the teaching model, all of them printed beside the chart. */
export const MODEL = {
  /** Minute at which an untreated patient is half-way from early sepsis to shock. */
  halfwayMinute: 165,
  /** Minutes over which the untreated course steepens. */
  steepnessMinutes: 42,
  /** Minutes from ordering a treatment to its reaching the patient. */
  orderToVeinMinutes: 15,
  /** How hard antibiotics push the course back: 1 would only hold it, more than 1 reverses it. */
  antibioticPush: 1.6,
  /** Minutes for antibiotics to come into effect. */
  antibioticDelayMinutes: 60,
  /** Minutes for the fever and the pulse that comes with it to settle on antibiotics. */
  feverDelayMinutes: 300,
  /** Systolic pressure that fluids give back to a patient who is not yet in shock. */
  fluidRise: 14,
  /** Minutes for a bolus of fluid to come into effect. */
  fluidDelayMinutes: 15,
  /** Systolic pressure that vasopressors give back. */
  vasopressorRise: 26,
  /** Minutes for vasopressors to come into effect. */
  vasopressorDelayMinutes: 8,
} as const

/**
 * The patient's observations at a simulated minute after the first page, rounded as a chart has them.
 *
 * A teaching model, not physiology: one severity from 0 (well) to 1 (shock) follows a logistic curve in time, antibiotics
 * bend that time back, fluids and vasopressors lift the pressure. It was drawn by hand to look like urinary sepsis in a
 * frail patient on an ordinary ward, and it predicts nothing.
 */
export function observationsAt(minute: number, treatments: Treatments): Observations {
  const exact = exactObservationsAt(minute, treatments)
  return {
    temperature: Math.round(exact.temperature * 10) / 10,
    heartRate: Math.round(exact.heartRate),
    systolic: Math.round(exact.systolic),
    diastolic: Math.round(exact.diastolic),
    respiratoryRate: Math.round(exact.respiratoryRate),
    saturation: Math.round(exact.saturation),
  }
}

/** The same before rounding, for drawing. */
export function exactObservationsAt(minute: number, treatments: Treatments): Observations {
  const severity = severityAt(minute, treatments.antibiotics)
  const filled = share(minute, treatments.fluids, MODEL.fluidDelayMinutes) * (1 - severity)
  const pressed = share(minute, treatments.vasopressors, MODEL.vasopressorDelayMinutes) * severity
  const infection = 1 - share(minute, treatments.antibiotics, MODEL.feverDelayMinutes)
  const systolic = 120 - 46 * severity + filled * MODEL.fluidRise + pressed * MODEL.vasopressorRise
  return {
    temperature: 37.3 + 1.2 * infection + 0.9 * severity,
    heartRate: 88 + 13 * infection + 35 * severity - 8 * filled,
    systolic,
    diastolic: systolic * (0.56 - 0.03 * severity),
    respiratoryRate: 19 + 13 * severity,
    saturation: 95 - 6 * severity,
  }
}

/** How ill the patient is at a minute: 0 is well, 1 is shock. */
export function severityAt(minute: number, antibioticsFrom: number | undefined): number {
  const course = antibioticsFrom === undefined || minute <= antibioticsFrom ? minute : bentBack(minute, antibioticsFrom)
  return 1 / (1 + Math.exp((MODEL.halfwayMinute - course) / MODEL.steepnessMinutes))
}

/** The minute of the untreated course that a patient on antibiotics has got to. */
function bentBack(minute: number, from: number): number {
  const since = minute - from
  const delay = MODEL.antibioticDelayMinutes
  return from + since - MODEL.antibioticPush * (since - delay * (1 - Math.exp(-since / delay)))
}

/** The share, 0 to 1, of a treatment's effect that has come in by a minute. */
function share(minute: number, from: number | undefined, delay: number): number {
  return from === undefined || minute <= from ? 0 : 1 - Math.exp(-(minute - from) / delay)
}
