/** What an agent has to know at once: who, what now, what was said where, what was promised, what may be asked no more. */
import {
  type Assurance, type ChannelName, type ConcernId, type CustomerId, type Entry, type EntryId, type Fact, type Identifier, isAtLeast, knownFacts,
  type OutsideTime, type Promise, standingRows, type StepName, type Thread
} from "@redthread/model"
import { tell } from "./Words.ts"

/** A concern as the overview shows it, the open ones first. */
export interface ConcernNow {
  readonly id: ConcernId
  readonly title: string
  /** The state of its process; absent where it has none or no step was taken. */
  readonly state?: string
  readonly since: OutsideTime
  readonly on: ChannelName
  /** How it ended; absent while it is open. */
  readonly outcome?: string
}

/** The concern that is at hand: the open one that was spoken of last, and how far it is. */
export interface AtHand {
  readonly concern: ConcernNow
  /** The last step that was taken or refused for it; absent where none was tried. */
  readonly step?: { readonly entry: EntryId; readonly step: StepName; readonly happened: "taken" | "refused"; readonly on: ChannelName; readonly at: OutsideTime; readonly says: string }
}

/** How sure it is that all this is one person, and by what. */
export interface IdentityConfidence {
  /** `proved`: logged in or shown a document at some time; `vouched`: a channel vouches for them; `claimed`: only said; `unknown`: nobody named. */
  readonly level: "proved" | "vouched" | "claimed" | "unknown"
  readonly because: string
  /** Decisions of people that records belong together or not, which still count. */
  readonly decided: ReadonlyArray<EntryId>
}

/** Everything at a glance, folded from one thread; nothing in it was stored. */
export interface Overview {
  readonly customer: CustomerId
  /** What it is about now; absent where nothing is open. */
  readonly now?: AtHand
  readonly identity: IdentityConfidence
  readonly identifiers: ReadonlyArray<Identifier>
  /** The highest level proved and not given up by a logout on the channel where it was proved. */
  readonly assurance: Assurance
  readonly concerns: ReadonlyArray<ConcernNow>
  /** The last word on every fact: these may be asked no more. */
  readonly known: ReadonlyArray<Fact>
  /** What other systems hold, or the customer told, that differs from what is known: to be cleared up, not lost. */
  readonly otherwise: ReadonlyArray<Fact>
  readonly openPromises: ReadonlyArray<Promise>
  /** What the customer was refused or sent away for, and is still waiting to hear about. */
  readonly refused: ReadonlyArray<string>
  readonly channels: ReadonlyArray<ChannelName>
  readonly last?: { readonly on: ChannelName; readonly at: OutsideTime; readonly what: string }
}

const identifiersOf = (entries: ReadonlyArray<Entry>): ReadonlyArray<Identifier> => {
  const found = new Map<string, Identifier>()
  const take = (identifier: Identifier): void => {
    const key = `${identifier.namespace} ${identifier.scope ?? ""} ${identifier.normalised ?? identifier.value}`
    const seen = found.get(key)
    if (seen === undefined || !isAtLeast(seen.assurance, identifier.assurance)) found.set(key, identifier)
  }
  for (const entry of entries) if (entry._tag === "Contacted") entry.event.identifiers.forEach(take)
  for (const { identifiers } of standingRows(entries)) identifiers.forEach(take)
  return [...found.values()]
}

const concernsOf = (entries: ReadonlyArray<Entry>): ReadonlyArray<ConcernNow> => {
  const found = new Map<ConcernId, ConcernNow>()
  for (const entry of entries) {
    if (entry._tag === "ConcernOpened") {
      found.set(entry.concern, { id: entry.concern, title: entry.title, since: entry.occurred, on: entry.on })
    }
    const concern = entry.concern === undefined ? undefined : found.get(entry.concern)
    if (concern === undefined) continue
    if (entry._tag === "StepTaken") found.set(concern.id, { ...concern, state: entry.now })
    if (entry._tag === "ConcernClosed") found.set(concern.id, { ...concern, outcome: entry.outcome })
  }
  const all = [...found.values()]
  return [...all.filter(({ outcome }) => outcome === undefined), ...all.filter(({ outcome }) => outcome !== undefined)]
}

const atHand = (entries: ReadonlyArray<Entry>, concerns: ReadonlyArray<ConcernNow>): AtHand | undefined => {
  const open = new Map(concerns.filter(({ outcome }) => outcome === undefined).map((concern) => [concern.id, concern]))
  const last = entries.findLast((entry) => entry.concern !== undefined && open.has(entry.concern))
  const concern = last?.concern === undefined ? undefined : open.get(last.concern)
  if (concern === undefined) return undefined
  const step = entries.findLast((entry) => entry.concern === concern.id && (entry._tag === "StepTaken" || entry._tag === "StepRefused"))
  return step?._tag !== "StepTaken" && step?._tag !== "StepRefused" ? { concern }
    : { concern, step: { entry: step.id, step: step.step, happened: step._tag === "StepTaken" ? "taken" : "refused", on: step.on, at: step.occurred, says: tell(step) } }
}

