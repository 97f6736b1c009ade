const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
const END_SIZE = 22

/**
 * A zip file in which every time of its files is midnight of a day (YYYY-MM-DD, from 1980), so that it does not tell at which hour it was made.
 * The bytes given are changed and returned. Throws where they are no plain zip file.
 */
export function setZipDay(bytes: Uint8Array, day: string): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = bytes.byteLength - END_SIZE
  if (end < 0 || view.getUint32(end, true) !== END) throw new Error('Not a zip file, or one with a comment')
  const stamp = toDosTime(day)
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const local = view.getUint32(at + 42, true)
    if (view.getUint32(at, true) !== CENTRAL || view.getUint32(local, true) !== LOCAL)
      throw new Error('A damaged zip file')
    view.setUint32(at + 12, stamp, true)
    view.setUint32(local + 10, stamp, true)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return bytes
}

/** The day in the upper half, and in the lower half no hours, minutes and seconds. */
function toDosTime(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return (((year - 1980) << 25) | (month << 21) | (date << 16)) >>> 0
}
