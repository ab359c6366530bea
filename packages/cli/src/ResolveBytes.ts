/** The bytes of a table, read piece by piece: a line that is too long to be a record costs itself alone, however long it is. */
import { Effect, FileSystem, Stream } from "effect"
import { gunzipSync } from "node:zlib"
import { BadInput } from "./Outcome.ts"
import type { Blemish } from "./ResolveText.ts"

/** A line of more bytes is no record. */
const longest = 1 << 24
/** More bytes than this make no text that can be held at once. */
const largest = 500_000_000
const unpacked = 2_000_000_000
const newline = 0x0A

/** What was read; of a line that was too long its end alone, so that lines keep their numbers. */
export interface TableBytes {
  readonly bytes: Uint8Array
  readonly blemishes: ReadonlyArray<Blemish>
}

/** Takes pieces in, and leaves out lines that are too long. Memory grows with what is kept. */
const gathering = () => {
  const kept: Array<Uint8Array> = []
  const blemishes: Array<Blemish> = []
  let [line, length, size, isWide] = [1, 0, 0, undefined as boolean | undefined]
  let begun: Array<Uint8Array> = []
  const keep = (piece: Uint8Array): void => {
    kept.push(piece)
    size += piece.length
  }
  const carryOn = (piece: Uint8Array): void => {
    if (piece.length === 0) return
    length += piece.length
    begun = length <= longest ? [...begun, piece] : [(begun[0] ?? piece).slice(0, 1)]
  }
  const end = (): void => {
    if (length > longest) blemishes.push({ line, what: `The line has ${length.toLocaleString("en")} bytes; no record is so long. It is left out.` })
    // Of signs of two bytes the halves have to stay in step.
    if (length <= longest || (isWide === true && length % 2 === 1)) for (const piece of begun) keep(piece)
    ;[begun, length] = [[], 0]
  }
  return {
    size: () => size,
    take: (piece: Uint8Array): void => {
      isWide ??= piece.subarray(0, 2000).includes(0)
      const first = piece.indexOf(newline)
      if (first < 0) return carryOn(piece)
      carryOn(piece.subarray(0, first))
      end()
      const last = piece.lastIndexOf(newline)
      keep(piece.subarray(first, last + 1))
      for (let at = first; at >= 0; at = piece.indexOf(newline, at + 1)) line++
      carryOn(piece.subarray(last + 1))
    },
    done: (): TableBytes => {
      end()
      const bytes = new Uint8Array(size)
      let at = 0
      for (const piece of kept) {
        bytes.set(piece, at)
        at += piece.length
      }
      return { bytes, blemishes }
    }
  }
}

const chunk = 1 << 20

/** The bytes of a table, unpacked where gzip packed them. Fails with `BadInput` where there are none, or too many. */
export const readTableBytes = Effect.fn("ResolveBytes.readTableBytes")(function*(file: string) {
  const fs = yield* FileSystem.FileSystem
  const refuse = (reason: string): BadInput => new BadInput({ input: file, at: "", reason })
  const info = yield* Effect.mapError(fs.stat(file), (cause) => refuse(cause.reason._tag === "NotFound" ? "There is no such file." : `The file cannot be read: ${cause.message}`))
  if (info.type === "Directory") return yield* refuse("This is a folder; name a table in it.")
  const gathered = gathering()
  const tooLarge = refuse(`It has more than ${largest / 1_000_000} MB: split the table.`)
  const packed: Array<Uint8Array> = []
  let isPacked: boolean | undefined
  yield* Stream.runForEach(Stream.mapError(fs.stream(file, { chunkSize: chunk }), (cause) => refuse(`The file cannot be read: ${cause.message}`)), (piece) => {
    isPacked ??= piece[0] === 0x1F && piece[1] === 0x8B
    if (isPacked) packed.push(piece)
    else gathered.take(piece)
    return gathered.size() > largest ? Effect.fail(tooLarge) : Effect.void
  })
  if (isPacked === true) {
    const bytes = yield* Effect.try({
      try: () => new Uint8Array(gunzipSync(Buffer.concat(packed), { maxOutputLength: unpacked })),
      catch: (cause) => refuse(`It cannot be unpacked: ${cause instanceof Error ? cause.message : String(cause)}`)
    })
    for (let at = 0; at < bytes.length; at += chunk) gathered.take(bytes.subarray(at, at + chunk))
    if (gathered.size() > largest) return yield* tooLarge
  }
  return gathered.done()
})
