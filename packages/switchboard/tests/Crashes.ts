/** Kills processes that send, at random moments, and compares what the vendor got with what the ledger says. */
import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { startVendor } from "./Vendor.ts"

const start = (ledger: string, origin: string, answers: number): ChildProcess =>
  spawn(process.execPath, ["--conditions=@redthread/source", join(import.meta.dirname, "Sender.ts"), ledger, origin, String(answers)], { stdio: ["ignore", "pipe", "pipe"] })

const output = (child: ChildProcess) => {
  const said = { out: "", err: "" }
  child.stdout?.setEncoding("utf8").on("data", (text: string) => { said.out += text })
  child.stderr?.setEncoding("utf8").on("data", (text: string) => { said.err += text })
  return said
}

interface Ended {
  readonly unknown: ReadonlyArray<string>
  readonly dead: number
}

/** What was found when all was said. */
export interface Found {
  /** Requests that reached the vendor more than once. */
  readonly twice: ReadonlyArray<string>
  /** Answers that never left us, and of which nobody knows it. */
  readonly forgotten: ReadonlyArray<string>
  /** Of how many messages nobody knows whether they arrived. */
  readonly unknown: number
  /** Of these, how many did arrive. */
  readonly unknownArrived: number
  /** Kills while the vendor had requests to answer. */
  readonly inFlight: number
  readonly dead: number
}

/** Lets `workers` processes send, kills one of them `kills` times while it does, and lets them end. */
export const crash = async (ledger: string, { answers, kills, workers }: { readonly answers: number; readonly kills: number; readonly workers: number }): Promise<Found> => {
  const vendor = await startVendor(0, () => Math.random() * 30)
  const ended: Array<Ended> = []
  const runToEnd = async () => {
    const child = start(ledger, vendor.origin, answers)
    const said = output(child)
    const [code] = (await once(child, "close")) as [number | null]
    if (code !== 0) throw new Error(said.err)
    ended.push(JSON.parse(said.out) as Ended)
  }
  try {
    const others = Array.from({ length: workers - 1 }, runToEnd)
    let inFlight = 0
    for (let i = 0; i < kills; i++) {
      const [child, before] = [start(ledger, vendor.origin, answers), vendor.requests.length]
      const said = output(child)
      const closed = once(child, "close")
      // In the midst of it: some requests are answered, others wait for their answer.
      const enough = before + 1 + Math.random() * 12
      while ((vendor.requests.length < enough || vendor.busy() === 0) && child.exitCode === null) await sleep(1)
      inFlight += vendor.busy() > 0 ? 1 : 0
      child.kill("SIGKILL")
      await closed
      if (said.err !== "") throw new Error(said.err)
    }
    await Promise.all([runToEnd(), ...others])
    const times = new Map<string, number>()
    for (const key of vendor.requests) times.set(key, (times.get(key) ?? 0) + 1)
    const unknown = new Set(ended.at(-1)?.unknown)
    const keys = Array.from({ length: answers }, (_, i) => `a${i}`)
    return {
      twice: [...times].filter(([, count]) => count > 1).map(([key]) => key),
      forgotten: keys.filter((key) => !times.has(`${key}/0`) && !unknown.has(key)),
      unknown: unknown.size, unknownArrived: [...unknown].filter((key) => times.has(`${key}/0`)).length, inFlight, dead: ended.at(-1)?.dead ?? -1
    }
  } finally {
    await vendor.stop()
  }
}

