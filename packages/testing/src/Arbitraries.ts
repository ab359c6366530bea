/** Believable contacts, entries and threads of an energy supplier's customers, for property tests. */
import {
  AdapterId, AgentId, AnswerId, type Assurance, type ChannelEvent, type ChannelKind, ChannelName, ConcernId, type Content, ConversationId, CustomerId,
  type Entry, EntryId, EventKey, FactName, type Identifier, Instant, Namespace, OfferId, type OutsideTime, ProcessName,
  PromiseId, Purpose, RecordId, rootPointer, StateName, StepName, type Thread
} from "@redthread/model"
import * as fc from "fast-check"

const texts = [
  "I want to cancel my contract.", "Ich möchte meinen Vertrag kündigen.", "Where do I find the form?", "STOP",
  "My meter reads 48213.", "Wie besprochen, anbei die Unterlagen.", "Hello?", "I already told your colleague.", "👍", ""
] as const
const channels: ReadonlyArray<readonly [ChannelName, ChannelKind]> = [
  [ChannelName.make("web"), "webform"], [ChannelName.make("hotline"), "telephone"], [ChannelName.make("mail"), "email"],
  [ChannelName.make("whatsapp"), "whatsapp"], [ChannelName.make("post"), "letter"]
]
const facts = ["name", "contractNo", "address", "meterReading"].map((name) => FactName.make(name))
const steps = ["request", "confirm", "login", "logout"].map((name) => StepName.make(name))
const states = ["open", "requested", "cancelled"].map((name) => StateName.make(name))
const cancel = ProcessName.make("contract.cancel")
const answer = AnswerId.make("answer-1")
const levels: ReadonlyArray<Assurance> = ["anonymous", "claimed", "channel-verified", "authenticated"]

const text = fc.constantFrom(...texts)
const words = text.filter((one) => one !== "")
const channelName = fc.constantFrom(...channels.map(([name]) => name))
const fact = fc.constantFrom(...facts)
const step = fc.constantFrom(...steps)
const state = fc.constantFrom(...states)
const assurance = fc.constantFrom(...levels)

const year = 365 * 86_400_000
const dawn = 1_767_225_600_000

/** Moments of the year 2026. Shrinks to its beginning. */
export const moments: fc.Arbitrary<Instant> = fc.integer({ min: 0, max: year - 1 }).map((after) => Instant.make(dawn + after))

const told = (instant: Instant): OutsideTime => ({ instant, raw: new Date(instant).toISOString() })

/** What customers are recognised by: mail addresses, numbers, customer and contract numbers; few of each, so that they meet again. */
export const identifiers: fc.Arbitrary<Identifier> = fc.tuple(fc.nat({ max: 5 }), assurance).chain(([who, level]) =>
  fc.constantFrom<readonly [string, string]>(
    ["email", `customer${who}@example.org`], ["phone", `+49 30 555 010${who}`], ["customer-no", `K-100${who}`], ["contract-no", `V-2026-${who}`]
  ).map(([namespace, value]) => ({ namespace: Namespace.make(namespace), value, assurance: level }))
)

const contents: fc.Arbitrary<ReadonlyArray<Content>> = fc.array(
  fc.oneof(
    { withCrossShrink: true },
    { weight: 4, arbitrary: text.map((one): Content => ({ _tag: "Text", text: one })) },
    { weight: 1, arbitrary: text.map((one): Content => ({ _tag: "Html", html: `<p>${one}</p>` })) },
    { weight: 1, arbitrary: fc.constant<Content>({ _tag: "Media", kind: "document", media: { ref: "m1", mediaType: "application/pdf", filename: "contract.pdf" } }) },
    { weight: 1, arbitrary: words.map((title): Content => ({ _tag: "Choice", id: "b1", title })) }
  ),
  { maxLength: 3 }
)

const targets = fc.nat({ max: 9 }).map((n) => `m${n}`)
const direction = fc.constantFrom("inbound" as const, "outbound" as const)

