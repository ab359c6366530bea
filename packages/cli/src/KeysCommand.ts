/** `redthread keys rotate`: another master key takes the place of the one that wraps all keys. */
import { rotateMaster } from "@redthread/ledger"
import { Config, Effect, FileSystem, Redacted } from "effect"
import { Command, Flag } from "effect/cli"
import { isDatabase, keysAt } from "./LedgerPlace.ts"
import { BadInput } from "./Outcome.ts"
import { print, printJson } from "./Output.ts"

const wanted = ["REDTHREAD_MASTER_KEY", "REDTHREAD_NEW_MASTER_KEY", "REDTHREAD_KEYS"] as const

/** Wraps all keys by the new master key. */
const rotate = Command.make(
  "rotate",
  { json: Flag.Boolean("json").pipe(Flag.withDescription("The outcome as JSON"), Flag.withDefault(false)) },
  Effect.fn("redthread keys rotate")(function*({ json }) {
    const missing = (name: string) => new BadInput({ input: name, at: "", reason: `It is not set. ${wanted.join(", ")} are needed: the key that is in use, the one to come (openssl rand -base64 32), and where the keys are.` })
    const [from, to, keys] = yield* Effect.all([
      Effect.mapError(Config.Redacted(wanted[0]), () => missing(wanted[0])), Effect.mapError(Config.Redacted(wanted[1]), () => missing(wanted[1])),
      Effect.mapError(Config.NonEmptyString(wanted[2]), () => missing(wanted[2]))
    ])
    const fs = yield* FileSystem.FileSystem
    if (!isDatabase(keys) && !(yield* Effect.orElseSucceed(fs.exists(keys), () => false))) return yield* new BadInput({ input: keys, at: "", reason: "There are no keys." })
    if (Redacted.value(from) === Redacted.value(to)) return yield* new BadInput({ input: wanted[1], at: "", reason: "It is the key that is in use." })
    const count = yield* Effect.provide(rotateMaster({ from, to }), keysAt(keys))
    yield* json ? printJson({ rotated: { keys: count } }) : print(
      `${count} keys are wrapped by the new master key. Set REDTHREAD_MASTER_KEY to it, start again, and destroy the old one with the backups of keys that it opens.`)
  })
).pipe(Command.withDescription("Wrap all keys by REDTHREAD_NEW_MASTER_KEY, after which REDTHREAD_MASTER_KEY opens nothing"))

/** What can be done with the keys of a sealed ledger. */
export const keysCommand = Command.make("keys").pipe(Command.withDescription("Change the master key of a sealed ledger"), Command.withSubcommands([rotate]))
