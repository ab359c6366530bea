/** The command line: which commands there are, and how each way to end becomes an exit code. */
import { Cause, Effect, type Layer } from "effect"
import { layer as nodeServices } from "@effect/platform-node/NodeServices"
import { Command } from "effect/cli"
import { remark } from "./Output.ts"
import { version } from "./Release.ts"

/** Each command: what it is for, and where it stands. It is loaded only when it is called, so that none pays for the others. */
const commands = {
  demo: { says: "A customer wants to cancel: told by silos, then by redthread, with the difference measured", load: () => import("./Demo.ts").then(({ demo }) => demo) },
  decode: { says: "Turn raw payloads into canonical channel events", load: () => import("./Decode.ts").then(({ decode }) => decode) },
  ingest: { says: "Keep raw payloads and write them into threads", load: () => import("./Ingest.ts").then(({ ingest }) => ingest) },
  serve: { says: "Take webhooks of all configured adapters over HTTP, and do what goes on in the background", load: () => import("./Serve.ts").then(({ serve }) => serve) },
  review: { says: "Show what waits for a person, and decide it", load: () => import("./Review.ts").then(({ review }) => review) },
  trace: { says: "Show one customer's thread in words", load: () => import("./Trace.ts").then(({ trace }) => trace) },
  audit: { says: "Check a ledger or an export: gaps, hashes, and the laws over all threads", load: () => import("./Audit.ts").then(({ audit }) => audit) },
  erase: { says: "Forget one person: throw the keys of their data away, and leave tombstones", load: () => import("./Erase.ts").then(({ erase }) => erase) },
  retain: { says: "Let go what was kept long enough: originals of deliveries, and people", load: () => import("./Retain.ts").then(({ retain }) => retain) },
  keys: { says: "Change the master key of a sealed ledger", load: () => import("./KeysCommand.ts").then(({ keysCommand }) => keysCommand) },
  export: { says: "Write all a ledger holds as lines of JSON with a chain of hashes; a sealed ledger stays sealed", load: () => import("./Export.ts").then(({ exportCommand }) => exportCommand) },
  import: { says: "Fill an empty ledger from an export, after its chain of hashes was checked", load: () => import("./Import.ts").then(({ importCommand }) => importCommand) },
  check: { says: "Check that a process is consistent on every channel", load: () => import("./Check.ts").then(({ check }) => check) },
  certify: { says: "Judge a channel adapter by the thirteen laws, or begin a new one", load: () => import("./Certify.ts").then(({ certify }) => certify) },
  conform: { says: "Compare what really happened with a model", load: () => import("./Conform.ts").then(({ conform }) => conform) },
  journeys: { says: "Fold what happened into journeys, and hold them against the planned one", load: () => import("./Journeys.ts").then(({ journeys }) => journeys) },
  assess: { says: "Assess how a company serves its customers today, and whether a change helped", load: () => import("./Assess.ts").then(({ assess }) => assess) },
  convert: { says: "Turn documents of one standard into another, and name what is lost", load: () => import("./Convert.ts").then(({ convert }) => convert) },
  resolve: { says: "Find the rows that are one person's, and say why", load: () => import("./Resolve.ts").then(({ resolve }) => resolve) }
}

const bare = (name: string, says: string) => Command.make(name).pipe(Command.withDescription(says))

type AnyCommand = Awaited<ReturnType<(typeof commands)[keyof typeof commands]["load"]>> | ReturnType<typeof bare>

/** The command line with those commands loaded that the arguments name; completions and the wizard ask all of them. */
const redthreadFor = (args: ReadonlyArray<string>) => {
  const needsAll = args.some((arg) => /^--(?:completions|wizard)/u.test(arg))
  const loaded = Object.entries(commands).map(([name, { load, says }]): Promise<AnyCommand> =>
    needsAll || args.includes(name) ? load() : Promise.resolve(bare(name, says)))
  return Effect.map(Effect.promise(() => Promise.all(loaded)), (all) =>
    Command.make("redthread").pipe(Command.withDescription("One customer, one thread, one process on every channel"), Command.withSubcommands(all)))
}

/**
 * Runs the command line with these arguments. The exit code: 0 it worked, 1 it found errors in what it looked at,
 * 2 the input could not be used. Errors are one sentence on standard error; a stack trace only with `REDTHREAD_DEBUG`.
 */
export const main = (args: ReadonlyArray<string>): Effect.Effect<number> =>
  Effect.flatMap(redthreadFor(args), (redthread) => Command.runWith(redthread, { version })(args)).pipe(
    Effect.as(0),
    Effect.catchTags({
      Findings: () => Effect.succeed(1),
      BadInput: (bad) => Effect.as(remark(bad.message), 2),
      LedgerError: (error) => Effect.as(remark(error.message), 2),
      Misfit: (error) => Effect.as(remark(error.message), 2),
      NotAllowed: (error) => Effect.as(remark(error.message), 2),
      ShowHelp: (help) => Effect.succeed(help.errors.length === 0 ? 0 : 2)
    }),
    Effect.catchCause((cause) =>
      Effect.as(
        remark(
          globalThis.process.env["REDTHREAD_DEBUG"] === undefined
            ? `Something went wrong that redthread did not expect: ${String(Cause.squash(cause)).split("\n")[0] ?? ""} (REDTHREAD_DEBUG=1 shows where)`
            : Cause.pretty(cause)
        ),
        2
      )
    ),
    Effect.provide(nodeServices as Layer.Layer<Layer.Success<typeof nodeServices>>)
  )
