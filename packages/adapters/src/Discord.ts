/** Discord: interactions and events of an app, signed with Ed25519; and what a gateway hears, forwarded. */
import { BadSignature, type ChannelAdapter, type Draft, type Handshake, type Place, type Received, textOf } from "@redthread/channel"
import type { Content } from "@redthread/model"
import { Effect, Schema } from "effect"
import { createPublicKey, verify as verifySignature } from "node:crypto"
import { fileKind, memberOf, pressed, roomDeletion, roomMessage, roomNotice, roomReaction, roomTime, type Scene } from "./ChatRooms.ts"
import { bytesOfHex } from "./Crypto.ts"
import { adapterId, defined, digest, unrecognisedDraft } from "./Drafting.ts"
import { maybe, maybeText, open } from "./Lenient.ts"
import { fresh, has, listener } from "./Listening.ts"
import { allInWords, carry, isObject } from "./Webhook.ts"

const id = adapterId("discord")

/** What proves the sender. */
export const DiscordConfig = Schema.Struct({
  /** The app's public key, 64 hexadecimal digits; and the one before while it is being changed. */
  publicKeys: Schema.Array(Schema.NonEmptyString),
  /** How old a signature may be, in milliseconds; 300,000 when absent. */
  maxAge: Schema.optionalKey(Schema.Int)
})
export type DiscordConfig = typeof DiscordConfig.Type

const user = open({ id: Schema.String, username: maybeText, global_name: maybeText, bot: maybe(Schema.Boolean) })
const message = { id: Schema.String, channel_id: Schema.String, content: Schema.String, timestamp: Schema.String, edited_timestamp: maybeText, author: user, guild_id: maybeText }

/** An interaction, an event, or a message of the gateway. Known keys typed, all others kept. */
export const DiscordWire = Schema.Union([
  open({ id: Schema.String, application_id: Schema.String, token: Schema.String, version: Schema.Int, type: Schema.Literals([2, 3, 4, 5]), channel_id: Schema.String, user, data: open({ custom_id: maybeText, name: maybeText }) }),
  open({ version: Schema.Int, application_id: Schema.String, type: Schema.Literal(1), event: open({ type: Schema.String, timestamp: Schema.String }) }),
  open({ op: Schema.Literal(0), t: Schema.Literals(["MESSAGE_CREATE", "MESSAGE_UPDATE"]), s: Schema.Int, d: open(message) })
])
export type DiscordWire = typeof DiscordWire.Type

/** An Ed25519 key before its 32 bytes. Source: RFC 8410. */
const spki = Buffer.from("302a300506032b6570032100", "hex")

const verify = ({ maxAge = 300_000, publicKeys }: DiscordConfig, { body, headers }: Received, now: number): Effect.Effect<void, BadSignature> => {
  const refuse = (header: string, reason: string) => Effect.fail(new BadSignature({ header, reason }))
  const [time, hex] = [headers["x-signature-timestamp"] ?? "", headers["x-signature-ed25519"] ?? ""]
  if (!/^[0-9a-f]{128}$/.test(hex)) return refuse("x-signature-ed25519", "The header is missing, or not 128 hexadecimal digits.")
  if (!/^\d{1,11}$/.test(time) || Math.abs(now - Number(time) * 1000) > maxAge) return refuse("x-signature-timestamp", "The header is missing, or stale.")
  const signed = Buffer.concat([Buffer.from(time), body])
  const matches = publicKeys.filter((key) => /^[0-9a-f]{64}$/i.test(key)).map((key) => verifySignature(null, signed, createPublicKey({ key: Buffer.concat([spki, bytesOfHex(key)]), format: "der", type: "spki" }), bytesOfHex(hex)))
  return matches.includes(true) ? Effect.void : refuse("x-signature-ed25519", "No key of ours gives this signature.")
}

