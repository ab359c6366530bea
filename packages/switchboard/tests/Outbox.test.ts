import { type AnyAdapter, type OutboundMessage } from "@redthread/channel"
import { beginning, checksumOf, Ledger, layerMemory } from "@redthread/ledger"
import { AdapterId, AgentId, ChannelName, type Entry, Instant, RecordId } from "@redthread/model"
import * as Switchboard from "@redthread/switchboard"
import { exampleKind, makeExampleAdapter } from "@redthread/testing"
import { Effect, Layer } from "effect"
import { FetchHttpClient } from "effect/http"
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { composition as slips, take } from "./Slips.ts"
import { receiptOf, startVendor, type Vendor, webhookOf, wrote } from "./Vendor.ts"

let vendor: Vendor
beforeAll(async () => { vendor = await startVendor() })
afterAll(() => vendor.stop())
beforeEach(() => {
  vendor.delivered.length = vendor.requests.length = vendor.moods.length = 0
  vendor.usual = "delivers"
})

const exampleFor = (origin: string): Promise<AnyAdapter> =>
  Effect.runPromise(Effect.provide(makeExampleAdapter({ secrets: ["s"], sender: { origin, token: "t", timeout: 400 } }), FetchHttpClient.layer))
const text = (words: string): OutboundMessage => ({ content: [{ _tag: "Text", text: words }] })

type Services = Switchboard.Intake | Switchboard.Outbox | Switchboard.People | Ledger | Switchboard.Composed
const pace = { firstWait: 10, longestWait: 40, attempts: 3, lease: 600 }
const play = async <A, E>(effect: Effect.Effect<A, E, Services>, change: (adapter: AnyAdapter) => AnyAdapter = (adapter) => adapter, given: Partial<Switchboard.Pace> = pace): Promise<A> => {
  const adapters = [change(await exampleFor(vendor.origin))]
  const composed = Switchboard.layer({ ...slips, adapters, channelNames: { [exampleKind]: ChannelName.make("chat") } })
  return Effect.runPromise(Effect.provide(effect, Switchboard.Outbox.paced(given).pipe(Layer.provideMerge(composed), Layer.provideMerge(layerMemory))))
}

const hears = (...events: ReadonlyArray<object>) => {
  const body = new TextEncoder().encode(webhookOf(...events))
  return take({ tenant: slips.tenant, channel: exampleKind, at: Instant.make(Date.now()), name: "w", headers: {}, body, checksum: checksumOf(body), evidence: {} })
}
const concernOf = (entries: ReadonlyArray<Entry>) => {
  const opened = entries.find(({ _tag }) => _tag === "ConcernOpened")
  if (opened?.concern === undefined) throw new Error("no concern")
  return opened.concern
}
const asks = Effect.map(hears(wrote("c-1", "Ich will kündigen", Date.now() - 1000)), ({ entries }) => concernOf(entries))
const threadOf = Effect.fnUntraced(function*() {
  return (yield* (yield* Ledger).after(slips.tenant, beginning, 10_000)).map(({ entry }) => entry)
})
const outbox = Effect.gen(function*() { return yield* Switchboard.Outbox })

describe("an answer", () => {
  it("goes where the customer wrote, once, however often it is asked for", () =>
    play(Effect.gen(function*() {
      const concern = yield* asks
      const { send, standing, work } = yield* outbox
      const planned = yield* send({ key: "a1", concern, message: text("Guten Tag") })
      expect(planned).toMatchObject({ on: "chat", isNew: true, recipient: { to: { value: "u-1" }, inReplyTo: "c-1" }, lost: [] })
      expect(yield* send({ key: "a1", concern, message: text("Guten Tag") })).toMatchObject({ on: "chat", isNew: false })
      expect(vendor.requests).toEqual([])
      yield* work
      yield* work
      expect(vendor.delivered).toMatchObject([{ key: "a1/0", to: "u-1", text: "Guten Tag" }])
      const tags = (yield* threadOf()).map(({ _tag }) => _tag)
      expect(tags.slice(tags.indexOf("AnswerPlanned"))).toEqual(["AnswerPlanned", "SendTried", "SendEnded", "Answered"])
      expect(yield* standing).toMatchObject({ unknown: [], dead: [], open: 0 })
    })))
})
void AdapterId; void AgentId; void RecordId; void receiptOf
