/** The kit lets a good adapter pass, and finds in each broken one just the law that it breaks. */
import { type AnyAdapter, conformanceLaws } from "@redthread/channel"
import { ChannelKit, connectedExample, exampleSamples } from "@redthread/testing"
import { Effect } from "effect"
import { describe, expect, it } from "vitest"
import { brokenAdapters } from "./BrokenAdapters.ts"

const few = { runs: 10, mutations: 300 }
const certify = (adapter: AnyAdapter, samples: ChannelKit.Samples, settings = few) => Effect.runPromise(ChannelKit.certify(adapter, samples, settings))
const samples: ChannelKit.Samples = exampleSamples

ChannelKit.suite(connectedExample, exampleSamples, { describe, it }, few)

describe("an adapter with one mistake", () => {
  it("is there for every law", () => {
    expect(brokenAdapters.map(({ law }) => law)).toEqual(conformanceLaws.map(({ id }) => id))
  })

  for (const { adapter, law, mistake, samples } of brokenAdapters) {
    it(`breaks ${law} and no other: ${mistake}`, async () => {
      const { laws, passed } = await certify(adapter, samples)
      expect(laws.filter(({ verdict }) => verdict !== "holds").map(({ id }) => id)).toEqual([law])
      expect(laws.find(({ id }) => id === law)).toMatchObject({ verdict: "broken", because: "" })
      expect(passed).toBe(false)
    })
  }
})

describe("a certificate", () => {
  it("is plain data and the same for the same seed", async () => {
    const [one, other] = [await certify(connectedExample, samples, { ...few, seed: 7 } as typeof few), await certify(connectedExample, samples, { ...few, seed: 7 } as typeof few)]
    expect(one).toEqual(other)
    expect(JSON.parse(JSON.stringify(one))).toEqual(one)
    expect(one).toMatchObject({ adapter: "example-channel", channel: "example:channel", passed: true })
  })

  it("says what to add where a law cannot be judged, and does not pass", async () => {
    const [payload] = samples.payloads
    const { laws, notUnderstood, passed } = await certify(connectedExample, { payloads: [{ name: payload.name, body: payload.body }] })
    expect(notUnderstood).toEqual([{ sample: "message.json", leaves: ["/events/0/device/app", "/events/0/device/session"] }])
    expect(passed).toBe(false)
    expect(Object.fromEntries(laws.filter(({ verdict }) => verdict === "unproved").map(({ because, id }) => [id, /“(\w+)/.exec(because)?.[1]]))).toEqual({
      "channel/receipts-monotone": "destination", "channel/reissue-revises": "reissues", "channel/verified": "signing", "channel/identifiers-together": "customer",
      "channel/honest-capabilities": "destination", "channel/render-then-normalise": "destination", "channel/opt-out": "isOptOut", "channel/typed-errors": "destination",
      "channel/no-echo": "speaker"
    })
  })

  it("accepts no excuse that the adapter contradicts", async () => {
    const { signing: _, ...unsigned } = samples
    const { laws } = await certify(connectedExample, { ...unsigned, exempt: { "channel/verified": "the vendor signs nothing" } })
    expect(laws.find(({ id }) => id === "channel/verified")).toMatchObject({ verdict: "unproved", because: "the adapter verifies something after all, so “signing” is needed" })
  })

  it("notices an adapter that throws", async () => {
    const rude: AnyAdapter = { ...connectedExample, normalise: () => { throw new Error("unexpected token") } }
    const { laws } = await certify(rude, samples)
    expect(laws.find(({ id }) => id === "channel/typed-errors")?.breaches[0]?.because).toBe("message.json: Died came where Read or Malformed is due")
  })
})
