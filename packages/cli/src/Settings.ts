/** What a brand tells the command line in one JSON file: its processes, its names for channels, its own addresses. */
import * as Identity from "@redthread/identity"
import { ChannelKind, ChannelName, Direction, FactName, Namespace, ProcessName, StepName, TenantId } from "@redthread/model"
import * as Process from "@redthread/process"
import type { Composition } from "@redthread/switchboard"
import * as Triage from "@redthread/triage"
import { Effect, Path, Result, Schema } from "effect"
import { install } from "./Installed.ts"
import { type JsonFile, readJson } from "./JsonFile.ts"
import { BadInput } from "./Outcome.ts"

/** The settings file; everything may be left out. Paths are relative to the file. */
export const Settings = Schema.Struct({
  tenant: Schema.optionalKey(TenantId),
  /** Process files in the JSON form that `redthread check` reads. */
  processes: Schema.optionalKey(Schema.Array(Schema.NonEmptyString)),
  /** The brand's own names for kinds of channel, as its processes use them. */
  channels: Schema.optionalKey(Schema.Record(ChannelKind, ChannelName)),
  /** Phrases that tell what a text is about. */
  phrases: Schema.optionalKey(Schema.Array(Schema.Struct({
    process: ProcessName,
    step: Schema.optionalKey(StepName),
    said: Schema.optionalKey(Direction),
    anyOf: Schema.NonEmptyArray(Schema.NonEmptyString)
  }))),
  /** Facts by which people are recognised, with their namespaces. */
  identifying: Schema.optionalKey(Schema.Record(FactName, Namespace)),
  /** The brand's own e-mail addresses or domains: what comes from them is outbound. */
  ownAddresses: Schema.optionalKey(Schema.Array(Schema.NonEmptyString)),
  /** The brand's own telephone numbers. */
  ownNumbers: Schema.optionalKey(Schema.Array(Schema.NonEmptyString))
})
export type Settings = typeof Settings.Type

const decode = Schema.decodeUnknownResult(Settings, { onExcessProperty: "error" })

/** A process file, checked for form. Fails with `BadInput` that names file, line and reason. */
export const readProcess = Effect.fn("Settings.readProcess")(function*(file: string) {
  const json = yield* readJson(file)
  return yield* Effect.mapError(Effect.fromResult(Process.fromJson(json.value)), (invalid) => problemIn(json, invalid))
})

const problemIn = (json: JsonFile, invalid: Process.ProcessInvalid): BadInput =>
  new BadInput({ input: json.file, at: json.locate(keysOf(invalid.at)), reason: invalid.reason })

const keysOf = (pointer: string): ReadonlyArray<string> =>
  pointer.split("/").slice(1).map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"))

/** The composition that the settings describe; the plain one without a file. */
export const compose = Effect.fn("Settings.compose")(function*(file: string | undefined) {
  const { dirname, resolve } = yield* Path.Path
  const json = file === undefined ? undefined : yield* readJson(file)
  const decoded = decode(json?.value ?? {})
  if (Result.isFailure(decoded)) {
    const [line] = String(decoded.failure.message).split("\n")
    return yield* new BadInput({ input: file ?? "settings", at: "", reason: `These settings cannot be used: ${line ?? ""}` })
  }
  const settings = decoded.success
  const processes = yield* Effect.forEach(settings.processes ?? [], (path) => readProcess(resolve(dirname(file ?? "."), path)))
  const composition: Composition = {
    tenant: settings.tenant ?? TenantId.make("default"),
    adapters: install({ ownAddresses: settings.ownAddresses ?? [], ownNumbers: settings.ownNumbers ?? [] }),
    processes,
    identity: Identity.defaultPolicy,
    classifier: Triage.keywords(settings.phrases ?? []),
    channelNames: settings.channels ?? {},
    identifying: settings.identifying ?? {
      [FactName.make("contractNo")]: Namespace.make("contract-no"),
      [FactName.make("customerNo")]: Namespace.make("customer-no"),
      [FactName.make("email")]: Namespace.make("email"),
      [FactName.make("phone")]: Namespace.make("phone")
    }
  }
  return composition
})
