/**
 * Kinds of entry of a team's own, such as `acme/meter-read`: with a schema, and with steps that keep what was written under
 * an older one readable. Whoever does not know a kind keeps and shows it as it is.
 */
import { Entry } from "@redthread/model"
import { Result, Schema } from "effect"
import { climb, newer, type Rung } from "./Versions.ts"

/** A kind of entry, the schema of what it says today, and the steps from its first form to today's, without gaps. */
export interface OwnKind<A> {
  /** Under a namespace of the team: `acme/meter-read`. */
  readonly kind: string
  readonly schema: Schema.Codec<A, Schema.Json>
  readonly steps: ReadonlyArray<Rung<Schema.Json>>
}

/** What an entry of a team's own kind says cannot be read here; `version` is that of its form, `known` the latest one known here. */
export class OwnKindUnread extends Schema.TaggedError<OwnKindUnread>()("OwnKindUnread", {
  kind: Schema.String,
  version: Schema.Int,
  known: Schema.Int,
  text: Schema.String
}) {
  override get message(): string {
    return `The entry ${this.kind} cannot be read: ${this.text}.`
  }
}

/** The form with its version. What was written without one is of version 1, as it stands. */
const Versioned = Schema.Struct({ v: Schema.Int.check(Schema.isGreaterThan(0)), is: Schema.Json })
const readVersioned = Schema.decodeUnknownOption(Versioned)

const versionOf = <A>({ steps }: OwnKind<A>): number => steps.length + 1

/**
 * What a `Custom` entry of this kind holds: give both to `Entry.cases.Custom.make`. Fails with `OwnKindUnread` where the value does not fit the schema.
 *
 * ```ts
 * import { readOwn, writeOwn } from "@redthread/ledger"
 * import { Result, Schema } from "effect"
 * const meterRead = { kind: "acme/meter-read", schema: Schema.Struct({ reading: Schema.Number }), steps: [] }
 * Result.getOrThrow(writeOwn(meterRead, { reading: 7 })).data // => { v: 1, is: { reading: 7 } }
 * ```
 */
export const writeOwn = <A>(own: OwnKind<A>, value: A): Result.Result<Pick<typeof Entry.cases.Custom.Type, "kind" | "data">, OwnKindUnread> => {
  const version = versionOf(own)
  return Result.mapBoth(Schema.encodeUnknownResult(own.schema)(value), {
    onFailure: ({ message }) => new OwnKindUnread({ kind: own.kind, version, known: version, text: message }),
    onSuccess: (is) => ({ kind: own.kind, data: { v: version, is } })
  })
}

/** What the entry says in today's form; `undefined` for an entry of another kind. A newer form than this program knows fails, and says so: the entry stays as it is. */
export const readOwn = <A>(own: OwnKind<A>, entry: Entry): Result.Result<A | undefined, OwnKindUnread> => {
  if (entry._tag !== "Custom" || entry.kind !== own.kind) return Result.succeed(undefined)
  const known = versionOf(own)
  const { is, v: version } = readVersioned(entry.data).pipe((found) => found._tag === "Some" ? found.value : { v: 1, is: entry.data })
  const unread = (text: string) => new OwnKindUnread({ kind: own.kind, version, known, text })
  if (version > known) return Result.fail(unread(newer("an entry", version, known)))
  return Result.flatMap(Result.mapError(climb(is, version, own.steps), unread), (today) =>
    Result.mapError(Schema.decodeUnknownResult(own.schema)(today), ({ message }) => unread(message)))
}
