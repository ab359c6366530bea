/** What a brand tells the command line in one JSON file: its processes, its names for channels, its own addresses. */
import type { Registry } from "@redthread/channel"
import * as Identity from "@redthread/identity"
import { ChannelName, Direction, Namespace, pointerKeys, ProcessName, StepName, TenantId } from "@redthread/model"
import * as Process from "@redthread/process"
import { compose as composeFrom } from "@redthread/switchboard"
import * as Triage from "@redthread/triage"
import { Config, Effect, Path, Result, Schema, SchemaIssue } from "effect"
import { connect, install, type Own } from "./Installed.ts"
import { type JsonFile, readJson } from "./JsonFile.ts"
import { BadInput } from "./Outcome.ts"

/** The settings file; everything may be left out. Paths are relative to the file. */
export const Settings = Schema.Struct({
  tenant: Schema.optionalKey(TenantId),
  /** Process files in the JSON form that `redthread check` reads. */
  processes: Schema.optionalKey(Schema.Array(Schema.NonEmptyString)),
  /** The brand's own names for kinds of channel, as its processes use them. */
  channels: Schema.optionalKey(Schema.Record(Schema.String, ChannelName)),
  /** Phrases that tell what a text is about. */
  phrases: Schema.optionalKey(Schema.Array(Schema.Struct({
    process: ProcessName,
    step: Schema.optionalKey(StepName),
    said: Schema.optionalKey(Direction),
    anyOf: Schema.NonEmptyArray(Schema.NonEmptyString)
  }))),
  /** Facts by which people are recognised, with their namespaces. */
  identifying: Schema.optionalKey(Schema.Record(Schema.String, Namespace)),
  /** The brand's own e-mail addresses or domains: what comes from them is outbound. */
  ownAddresses: Schema.optionalKey(Schema.Array(Schema.NonEmptyString)),
  /** The brand's own telephone numbers. */
  ownNumbers: Schema.optionalKey(Schema.Array(Schema.NonEmptyString)),
  /**
   * What adapters have to be told, by their ids, as their READMEs say. A text `${NAME}` stands for the environment variable
   * of that name, so that no secret has to stand in the file.
   */
  adapters: Schema.optionalKey(Schema.Record(Schema.String, Schema.Json))
})
export type Settings = typeof Settings.Type

const decode = Schema.decodeUnknownResult(Settings, { onExcessProperty: "error" })

const issuesOf = SchemaIssue.makeFormatterStandardSchemaV1()

/** A process file, checked for form. Fails with `BadInput` that names file, line and reason. */
export const readProcess = Effect.fn("Settings.readProcess")(function*(file: string) {
  const json = yield* readJson(file)
  return yield* Effect.mapError(Effect.fromResult(Process.fromJson(json.value)), (invalid) => problemIn(json, invalid))
})

const problemIn = (json: JsonFile, invalid: Process.ProcessInvalid): BadInput =>
  new BadInput({
    input: json.file,
    at: json.locate(pointerKeys(invalid.problems[0].at)),
    reason: invalid.problems.map(({ at, repair, what }, i) =>
      `${i === 0 ? "" : `\n${json.file} (${json.locate(pointerKeys(at))}): `}${at === "" ? "" : `${at}: `}${what} ${repair}`
    ).join("")
  })

/** The brand's own addresses and numbers stand in everybody's messages and tell nothing about who a customer is. */
const policyFor = ({ ownAddresses = [], ownNumbers = [] }: Settings): Identity.Policy =>
  Identity.blocking(
    Identity.blocking(Identity.defaultPolicy, Namespace.make("email"), ownAddresses.map((address) => (address.startsWith("@") ? `*${address}` : address))),
    Namespace.make("phone"),
    ownNumbers
  )

