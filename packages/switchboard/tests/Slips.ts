/** A channel of the tests' own, whose deliveries are events nearly as they are, and a composition over it. */
import * as Channel from "@redthread/channel"
import * as Identity from "@redthread/identity"
import { checksumOf, type Ledger, layerMemory } from "@redthread/ledger"
import { AdapterId, type ChannelEvent, ChannelName, EventKey, FactName, type Identifier, Instant, Namespace, ProcessName, type Signal, TenantId } from "@redthread/model"
import * as Process from "@redthread/process"
import * as Switchboard from "@redthread/switchboard"
import * as Triage from "@redthread/triage"
import { Effect, Layer, Result, Schema } from "effect"

/** What the test's own channel delivers: events nearly as they are. */
export interface Slip {
  readonly key: string
  readonly revision?: number
  readonly kind: "web" | "telephone"
  readonly conversation?: string
  readonly phone?: string
  readonly account?: string
  readonly text?: string
  readonly signals?: ReadonlyArray<Signal>
}

const identifier = (namespace: string, value: string): Identifier => ({ namespace: Namespace.make(namespace), value, assurance: "claimed" })

const toEvent = (slip: Slip): ChannelEvent => ({
  _tag: "Message",
  key: EventKey.make(slip.key),
  revision: slip.revision ?? 0,
  channel: slip.kind,
  adapter: AdapterId.make(`slips-${slip.kind}`),
  at: { instant: Instant.make(1_700_000_000_000), raw: "" },
  thread: { references: [], ...(slip.conversation === undefined ? {} : { conversation: slip.conversation as never }) },
  identifiers: [
    ...(slip.phone === undefined ? [] : [identifier("phone", slip.phone)]),
    ...(slip.account === undefined ? [] : [identifier("portal-account", slip.account)])
  ],
  others: [],
  signals: slip.signals ?? [],
  source: { at: "" as never, read: [], carried: [], unrecognised: [] },
  direction: "inbound",
  content: slip.text === undefined ? [] : [{ _tag: "Text", text: slip.text }]
})

const slips = (kind: Slip["kind"]): Channel.AnyAdapter => ({
  id: AdapterId.make(`slips-${kind}`),
  kind,
  config: Schema.Unknown,
  wire: Schema.Json,
  recognises: () => true,
  verify: ({ headers }) => headers["seal"] === "good" ? Effect.void : Effect.fail(new Channel.BadSignature({ header: "seal", reason: "It is not good." })),
  document: (received) => Effect.fromResult(Channel.parseJson(Channel.textOf(received))),
  normalise: (received) =>
    Effect.map(Effect.fromResult(Channel.parseJson(Channel.textOf(received))), (json) => (json as unknown as ReadonlyArray<Slip>).map(toEvent)),
  serialise: (wire) => new TextEncoder().encode(JSON.stringify(wire)),
  capabilities: () => Channel.listensOnly("a test"),
  render: () => Effect.die("unused"),
  send: () => Effect.die("unused"),
  budget: { requests: 1, perMilliseconds: 1 }
})

const cancel = Result.getOrThrow(Process.fromJson({
  name: "contract.cancel",
  version: 1,
  facts: { contractNo: { type: "string" } },
  assurance: ["anonymous", "authenticated"],
  states: { open: {}, cancelled: { goal: true } },
  initial: "open",
  events: { request: { from: "open", to: "cancelled", needs: ["contractNo"] } },
  channels: {
    web: { affords: { request: { atMost: "anonymous" } } },
    hotline: { claims: ["cancelled"], affords: { request: {} } }
  }
}))

export const composition: Switchboard.Composition = {
  tenant: TenantId.make("t"),
  adapters: [slips("web"), slips("telephone")],
  processes: [cancel],
  identity: Identity.defaultPolicy,
  classifier: Triage.keywords([{ process: ProcessName.make("contract.cancel"), anyOf: ["kündig"] }]),
  channelNames: { telephone: ChannelName.make("hotline") },
  identifying: { [FactName.make("contractNo")]: Namespace.make("contract-no") }
}

export const delivery = (text: string, kind: Slip["kind"] = "web", headers: Readonly<Record<string, string>> = {}): Channel.Received => {
  const body = new TextEncoder().encode(text)
  return {
    tenant: composition.tenant,
    channel: kind,
    at: Instant.make(1_700_000_000_000),
    name: "slip",
    headers,
    body,
    checksum: checksumOf(body),
    evidence: {}
  }
}
export const slip = (...given: ReadonlyArray<Slip>): Channel.Received => delivery(JSON.stringify(given), given[0]?.kind)

type Services = Switchboard.Intake | Switchboard.LiveOverview | Switchboard.People | Ledger
export const memory = Switchboard.layer(composition).pipe(Layer.provideMerge(layerMemory))
export const run = <A, E>(effect: Effect.Effect<A, E, Services>): Promise<A> => Effect.runPromise(Effect.provide(effect, memory))

export const take = Effect.fnUntraced(function*(delivered: Channel.Received) {
  const intake = yield* Switchboard.Intake
  const { received } = yield* intake.accept(delivered)
  return yield* intake.settle(received)
})