const confidenceIn = (entries: ReadonlyArray<Entry>, identifiers: ReadonlyArray<Identifier>): IdentityConfidence => {
  const back = new Set(entries.flatMap((entry) => (entry._tag === "DecisionTakenBack" ? [entry.decision] : [])))
  const decided = entries.filter((entry) => (entry._tag === "RecordsJoined" || entry._tag === "RecordsParted") && !back.has(entry.id)).map(({ id }) => id)
  const proof = entries.findLast((entry) => entry._tag === "AssuranceChanged" && isAtLeast(entry.now, "authenticated"))
  if (proof !== undefined) return { level: "proved", because: `${tell(proof)}, on ${proof.on}`, decided }
  const best = identifiers.toSorted((one, other) => (isAtLeast(one.assurance, other.assurance) ? -1 : 1))[0]
  if (best === undefined) return { level: "unknown", because: "nobody was named", decided }
  const level = isAtLeast(best.assurance, "authenticated") ? "proved" : isAtLeast(best.assurance, "channel-verified") ? "vouched" : isAtLeast(best.assurance, "claimed") ? "claimed" : "unknown"
  return { level, because: `${best.namespace} ${best.value} is ${best.assurance}`, decided }
}

/** Folds a thread into what an agent sees first. Pure: the same entries give the same overview. */
export const overview = (thread: Thread): Overview => {
  const { customer, entries } = thread
  const known = [...knownFacts(entries).values()]
  const promises = new Map<string, Promise>()
  const refused = new Map<string, string>()
  const proved = new Map<ChannelName, Assurance>()
  for (const entry of entries) {
    if (entry._tag === "PromiseMade") promises.set(entry.promise.id, entry.promise)
    else if (entry._tag === "PromiseKept" || entry._tag === "PromiseBroken") promises.delete(entry.promise)
    else if (entry._tag === "StepRefused") refused.set(`${entry.process} ${entry.step}`, tell(entry))
    else if (entry._tag === "StepTaken") refused.delete(`${entry.process} ${entry.step}`)
    else if (entry._tag === "AssuranceChanged") proved.set(entry.on, entry.now)
    else if (entry._tag === "HandedOver") proved.set(entry.handover.to, entry.handover.assurance)
  }
  const last = entries.findLast((entry) => entry._tag === "Contacted" || entry._tag === "Answered")
  const [concerns, identifiers] = [concernsOf(entries), identifiersOf(entries)]
  const now = atHand(entries, concerns)
  return {
    customer,
    ...(now === undefined ? {} : { now }),
    identity: confidenceIn(entries, identifiers),
    identifiers,
    assurance: [...proved.values()].reduce<Assurance>((best, level) => (isAtLeast(level, best) ? level : best), "anonymous"),
    concerns,
    known: known.map(({ fact }) => fact),
    otherwise: known.flatMap(({ otherwise }) => otherwise),
    openPromises: [...promises.values()],
    refused: [...refused.values()],
    channels: [...new Set(entries.flatMap((entry) => (entry._tag === "RowImported" || entry._tag === "RowVanished" || entry._tag === "Erased" ? [] : [entry.on])))],
    ...(last === undefined ? {} : { last: { on: last.on, at: last.occurred, what: tell(last) } })
  }
}

/** As it was given, unless it is compared in a form of its own, as telephone numbers are. */
const shown = (value: string, normalised: string | undefined): string =>
  normalised === undefined || normalised.toLowerCase() === value.toLowerCase() ? value : normalised

const valueOf = (fact: Fact): string => (typeof fact.value === "string" ? fact.value : JSON.stringify(fact.value))

/** The overview as text, one heading a question. */
export const describeOverview = (view: Overview): string => {
  const block = (title: string, lines: ReadonlyArray<string>): ReadonlyArray<string> => [title, ...lines.map((text) => `  ${text}`)]
  const none = (lines: ReadonlyArray<string>, otherwise: string): ReadonlyArray<string> => (lines.length === 0 ? [otherwise] : lines)
  return [
    ...block("What now", none(view.concerns.map(({ id, on, outcome, state, title }) => `${id}  ${title}: ${outcome ?? state ?? "open"} (began on ${on})`), "no concern")),
    ...(view.now?.step === undefined ? [] : [`  now: ${view.now.step.says} (${view.now.step.on})`]),
    ...block(`Who (${view.identity.level}: ${view.identity.because})`, none(view.identifiers.map(({ assurance, namespace, normalised, value }) => `${namespace.padEnd(16)} ${shown(value, normalised)} (${assurance})`), "nobody we could name")),
    ...(view.last === undefined ? [] : block("Last heard", [`${view.last.on}: ${view.last.what}`])),
    ...block("Ask no more", none(view.known.map((fact) => `${fact.name.padEnd(16)} ${valueOf(fact)} (${fact.on})`), "nothing is known yet")),
    ...(view.otherwise.length === 0 ? [] : block("Held otherwise", view.otherwise.map((fact) => `${fact.name.padEnd(16)} ${valueOf(fact)} (${fact.on})`))),
    ...block("Promised", none(view.openPromises.map(({ due, text }) => `${text}${due === undefined ? "" : `, by ${due.raw}`}`), "nothing open")),
    ...(view.refused.length === 0 ? [] : block("Refused", view.refused))
  ].join("\n")
}