/** Discord asks by an interaction of type 1 whether we listen. Source: Discord, “Receiving and responding to interactions”. */
const handshake = (received: Received): Handshake | undefined =>
  received.body.length < 4096 && /^\s*\{(?=[^]*"application_id")(?=[^]*"type"\s*:\s*1\s*[,}])(?![^]*"(data|event)"\s*:)/.test(textOf(received)) ? { status: 200, body: "{\"type\":1}" } : undefined

const isInteraction = (place: Place): boolean => has(place, "application_id", "type") && Number.isInteger(place.get("type").value) && (has(place, "token") || has(place, "event") || has(place, "version"))
const isDispatch = (place: Place): boolean => (place.get("op").value === 0 && typeof place.get("t").value === "string" && isObject(place.get("d"))) || (/^GATEWAY_[A-Z_]+$/.test(String(place.get("type").value)) && isObject(place.get("data")))
const isMessage = (place: Place): boolean => has(place, "id", "channel_id") && isObject(place.get("author")) && typeof place.get("content").value === "string"
const isDiscord = (place: Place): boolean => isInteraction(place) || isDispatch(place) || isMessage(place)

const personOf = (person: Place, nick: string | undefined) => memberOf("discord-user", person.get("id").text(), undefined, { "discord-username": person.get("username").name(), email: person.get("email").name(), name: nick ?? person.get("global_name").name() })

const contentOf = (said: Place): ReadonlyArray<Content> => {
  const text = said.get("content").string() ?? ""
  const files = said.get("attachments").items().flatMap((file): ReadonlyArray<Content> => {
    const [ref, mediaType, size] = [file.get("url").name() ?? file.get("proxy_url").name(), file.get("content_type").name(), file.get("size").number()]
    return ref === undefined ? [] : [{ _tag: "Media", kind: fileKind(mediaType ?? ""), media: { ref, ...defined({ mediaType, filename: file.get("filename").name(), size: size !== undefined && Number.isSafeInteger(size) ? size : undefined }) } }]
  })
  const stickers = said.get("sticker_items").items().flatMap((sticker): ReadonlyArray<Content> => {
    const [ref, caption] = [sticker.get("id").text(), sticker.get("name").name()]
    return ref === undefined || ref === "" ? [] : [{ _tag: "Media", kind: "sticker", media: { ref: `sticker:${ref}` }, ...defined({ caption }) }]
  })
  const poll = said.get("poll").get("question").get("text").name()
  return [...(text === "" ? [] : [{ _tag: "Text", text } as const]), ...files, ...stickers, ...(poll === undefined ? [] : [{ _tag: "Text", text: poll } as const])]
}

const messageDraft = (said: Place, received: Received): Draft => {
  const [author, room, name] = [said.get("author"), said.get("channel_id").text(), said.get("id").text() || digest(said.value)]
  const isProgram = author.get("bot").value === true || has(said, "webhook_id")
  const who = personOf(author, said.get("member").get("nick").name())
  const content = contentOf(said)
  const answered = said.get("message_reference").get("message_id").text()
  const edited = roomTime({ ...received, at: 0 as Received["at"] }, said.get("edited_timestamp").name()).instant
  const scene: Scene = { adapter: id, room, who, isProgram, at: roomTime(received, said.get("timestamp").name()) }
  said.carry()
  return roomMessage(scene, said, name, content, { answers: [answered], revision: edited })
}

const interactionDraft = (asked: Place, received: Received): Draft => {
  const type = asked.get("type").value
  const member = asked.get("member")
  const person = isObject(member.get("user")) ? member.get("user") : asked.get("user")
  const who = personOf(person, member.get("nick").name())
  const room = asked.get("channel_id").text() ?? asked.get("channel").get("id").text()
  const scene: Scene = { adapter: id, room, who, isProgram: false, at: roomTime(received, asked.get("event").get("timestamp").name()) }
  const data = asked.get("data")
  const name = asked.get("id").text()
  if ((type === 2 || type === 3 || type === 5) && name !== undefined && name !== "" && isObject(data)) {
    const pick = data.get("custom_id").name() ?? data.get("name").name()
    const values = ["values", "options", "components"].map((key) => data.get(key)).find((one) => one.isPresent) ?? data.get("values")
    const content = pressed(type === 2 && pick !== undefined ? `/${pick}` : pick, values)
    const below = asked.get("message").get("id").text()
    asked.carry()
    return roomMessage(scene, asked, name, content, { answers: [below] })
  }
  asked.get("type").carry()
  person.carry()
  carry(asked, "token")
  return roomNotice(scene, asked, asked.get("event").get("type").name() ?? (type === 1 ? "ping" : `interaction ${String(type)}`))
}

