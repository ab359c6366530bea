/**
 * How entries are written down, and how those of every release stay readable. A written entry is never edited: one
 * that an older release wrote is brought up step by step, one that a newer release wrote is kept and shown as it is.
 */
import { Entry } from "@redthread/model"
import { Result, Schema } from "effect"

/** One step of reading an older form: from version `from` to `from + 1`. Never changed once it was released. */
export interface Rung<A> {
  readonly from: number
  /** What changed, in one sentence. */
  readonly says: string
  readonly up: (form: A) => A
}

/** A step of the written form of entries; those of other kinds are the same before and after it. */
export interface Step extends Rung<Schema.JsonObject> {
  /** The kinds (`_tag`) it changes, as they are called before it. */
  readonly kinds: ReadonlyArray<string>
}

/** The steps from the first release's form to today's, without gaps. */
export const steps: ReadonlyArray<Step> = []

/** The version in which this release writes entries; it stands in the written form as `v`. */
export const entryVersion: number = steps.length + 1

/** The kind under which an entry is shown whose own kind this release does not know. */
const unknownKind = "unknown/"

const encode = Schema.encodeUnknownResult(Entry)
const decode = Schema.decodeUnknownResult(Entry)
const kinds: ReadonlySet<string> = new Set(Object.keys(Entry.cases))

const isObject = (json: Schema.Json): json is Schema.JsonObject => json !== null && typeof json === "object" && !Array.isArray(json)

/** The entry as a newer release wrote it, where this entry stands for one. */
const original = (entry: Entry): Schema.JsonObject | undefined =>
  entry._tag === "Custom" && entry.kind.startsWith(unknownKind) && isObject(entry.data) &&
    entry.data["_tag"] === entry.kind.slice(unknownKind.length)
    ? entry.data
    : undefined

/** An entry nobody here can read, with what every entry has: id, times, channel. */
const shown = (json: Schema.JsonObject, tag: string): Schema.JsonObject => ({
  _tag: "Custom",
  ...Object.fromEntries(["id", "occurred", "recorded", "on", "concern", "cause", "by"].flatMap((key) => key in json ? [[key, json[key] as Schema.Json]] : [])),
  kind: `${unknownKind}${tag}`,
  data: json
})

/** Brings a form of version `from` to that after the last step, each step once and in order; fails with a sentence where one is missing or breaks. */
export const climb = <A, S extends Rung<A>>(form: A, from: number, ladder: ReadonlyArray<S>, take: (form: A, step: S) => A = (before, step) => step.up(before)): Result.Result<A, string> => {
  let risen = form
  for (let version = from; version <= ladder.length; version++) {
    const step = ladder.find((candidate) => candidate.from === version)
    if (step === undefined) return Result.fail(`no step leads from version ${version} to ${version + 1}`)
    const next = Result.try(() => take(risen, step))
    if (Result.isFailure(next)) return Result.fail(`the step from version ${version} failed: ${String(next.failure)}`)
    risen = next.success
  }
  return Result.succeed(risen)
}

/** What to do about a form that a newer release wrote. */
export const newer = (what: string, version: number, known: number): string =>
  `it is ${what} of version ${version}, and version ${known} is the latest that is known here: read it with the release that wrote it, or a later one`

const upcast = (json: Schema.JsonObject, from: number, ladder: ReadonlyArray<Step>) =>
  climb(json, from, ladder, (before, step) => step.kinds.includes(String(before["_tag"])) ? step.up(before) : before)

/**
 * The written entry as today's model has it. One whose kind this release does not know, or that is of a newer version
 * and fits no longer, becomes `Custom` with the kind `unknown/…` and the whole original as data. Fails with a sentence
 * where nothing can be made of it.
 */
export const readEntry = (json: Schema.Json, ladder: ReadonlyArray<Step> = steps): Result.Result<Entry, string> => {
  if (!isObject(json)) return Result.fail("it is no JSON object")
  const { _tag: tag, v: version } = json
  if (typeof tag !== "string" || tag === "") return Result.fail("it names no kind of entry")
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1) return Result.fail("it names no version")
  return Result.flatMap(upcast(json, version, ladder), (risen) => {
    const isKnown = typeof risen["_tag"] === "string" && kinds.has(risen["_tag"])
    const read = isKnown ? decode(risen) : undefined
    if (read !== undefined && Result.isSuccess(read)) return Result.succeed(read.success)
    if (read !== undefined && version <= ladder.length + 1) return Result.fail(read.failure.message)
    return Result.mapError(decode(shown(json, tag)), (error) => version > ladder.length + 1 ? newer(tag, version, ladder.length + 1) : error.message)
  })
}

/**
 * The entry as it is written down; fails with a sentence where it does not fit the model. An entry of a newer release
 * is written as that release wrote it.
 */
export const writeEntry = (entry: Entry): Result.Result<Schema.JsonObject, string> => {
  const foreign = original(entry)
  return foreign !== undefined
    ? Result.map(readEntry(foreign), () => foreign)
    : Result.mapBoth(encode(entry), {
      onFailure: (error) => error.message,
      onSuccess: (encoded) => ({ v: entryVersion, ...(encoded as Schema.JsonObject) })
    })
}
