/** `redthread review`: what waits for a person, answered at the terminal or by a script; every answer is written down with who and why. */
import * as Journey from "@redthread/journey"
import { LedgerError } from "@redthread/ledger"
import { AgentId, EntryId } from "@redthread/model"
import * as Switchboard from "@redthread/switchboard"
import { Effect, Layer, Option, Schema } from "effect"
import { Argument, Command, Flag, Prompt } from "effect/cli"
import { ledgerFlags } from "./Ingest.ts"
import { ledgerAt, ledgerExists } from "./LedgerPlace.ts"
import { BadInput } from "./Outcome.ts"
import { print, printJson } from "./Output.ts"
import { compose } from "./Settings.ts"

const encode = Schema.encodeSync(Switchboard.OpenDecision)

/** An open decision as text: the question, why it is asked, who is concerned, what may be answered. */
export const describeDecision = (open: Switchboard.OpenDecision): string => [
  `${open.id}  ${open.question}`,
  ...(open.because === "" ? [] : [`  because  ${open.because}`]),
  ...(open._tag === "Identity"
    ? open.candidates.map(({ identifiers, records }, i) => `  ${String(i + 1).padEnd(7)}  ${identifiers.length === 0 ? records.join(", ") : identifiers.join(", ")}`)
    : []),
  ...(open._tag === "Identity" ? open.observations.map(({ at, identifiers }, i) => `  seen ${String(i + 1).padEnd(7)}  ${identifiers.join(", ")} (${new Date(at).toISOString().slice(0, 16)}Z)`) : []),
  ...open.answers.map(({ answer, means }) => `  ${answer.padEnd(12)}  ${means}`)
].join("\n")

/** What went wrong with an answer, as a sentence about the input. */
const refused = (input: string) => (error: LedgerError | Error): LedgerError | BadInput =>
  error instanceof LedgerError ? error : new BadInput({ input, at: "", reason: error.message })

const required = (flag: string, value: Option.Option<string>) =>
  Option.isNone(value) || value.value.trim() === ""
    ? Effect.fail(new BadInput({ input: flag, at: "", reason: `Every decision is written down with who made it and why: give ${flag}.` }))
    : Effect.succeed(value.value.trim())

const notNow = "not now"
const stop = "stop"

/** Asks one question after the other until all are answered, put off, or somebody stops. */
const interview = Effect.fn("Review.interview")(function*(by: Option.Option<string>) {
  const decisions = yield* Switchboard.Decisions
  const open = yield* decisions.open
  if (open.length === 0) return yield* print("Nothing waits for a decision.")
  const name = Option.isSome(by) ? by.value : yield* Prompt.String({ message: "Who decides?", validate: (text) => text.trim() === "" ? Effect.fail("Give a name.") : Effect.succeed(text.trim()) })
  for (const [i, one] of open.entries()) {
    yield* print(`\n${i + 1} of ${open.length}\n${describeDecision(one)}\n`)
    const answer = yield* Prompt.Select({
      message: one.question,
      choices: [
        ...one.answers.map((possible) => ({ title: possible.answer, description: possible.means, value: possible.answer as string })),
        { title: notNow, description: "it stays open", value: notNow }, { title: stop, description: "all others stay open", value: stop }
      ]
    })
    if (answer === stop) return
    if (answer === notNow) continue
    const numbers = answer === "retract" ? yield* Prompt.String({ message: "Which were wrong? Numbers of what was seen:" }) : ""
    const because = yield* Prompt.String({ message: "Why?", validate: (text) => text.trim() === "" ? Effect.fail("Give a reason.") : Effect.succeed(text.trim()) })
    const told = yield* decisions.decide(one.id, `${answer} ${numbers}`.trim(), { by: AgentId.make(name), because }).pipe(
      Effect.map(({ became, entry }) => `${entry}: ${became}`),
      Effect.catchTag(["NotOpen", "NoAnswer", "NotAllowed"], (error) => Effect.succeed(error.message))
    )
    yield* print(told)
  }
})

interface Options {
  readonly json: boolean
  readonly made: boolean
  readonly decide: Option.Option<string>
  readonly takeBack: Option.Option<string>
  readonly answer: string
  readonly by: Option.Option<string>
  readonly because: Option.Option<string>
  readonly isWatched: boolean
}