const about = fc.record({
  key: fc.nat({ max: 999 }).map((n) => EventKey.make(`key-${n}`)),
  revision: fc.nat({ max: 2 }),
  channel: fc.constantFrom(...channels.map(([, kind]) => kind)),
  adapter: fc.constant(AdapterId.make("generated")),
  at: moments.map(told),
  thread: fc.record({
    conversation: fc.nat({ max: 3 }).map((n) => ConversationId.make(`c${n}`)),
    id: targets,
    references: fc.array(targets, { maxLength: 2 })
  }, { requiredKeys: ["references"] }),
  identifiers: fc.array(identifiers, { maxLength: 2 }),
  others: fc.constant([]),
  signals: fc.constant([]),
  source: fc.constant({ at: rootPointer, read: [], carried: [], unrecognised: [] })
})

type Told<A, K extends string> = A extends unknown ? Omit<A, K> : never
type Particulars = Told<ChannelEvent, "key" | "revision" | "channel" | "adapter" | "at" | "thread" | "identifiers" | "others" | "signals" | "source">

const particulars: fc.Arbitrary<Particulars> = fc.oneof(
  { withCrossShrink: true },
  { weight: 4, arbitrary: fc.record({ _tag: fc.constant("Message" as const), direction, subject: words, content: contents }, { requiredKeys: ["_tag", "direction", "content"] }) },
  { weight: 3, arbitrary: fc.record({ _tag: fc.constant("Receipt" as const), target: targets, status: fc.constantFrom("accepted" as const, "sent" as const, "delivered" as const, "read" as const, "played" as const, "failed" as const) }) },
  { weight: 2, arbitrary: fc.record({ _tag: fc.constant("Call" as const), direction, phase: fc.constantFrom("started" as const, "answered" as const, "ended" as const), leg: targets, seconds: fc.nat({ max: 1800 }) }) },
  { weight: 1, arbitrary: fc.record({ _tag: fc.constant("Edited" as const), target: targets, content: contents }) },
  { weight: 1, arbitrary: fc.record({ _tag: fc.constant("Deleted" as const), target: targets }) },
  { weight: 1, arbitrary: fc.record({ _tag: fc.constant("Reacted" as const), target: targets, emoji: fc.constantFrom("👍", "") }) },
  { weight: 1, arbitrary: fc.record({ _tag: fc.constant("Visit" as const), place: fc.constant("Branch Mitte"), content: contents }) },
  { weight: 1, arbitrary: fc.record({ _tag: fc.constant("Transaction" as const), what: fc.constant("payment"), number: targets, amount: fc.constant("89.90"), currency: fc.constant("EUR") }) },
  { weight: 1, arbitrary: fc.record({ _tag: fc.constant("Letter" as const), direction, pages: fc.integer({ min: 1, max: 4 }), text: words, scan: targets }) },
  { weight: 1, arbitrary: fc.record({ _tag: fc.constant("PageAction" as const), action: fc.constantFrom("viewed", "searched", "submitted"), touchpoint: fc.constant("/contracts"), content: contents }) },
  { weight: 1, arbitrary: fc.record({ _tag: fc.constant("ConsentChanged" as const), consent: fc.record({ purpose: fc.constantFrom(Purpose.make("marketing"), Purpose.make("service")), granted: fc.boolean(), at: moments.map(told), evidence: fc.constantFrom("STOP", "START") }) }) },
  { weight: 1, arbitrary: fc.record({ _tag: fc.constant("IdentityChanged" as const), was: fc.array(identifiers, { maxLength: 1 }), now: fc.array(identifiers, { maxLength: 1 }) }) },
  { weight: 1, arbitrary: fc.record({ _tag: fc.constant("ChannelNotice" as const), topic: fc.constant("quality"), text }) },
  { weight: 1, arbitrary: fc.record({ _tag: fc.constant("Unrecognised" as const), what: fc.constant("sticker_pack") }) }
)

/** One thing that a channel reported. Shrinks to a message without words. */
export const events: fc.Arbitrary<ChannelEvent> = fc.tuple(about, particulars).map(([common, special]) => ({ ...common, ...special }))

type Line = Told<Entry, "id" | "occurred" | "recorded" | "on" | "cause">

