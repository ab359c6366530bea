/** Deliveries for tests: a file or a text as the shell would hand it to an adapter. */
import { type AnyAdapter, account, deliveryLaws, type Received } from "@redthread/channel"
import { type ChannelEvent, type ChannelKind, Checksum, ChannelEvent as Events, Instant, TenantId } from "@redthread/model"
import { Effect, Result, Schema } from "effect"
import { createHash } from "node:crypto"
import { readdirSync, readFileSync, statSync } from "node:fs"
import { join } from "node:path"

/** The time at which all deliveries of the tests reach us. */
export const receivedAt = Instant.make(Date.UTC(2026, 2, 9, 8, 0, 0))

/** A delivery of these bytes. */
export const delivery = (
  channel: ChannelKind,
  body: Uint8Array | string,
  more: Partial<Pick<Received, "name" | "headers" | "evidence">> = {}
): Received => {
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : new Uint8Array(body)
  return {
    tenant: TenantId.make("stadtwerke"),
    channel,
    at: receivedAt,
    name: "delivery",
    headers: {},
    body: bytes,
    checksum: Checksum.make(createHash("sha256").update(bytes).digest("hex")),
    evidence: {},
    ...more
  }
}

/** A sample of this package as a delivery. */
export const sample = (channel: ChannelKind, folder: string, name: string, more: Partial<Pick<Received, "headers" | "evidence">> = {}): Received =>
  delivery(channel, readFileSync(new URL(`../samples/${folder}/${name}`, import.meta.url)), { name, ...more })

/** What the adapter makes of the delivery. */
export const normalised = (adapter: AnyAdapter, received: Received): Promise<ReadonlyArray<ChannelEvent>> =>
  Effect.runPromise(adapter.normalise(received))

/** The reason why the delivery is malformed; `undefined` where it is not. */
export const malformed = async (adapter: AnyAdapter, received: Received): Promise<string | undefined> => {
  const result = await Effect.runPromise(Effect.result(adapter.normalise(received)))
  return Result.isFailure(result) ? result.failure.reason : undefined
}

/** All files below a folder. */
export const filesBelow = (folder: string): ReadonlyArray<string> =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesBelow(path) : [path]
  })

const encode = Schema.encodeSync(Schema.Array(Events))

/** Normalises, checks every law of one delivery, that the events fit their schema and that a second run says the same. */
export const lawful = async (adapter: AnyAdapter, received: Received) => {
  const result = await Effect.runPromise(Effect.result(adapter.normalise(received)))
  if (Result.isFailure(result)) return { events: [], malformed: result.failure.reason, leaves: 0, unrecognised: 0 }
  const events = result.success
  const document = await Effect.runPromise(adapter.document(received))
  for (const law of deliveryLaws) {
    const breaches = law.breaches({ document, events })
    if (breaches.length > 0) throw new Error(`${law.id}: ${breaches[0]?.because}`)
  }
  const again = await Effect.runPromise(adapter.normalise(received))
  if (JSON.stringify(encode(again)) !== JSON.stringify(encode(events))) throw new Error("normalise is not deterministic")
  const counted = account(document, events)
  return { events, malformed: undefined, leaves: counted.leaves, unrecognised: counted.unrecognised }
}