/** Lists what is open or what was decided, answers one decision, takes one back, or asks at the terminal. */
export const reviewLedger = Effect.fn("Review.reviewLedger")(function*({ answer, because, by, decide, isWatched, json, made, takeBack }: Options) {
  const decisions = yield* Switchboard.Decisions
  const word = Effect.all({ by: Effect.map(required("--by NAME", by), (name) => AgentId.make(name)), because: required("--because TEXT", because) })
  if (Option.isSome(decide)) {
    if (answer === "") return yield* new BadInput({ input: `--decide ${decide.value}`, at: "", reason: "Give the answer behind it: --decide ID ANSWER." })
    const { became, entry } = yield* decisions.decide(decide.value, answer, yield* word).pipe(Effect.mapError(refused(`--decide ${decide.value}`)))
    return yield* json ? printJson({ decided: decide.value, answer, entry, became }) : print(`${entry}: ${became}`)
  }
  if (Option.isSome(takeBack)) {
    const given = takeBack.value.trim()
    if (given === "") return yield* new BadInput({ input: "--take-back", at: "", reason: "Name the entry of the decision, as --made lists it." })
    const entry = yield* decisions.takeBack(EntryId.make(given), yield* word).pipe(Effect.mapError(refused(`--take-back ${given}`)))
    return yield* json ? printJson({ takenBack: given, entry }) : print(`${entry}: ${given} counts as never made.`)
  }
  if (made) {
    const entries = yield* decisions.made
    for (const entry of entries) {
      yield* json
        ? printJson({ entry: entry.id, at: new Date(entry.recorded).toISOString(), by: entry.by, what: entry._tag, words: Journey.tell(entry) })
        : print(`${entry.id}  ${Journey.line(entry)}${entry.by === undefined ? "" : `, ${entry.by}`}`)
    }
    return yield* json ? printJson({ summary: { made: entries.length } }) : print(`${entries.length} decisions.`)
  }
  if (isWatched && !json) return yield* interview(by)
  const open = yield* decisions.open
  for (const one of open) yield* json ? printJson(encode(one)) : print(`${describeDecision(one)}\n`)
  const count = (tag: Switchboard.OpenDecision["_tag"]): number => open.filter(({ _tag }) => _tag === tag).length
  const counts = { open: open.length, parked: count("Parked"), identity: count("Identity"), unknownOutcomes: count("UnknownOutcome") }
  yield* json
    ? printJson({ summary: counts })
    : print(open.length === 0
      ? "Nothing waits for a decision."
      : `${counts.open} open: ${counts.parked} deliveries put aside, ${counts.identity} questions who is who, ${counts.unknownOutcomes} messages of unknown outcome.\n` +
        "Answer one with --decide ID ANSWER --by NAME --because TEXT, or all of them at a terminal.")
})

/** Shows and answers what waits for a person. */
export const review = Command.make(
  "review",
  {
    ...ledgerFlags,
    json: Flag.Boolean("json").pipe(Flag.withDescription("One JSON line per open decision, a summary last"), Flag.withDefault(false)),
    made: Flag.Boolean("made").pipe(Flag.withDescription("List the decisions that were made instead: who, when, what, why"), Flag.withDefault(false)),
    decide: Flag.String("decide").pipe(Flag.withDescription("Answer this decision; the answer stands behind it: --decide I-0a1b2c same"), Flag.optional),
    takeBack: Flag.String("take-back").pipe(Flag.withDescription("This decision counts as never made; its entry as --made lists it"), Flag.optional),
    by: Flag.String("by").pipe(Flag.withDescription("Who decides"), Flag.optional),
    because: Flag.String("because").pipe(Flag.withDescription("Why"), Flag.optional),
    answer: Argument.String("answer").pipe(Argument.withDescription("The answer, with --decide"), Argument.variadic())
  },
  Effect.fn("redthread review")(function*({ answer, ledger, settings, ...options }) {
    yield* ledgerExists(ledger)
    if (Option.isNone(options.decide) && answer.length > 0) {
      return yield* new BadInput({ input: answer.join(" "), at: "", reason: "An answer needs the decision it belongs to: --decide ID ANSWER." })
    }
    const composition = yield* compose(Option.getOrUndefined(settings))
    yield* reviewLedger({ ...options, answer: answer.join(" ").trim(), isWatched: process.stdin.isTTY && process.stdout.isTTY }).pipe(
      Effect.catchTag("QuitError", () => Effect.void),
      Effect.provide(Switchboard.layer(composition).pipe(Layer.provideMerge(ledgerAt(ledger))))
    )
  })
).pipe(Command.withDescription("Show what waits for a person, and decide it"))