const lines = (concern: ConcernId): fc.Arbitrary<Line> =>
  fc.oneof(
    { withCrossShrink: true },
    words.map((note): Line => ({ _tag: "NoteWritten", text: note })),
    { weight: 4, arbitrary: events.map((event): Line => ({ _tag: "Contacted", event })) },
    words.map((title): Line => ({ _tag: "ConcernOpened", concern, title, process: { name: cancel, version: 1 } })),
    fc.constant<Line>({ _tag: "ConcernLinked", concern, because: "It answers a message of this concern." }),
    fc.constantFrom("settled", "withdrawn").map((outcome): Line => ({ _tag: "ConcernClosed", concern, outcome })),
    fc.tuple(assurance, assurance, step).map(([was, now, by]): Line => ({ _tag: "AssuranceChanged", was, now, by })),
    { weight: 3, arbitrary: fc.tuple(fact, fc.boolean()).map(([asked, known]): Line => ({ _tag: "FactAsked", concern, fact: asked, known })) },
    { weight: 3, arbitrary: fc.tuple(fact, words, channelName, moments).map(([name, value, on, at]): Line => ({ _tag: "FactGiven", concern, fact: { name, value, on, at: told(at) } })) },
    { weight: 2, arbitrary: fc.tuple(step, state, state).map(([taken, was, now]): Line => ({ _tag: "StepTaken", concern, process: cancel, step: taken, was, now })) },
    { weight: 2, arbitrary: fc.tuple(step, state, fc.uniqueArray(channelName, { maxLength: 3 })).map(([refused, at, offeredOn]): Line => ({ _tag: "StepRefused", concern, process: cancel, step: refused, state: at, because: "not on this channel", offeredOn })) },
    fc.tuple(words, fc.nat({ max: 2 })).map(([query, results]): Line => ({ _tag: "Searched", query, results })),
    fc.tuple(channelName, channelName, fc.boolean()).map(([from, to, forced]): Line => ({ _tag: "Redirected", concern, redirect: { from, to, forced, because: "done on the website only" } })),
    fc.tuple(channelName, channelName, fc.subarray(facts), assurance).map(([from, to, carried, level]): Line => ({
      _tag: "HandedOver", concern, handover: { from, to, carried, lost: facts.filter((one) => !carried.includes(one)), assurance: level, because: "asked for a person" }
    })),
    moments.map((due): Line => ({ _tag: "PromiseMade", concern, promise: { id: PromiseId.make("p1"), text: "You get the confirmation by e-mail.", due: told(due) } })),
    fc.constantFrom("PromiseKept" as const, "PromiseBroken" as const).map((_tag): Line => ({ _tag, concern, promise: PromiseId.make("p1") })),
    fc.constant<Line>({ _tag: "OfferMade", concern, offer: { id: OfferId.make("o1"), text: "Stay for 5 % less.", price: "79.90", currency: "EUR" } }),
    fc.boolean().map((accepted): Line => ({ _tag: "OfferAnswered", concern, offer: OfferId.make("o1"), accepted })),
    fc.tuple(fc.integer({ min: 0, max: 10 }), channelName).map(([score, on]): Line => ({ _tag: "FeedbackGiven", concern, feedback: { scale: "NPS 0–10", score, on } })),
    contents.map((content): Line => ({ _tag: "Answered", concern, content })),
    contents.map((content): Line => ({ _tag: "AnswerPlanned", concern, answer, recipient: { adapter: AdapterId.make("sms"), channel: "sms", to: { namespace: Namespace.make("phone"), value: "+49301234567", assurance: "channel-verified" }, references: [] }, purpose: Purpose.make("service"), content, messages: 1, lost: [] })),
    fc.uniqueArray(channelName, { maxLength: 2 }).map((offeredOn): Line => ({ _tag: "AnswerRefused", concern, answer, because: { reason: "WindowClosed", text: "The reply window has closed." }, offeredOn })),
    fc.tuple(fc.nat({ max: 2 }), moments).map(([attempt, until]): Line => ({ _tag: "SendTried", concern, answer, message: 0, attempt, until })),
    fc.tuple(fc.nat({ max: 2 }), fc.constantFrom({ _tag: "Sent", externalKey: "m-1" } as const, { _tag: "Unknown", text: "no answer" } as const)).map(([attempt, outcome]): Line => ({ _tag: "SendEnded", concern, answer, message: 0, attempt, outcome })),
    fc.tuple(fc.nat({ max: 2 }), moments, fc.constantFrom("image" as const, "recording" as const), fc.nat({ max: 2 })).map(([attempt, until, kind, which]): Line => ({
      _tag: "MediaHandled", media: { event: EventKey.make("event-1"), part: 0 }, ref: "media-1", kind, attempt,
      outcome: [{ _tag: "Postponed" as const, until, text: "HTTP 503" }, { _tag: "Lost" as const, text: "The link has expired." }, { _tag: "Refused" as const, reason: "Type", text: "a program" }][which] ?? { _tag: "Lost", text: "" }
    })),
    fc.tuple(moments, fc.option(words, { nil: undefined })).map(([until, cursor]): Line => ({ _tag: "ChannelAsked", adapter: AdapterId.make("mailbox"), asker: "one", until, ...(cursor === undefined ? {} : { cursor }) })),
    fc.tuple(fc.boolean(), moments).map(([granted, at]): Line => ({ _tag: "ConsentChanged", consent: { purpose: Purpose.make("marketing"), granted, at: told(at), evidence: "STOP" } })),
    fc.constantFrom("RecordsJoined" as const, "RecordsParted" as const).map((_tag): Line => ({ _tag, records: [RecordId.make("r1"), RecordId.make("r2")], because: "the same contract number" })),
    fc.constant<Line>({ _tag: "TakenOver", concern, by: AgentId.make("berta") }),
    words.map((because): Line => ({ _tag: "DecisionTakenBack", decision: EntryId.make("entry-0"), because })),
    words.map((because): Line => ({ _tag: "QuestionDecided", question: "value phone:+492215550147", answer: "different", because, by: AgentId.make("berta") })),
    fc.tuple(fact, words, moments).map(([name, value, at]): Line => ({
      _tag: "RowImported", source: "crm", row: "4711", facts: [{ name, value, on: ChannelName.make("crm"), at: told(at) }],
      identifiers: [{ namespace: Namespace.make("customer-no"), value: "4711", assurance: "claimed" }]
    })),
    fc.constant<Line>({ _tag: "RowVanished", source: "crm", row: "4711" }),
    fc.constant<Line>({ _tag: "Erased", by: AgentId.make("berta"), askedBy: "customer", because: "the right to be forgotten" }),
    fc.constant<Line>({ _tag: "Custom", concern, kind: "acme/meter-read", data: { reading: 48213 } })
  )

