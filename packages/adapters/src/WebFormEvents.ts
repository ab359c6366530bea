/** From a form as a document to what the customer wrote in it. */
import { type Draft, noMarks, type Place, type Received } from "@redthread/channel"
import { type ChannelEvent, type Content, ConversationId } from "@redthread/model"
import { callBackIn } from "./CallBack.ts"
import { adapterId, defined, digest, eventKey, finish, looking, sharedBy, unrecognisedDraft } from "./Drafting.ts"
import { mailDate } from "./EmailDate.ts"
import type { FormDocument } from "./FormBody.ts"
import { isSecret } from "./FormBodyFacts.ts"
import type { FormField } from "./FormBodyParts.ts"
import type { WebFormConfig } from "./WebFormConfig.ts"
import { formIdentifiers, formSignals, stepOf } from "./WebFormSignals.ts"

/** The name under which the adapter and its keys are known. */
export const webFormAdapterId = adapterId("webform")

const shared = sharedBy(webFormAdapterId, "webform")

const known = /^(host|user-agent|accept.*|content-.*|origin|referer|cookie|connection|cache-control|pragma|upgrade-.*|dnt|sec-.*|te|transfer-encoding|x-forwarded-.*|x-real-ip|x-requested-with|forwarded|via|authorization|keep-alive|expect)$/

/** Takes what a saved request says: where to and when; known headers are carried along. */
const readRequest = (root: Place): { readonly path: string | undefined; readonly date: string | undefined } => {
  const request = root.get("request")
  request.get("method").carry()
  const target = request.get("target")
  target.carry()
  let date: string | undefined
  for (const header of request.get("headers").items()) {
    const name = header.get("name").value
    if (name === "date") {
      header.get("name").string()
      date = header.get("value").string()
    } else if (typeof name === "string" && known.test(name)) header.carry()
  }
  root.get("problems").carry()
  return { path: typeof target.value === "string" ? target.value.split("?")[0] : undefined, date }
}

/** The pairs of names and values that an array of fields holds; `undefined` where it is no such array. */
const pairsIn = (place: Place): ReadonlyArray<FormField> | undefined => {
  const items = place.items()
  const pairs = items.flatMap((item) => {
    const name = ["name", "label", "key", "id"].map((key) => item.get(key)).find((one) => typeof one.value === "string")
    const value = item.get("value")
    return name !== undefined && item.members().length === 2 && typeof value.value !== "object" && value.value !== undefined ? [{ name, value }] : []
  })
  if (items.length === 0 || pairs.length !== items.length) return undefined
  return pairs.flatMap(({ name, value }) => (isSecret(String(name.value)) ? (name.carry(), value.carry(), []) : [{ name: name.text() ?? "", value: value.text() ?? "" }]))
}

const fieldsIn = (place: Place, name: string): ReadonlyArray<FormField> => {
  const { value } = place
  if (isSecret(name)) {
    place.carry()
    return []
  }
  if (value === null || typeof value !== "object") {
    if (value === null) place.carry()
    return [{ name, value: place.text() ?? "" }]
  }
  if (Array.isArray(value)) {
    if (value.length === 0) place.carry()
    return pairsIn(place) ?? place.items().flatMap((item, i) => fieldsIn(item, typeof item.value === "object" && item.value !== null ? `${name}.${i}` : name))
  }
  const members = place.members()
  if (members.length === 0) place.carry()
  return members.flatMap(([key, inner]) => fieldsIn(inner, name === "" ? key : `${name}.${key}`))
}

const mediaIn = (root: Place): ReadonlyArray<Content> =>
  root.get("files").items().flatMap((file): ReadonlyArray<Content> => {
    if (file.get("filename").value === "" && file.get("size").value === 0) {
      file.carry()
      return []
    }
    const mediaType = file.get("mimeType").name()
    const name = file.get("name").string() ?? ""
    return [{
      _tag: "Media",
      kind: mediaType?.startsWith("image/") ? "image" : mediaType?.startsWith("audio/") ? "audio" : mediaType?.startsWith("video/") ? "video" : "file",
      media: {
        ref: `part:${name === "" ? file.pointer : name}`,
        ...defined({ mediaType, filename: file.get("filename").name(), size: file.get("size").number(), checksum: file.get("sha256").name() })
      }
    }]
  })

