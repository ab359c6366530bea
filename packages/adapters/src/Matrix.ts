/** Matrix: events that a homeserver pushes to an application service, or lists when a client asks. */
import { BadSignature, type ChannelAdapter, type Draft, NotAllowed, type Place, type Received, Rejected } from "@redthread/channel"
import type { Content, MediaRef } from "@redthread/model"
import { Effect, Schema } from "effect"
import { HttpClient, HttpClientRequest } from "effect/http"
import { fileKind, memberOf, roomDeletion, roomMessage, roomNotice, roomReaction, roomTime, type Scene } from "./ChatRooms.ts"
import { equalSecrets } from "./Crypto.ts"
import { adapterId, defined, digest, eventKey, under, unrecognisedDraft } from "./Drafting.ts"
import { maybe, maybeText, open } from "./Lenient.ts"
import { fresh, has, listener } from "./Listening.ts"
import { notFetched, vendorFile } from "./VendorFile.ts"
import { carry, isObject } from "./Webhook.ts"

const id = adapterId("matrix")

/** What proves the homeserver, and who of the room is ours. */
export const MatrixConfig = Schema.Struct({
  /** `hs_token` of the registration: the current one, and the one before while it is being changed. */
  tokens: Schema.Array(Schema.NonEmptyString),
  /** User ids of the brand, such as `@service:stadtwerke.example.org`. */
  ownUsers: Schema.optionalKey(Schema.Array(Schema.NonEmptyString)),
  /** Where files are fetched; absent where none are. */
  homeserver: Schema.optionalKey(Schema.Struct({
    /** `https://matrix.example.org`. */
    origin: Schema.NonEmptyString,
    /** `as_token` of the registration. */
    token: Schema.NonEmptyString,
    /** Milliseconds for a file; 30,000 when absent. */
    timeout: Schema.optionalKey(Schema.Int)
  }))
})
export type MatrixConfig = typeof MatrixConfig.Type

const about = { sender: Schema.String, room_id: Schema.String, event_id: Schema.String, origin_server_ts: Schema.Int }
const MatrixEvent = Schema.Union([
  open({ type: Schema.Literal("m.room.message"), ...about, content: open({ msgtype: Schema.Literals(["m.text", "m.notice", "m.emote"]), body: Schema.String, formatted_body: maybeText }) }),
  open({ type: Schema.Literal("m.room.message"), ...about, content: open({ msgtype: Schema.Literals(["m.image", "m.file", "m.audio", "m.video"]), body: Schema.String, url: Schema.String }) }),
  open({ type: Schema.Literals(["m.room.member", "m.room.name", "m.room.encrypted", "m.reaction"]), ...about, state_key: maybeText, content: open({ membership: maybeText }) })
])

/** A transaction of an application service. Known keys typed, all others kept. */
export const MatrixWire = open({ events: Schema.Array(MatrixEvent), ephemeral: maybe(Schema.Array(Schema.Json)) })
export type MatrixWire = typeof MatrixWire.Type

/** Types of the specification, or of somebody's domain. Source: Matrix Client-Server API, “Common namespaced identifier grammar”. */
const isEvent = (place: Place): boolean => isObject(place.get("content")) && typeof place.get("type").value === "string"
  && (/^m\.[a-z0-9_.]+$/.test(String(place.get("type").value)) || (has(place, "sender", "room_id") && /^[a-z0-9_.-]+$/i.test(String(place.get("type").value))))

const kinds = { "m.image": "image", "m.video": "video", "m.audio": "audio", "m.file": "file" } as const

const placeIn = (uri: string | undefined): readonly [number, number] | undefined => {
  const [, latitude, longitude] = /^geo:(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)/.exec(uri ?? "") ?? []
  return latitude === undefined || longitude === undefined ? undefined : [Number(latitude), Number(longitude)]
}

/** What was said; an answer in the old way repeats what it answers in lines that begin with “> ”. */
const contentOf = (content: Place, isAnswer: boolean): ReadonlyArray<Content> => {
  const type = content.get("msgtype").name() ?? "m.text"
  const body = content.get("body").string() ?? ""
  const kind = under(kinds, type)
  const ref = content.get("url").name() ?? content.get("file").get("url").name()
  if (kind !== undefined && ref !== undefined) {
    const [info, filename] = [content.get("info"), content.get("filename").name()]
    const size = info.get("size").number()
    const voice = content.members().some(([key]) => key.endsWith("voice"))
    return [{
      _tag: "Media", kind: kind === "audio" && voice ? "voice" : kind === "file" ? fileKind(String(info.get("mimetype").value ?? "")) : kind,
      media: { ref, ...defined({ mediaType: info.get("mimetype").name(), filename: filename ?? (body === "" ? undefined : body), size: size !== undefined && Number.isSafeInteger(size) ? size : undefined }) }, ...(filename === undefined || filename === body || body === "" ? {} : { caption: body })
    }]
  }
  const at = placeIn(content.get("geo_uri").name())
  if (at !== undefined) return [{ _tag: "Location", latitude: at[0], longitude: at[1], ...(body === "" ? {} : { name: body }) }]
  return [{ _tag: "Text", text: isAnswer ? body.replace(/^(> .*\n)+\n?/, "") : body }]
}