const day = 86_400_000
const line = fc.record({
  line: fc.nat({ max: 2 }).chain((n) => lines(ConcernId.make(`concern-${n}`))),
  on: channelName,
  /** Since the line before: mostly minutes, at times days. */
  after: fc.oneof({ withCrossShrink: true }, fc.nat({ max: 600_000 }), fc.nat({ max: 20 * day })),
  /** How long it took to be written down: a letter is scanned days later. */
  late: fc.oneof({ withCrossShrink: true }, { weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat({ max: 5 * day }) })
})

/** One line of a thread, recorded in 2026. Shrinks to a note. */
export const entries: fc.Arbitrary<Entry> = fc.tuple(line, fc.nat({ max: 999 })).map(([{ after, late, line: said, on }, n]) => {
  const recorded = Instant.make(dawn + after)
  return { ...said, id: EntryId.make(`entry-${n}`), on, occurred: told(Instant.make(recorded - late)), recorded }
})

/**
 * The thread of one customer: up to thirty entries in recorded order with ids of their own. A concern is opened before
 * anything is said about it; else nothing is promised about the order, for real threads are untidy too.
 */
export const threads: fc.Arbitrary<Thread> = fc.array(line, { maxLength: 30, size: "medium" }).map((drawn) => {
  const opened = new Set<string>()
  let recorded = dawn
  const made: Array<Entry> = []
  for (const { after, late, line: said, on } of drawn) {
    recorded += after
    const write = (what: Line): void => {
      made.push({ ...what, id: EntryId.make(`entry-${made.length}`), on, occurred: told(Instant.make(recorded - late)), recorded: Instant.make(recorded) })
    }
    const { concern } = said
    const isNew = concern !== undefined && !opened.has(concern)
    if (isNew && said._tag !== "ConcernOpened") write({ _tag: "ConcernOpened", concern, title: "I want to cancel my contract.", process: { name: cancel, version: 1 } })
    if (concern !== undefined) opened.add(concern)
    if (said._tag !== "ConcernOpened" || isNew) write(said)
  }
  return { customer: CustomerId.make("customer-1"), entries: made }
})
