import { recase } from './recase.ts'

/**
 * A text as the detectors read it: without accents and marks of composition, with plain apostrophes, spaces and hyphens. Both
 * spellings are of one length, so that an index in one is an index in the other; `offsets` leads back to the text itself.
 */
export interface Reading {
  /** With its capitals. */
  cased: string
  /** In lower case. */
  folded: string
  /** For each index of `cased`, and for its end, the index in the text. */
  offsets: Uint32Array
  /** The words in `cased`, with their places. */
  words: Word[]
}

/** A word; hyphens and apostrophes inside belong to it. */
export interface Word {
  start: number
  end: number
  text: string
  folded: string
  /** In lower case, without the elision before it and the possessive behind it. */
  stem: string
  /** Whether a capital begins it. */
  isCapital: boolean
  /** Whether a sentence, a line or a quotation begins with it. */
  isFirst: boolean
  /** What stands between the word before and this one. */
  gap: string
}

// prettier-ignore
const SPELT_OUT: Record<string, string> = {
  œ: 'oe', Œ: 'Oe', æ: 'ae', Æ: 'Ae', ß: 'ss', ø: 'o', Ø: 'O', đ: 'd', Đ: 'D', ł: 'l', Ł: 'L', ɫ: 'l', ħ: 'h', ı: 'i',
  '’': "'", '‘': "'", ʼ: "'", '‐': '-', '‑': '-', '“': '"', '”': '"', '«': '"', '»': '"', '\u00a0': ' ', '\u202f': ' ', '\u2009': ' ', '\t': ' ',
  ª: 'a', º: 'o', '＠': '@',
}
const INVISIBLE = /^(?:\u00ad|\u200b|\u200c|\u200d|\u2060|\ufeff|\p{M})$/u

/** Reads a text once for all detectors. */
export function readText(text: string): Reading {
  const { cased: spelt, offsets } = spell(text)
  const cased = recase(spelt)
  const folded = cased.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
  return { cased, folded, offsets, words: findWords(cased, folded) }
}

function spell(text: string): { cased: string; offsets: Uint32Array } {
  const offsets = new Uint32Array(2 * text.length + 1)
  let cased = ''
  let copied = 0
  let shift = 0
  const copyTo = (index: number) => {
    for (let at = copied; at < index; at += 1) offsets[at + shift] = at
    cased += text.slice(copied, index)
    copied = index
  }
  for (const { index } of text.matchAll(/[^\n -~]/g)) {
    copyTo(index)
    const plain = spellUnit(text.charAt(index))
    for (let at = 0; at < plain.length; at += 1) offsets[cased.length + at] = index
    cased += plain
    copied = index + 1
    shift = cased.length - copied
  }
  copyTo(text.length)
  offsets[cased.length] = text.length
  return { cased, offsets: offsets.slice(0, cased.length + 1) }
}

function spellUnit(unit: string): string {
  if (unit < '\u0080' && unit !== '\t') return unit
  const spelt = SPELT_OUT[unit]
  if (spelt !== undefined) return spelt
  if (INVISIBLE.test(unit)) return ''
  const base = unit.normalize('NFD').charAt(0)
  return /[A-Za-z]/.test(base) ? base : unit
}

function findWords(cased: string, folded: string): Word[] {
  const words: Word[] = []
  let end = 0
  for (const match of cased.matchAll(/[A-Za-z0-9]+(?:['-][A-Za-z0-9]+)*/g)) {
    const gap = cased.slice(end, match.index)
    const start = match.index
    end = start + match[0].length
    const small = folded.slice(start, end)
    words.push({
      start,
      end,
      text: match[0],
      folded: small,
      stem: small.includes("'") ? small.replace(/'s?$/, '').replace(/^(?:d|l|qu|n|s|c|j|m|t)'(?=[a-z]{2})/, '') : small,
      isCapital: /^[A-Z]/.test(match[0]),
      isFirst: words.length === 0 || isBreak(gap, words.at(-1)),
      gap,
    })
  }
  return words
}

const ABBREVIATIONS = new Set([
  'dr',
  'dre',
  'mr',
  'mrs',
  'ms',
  'm',
  'mme',
  'mlle',
  'me',
  'pr',
  'prof',
  'st',
  'ste',
  'vs',
  'sgt',
  'cst',
])

function isBreak(gap: string, before: Word | undefined): boolean {
  if (/[!?\n:"(*•…]|[-–—] /.test(gap)) return true
  if (!gap.includes('.')) return false
  return !(before && (ABBREVIATIONS.has(before.folded) || /^[A-Z]$/.test(before.text)))
}
