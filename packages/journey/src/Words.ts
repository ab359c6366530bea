/** Entries in words: one line a person reads. */
import { type ChannelEvent, describeIdentifier, Entry, plainText, type MediaOutcome, type SendOutcome } from "@redthread/model"

const short = (text: string, limit = 96): string => {
  const line = text.replaceAll(/\s+/g, " ").trim()
  return line.length <= limit ? line : `${line.slice(0, limit - 1)}…`
}

const list = (names: ReadonlyArray<string>): string => (names.length === 0 ? "nothing" : names.join(", "))

/** A channel event in words, such as `wrote: “I want to cancel”`. */
export const tellEvent = (event: ChannelEvent): string => {
  switch (event._tag) {
    case "Message": {
      const who = event.direction === "outbound" ? "we wrote" : event.automatic === undefined ? "wrote" : `(${event.automatic})`
      const subject = event.subject === undefined || event.subject === "" ? "" : `${event.subject}: `
      return `${who}: “${short(`${subject}${plainText(event.content)}`)}”`
    }
    case "Edited": return `changed a message: “${short(plainText(event.content))}”`
    case "Deleted": return "took a message back"
    case "Reacted": return event.emoji === "" ? "took a reaction back" : `reacted ${event.emoji}`
    case "Receipt": return `message ${event.status}${event.problem === undefined ? "" : `: ${short(event.problem.text)} (${event.problem.code})`}`
    case "Call": {
      const length = event.seconds === undefined ? "" : `, ${event.seconds} s`
      const said = event.transcript === undefined ? "" : `: “${short(event.transcript)}”`
      return `${event.direction === "inbound" ? "call" : "we called"} ${event.phase}${event.disposition === undefined ? "" : ` (${event.disposition})`}${length}${said}`
    }
    case "Visit": return `came to ${event.place}`
    case "Transaction": return `${event.what} ${event.number}${event.amount === undefined ? "" : `, ${event.amount} ${event.currency ?? ""}`.trimEnd()}`
    case "Letter": return `${event.direction === "inbound" ? "wrote a letter" : "we wrote a letter"}, ${event.pages} page${event.pages === 1 ? "" : "s"}${event.text === undefined ? "" : `: “${short(event.text)}”`}`
    case "PageAction": return `${event.action} on ${event.touchpoint}`
    case "ConsentChanged": return `${event.consent.granted ? "allowed" : "no longer allows"} ${event.consent.purpose}`
    case "IdentityChanged": return `is now ${event.now.map(describeIdentifier).join(", ")}, was ${event.was.map(describeIdentifier).join(", ")}`
    case "ChannelNotice": return `notice of the channel: ${event.topic}${event.text === "" ? "" : `, ${short(event.text)}`}`
    case "Unrecognised": return `not understood: ${event.what}`
  }
}

const tellOutcome = (outcome: SendOutcome): string => {
  switch (outcome._tag) {
    case "Sent": return `sent${outcome.foundBy === undefined ? "" : ` (${outcome.foundBy})`}`
    case "Postponed": return `has to wait: ${short(outcome.text)}`
    case "Failed": return `failed: ${short(outcome.text)}`
    case "Unknown": return `may have arrived or not: ${short(outcome.text)}`
    case "NotArrived": return `never arrived (${outcome.foundBy})`
    case "Reported": return outcome.status
  }
}

const tellMedia = (outcome: MediaOutcome): string => {
  switch (outcome._tag) {
    case "Kept": return `kept (${outcome.mediaType}, ${outcome.size} bytes)`
    case "Postponed": return `has to wait: ${short(outcome.text)}`
    case "Refused": return `not taken: ${short(outcome.text)}`
    case "Lost": return `lost: ${short(outcome.text)}`
    case "Deleted": return `deleted: ${short(outcome.text)}`
  }
}

