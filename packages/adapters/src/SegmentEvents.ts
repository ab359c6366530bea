/** What Segment's calls say: pages seen, things done, who somebody turned out to be, what they allow. */
import type { Draft, Place, Received } from "@redthread/channel"
import { ConversationId, type Identifier, Namespace, outsideTime, Purpose } from "@redthread/model"
import { adapterId, digest, eventKey, sharedBy, unrecognisedDraft } from "./Drafting.ts"
import { fresh, noticeDraft } from "./Listening.ts"
import type { SegmentConfig } from "./SegmentWire.ts"
import { isHelp, namedIn, searchedIn } from "./WebActions.ts"
import { carry, eachOnce } from "./Webhook.ts"

/** The name under which the adapter and its keys are known. */
export const segmentId = adapterId("segment")

const callTypes = new Set(["track", "page", "screen", "identify", "group", "alias"])

/** Whether a call of the specification stands here. */
export const isSegmentCall = (place: Place): boolean =>
  callTypes.has(String(place.get("type").value)) && ["messageId", "userId", "anonymousId", "previousId"].some((key) => typeof place.get(key).value === "string")

/** The calls of a delivery. */
export const segmentCalls = (root: Place): ReadonlyArray<Place> =>
  Array.isArray(root.value) ? root.items() : Array.isArray(root.get("batch").value) ? root.get("batch").items() : [root]

const idIn = (place: Place, key: string, namespace: "web-user" | "anonymous-id", site: string | undefined): ReadonlyArray<Identifier> => {
  const value = place.get(key).name()?.trim() ?? ""
  return value === "" ? [] : [{ namespace: Namespace.make(namespace), value, ...(site === undefined ? {} : { scope: site }), assurance: namespace === "web-user" ? "claimed" : "anonymous" }]
}

/** Purposes as the model calls them; others keep the site's name. */
const purposeOf = (category: string): Purpose => Purpose.make(/^(advertising|marketing)$/i.test(category) ? "marketing" : category.toLowerCase() || "unnamed")

/** “Segment Consent Preference Updated”: what a visitor ticked, category by category. */
const consentDrafts = (call: Place, about: ReturnType<typeof aboutOf>): ReadonlyArray<Draft> =>
  call.get("context").get("consent").get("categoryPreferences").members().flatMap(([category, said]): ReadonlyArray<Draft> => {
    const mine = fresh(said)
    const granted = mine.boolean()
    if (granted === undefined) return []
    return [{
      at: said.pointer, marks: mine.marks,
      event: { ...about, _tag: "ConsentChanged", key: eventKey(segmentId, "consent", about.key, category), consent: { purpose: purposeOf(category), granted, at: about.at, evidence: `${category}: ${granted ? "yes" : "no"}` } }
    }]
  })

const aboutOf = (call: Place, received: Received, { site }: SegmentConfig) => {
  const context = call.get("context")
  const at = outsideTime(call.get("timestamp").name() ?? call.get("originalTimestamp").name(), received.at)
  const id = call.get("messageId").name()
  const session = context.get("sessionId").text() || call.get("properties").get("session_id").text() || ""
  const type = call.get("type").value
  const identifiers = eachOnce([
    ...idIn(call, "userId", "web-user", site), ...idIn(call, "anonymousId", "anonymous-id", site),
    ...(type === "group" ? [] : namedIn(call.get("traits"))), ...namedIn(context.get("traits"))
  ])
  carry(call, "context", "integrations", "sentAt", "receivedAt", "originalTimestamp", "version", "channel", "type", "_metadata")
  return {
    ...sharedBy(segmentId, "web"),
    key: id === undefined ? eventKey(segmentId, "no-id", digest(call.value)) : eventKey(segmentId, id),
    at,
    thread: { ...(session === "" ? {} : { conversation: ConversationId.make(`segment:${session}`) }), ...(id === undefined ? {} : { id }), references: [] },
    identifiers
  }
}

const placeOf = (call: Place): string => {
  const [properties, page] = [call.get("properties"), call.get("context").get("page")]
  return call.get("name").name() ?? properties.get("name").name() ?? properties.get("path").name() ?? page.get("path").name() ?? properties.get("url").name() ?? page.get("url").name() ?? "unnamed"
}

const actionDraft = (call: Place, about: ReturnType<typeof aboutOf>, done: string): Draft => {
  const properties = call.get("properties")
  const touchpoint = placeOf(call)
  const title = properties.get("title").name() ?? properties.get("question").name()
  const category = call.get("category").name() ?? properties.get("category").name()
  const wasHelp = /^viewed$|view|read|open/i.test(done) && isHelp(touchpoint, category, done, String(properties.get("path").value ?? ""))
  const signals = searchedIn(properties)
  carry(properties, "path", "url", "referrer", "search")
  return {
    at: call.pointer, marks: call.marks,
    event: { ...about, identifiers: eachOnce([...about.identifiers, ...namedIn(properties).filter(({ namespace }) => namespace !== "name")]), _tag: "PageAction", action: wasHelp ? "faq viewed" : done, touchpoint, signals, content: title === undefined ? [] : [{ _tag: "Text", text: title }] }
  }
}

const callDrafts = (call: Place, received: Received, config: SegmentConfig): ReadonlyArray<Draft> => {
  if (!isSegmentCall(call)) return [unrecognisedDraft(segmentId, "web", received, call, "an entry that is no call of the specification")]
  const about = aboutOf(call, received, config)
  const base = { at: call.pointer, marks: call.marks }
  switch (call.get("type").value) {
    case "identify":
      return [{ ...base, event: { ...about, _tag: "IdentityChanged", was: about.identifiers.slice(0, 1), now: about.identifiers } }]
    case "alias": {
      const was = idIn(call, "previousId", "web-user", config.site)
      return [{ ...base, event: { ...about, _tag: "IdentityChanged", identifiers: eachOnce([...was, ...about.identifiers]), was, now: about.identifiers } }]
    }
    case "group": {
      const { event } = noticeDraft(segmentId, "web", received, call, "group")
      return [{ ...base, event: { ...event, ...about } }]
    }
    case "track": {
      const done = call.get("event").name() ?? "unnamed"
      const consents = /^segment consent preference/i.test(done) ? consentDrafts(call, about) : []
      return [actionDraft(call, about, done), ...consents]
    }
    default:
      return [actionDraft(call, about, "viewed")]
  }
}

/** The events of one delivery. */
export const segmentDrafts = (config: SegmentConfig, root: Place, received: Received): ReadonlyArray<Draft> => {
  const drafts = segmentCalls(root).flatMap((call) => callDrafts(fresh(call), received, config))
  const [first] = drafts
  // What stands beside the calls is the library's own: its name, and when the batch left.
  if (first !== undefined && Array.isArray(root.get("batch").value)) carry(root.for(first.marks), "context", "sentAt", "messageId", "writeKey", "integrations")
  return drafts
}
