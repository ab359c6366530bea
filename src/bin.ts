/** Starts the command line: `redthread --help`. */
import { main } from "@redthread/cli/Main"
import { Effect } from "effect"

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // Whoever read us has seen enough, as `head` does.
  if (error.code === "EPIPE") process.exit(0)
})

process.exitCode = await Effect.runPromise(main(process.argv.slice(2)))
