/** Runs the model checker Spin on an exported model: every state is stored, no transition is left out. */
import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

/** What Spin counted. */
export interface Counted {
  readonly states: number
  readonly transitions: number
  /** Assertions that failed, and states without a way on. */
  readonly errors: number
  readonly isComplete: boolean
  /** CPU seconds of the search alone. */
  readonly seconds: number
  readonly memoryMb: number
}

const answers = (command: string, flag: string) => spawnSync(command, [flag], { encoding: "utf8" }).error === undefined

/** Why Spin cannot be run here; `undefined` where it can. */
export const whyNoSpin: string | undefined = !answers("spin", "-V")
  ? "Spin is not installed (Debian's package “spin”), so its counts are not compared."
  : answers("cc", "--version") ? undefined : "There is no C compiler, which Spin needs, so its counts are not compared."

/** What has to hold after each step (`always`), whether a state without a way on is an error, and how hard the compiler tries. */
export interface Asking {
  readonly always?: string
  readonly deadEnds?: boolean
  readonly optimise?: 0 | 2
  /** The most steps on one path, which Spin has to reserve room for. */
  readonly depth?: number
  /** How often to search; the quickest is told. */
  readonly times?: number
}

/** Explores the model with Spin, partial-order reduction off. Throws what Spin or the compiler says where they refuse it. */
export const explored = (model: string, { always, deadEnds = false, depth = 100_000, optimise = 0, times = 1 }: Asking = {}): Counted => {
  const cwd = mkdtempSync(join(tmpdir(), "redthread-spin-"))
  const run = (command: string, ...args: ReadonlyArray<string>): string => {
    const { error, status, stderr, stdout } = spawnSync(command, args, { cwd, encoding: "utf8", maxBuffer: 1e9 })
    if (error !== undefined || status !== 0) throw new Error(`${command} ${args.join(" ")}: ${error?.message ?? ""}${stderr}${stdout}`)
    return stdout
  }
  try {
    writeFileSync(join(cwd, "model.pml"), model)
    // -o2: variables that are written and never read, such as the memory of a state that nobody enters again, are part of the state too.
    run("spin", ...(always === undefined ? [] : [`-DALWAYS=${always}`]), "-o2", "-a", "model.pml")
    run("cc", `-O${optimise}`, "-w", "-DSAFETY", "-DNOREDUCE", "-DMEMLIM=8000", "-o", "pan", "pan.c")
    const searches = Array.from({ length: times }, () => run("sh", "-c", `./pan -n -c0 ${deadEnds ? "" : "-E"} -m${depth} -w22; times`))
    const told = searches[0] ?? ""
    const number = (pattern: RegExp): number => Number(pattern.exec(told)?.[1] ?? Number.NaN)
    const spent = searches.map((search) => {
      const [, minutes = "0", seconds = "0", systemMinutes = "0", system = "0"] = /(\d+)m([\d.]+)s (\d+)m([\d.]+)s\s*$/.exec(search) ?? []
      return (Number(minutes) + Number(systemMinutes)) * 60 + Number(seconds) + Number(system)
    })
    return {
      states: number(/(\d+) states, stored/),
      transitions: number(/(\d+) transitions/),
      errors: number(/errors: (\d+)/),
      isComplete: !told.includes("max search depth too small") && !told.includes("aborted") && !/out of memory/i.test(told),
      seconds: Math.min(...spent),
      memoryMb: number(/([\d.]+)\s+total actual memory usage/)
    }
  } finally {
    rmSync(cwd, { recursive: true, force: true })
  }
}

/**
 * Spin's counts as ours: it stores one state more, in which the customer has not chosen a channel, and goes from there to
 * each channel. Its sum of transitions (stored + matched) counts that first state too.
 */
export const asOurs = ({ states, transitions }: Counted, channels: number): { readonly states: number; readonly transitions: number } =>
  ({ states: states - 1, transitions: transitions - 1 - channels })