const dispatchDrafts = (sent: Place, received: Received): ReadonlyArray<Draft> => {
  const type = String(sent.get("t").value ?? sent.get("type").value).replace(/^GATEWAY_/, "")
  const data = isObject(sent.get("d")) ? sent.get("d") : sent.get("data")
  const envelope = (): void => carry(sent, "op", "t", "s", "type", "timestamp")
  if ((type === "MESSAGE_CREATE" || type === "MESSAGE_UPDATE") && isMessage(data)) {
    const draft = messageDraft(data, received)
    envelope()
    return [draft]
  }
  const room = data.get("channel_id").text()
  const person = isObject(data.get("member").get("user")) ? data.get("member").get("user") : data.get("user")
  const who = person.isPresent ? personOf(person, undefined) : memberOf("discord-user", data.get("user_id").text(), undefined)
  const scene: Scene = { adapter: id, room, who, isProgram: person.get("bot").value === true, at: roomTime(received, sent.get("timestamp").text()) }
  const target = data.get("message_id").text()
  if (/^MESSAGE_REACTION_(ADD|REMOVE)$/.test(type) && target !== undefined && target !== "") {
    const emoji = data.get("emoji").get("name").name() ?? data.get("emoji").get("id").text() ?? ""
    data.carry()
    envelope()
    return [roomReaction(scene, sent, `${target}:${digest(sent.value)}`, target, type.endsWith("ADD") ? emoji : "")]
  }
  const deleted = type === "MESSAGE_DELETE" ? [data.get("id")] : type === "MESSAGE_DELETE_BULK" ? data.get("ids").items() : []
  if (deleted.length > 0) {
    envelope()
    data.carry()
    return deleted.flatMap((one) => (one.text() === undefined || one.text() === "" ? [] : [roomDeletion(scene, sent, one.text() ?? "")]))
  }
  envelope()
  return [roomNotice(scene, sent, type === "" ? "event" : type)]
}

const draftsIn = (root: Place, received: Received): ReadonlyArray<Draft> => {
  if (isObject(root) && isDiscord(root)) return isDispatch(root) ? dispatchDrafts(fresh(root), received) : [isInteraction(root) ? interactionDraft(fresh(root), received) : messageDraft(fresh(root), received)]
  const inside = Array.isArray(root.value) ? root.items() : root.members().map(([, member]) => member)
  return inside.filter((place) => isObject(place) && isDiscord(place)).flatMap((place) => draftsIn(place, received))
}

/**
 * An app on Discord. It listens only.
 *
 * ```ts
 * import { discord } from "@redthread/adapters"
 * discord({ publicKeys: [] }).kind // => "chat"
 * ```
 */
export const discord = (config: DiscordConfig): ChannelAdapter<DiscordConfig, DiscordWire> => ({
  ...listener({
    id,
    kind: "chat",
    config: DiscordConfig,
    wire: DiscordWire,
    source: "https://discord.com/developers/docs/interactions/receiving-and-responding",
    looksRight: (root) => [root, ...root.items(), ...root.members().map(([, member]) => member)].some((place) => isObject(place) && isDiscord(place)),
    verify: (received, now) => verify(config, received, now),
    drafts: (root, received) => {
      const drafts = draftsIn(root, received)
      return drafts.length > 0 ? drafts : [unrecognisedDraft(id, "chat", received, root, allInWords(root) === "" ? "empty" : "nothing that Discord delivers")]
    }
  }),
  handshake
})
