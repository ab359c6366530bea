#!/usr/bin/env node
/**
 * Starts the command line on a Node that can run it: in a checkout the sources, where necessary on the pinned Node; once
 * published the built files. Plain JavaScript, for it must at least start on an old Node to say what is missing.
 */
import { spawn } from "node:child_process"
import { existsSync } from "node:fs"
import * as module from "node:module"
import { constants } from "node:os"
import { dirname, join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const isCheckout = existsSync(join(root, "packages"))
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number)
const isNewEnough = major > 22 || (major === 22 && minor >= 19)
const give = (sentence) => {
  process.stderr.write(`redthread: ${sentence}\n`)
  process.exit(2)
}

const condition = "@redthread/source"

/** Passes everything on to another Node: arguments, streams, signals and the way it ended; killed, it takes that Node along. */
const handOver = (node, file) => {
  const orphan = "data:text/javascript,process.on('disconnect',()=>process.kill(process.pid,'SIGKILL'));process.channel.unref()"
  const child = spawn(node, [`--conditions=${condition}`, `--import=${orphan}`, file, ...process.argv.slice(2)], {
    stdio: ["inherit", "inherit", "inherit", "ipc"]
  })
  // A terminal sends Ctrl-C to both of us.
  process.on("SIGINT", () => process.stdin.isTTY || child.kill("SIGINT"))
  for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal))
  child.on("error", (error) => give(`Node could not be started: ${error.message}`))
  child.on("exit", (code, signal) => process.exit(code ?? 128 + (constants.signals[signal ?? "SIGTERM"] ?? 0)))
}

/** Runs the sources in this very process. */
const runSources = (file) => {
  module.registerHooks({
    resolve: (specifier, context, next) => next(specifier, { ...context, conditions: [...context.conditions, condition] })
  })
  return import(pathToFileURL(file).href)
}

if (isCheckout) {
  const file = join(root, "src", "bin.ts")
  const pinned = join(root, "node_modules", ".bin", process.platform === "win32" ? "node.cmd" : "node")
  if (!existsSync(join(root, "node_modules", "effect"))) give(`Nothing is installed yet. Run: npm start --prefix ${root}`)
  if (major >= 24) await runSources(file)
  else if (existsSync(pinned)) handOver(pinned, file)
  else if (isNewEnough) handOver(process.execPath, file)
  else give(`Node 22.19 or newer is needed, this is ${process.versions.node}.`)
} else if (isNewEnough) {
  await import("../dist/bin.js")
} else give(`Node 22.19 or newer is needed, this is ${process.versions.node}.`)
