/** `redthread certify`: does a channel adapter keep the thirteen laws? And a new adapter to begin with. */
import { type AnyAdapter, conformanceLaws } from "@redthread/channel"
import type { ChannelKit } from "@redthread/testing"
import { Effect, FileSystem, Option, Path } from "effect"
import { Argument, Command, Flag } from "effect/cli"
import { pathToFileURL } from "node:url"
import { BadInput, Findings } from "./Outcome.ts"
import { print, printJson, progress } from "./Output.ts"
import { scaffold } from "./Scaffold.ts"

const has = (value: unknown, ...names: ReadonlyArray<string>): boolean => value !== null && typeof value === "object" && names.every((name) => name in value)
const isAdapter = (value: unknown): value is AnyAdapter => has(value, "id", "kind", "wire", "verify", "document", "normalise", "capabilities", "render", "send", "budget")
const isSamples = (value: unknown): value is ChannelKit.Samples =>
  has(value, "payloads") && Array.isArray((value as { readonly payloads: unknown }).payloads) && (value as ChannelKit.Samples).payloads.length > 0

/** The exports `adapter` and `samples` of a module. */
const fromModule = Effect.fn("Certify.fromModule")(function*(file: string) {
  const { resolve } = yield* Path.Path
  const fs = yield* FileSystem.FileSystem
  const bad = (reason: string) => new BadInput({ input: file, at: "", reason })
  if (!(yield* Effect.orElseSucceed(fs.exists(file), () => false))) return yield* bad("There is no such file.")
  const { adapter, samples } = yield* Effect.tryPromise({
    try: () => import(pathToFileURL(resolve(file)).href) as globalThis.Promise<Readonly<Record<string, unknown>>>,
    catch: (cause) => bad(`The module cannot be loaded: ${cause instanceof Error ? cause.message : String(cause)}`)
  })
  if (!isAdapter(adapter)) return yield* bad("It exports no “adapter” with all that the interface ChannelAdapter asks for.")
  if (!isSamples(samples)) return yield* bad("It exports no “samples” with at least one of “payloads”; see ChannelKit.Samples of @redthread/testing.")
  return { adapter, samples }
})

/** At most this many places of a sample are shown. */
const placesShown = 5

const leftOut = ({ leaves, sample }: ChannelKit.Certificate["notUnderstood"][number]): string =>
  `  ${sample}: ${leaves.slice(0, placesShown).join(", ")}${leaves.length > placesShown ? ` and ${leaves.length - placesShown} more` : ""}`

const story = ({ adapter, laws, notUnderstood, settings }: ChannelKit.Certificate, words: (verdict: ChannelKit.Verdict) => string): string => {
  const count = (verdict: ChannelKit.Verdict["verdict"]): number => laws.filter((law) => law.verdict === verdict).length
  const said = laws.map((law) => (law.verdict === "broken" ? `${words(law)}\n           ${law.says}` : words(law)))
  const [broken, unproved] = [count("broken"), count("unproved")]
  const sum = [
    `${count("holds")} of ${laws.length} laws hold`, ...(count("exempt") === 0 ? [] : [`${count("exempt")} do not apply`]),
    ...(broken === 0 ? [] : [`${broken} broken`]), ...(unproved === 0 ? [] : [`${unproved} cannot be judged yet`])
  ].join(", ")
  const left = notUnderstood.length === 0 ? [] : ["Not understood in your samples; read it, or “carry” it along where it means nothing to you:", ...notUnderstood.map(leftOut)]
  return [...said, ...left, `${adapter}: ${sum}. (${settings.runs} generated and ${settings.mutations} forged deliveries, seed ${settings.seed})`].join("\n")
}

const count = (name: string, description: string, otherwise: number) => Flag.Int(name).pipe(Flag.withDescription(description), Flag.withDefault(otherwise))

/** Judges the adapter of a module, or writes a new one. */
export const certify = Command.make(
  "certify",
  {
    json: Flag.Boolean("json").pipe(Flag.withDescription("The certificate as JSON"), Flag.withDefault(false)),
    new: Flag.String("new").pipe(Flag.withDescription("Write a working adapter package into a new folder of this name"), Flag.optional),
    runs: count("runs", "Generated deliveries for each law", 100),
    mutations: count("mutations", "Forged deliveries", 10_000),
    seed: Flag.Int("seed").pipe(Flag.withDescription("Seed of an earlier run, to see the same again"), Flag.optional),
    size: Flag.Literals("size", ["xsmall", "small"]).pipe(Flag.withDescription("How much each generated delivery holds"), Flag.withDefault("small")),
    module: Argument.String("module").pipe(Argument.withDescription("A module that exports “adapter” and “samples”"), Argument.optional)
  },
  Effect.fn("redthread certify")(function*({ json, module, mutations, new: folder, runs, seed, size }) {
    if (Option.isSome(folder)) {
      const files = yield* scaffold(folder.value)
      yield* json ? printJson({ folder: folder.value, files }) : print([`${folder.value} is ready:`, ...files.map((file) => `  ${file}`), "", `cd ${folder.value}`, "npm install", "npm test", "npm run certify"].join("\n"))
      return
    }
    if (Option.isNone(module)) return yield* new BadInput({ input: "certify", at: "", reason: "Name a module that exports “adapter” and “samples”, or begin one with --new my-channel." })
    const { adapter, samples } = yield* fromModule(module.value)
    const kit = yield* Effect.promise(() => import("@redthread/testing/ChannelKit"))
    const bar = progress("certifying", conformanceLaws.length)
    const certificate = yield* kit.certify(adapter, samples, { runs, mutations, size, ...(Option.isSome(seed) ? { seed: seed.value } : {}) }, ({ id }) => bar.step(id))
    yield* bar.done
    yield* json ? printJson(certificate) : print(story(certificate, kit.wordsOf))
    const findings = certificate.laws.filter(({ verdict }) => verdict === "broken" || verdict === "unproved").length
    if (findings > 0) return yield* new Findings({ count: findings })
  })
).pipe(Command.withDescription("Judge a channel adapter by the thirteen laws, or begin a new one"))