interface Around {
  readonly received: Received
  readonly config: MatrixConfig
  readonly room: string | undefined
}

/** Calls between two people: who rings, answers and hangs up. */
const calls = { "m.call.invite": "started", "m.call.answer": "answered", "m.call.hangup": "ended", "m.call.reject": "ended" } as const

const eventDrafts = (event: Place, { config, received, room: within }: Around): ReadonlyArray<Draft> => {
  const type = String(event.get("type").value)
  const content = event.get("content")
  const sender = event.get("sender").name()
  const room = event.get("room_id").name() ?? within
  const own = event.get("event_id").name() ?? digest(event.value)
  const isProgram = (sender !== undefined && config.ownUsers?.includes(sender) === true) || content.get("msgtype").value === "m.notice" || content.get("msgtype").value === "m.server_notice"
  const who = memberOf("matrix-user", sender, undefined, { name: type === "m.room.member" && event.get("state_key").value === sender ? content.get("displayname").name() : undefined })
  const scene: Scene = { adapter: id, room, who, isProgram, at: roomTime(received, event.get("origin_server_ts").text()) }
  const relation = content.get("m.relates_to")
  const [how, target] = [relation.get("rel_type").name(), relation.get("event_id").name()]
  const answered = relation.get("m.in_reply_to").get("event_id").name()
  const envelope = (): void => carry(event, "type", "content", "unsigned", "age", "user_id", "state_key", "prev_content", "replaces_state")
  if (type === "m.reaction" && target !== undefined) {
    const emoji = relation.get("key").string() ?? ""
    envelope()
    return [roomReaction(scene, event, own, target, emoji)]
  }
  const redacted = event.get("redacts").name() ?? content.get("redacts").name()
  if (type === "m.room.redaction" && redacted !== undefined) {
    envelope()
    return [roomDeletion(scene, event, redacted)]
  }
  if (type === "m.room.message" || type === "m.sticker" || type === "m.room.encrypted") {
    const isNew = how === "m.replace" && isObject(content.get("m.new_content"))
    const read: ReadonlyArray<Content> = type === "m.room.encrypted" ? [{ _tag: "Unsupported", what: "an encrypted message" }] : contentOf(isNew ? content.get("m.new_content") : content, answered !== undefined)
    const said = type === "m.sticker" ? read.map((part): Content => (part._tag === "Media" ? { ...part, kind: "sticker" } : part)) : read
    const [at, thread] = [scene.at, how === "m.thread" ? target : undefined]
    envelope()
    if (isNew && target !== undefined) {
      const draft = roomMessage(scene, event, own, said)
      const { automatic: _, content: shown, direction: __, ...rest } = draft.event as Extract<Draft["event"], { readonly _tag: "Message" }>
      return [{ ...draft, event: { ...rest, at, _tag: "Edited", target, content: shown } }]
    }
    return [roomMessage(scene, event, own, said, { answers: [answered, thread] })]
  }
  const phase = under(calls, type)
  const call = content.get("call_id").text()
  if (phase !== undefined && call !== undefined && call !== "") {
    const reason = content.get("reason").name()
    envelope()
    const notice = roomNotice(scene, event, type)
    const { conversation } = notice.event.thread
    return [{
      ...notice,
      event: {
        adapter: id, channel: "chat", revision: 0, at: scene.at, identifiers: isProgram ? [] : who, others: notice.event.others, signals: [], thread: { ...(conversation === undefined ? {} : { conversation }), id: call, references: [] },
        _tag: "Call", key: eventKey(id, "call", own), direction: isProgram ? "outbound" : "inbound", phase, leg: call, ...defined({ disposition: phase === "ended" ? reason ?? type.slice("m.call.".length) : undefined })
      }
    }]
  }
  if (type === "m.receipt") return receiptDrafts(event, scene)
  return [roomNotice(scene, event, type)]
}

