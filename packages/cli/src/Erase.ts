/** `redthread erase`: one person is forgotten, in a sealed ledger. */
import { AgentId, Instant } from "@redthread/model"
import * as Switchboard from "@redthread/switchboard"
import { Clock, Effect, Layer, Option } from "effect"
import { Argument, Command, Flag } from "effect/cli"
import { ledgerFlags } from "./Ingest.ts"
import { ledgerExists, sealedAt } from "./LedgerPlace.ts"
import { BadInput } from "./Outcome.ts"
import { print, printJson } from "./Output.ts"
import { compose } from "./Settings.ts"

/** Erases everybody known by an e-mail address or number; who of several, `--person` says. */
export const erase = Command.make(
  "erase",
  {
    ...ledgerFlags,
    by: Flag.String("by").pipe(Flag.withDescription("Who erases")),
    askedBy: Flag.String("asked-by").pipe(Flag.withDescription("Who asked for it: customer, authority, retention …; no name"), Flag.withDefault("customer")),
    because: Flag.String("because").pipe(Flag.withDescription("Why; it stays, so it must not name the person")),
    person: Flag.Int("person").pipe(Flag.withDescription("Which of several, counted from 1, as “redthread trace” shows them"), Flag.optional),
    dryRun: Flag.Boolean("dry-run").pipe(Flag.withDescription("Show whose records would be erased, and erase nothing"), Flag.withDefault(false)),
    json: Flag.Boolean("json").pipe(Flag.withDescription("The outcome as JSON"), Flag.withDefault(false)),
    customer: Argument.String("customer").pipe(Argument.withDescription("E-mail address, telephone, customer or contract number"))
  },
  Effect.fn("redthread erase")(function*({ askedBy, because, by, customer, dryRun, json, ledger, person, settings }) {
    yield* ledgerExists(ledger)
    if ([by, askedBy, because, customer].some((text) => text.trim() === "")) return yield* new BadInput({ input: "--by, --asked-by, --because, CUSTOMER", at: "", reason: "None of them may be empty." })
    const composition = yield* compose(Option.getOrUndefined(settings))
    yield* Effect.gen(function*() {
      const people = yield* (yield* Switchboard.People).find(customer)
      if (people.length === 0) return yield* new BadInput({ input: customer, at: "", reason: `Nobody is known by it in ${ledger}.` })
      const chosen = Option.isSome(person) ? people[person.value - 1] : people.length === 1 ? people[0] : undefined
      if (chosen?.[0] === undefined) {
        return yield* new BadInput({ input: customer, at: "", reason: `${people.length} people are known by it; say which with --person 1 to ${people.length}, as “redthread trace” shows them.` })
      }
      if (dryRun) return yield* json ? printJson({ wouldErase: chosen }) : print(`Would erase ${chosen.length} records: ${chosen.join(", ")}`)
      const at = Instant.make(yield* Clock.currentTimeMillis)
      const erased = yield* (yield* Switchboard.Forgetting).forget(chosen[0], { by: AgentId.make(by), askedBy, because, at })
      yield* json ? printJson({ erased }) : print(
        `${erased.streams} streams with ${erased.entries} entries were closed, ${erased.deliveries} deliveries thrown away.\n` +
          "Old backups of the keys still open what was erased: replace them, as docs/guides/privacy.md says.")
    }).pipe(Effect.provide(Switchboard.Forgetting.layer.pipe(Layer.provideMerge(Switchboard.layer(composition)), Layer.provideMerge(sealedAt(ledger)))))
  })
).pipe(Command.withDescription("Forget one person: throw the keys of their data away, and leave tombstones"))