const times = /^_?(submitted_?at|timestamp|created_?at|sent_?at|submission_?time)$/i
const sessions = /^_?(session(_?id)?|sid)$/i

interface Submission {
  readonly place: Place
  readonly fields: ReadonlyArray<FormField>
  readonly media: ReadonlyArray<Content>
}

const draftOf = ({ fields, media, place }: Submission, received: Received, config: WebFormConfig, path: string | undefined, date: string | undefined, print: string): Draft => {
  const step = stepOf(fields, config, [...(path === undefined ? [] : [path]), received.name])
  const written = fields.find(({ name, value }) => times.test(name) && value !== "")?.value ?? date
  const session = fields.find(({ name, value }) => sessions.test(name) && value.trim() !== "")?.value.trim()
  return {
    at: place.pointer,
    marks: place.marks,
    event: {
      ...shared,
      _tag: "Message",
      key: eventKey(webFormAdapterId, print, ...(step === undefined ? [] : [step])),
      at: mailDate(written, received.at),
      direction: "inbound",
      thread: { ...(session === undefined ? {} : { conversation: ConversationId.make(session) }), references: [] },
      identifiers: formIdentifiers(fields, config),
      signals: [...formSignals(fields, config, step), ...callBackIn(fields)],
      content: [...(fields.length === 0 ? [] : [{ _tag: "Form", fields } as const]), ...media]
    }
  }
}

const empty = (place: Place, received: Received): Draft => ({ ...unrecognisedDraft(webFormAdapterId, "webform", received, place, "an empty form"), marks: place.marks })

/**
 * The events of one delivery: a `Message` for each submission, with all fields in order. A form without any field or
 * file says nothing, which is worth knowing: it becomes `Unrecognised`, “an empty form”.
 */
export const webFormEvents = ({ document, json }: FormDocument, received: Received, config: WebFormConfig): ReadonlyArray<ChannelEvent> => {
  const root = looking(document).for(noMarks())
  const { date, path } = json === "" ? { date: undefined, path: undefined } : readRequest(root)
  if (json === undefined) {
    root.get("asides").carry()
    const fields = root.get("fields").items().flatMap((pair) => fieldOf(pair))
    const media = mediaIn(root)
    for (const list of [root.get("fields"), root.get("files")]) if (list.items().length === 0) list.carry()
    const draft = fields.length + media.length === 0
      ? empty(root, received)
      : draftOf({ place: root, fields, media }, received, config, path, date, received.checksum.slice(0, 32))
    return finish(document, [draft], () => empty(root, received))
  }
  const base = json === "" ? root : root.get("body")
  const single = base.items().length === 0
  const submissions = single ? [base] : base.items().map((item) => item.for(noMarks()))
  const drafts = submissions.map((place) => {
    if (place.members().length === 0) return unrecognisedDraft(webFormAdapterId, "webform", received, place, single ? "an empty form" : "an entry that is no form")
    const fields = fieldsIn(place, "")
    return fields.length === 0 ? empty(place, received) : draftOf({ place, fields, media: [] }, received, config, path, date, digest(place.value))
  })
  return finish(document, json === "/body" && !single ? withRequest(drafts, root) : drafts, () => empty(root, received))
}

const fieldOf = (pair: Place): ReadonlyArray<FormField> => {
  if (isSecret(String(pair.get("name").value))) {
    pair.carry()
    return []
  }
  return [{ name: pair.get("name").string() ?? "", value: pair.get("value").string() ?? "" }]
}

/** The first of several submissions answers for the request around them. */
const withRequest = (drafts: ReadonlyArray<Draft>, root: Place): ReadonlyArray<Draft> =>
  drafts.map((draft, i) => (i > 0 ? draft : { ...draft, marks: { read: new Set([...root.marks.read, ...draft.marks.read]), carried: new Set([...root.marks.carried, ...draft.marks.carried]) } }))
