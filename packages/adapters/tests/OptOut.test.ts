/** What “STOP” ends depends on the channel: on SMS everything, on channels with a block button of their own advertising alone. */
import { type AnyAdapter, refusalOf } from "@redthread/channel"
import type { ChannelEvent } from "@redthread/model"
import { describe, expect, it } from "vitest"
import { candidates } from "./KitCandidates.ts"
import { delivery, normalised, receivedAt } from "./deliveries.ts"

/** What may still be sent after the delivery, as the kit's sample for opting out shows it: a sentence for each purpose. */
const closedTo = async (id: string, name = /stop/): Promise<ReadonlyArray<string>> => {
  const found = candidates.find(({ adapter }) => adapter.id === id)
  const stop = found?.samples.payloads.find((one) => one.isOptOut === true && name.test(one.name))
  if (found === undefined || stop === undefined) throw new Error(`${id} has no sample in which somebody says stop`)
  const adapter: AnyAdapter = found.adapter
  const events = await normalised(adapter, delivery(adapter.kind, stop.body, { name: stop.name, headers: stop.headers ?? {} }))
  const said = events.find((event): event is Extract<ChannelEvent, { readonly _tag: "ConsentChanged" }> => event._tag === "ConsentChanged")
  const [to] = said?.identifiers ?? []
  if (to === undefined) throw new Error(`${id}: nobody said stop`)
  const destination = { channel: adapter.kind, to, references: [] }
  const { replyWindow: _, ...capabilities } = adapter.capabilities(destination)
  return ["service", "marketing", "reminder"].filter((purpose) => refusalOf({ destination, purpose, events, capabilities, now: receivedAt })?._tag === "OptedOut")
}

describe("STOP", () => {
  // CTIA, “Messaging Principles and Best Practices”; Twilio blocks the number (error 21610) until START.
  it.each(["twilio", "vonage-sms"])("on SMS through %s ends all messages, whatever they are for", async (id) => {
    expect(await closedTo(id)).toEqual(["service", "marketing", "reminder"])
  })

  // WhatsApp Cloud API, “user_preferences”: `marketing_messages`; who wants nothing at all blocks the business.
  it.each(["whatsapp-cloud", "messenger", "instagram", "slack", "telegram-bot", "line"])("on %s ends advertising, and answers still arrive", async (id) => {
    expect(await closedTo(id)).toEqual(["marketing"])
  })

  // Telegram Bot API, “my_chat_member”: the bot was blocked; LINE, “Unfollow event”: the account was blocked.
  it.each(["telegram-bot", "line"])("on %s, said by blocking us, ends all messages", async (id) => {
    expect(await closedTo(id, /blocked/)).toEqual(["service", "marketing", "reminder"])
  })
})
