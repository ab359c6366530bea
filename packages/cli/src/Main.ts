/** The command line: which commands there are, and how each way to end becomes an exit code. */
import { Cause, Effect, Layer } from "effect"
import { NodeServices } from "@effect/platform-node"
import { Command } from "effect/cli"
import { certify } from "./Certify.ts"
import { check } from "./Check.ts"
import { conform } from "./Conform.ts"
import { decode } from "./Decode.ts"
import { demo } from "./Demo.ts"
import { ingest } from "./Ingest.ts"
import { remark } from "./Output.ts"
import { resolve } from "./Resolve.ts"
import { trace } from "./Trace.ts"

/** This release, the same for all packages. */
export const version = "0.1.0"

const redthread = Command.make("redthread").pipe(
  Command.withDescription("One customer, one thread, one process on every channel"),
  Command.withSubcommands([demo, decode, ingest, trace, check, certify, conform, resolve])
)

/**
 * Runs the command line with these arguments. The exit code: 0 it worked, 1 it found errors in what it looked at,
 * 2 the input could not be used. Errors are one sentence on standard error; a stack trace only with `REDTHREAD_DEBUG`.
 */
export const main = (args: ReadonlyArray<string>): Effect.Effect<number> =>
  Command.runWith(redthread, { version })(args).pipe(
    Effect.as(0),
    Effect.catchTags({
      Findings: () => Effect.succeed(1),
      BadInput: (bad) => Effect.as(remark(bad.message), 2),
      LedgerError: (error) => Effect.as(remark(error.message), 2),
      Misfit: (error) => Effect.as(remark(error.message), 2),
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
    Effect.provide(NodeServices.layer as Layer.Layer<Layer.Success<typeof NodeServices.layer>>)
  )
