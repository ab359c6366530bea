/** Bytes of a table into text, whatever encoding its system wrote; what had to be decided is told by line. */
import { Result } from "effect"

/** Something in a file that is not as it should be: the line (from 1; 0 for the whole file) and what. */
export interface Blemish {
  readonly line: number
  readonly what: string
}

/** A text, and what had to be decided about it. */
interface Decoded {
  readonly text: string
  readonly blemishes: ReadonlyArray<Blemish>
}

const newline = 0x0A

/** UTF-16 without a mark: half of the bytes at the beginning are zero, always the same half. */
const withoutMark = (bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined => {
  const start = bytes.subarray(0, 2000)
  const zeros = [0, 0]
  start.forEach((byte, i) => { if (byte === 0) zeros[i % 2]!++ })
  const [even = 0, odd = 0] = zeros
  return odd > start.length / 4 && even < odd / 10 ? "utf-16le" : even > start.length / 4 && odd < even / 10 ? "utf-16be" : undefined
}

/** Lines as they stand in the bytes, each with its end. */
function* linesOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from < bytes.length;) {
    const end = bytes.indexOf(newline, from)
    const to = end < 0 ? bytes.length : end + 1
    yield bytes.subarray(from, to)
    from = to
  }
}

/** Bytes that are not UTF-8 throughout: lines that are stay as they are, the others are read as Windows-1252. */
const mixed = (bytes: Uint8Array): Decoded => {
  const [utf8, windows] = [new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }), new TextDecoder("windows-1252")]
  const pieces: Array<string> = []
  const odd: Array<number> = []
  let [line, isUtf8] = [0, false]
  for (const piece of linesOf(bytes)) {
    line++
    const text = Result.try(() => utf8.decode(piece))
    if (Result.isFailure(text)) odd.push(line)
    else isUtf8 ||= text.success.length < piece.length
    pieces.push(Result.isFailure(text) ? windows.decode(piece) : text.success)
  }
  const text = pieces.join("")
  if (!isUtf8) return { text, blemishes: [{ line: odd[0] ?? 1, what: "This line is no UTF-8; the file was read as Windows-1252." }] }
  return { text, blemishes: odd.map((each) => ({ line: each, what: "This line is no UTF-8, unlike others; it was read as Windows-1252." })) }
}

const misread = /[ÃÂ][\u0080-\u00BF‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/u

/**
 * The text of the bytes: UTF-8 or UTF-16, with or without a byte order mark, else Windows-1252, also where only some lines
 * are. `undefined` where they are no text at all. Umlauts that were already spoiled are named and stay as they are.
 */
export const textOf = (bytes: Uint8Array): Decoded | undefined => {
  const marked = bytes[0] === 0xFF && bytes[1] === 0xFE ? "utf-16le" : bytes[0] === 0xFE && bytes[1] === 0xFF ? "utf-16be" : withoutMark(bytes)
  const read = marked === undefined ? utf8Of(bytes) : { text: new TextDecoder(marked).decode(bytes), blemishes: [] }
  if (!isText(read.text)) return undefined
  return spoiledIn(withoutNuls(read))
}

/** Whether hardly any of the signs at the beginning are those of machines. */
const isText = (text: string): boolean => {
  const start = text.slice(0, 100_000)
  // oxlint-disable-next-line no-control-regex
  return (start.match(/[\0-\x08\x0E-\x1F]/gu)?.length ?? 0) <= start.length / 20
}

/** Signs that are none, as broken exports leave them, named by line and left out. */
const withoutNuls = (read: Decoded): Decoded => {
  if (!read.text.includes("\0")) return read
  const blemishes = [...read.blemishes]
  let line = 1
  for (let [from, at] = [0, read.text.indexOf("\0")]; at >= 0; at = read.text.indexOf("\0", from)) {
    for (let end = read.text.indexOf("\n", from); end >= 0 && end < at; end = read.text.indexOf("\n", end + 1)) line++
    blemishes.push({ line, what: "There are NUL bytes in this line; they are left out." })
    const end = read.text.indexOf("\n", at)
    if (end < 0) break
    line++
    from = end + 1
  }
  return { text: read.text.replaceAll("\0", ""), blemishes }
}

/** Names umlauts that were spoiled already. */
const spoiledIn = (read: Decoded): Decoded => {
  const at = read.text.search(misread)
  if (at < 0) return read
  const word = `${/[\p{L}\d]*$/u.exec(read.text.slice(Math.max(0, at - 30), at))?.[0] ?? ""}${/^[^\s,;|"]*/u.exec(read.text.slice(at, at + 30))?.[0] ?? ""}`
  const spoiled = { line: read.text.slice(0, at).split("\n").length, what: `“${word}” looks as if UTF-8 had been read as Windows-1252 before it came here; it stays as it is.` }
  return { text: read.text, blemishes: [...read.blemishes, spoiled] }
}

const utf8Of = (bytes: Uint8Array): Decoded => {
  const read = Result.try(() => new TextDecoder("utf-8", { fatal: true }).decode(bytes))
  return Result.isSuccess(read) ? { text: read.success, blemishes: [] } : mixed(bytes[0] === 0xEF && bytes[1] === 0xBB && bytes[2] === 0xBF ? bytes.subarray(3) : bytes)
}