/** The settings in a file; fails with `BadInput` that names the line. */
const readSettings = Effect.fn("Settings.readSettings")(function*(file: string | undefined) {
  const json = file === undefined ? undefined : yield* readJson(file)
  const decoded = decode(json?.value ?? {})
  if (Result.isFailure(decoded)) {
    const [issue] = issuesOf(decoded.failure.issue).issues
    const path = (issue?.path ?? []).map((part) => (typeof part === "object" ? String(part.key) : String(part)))
    return yield* new BadInput({
      input: file ?? "settings",
      at: json?.locate(path) ?? "",
      reason: `${path.length === 0 ? "The settings" : `“${path.join(".")}”`} cannot be used: ${issue?.message ?? "unknown reason"}`
    })
  }
  return { settings: decoded.success, json }
})

const ownOf = ({ ownAddresses = [], ownNumbers = [] }: Settings): Own => ({ ownAddresses, ownNumbers })

const compositionOf = Effect.fnUntraced(function*(settings: Settings, file: string | undefined, adapters: Registry) {
  const { dirname, resolve } = yield* Path.Path
  const processes = yield* Effect.forEach(settings.processes ?? [], (path) => readProcess(resolve(dirname(file ?? "."), path)))
  return composeFrom({
    ...(settings.tenant === undefined ? {} : { tenant: settings.tenant }),
    adapters,
    processes,
    identity: policyFor(settings),
    classifier: Triage.keywords(settings.phrases ?? []),
    channelNames: settings.channels ?? {},
    ...(settings.identifying === undefined ? {} : { identifying: settings.identifying })
  })
})

/** The composition that the settings describe; the plain one without a file. Its adapters read and send nothing. */
export const compose = Effect.fn("Settings.compose")(function*(file: string | undefined) {
  const { settings } = yield* readSettings(file)
  return yield* compositionOf(settings, file, install(ownOf(settings)))
})

/** A JSON value with each text `${NAME}` replaced by the environment variable; fails with the names that are not set. */
const fromEnvironment = (value: Schema.Json): Effect.Effect<Schema.Json, ReadonlyArray<string>> => {
  if (typeof value === "string") {
    const [, name] = /^\$\{(\w+)\}$/.exec(value) ?? []
    return name === undefined ? Effect.succeed(value) : Effect.mapError(Config.NonEmptyString(name), () => [name])
  }
  if (Array.isArray(value)) return Effect.forEach(value, fromEnvironment)
  if (value === null || typeof value !== "object") return Effect.succeed(value)
  return Effect.map(Effect.forEach(Object.entries(value), ([key, inner]) => Effect.map(fromEnvironment(inner), (found) => [key, found] as const)), Object.fromEntries)
}

/** The composition with the adapters that the settings connect, and which those are. Fails with `BadInput`; never shows a secret. */
export const composeConnected = Effect.fn("Settings.composeConnected")(function*(file: string | undefined) {
  const { json, settings } = yield* readSettings(file)
  const { adapters = {} } = settings
  const bad = (keys: ReadonlyArray<string>, reason: string) =>
    new BadInput({ input: file ?? "settings", at: json?.locate(["adapters", ...keys]) ?? "", reason })
  const installed = install(ownOf(settings)).map(({ id }) => String(id))
  const unknown = Object.keys(adapters).find((id) => !installed.includes(id))
  if (unknown !== undefined) return yield* bad([unknown], `There is no adapter “${unknown}”; there are ${installed.join(", ")}.`)
  const configs = yield* Effect.forEach(Object.entries(adapters), ([id, config]) =>
    fromEnvironment(config).pipe(
      Effect.map((found) => [id, found] as const),
      Effect.mapError((names) => bad([id], `The environment variable ${names.join(", ")} is not set.`))
    ))
  const connected = yield* Effect.mapError(connect(ownOf(settings), Object.fromEntries(configs)), ({ expected, keys }) =>
    bad(keys, `“adapters.${keys.join(".")}” cannot be used: ${expected}.`))
  return { composition: yield* compositionOf(settings, file, connected), connected: new Set(Object.keys(adapters)) }
})