/** Who has read up to which message, by message and by reader. */
const receiptDrafts = (event: Place, scene: Scene): ReadonlyArray<Draft> => {
  const drafts = event.get("content").members().filter(([target]) => target !== "").flatMap(([target, kindsOf]) =>
    ["m.read", "m.read.private"].flatMap((kind) => kindsOf.get(kind).members().map(([reader, seen]): Draft => {
      const item = event.for(fresh(event).marks)
      const at = roomTime({ at: scene.at.instant } as Received, seen.for(item.marks).get("ts").text())
      carry(seen.for(item.marks), "thread_id")
      const { at: pointer, event: { thread, ...rest } } = roomNotice({ ...scene, who: memberOf("matrix-user", reader, undefined) }, fresh(seen), "receipt")
      const { text: _, topic: __, ...about } = rest as Extract<Draft["event"], { readonly _tag: "ChannelNotice" }>
      return { at: pointer, marks: item.marks, event: { ...about, thread: { ...thread, references: [target] }, at, _tag: "Receipt", key: eventKey(id, "read", target, reader), target, status: "read" } }
    })))
  for (const { marks } of drafts.slice(0, 1)) carry(event.for(marks), "type", "room_id")
  return drafts.length > 0 ? drafts : [roomNotice(scene, event, "m.receipt")]
}

/** All events in a document: of a transaction, of what a sync lists for each room, or listed alone. */
const draftsIn = (place: Place, around: Around, depth = 0): ReadonlyArray<Draft> => {
  if (depth > 8) return []
  if (Array.isArray(place.value)) return place.items().flatMap((item) => draftsIn(item, around, depth + 1))
  if (!isObject(place)) return []
  if (isEvent(place)) return eventDrafts(fresh(place), around)
  return place.members().flatMap(([key, member]) => draftsIn(member, key.startsWith("!") ? { ...around, room: key } : around, depth + 1))
}

const verify = ({ tokens }: MatrixConfig, { headers }: Received): Effect.Effect<void, BadSignature> => {
  const given = headers["authorization"] ?? ""
  const matches = tokens.map((token) => equalSecrets(`Bearer ${token}`, given))
  return matches.includes(true) ? Effect.void : Effect.fail(new BadSignature({ header: "authorization", reason: "The header is missing, or names no token of ours." }))
}

const looksRight = (root: Place): boolean =>
  isEvent(root) || [...root.items(), ...root.get("events").items(), ...root.get("chunk").items(), ...root.get("to_device").get("events").items()].some(isEvent) || (has(root, "next_batch") && (isObject(root.get("rooms")) || isObject(root.get("presence"))))

/**
 * An application service of a Matrix homeserver. It listens only.
 *
 * ```ts
 * import { matrix } from "@redthread/adapters"
 * matrix({ tokens: [] }).kind // => "chat"
 * ```
 */
export const matrix = (config: MatrixConfig): ChannelAdapter<MatrixConfig, MatrixWire> =>
  listener({
    id,
    kind: "chat",
    config: MatrixConfig,
    wire: MatrixWire,
    source: "https://spec.matrix.org/latest/application-service-api/#pushing-events",
    looksRight,
    verify: (received) => verify(config, received),
    drafts: (root, received) => {
      const drafts = draftsIn(root, { config, received, room: undefined })
      return drafts.length > 0 ? drafts : [unrecognisedDraft(id, "chat", received, root, "nothing that a homeserver delivers")]
    }
  })

/** The address of a file at our own homeserver, which fetches it from its own. Source: Matrix Client-Server API, “Content repository”, authenticated media (1.11). */
const addressOf = (ref: string, origin: string): string | undefined => {
  const [, server, media] = /^mxc:\/\/([A-Za-z0-9.:[\]-]{1,255})\/([A-Za-z0-9_-]{1,255})$/.exec(ref) ?? []
  return server === undefined || media === undefined ? undefined : `${origin}/_matrix/client/v1/media/download/${encodeURIComponent(server)}/${media}`
}

/** The bytes of a file (`mxc://`); those of an encrypted room stay encrypted. */
const fetching = (client: HttpClient.HttpClient, { homeserver }: MatrixConfig) =>
  Effect.fn("Matrix.media")(function*({ ref }: MediaRef, maxBytes?: number) {
    if (homeserver === undefined) return yield* notFetched(new NotAllowed({ text: "The configuration names no homeserver." }))
    const link = addressOf(ref, homeserver.origin)
    if (link === undefined) return URL.canParse(ref) && /^https?:/.test(ref) ? { link: ref } : yield* notFetched(new Rejected({ code: "no-file", text: "This is no file of Matrix." }))
    return yield* vendorFile(client, { link, host: { domains: [], origin: homeserver.origin }, proving: HttpClientRequest.bearerToken(homeserver.token), maxBytes, timeout: homeserver.timeout })
  })

/** The adapter with a way to fetch files, through the HTTP client of the composition. */
export const makeMatrix = Effect.fnUntraced(function*(config: MatrixConfig) {
  const client = yield* HttpClient.HttpClient
  return { ...matrix(config), media: fetching(client, config) }
})