/** One entry in words, without time and channel. */
export const tell = (entry: Entry): string =>
  Entry.match(entry, {
    Contacted: ({ event }) => tellEvent(event),
    ConcernOpened: ({ concern, process, title }) => `concern ${concern} opened: ${title}${process === undefined || process.name === title ? "" : ` (${process.name})`}`,
    ConcernLinked: ({ because, concern }) => `belongs to ${concern}: ${because}`,
    ConcernClosed: ({ concern, outcome }) => `concern ${concern} closed: ${outcome}`,
    AssuranceChanged: ({ by, now, was }) => `${by}: ${was} → ${now}`,
    FactAsked: ({ fact, known }) => `asked for ${fact}${known ? ", though it was known" : ""}`,
    FactGiven: ({ fact }) => `told ${fact.name}: ${typeof fact.value === "string" ? fact.value : JSON.stringify(fact.value)}`,
    StepTaken: ({ now, step, was }) => `step “${step}” taken: ${was} → ${now}`,
    StepRefused: ({ because, offeredOn, step }) => `step “${step}” refused: ${because.replace(/\.$/, "")}${offeredOn.length === 0 ? "; no channel offers it" : `; possible on ${offeredOn.join(", ")}`}`,
    Searched: ({ query, results }) => `searched “${short(query)}”: ${results === 0 ? "found nothing" : `${results} result${results === 1 ? "" : "s"}`}`,
    Redirected: ({ redirect }) => `sent to ${redirect.to}${redirect.forced ? " with no other choice" : ""}${redirect.because === "" ? "" : `: ${short(redirect.because)}`}`,
    HandedOver: ({ handover }) => `passed on to ${handover.to}, with ${list(handover.carried)}${handover.lost.length === 0 ? "" : `, without ${list(handover.lost)}`}`,
    PromiseMade: ({ promise }) => `promised: ${short(promise.text)}${promise.due === undefined ? "" : ` (by ${promise.due.raw})`}`,
    PromiseKept: ({ promise }) => `promise ${promise} kept`,
    PromiseBroken: ({ promise }) => `promise ${promise} broken`,
    OfferMade: ({ offer }) => `offered: ${short(offer.text)}`,
    OfferAnswered: ({ accepted, offer }) => `offer ${offer} ${accepted ? "accepted" : "declined"}`,
    FeedbackGiven: ({ feedback }) => `feedback ${feedback.scale}${feedback.score === undefined ? "" : ` ${feedback.score}`}${feedback.text === undefined ? "" : `: “${short(feedback.text)}”`}`,
    NoteWritten: ({ text }) => `note: ${short(text)}`,
    TakenOver: ({ by }) => `taken over by ${by}`,
    Answered: ({ content }) => `we answered: “${short(plainText(content))}”`,
    AnswerPlanned: ({ content, recipient }) => `going to answer by ${recipient.channel}: “${short(plainText(content))}”`,
    AnswerRefused: ({ because, offeredOn }) => `could not answer: ${because.text.replace(/\.$/, "")}${offeredOn.length === 0 ? "; no channel remains" : `; possible on ${offeredOn.join(", ")}`}`,
    SendTried: ({ attempt, message }) => `sending message ${message + 1}${attempt === 0 ? "" : `, attempt ${attempt + 1}`}`,
    SendEnded: ({ message, outcome }) => `message ${message + 1} ${tellOutcome(outcome)}`,
    MediaHandled: ({ kind, outcome }) => `${kind} ${tellMedia(outcome)}`,
    ChannelAsked: ({ adapter, cursor }) => `${adapter} is asked for news${cursor === undefined ? "" : `, from ${short(cursor)} on`}`,
    ConsentChanged: ({ consent }) => `${consent.granted ? "allowed" : "no longer allows"} ${consent.purpose}`,
    RecordsJoined: ({ because, records }) => `one person: ${list(records)} (${because})`,
    RecordsParted: ({ because, records }) => `different people: ${list(records)} (${because})`,
    DecisionTakenBack: ({ because, decision }) => `decision ${decision} taken back (${because})`,
    QuestionDecided: ({ answer, because, question }) => `decided “${question}”: ${answer} (${because})`,
    RowImported: ({ facts, row, source }) => `${source} has ${row}: ${list(facts.map(({ name }) => name))}`,
    RowVanished: ({ row, source }) => `${source} has ${row} no more`,
    Erased: ({ askedBy, because, by }) => `erased by ${by}, asked by ${askedBy} (${because})`,
    Custom: ({ data, kind }) => `${kind}: ${short(JSON.stringify(data))}`
  })

/** One line of a thread: when, where, what. Minutes in UTC. */
export const line = (entry: Entry): string => {
  const when = new Date(entry.occurred.instant).toISOString().slice(0, 16).replace("T", " ")
  return `${when}  ${entry.on.padEnd(10)}  ${tell(entry)}`
}

const quiet: ReadonlyArray<Entry["_tag"]> = ["Contacted", "ConcernOpened", "ConcernLinked", "ConcernClosed"]

/** The entries without the contacts whose consequences tell the same in better words, such as a login or a search. */
export const readable = (entries: ReadonlyArray<Entry>): ReadonlyArray<Entry> => {
  const told = new Set(entries.flatMap((entry) => (entry.cause === undefined || quiet.includes(entry._tag) ? [] : [entry.cause])))
  return entries.filter((entry) => entry._tag !== "Contacted" || entry.event.signals.length === 0 || !told.has(entry.event.key))
}
