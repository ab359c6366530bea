/** What happens at the same time: an update that is lost, a customer who is told another's facts. */
import * as Test from "@redthread/testing"
import { describe, expect, it } from "vitest"
import { implementing, type Kept } from "./Implementations.ts"
import { returns } from "./Shop.ts"

interface Client {
  readonly number: number
  readonly pause: () => Promise<void>
}

/** The matters are in a database: reading and writing take their time. Without a lock the last write wins. */
const withDatabase = (isLocked: boolean, isShared = false): Test.Driver<Client> => {
  const plain = implementing(returns)
  const rows = new Map<number, Kept>()
  const busy = new Map<number, Promise<unknown>>()
  const rowOf = ({ number }: Client): number => (isShared ? 0 : number)
  const load = async (client: Client): Promise<Kept> => {
    await client.pause()
    return structuredClone(rows.get(rowOf(client)) as Kept)
  }
  const alone = <A>(client: Client, work: () => Promise<A>): Promise<A> => {
    if (!isLocked) return work()
    const mine = (busy.get(client.number) ?? Promise.resolve()).then(work)
    busy.set(client.number, mine.catch(() => undefined))
    return mine
  }
  const changing = <A>(client: Client, change: (kept: Kept) => A): Promise<A> =>
    alone(client, async () => {
      const kept = await load(client)
      const done = change(kept)
      await client.pause()
      rows.set(rowOf(client), kept)
      return done
    })
  return {
    begin: async (newcomer) => {
      rows.set(rowOf(newcomer), await plain.begin(newcomer) as Kept)
      return newcomer
    },
    channels: Object.fromEntries(Object.entries(plain.channels).map(([on, { arrive, observe, perform }]) => [on, {
      arrive: (client: Client) => changing(client, (kept) => arrive?.(kept) as void),
      perform: (client: Client, step: string, answers: Parameters<typeof perform>[2]) => changing(client, (kept) => perform(kept, step, answers) as Test.Performed),
      observe: async (client: Client) => observe(await load(client)) as Test.Seen
    }]))
  }
}

describe("one customer on two channels at once", () => {
  it("finds the update that is lost between reading and writing, in a story as short as can be", async () => {
    const { failure } = await Test.property(returns, withDatabase(false)).check({ seed: 1, together: "channels" })
    expect(failure?.differences[0]).toMatchObject({ _tag: "NotInOrder" })
    expect(failure?.length).toBe(2)
    expect(failure?.story).toMatch(/^A customer begins on \w+\. Then at the same time “\w+” on hotline, and “\w+” on web\. No order of “\w+” on hotline and “\w+” on web explains what came of them\. In the order that comes nearest: /)
  })
  it("passes where one follows the other, and where one says no because of the other", async () => {
    const report = await Test.property(returns, withDatabase(true)).check({ seed: 1, runs: 30, together: "channels" })
    expect(report.failure).toBeUndefined()
    expect(report.runs).toBe(30)
  })
  it("is not noticed by customers who do one thing after the other", async () => {
    expect((await Test.property(returns, withDatabase(false)).check({ seed: 1, runs: 30 })).failure).toBeUndefined()
  })
  it("finds two yeses where only one can be", async () => {
    const locked = withDatabase(true)
    const generous: Test.Driver<Client> = {
      ...locked,
      channels: Object.fromEntries(Object.entries(locked.channels).map(([on, channel]) => [on, {
        ...channel,
        perform: async (client: Client, step: string, answers: Parameters<typeof channel.perform>[2]) => {
          const performed = await (channel.perform(client, step, answers) as Promise<Test.Performed>)
          return step.startsWith("decide") ? {} : performed
        }
      }]))
    }
    const { failure } = await Test.property(returns, generous).check({ seed: 1, together: "channels" })
    expect(failure?.story).toMatch(/happened, which the process refuses: The matter is settled|happened, which the process refuses: “decide/)
  })
  it("is the same for the same seed, and is played at once by its path", async () => {
    const property = Test.property(returns, withDatabase(false))
    const { failure } = await property.check({ seed: 7, together: "channels" })
    expect((await property.check({ seed: 7, together: "channels" })).failure).toEqual(failure)
    expect((await property.check({ seed: 7, path: failure?.path ?? "", together: "channels" })).failure).toMatchObject({ story: failure?.story, after: 0 })
  })
  it("does nothing but the story before where only one channel has something to offer", async () => {
    const one = withDatabase(false)
    const report = await Test.property(returns, { ...one, channels: { web: one.channels["web"] as Test.ChannelDriver<Client> } }).check({ seed: 1, runs: 10, together: "channels" })
    expect(report.failure).toBeUndefined()
  })
})

describe("two customers at once", () => {
  it("find that they share one row", async () => {
    const { failure } = await Test.property(returns, withDatabase(true, true)).check({ seed: 1, together: "customers" })
    expect(failure?.story).toMatch(/^A customer begins on \w+.* At the same time another customer: A customer begins on /)
    expect(failure?.length).toBeLessThanOrEqual(1)
  })
  it("do not notice each other where each has their own, even without a lock", async () => {
    expect((await Test.property(returns, withDatabase(false)).check({ seed: 1, runs: 15, together: "customers" })).failure).toBeUndefined()
  })
})
