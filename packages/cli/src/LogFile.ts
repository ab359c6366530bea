/** Logs and models that other systems wrote, by their files: what the ending says, unpacked where it is packed. */
import { type EventLog, Net } from "@redthread/model"
import * as Standards from "@redthread/standards"
import { Effect, FileSystem, Result, Schema, SchemaIssue } from "effect"
import { gunzipSync } from "node:zlib"
import { BadInput } from "./Outcome.ts"

/** How a table or an object-centric log is to be read, where it is not to be guessed. */
export interface LogReading {
  readonly columns: Partial<Standards.CsvColumns>
  readonly objectType: string | undefined
}

/** A log, and what of its file could not be carried over. */
export interface LogFile {
  readonly log: EventLog
  readonly losses: ReadonlyArray<Standards.Loss>
  /** What had to be decided about it, for people. */
  readonly remarks: ReadonlyArray<string>
}

const largest = 2_000_000_000

/** The bytes of a file, unpacked where they are packed by gzip. Fails with `BadInput`. */
export const readBytes = Effect.fn("LogFile.readBytes")(function*(file: string) {
  const fs = yield* FileSystem.FileSystem
  const bytes = yield* Effect.mapError(fs.readFile(file), (cause) =>
    new BadInput({ input: file, at: "", reason: cause.reason._tag === "NotFound" ? "There is no such file." : `The file cannot be read: ${cause.message}` }))
  if (bytes[0] !== 0x1F || bytes[1] !== 0x8B) return bytes
  return yield* Effect.try({
    try: () => new Uint8Array(gunzipSync(bytes, { maxOutputLength: largest })),
    catch: (cause) => new BadInput({ input: file, at: "", reason: `It cannot be unpacked: ${cause instanceof Error ? cause.message : String(cause)}` })
  })
})

const orBad = <A>(file: string, result: Result.Result<A, Standards.Unreadable>): Effect.Effect<A, BadInput> =>
  Effect.mapError(Effect.fromResult(result), ({ at, reason }) => new BadInput({ input: file, at, reason }))

const endingOf = (file: string): string => file.toLowerCase().replace(/\.gz$/, "").replace(/^.*\./s, "")

/** Reads an event log: `.xes`, `.csv` (also `.tsv`, `.txt`), `.jsonocel` (also `.json`), each also packed as `.gz`. */
export const readLog = Effect.fn("LogFile.readLog")(function*(file: string, { columns, objectType }: LogReading) {
  const bytes = yield* readBytes(file)
  switch (endingOf(file)) {
    case "xes":
    case "xml": {
      const { log, losses } = yield* orBad(file, Standards.readXes(bytes))
      return { log, losses, remarks: [] } satisfies LogFile as LogFile
    }
    case "csv":
    case "tsv":
    case "txt": {
      const read = yield* orBad(file, Standards.readCsv(bytes, columns))
      const { activity, time } = read.columns
      const remark = `Case “${read.columns.case}”, activity “${activity}”${time === undefined ? "" : `, time “${time}”`}.`
      return { log: read.log, losses: read.losses, remarks: [remark] } satisfies LogFile as LogFile
    }
    case "jsonocel":
    case "json": {
      const ocel = yield* orBad(file, Standards.readOcel(bytes))
      const types = Standards.caseTypesOf(ocel)
      const type = objectType ?? types[0]
      if (type === undefined || !types.includes(type)) {
        return yield* new BadInput({ input: file, at: "", reason: `There are no objects of the type “${type ?? ""}”; there are ${types.join(", ")}.` })
      }
      return { log: Standards.flattenOcel(ocel, type), losses: ocel.losses, remarks: [`Each object of the type “${type}” is a case.`] } satisfies LogFile as LogFile
    }
    default:
      return yield* new BadInput({ input: file, at: "", reason: "Its ending is none of .xes, .xes.gz, .csv, .jsonocel." })
  }
})

const decodeNet = Schema.decodeUnknownResult(Net)
const issuesOf = SchemaIssue.makeFormatterStandardSchemaV1()

/** Reads a net: `.pnml`, `.bpmn` (its structure), or `.json` in the form of the model's `Net`. */
export const readModel = Effect.fn("LogFile.readModel")(function*(file: string) {
  const bytes = yield* readBytes(file)
  switch (endingOf(file)) {
    case "pnml":
      return yield* orBad(file, Standards.readPnml(bytes))
    case "bpmn":
      return yield* orBad(file, Standards.readBpmn(bytes))
    case "xml": {
      const pnml = Standards.readPnml(bytes)
      return yield* orBad(file, Result.isSuccess(pnml) ? pnml : Standards.readBpmn(bytes))
    }
    case "json": {
      const value = yield* Effect.try({
        try: () => JSON.parse(new TextDecoder().decode(bytes)) as unknown,
        catch: (cause) => new BadInput({ input: file, at: "", reason: `This is not JSON: ${cause instanceof Error ? cause.message : String(cause)}` })
      })
      const net = decodeNet(value)
      if (Result.isSuccess(net)) return { net: net.success, losses: [] }
      const [issue] = issuesOf(net.failure.issue).issues
      const at = (issue?.path ?? []).map((part) => `/${typeof part === "object" ? String(part.key) : String(part)}`).join("")
      return yield* new BadInput({ input: file, at, reason: `This is no net of places, transitions and arcs: ${issue?.message ?? "unknown reason"}` })
    }
    default:
      return yield* new BadInput({ input: file, at: "", reason: "Its ending is none of .pnml, .bpmn, .json." })
  }
})
