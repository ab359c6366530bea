/** JSON files of ours, read so that a mistake is named with its line. */
import { Effect, FileSystem } from "effect"
import { findNodeAtLocation, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser"
import { BadInput } from "./Outcome.ts"

const lineOf = (text: string, offset: number): string => {
  const before = text.slice(0, offset)
  return `line ${before.split("\n").length}, column ${offset - before.lastIndexOf("\n")}`
}

const sentence = (code: string): string => code.replaceAll(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase()

/** A JSON file: its value, and where in the file a part of it stands. */
export interface JsonFile {
  readonly file: string
  readonly value: unknown
  /** `line 4, column 3` of the value at these keys, or of the nearest one above it that exists. */
  readonly locate: (keys: ReadonlyArray<string | number>) => string
}

/** Reads a JSON file. Fails with `BadInput` naming the file, the line and what is wrong there. */
export const readJson = Effect.fn("JsonFile.readJson")(function*(file: string) {
  const fs = yield* FileSystem.FileSystem
  const text = (yield* Effect.mapError(fs.readFileString(file), (cause) =>
    new BadInput({
      input: file,
      at: "",
      reason: cause.reason._tag === "NotFound" ? "There is no such file." : `The file cannot be read: ${cause.message}`
    }))).replace(/^\uFEFF/, "")
  const errors: Array<ParseError> = []
  const tree = parseTree(text, errors)
  const [first] = errors
  if (first !== undefined || tree === undefined) {
    return yield* new BadInput({
      input: file,
      at: first === undefined ? "" : lineOf(text, first.offset),
      reason: text.trim() === "" ? "The file is empty." : `This is not JSON: ${first === undefined ? "nothing in it" : sentence(printParseErrorCode(first.error))}.`
    })
  }
  const locate = (keys: ReadonlyArray<string | number>): string => {
    for (let length = keys.length; length >= 0; length--) {
      const names = keys.slice(0, length)
      const node = findNodeAtLocation(tree, names.map((key) => (/^\d+$/.test(String(key)) ? Number(key) : key))) ??
        findNodeAtLocation(tree, names)
      if (node !== undefined) return lineOf(text, node.offset)
    }
    return lineOf(text, 0)
  }
  const value: unknown = yield* Effect.try({
    try: () => JSON.parse(text) as unknown,
    catch: (cause) => new BadInput({ input: file, at: "", reason: `This is not JSON: ${String(cause)}` })
  })
  return { file, value, locate } satisfies JsonFile
})
