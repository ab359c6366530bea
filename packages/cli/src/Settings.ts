/** What a brand tells the command line in one JSON file: its processes, its names for channels, its own addresses. */
import * as Identity from "@redthread/identity"
import { ChannelName, Direction, FactName, Namespace, pointerKeys, ProcessName, StepName, TenantId } from "@redthread/model"
import * as Process from "@redthread/process"
import type { Composition } from "@redthread/switchboard"
import * as Triage from "@redthread/triage"
import { Effect, Path, Result, Schema, SchemaIssue } from "effect"
import { install } from "./Installed.ts"
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
  ownNumbers: Schema.optionalKey(Schema.Array(Schema.NonEmptyString))
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

/** The composition that the settings describe; the plain one without a file. */
export const compose = Effect.fn("Settings.compose")(function*(file: string | undefined) {
  const { dirname, resolve } = yield* Path.Path
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
  const settings = decoded.success
  const processes = yield* Effect.forEach(settings.processes ?? [], (path) => readProcess(resolve(dirname(file ?? "."), path)))
  const composition: Composition = {
    tenant: settings.tenant ?? TenantId.make("default"),
    adapters: install({ ownAddresses: settings.ownAddresses ?? [], ownNumbers: settings.ownNumbers ?? [] }),
    processes,
    identity: policyFor(settings),
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
