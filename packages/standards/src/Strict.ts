/** What was told, as the strict nouns of the model, and the nouns as what can be told; what the other side does not hold is named, never dropped unsaid. */
import {
  ChannelKind, childPointer, Concern, ConcernId, Consent, Identifier, Instant, Namespace, type OutsideTime, Party, Purpose, type RecordId, rootPointer
} from "@redthread/model"
import { Result, Schema } from "effect"
import type { ToldAddress, ToldConcern, ToldConsent, ToldConsentRecord, ToldConsents, ToldIdentifier, ToldParty, ToldProcessing } from "./Told.ts"
import type { Loss } from "./Unreadable.ts"

/** A noun, or what was told, and what was lost on the way: by its pointer in what it came from. */
export interface Strict<N> {
  readonly its: N
  readonly losses: ReadonlyArray<Loss>
}

/** Why no noun can be made: which field is missing. */
export interface Missing {
  readonly _tag: "Missing"
  readonly fields: ReadonlyArray<string>
}

/** What the model knows of a party. */
export interface Known {
  readonly party: Party
  readonly identifiers: ReadonlyArray<Identifier>
  readonly consents: ReadonlyArray<Consent>
}

const at = (...path: ReadonlyArray<string | number>): Loss["at"] => path.reduce<ReturnType<typeof childPointer>>((pointer, key) => childPointer(pointer, key), rootPointer)
const lost = (what: string, ...path: ReadonlyArray<string | number>): Loss => ({ at: at(...path), what })
const othersOf = (thing: object, kept: ReadonlyArray<string>, noun: string): ReadonlyArray<Loss> => Object.keys(thing).filter((key) => !kept.includes(key)).map((key) => lost(`${noun} does not hold this.`, key))
const outside = (instant: Instant): OutsideTime => ({ instant, raw: new Date(instant).toISOString() })
/** Whether a time is written as `outside` writes it, so that the instant alone says it all. */
const isPlain = (time: OutsideTime): boolean => outside(time.instant).raw === time.raw

const isChannel = Schema.is(ChannelKind)
const isLevel = Schema.is(Identifier.fields.assurance)
/** A channel by another's name for it; those that are none of ours become `foreign:name`. */
const channelOf = (name: string): ChannelKind | undefined => (isChannel(name) ? name : name === "" ? undefined : (`foreign:${name}` as ChannelKind))
const nameOfChannel = (channel: ChannelKind): string => channel.replace(/^foreign:/, "")

const purposes = ["collect", "share", "advertising", "personalise"] as const

const consentOf = (purpose: string, told: ToldConsent, whole: OutsideTime | undefined, ...path: ReadonlyArray<string | number>): Result.Result<Consent, Loss> => {
  const when = told.at ?? whole
  if (told.says !== "yes" && told.says !== "no") return Result.fail(lost("Only a yes or a no of the customer is a consent.", ...path))
  if (when === undefined) return Result.fail(lost("A consent has a time, and none is told.", ...path))
  const channel = told.channel === undefined ? undefined : channelOf(told.channel)
  return Result.succeed(Consent.make({ purpose: Purpose.make(purpose), granted: told.says === "yes", at: when, evidence: told.reason ?? "", ...(channel === undefined ? {} : { channel }) }))
}

/** The consents that were told: a yes or no by purpose and channel, each with its time; what rests on other grounds is no consent. */
export const consentsOf = (told: ToldConsents): Strict<ReadonlyArray<Consent>> => {
  const found = [
    ...purposes.flatMap((purpose) => (told[purpose] === undefined ? [] : [consentOf(purpose, told[purpose], told.at, purpose)])),
    ...(told.marketing ?? []).map((one, i) => consentOf("marketing", one, told.at, "marketing", i))
  ]
  return { its: found.flatMap((one) => (Result.isSuccess(one) ? [one.success] : [])), losses: found.flatMap((one) => (Result.isFailure(one) ? [one.failure] : [])) }
}

/** Consents as they can be told: the last word counts for each of the four purposes that have no channel; marketing is told by channels. */
export const toldConsents = (consents: ReadonlyArray<Consent>): Strict<ToldConsents> => {
  const losses: Array<Loss> = []
  const its: { -readonly [K in keyof ToldConsents]: ToldConsents[K] } = {}
  const marketing: Array<ToldConsent> = []
  consents.forEach(({ at: when, channel, evidence, granted, purpose }, i) => {
    const told: ToldConsent = { says: granted ? "yes" : "no", at: when, ...(evidence === "" ? {} : { reason: evidence }) }
    const own = purposes.find((one) => one === purpose)
    if (purpose === "marketing") marketing.push({ ...(channel === undefined ? {} : { channel: nameOfChannel(channel) }), ...told })
    else if (own === undefined || channel !== undefined || its[own] !== undefined) losses.push(lost("This cannot be told of a consent.", i))
    else its[own] = told
  })
  return { its: { ...its, ...(marketing.length === 0 ? {} : { marketing }) }, losses }
}

const ended = new Set(["refused", "withdrawn", "expired", "invalidated", "revoked"])

/** The consents of a record by ISO/IEC TS 27560: for each purpose of each processing what was said of it, else of the whole. */
export const consentsInRecord = ({ at: issued, processes = [], states: whole = [] }: ToldConsentRecord): Strict<ReadonlyArray<Consent>> => {
  const losses: Array<Loss> = []
  const inside = ({ processes: inner = [], purposes: its = [], states = [] }: ToldProcessing, path: ReadonlyArray<string | number>): ReadonlyArray<Consent> => [
    ...its.flatMap((purpose, p) => (states.length > 0 ? states : whole).flatMap(({ at: when = issued, states: said = [] }): ReadonlyArray<Consent> => {
      const granted = said.some((one) => one === "given" || one === "renewed") ? true : said.some((one) => ended.has(one)) ? false : undefined
      if (granted !== undefined && when !== undefined && purpose !== "") return [Consent.make({ purpose: Purpose.make(purpose), granted, at: when, evidence: said.join(", ") })]
      losses.push(lost(granted === undefined ? "Nothing was decided." : "A consent has a time, and none is told.", ...path, "purposes", p))
      return []
    })),
    ...inner.flatMap((one, i) => inside(one, [...path, "processes", i]))
  ]
  return { its: processes.flatMap((one, i) => inside(one, ["processes", i])), losses }
}

const bare = (identifier: ToldIdentifier & { readonly validFrom?: Instant; readonly validUntil?: Instant }): Identifier | undefined =>
  identifier.value === undefined || identifier.value === "" || identifier.namespace === undefined || identifier.namespace === "" ? undefined : Identifier.make({
    namespace: Namespace.make(identifier.namespace), value: identifier.value, assurance: isLevel(identifier.assurance) ? identifier.assurance : "claimed",
    ...(identifier.validFrom === undefined ? {} : { validFrom: identifier.validFrom }), ...(identifier.validUntil === undefined ? {} : { validUntil: identifier.validUntil })
  })

/** Addresses of one kind as identifiers: claimed, for nobody checked them. */
const reached = (namespace: "email" | "phone", key: string, addresses: ReadonlyArray<ToldAddress> = []): Strict<ReadonlyArray<Identifier>> => {
  const found = addresses.map(({ from, until, value = "" }) => bare({ namespace, value, ...(from === undefined ? {} : { validFrom: from.instant }), ...(until === undefined ? {} : { validUntil: until.instant }) }))
  return {
    its: found.flatMap((one) => one ?? []),
    losses: addresses.flatMap((one, i) => [
      ...(found[i] === undefined ? [lost("An identifier has a value.", key, i)] : []), ...(one.kind === undefined ? [] : [lost("An identifier does not hold this.", key, i, "kind")]),
      ...(one.isPreferred === undefined ? [] : [lost("An identifier does not hold this.", key, i, "isPreferred")]),
      ...[["from", one.from], ["until", one.until]].flatMap(([name, time]) => (typeof time !== "object" || isPlain(time) ? [] : [lost("An identifier keeps the instant, not how it was written.", key, i, String(name))]))
    ])
  }
}

/**
 * A party as the model knows it: who it is, and what it is recognised by (mails, numbers, then the other identifiers). `source` is the namespace in which
 * its own id is unique, such as `crm-customer`; without it the id is lost. An organisation needs a name.
 */
export const knownOf = (told: ToldParty, source?: string): Result.Result<Strict<Known>, Missing> => {
  const { consents = {}, emails, family, given, id, identifiers = [], kind, language, middle, phones } = told
  const name = told.name !== undefined && told.name !== "" ? told.name : [given, middle, family].filter((part) => part !== undefined && part !== "").join(" ")
  if (kind === "Organisation" && name === "") return Result.fail({ _tag: "Missing", fields: ["name"] })
  const party: Party = kind === "Organisation"
    ? Party.cases.Organisation.make({ name })
    : Party.cases.Person.make({ ...(name === "" ? {} : { name }), ...(language === undefined || language === "" ? {} : { language }) })
  const [mails, numbers, said] = [reached("email", "emails", emails), reached("phone", "phones", phones), consentsOf(consents)]
  const others = identifiers.map(bare)
  const own = id === undefined || source === undefined ? undefined : bare({ namespace: source, value: id })
  return Result.succeed({
    its: { party, identifiers: [...mails.its, ...numbers.its, ...others.flatMap((one) => one ?? []), ...(own === undefined ? [] : [own])], consents: said.its },
    losses: [
      ...othersOf(told, ["name", "kind", "emails", "phones", "identifiers", "consents", ...(own === undefined ? [] : ["id"]), ...(kind === "Organisation" || language === "" ? [] : ["language"])], "A party"),
      ...mails.losses, ...numbers.losses,
      ...others.flatMap((one, i) => (one === undefined ? [lost("An identifier has a namespace and a value.", "identifiers", i)] : [])),
      ...identifiers.flatMap((one, i) => (one.isPreferred === undefined ? [] : [lost("An identifier does not hold this.", "identifiers", i, "isPreferred")])),
      ...said.losses.map(({ at: where, what }) => ({ at: `/consents${where}`, what }))
    ]
  })
}

/** What the model knows of a party, as it can be told: claimed mails and numbers as addresses, all else as identifiers. */
export const toldKnown = ({ consents, identifiers, party }: Known): Strict<ToldParty> => {
  const losses: Array<Loss> = []
  const [emails, phones, others]: [Array<ToldAddress>, Array<ToldAddress>, Array<ToldIdentifier>] = [[], [], []]
  identifiers.forEach(({ assurance, namespace, normalised, scope, validFrom, validUntil, value }, i) => {
    const keep = (key: string, its: unknown): void => {
      if (its !== undefined) losses.push(lost("This cannot be told of an identifier.", "identifiers", i, key))
    }
    keep("normalised", normalised)
    keep("scope", scope)
    const list = assurance !== "claimed" ? undefined : namespace === "email" ? emails : namespace === "phone" ? phones : undefined
    if (list !== undefined) list.push({ value, ...(validFrom === undefined ? {} : { from: outside(validFrom) }), ...(validUntil === undefined ? {} : { until: outside(validUntil) }) })
    else {
      keep("validFrom", validFrom)
      keep("validUntil", validUntil)
      others.push({ namespace, value, assurance })
    }
  })
  const said = toldConsents(consents)
  return {
    its: {
      kind: party._tag, ...(party.name === undefined ? {} : { name: party.name }), ...(party._tag === "Person" && party.language !== undefined ? { language: party.language } : {}),
      ...(emails.length === 0 ? {} : { emails }), ...(phones.length === 0 ? {} : { phones }), ...(others.length === 0 ? {} : { identifiers: others }), ...(Object.keys(said.its).length === 0 ? {} : { consents: said.its })
    },
    losses: [...losses, ...said.losses.map(({ at: where, what }) => ({ at: `/consents${where}`, what }))]
  }
}

/** A ticket as a concern of the stream `record`. It needs an id, a title (or a text in its place) and the time it was opened. */
export const concernOf = (told: ToldConcern, record: RecordId): Result.Result<Strict<Concern>, Missing> => {
  const { closedAt, id = "", openedAt } = told
  const isTitled = told.title !== undefined && told.title !== ""
  const title = isTitled ? told.title : told.text ?? ""
  const fields = [...(id === "" ? ["id"] : []), ...(title === "" ? ["title"] : []), ...(openedAt === undefined ? ["openedAt"] : [])]
  return openedAt === undefined || fields.length > 0 ? Result.fail({ _tag: "Missing", fields }) : Result.succeed({
    its: Concern.make({ id: ConcernId.make(id), title, record, openedAt, ...(closedAt === undefined ? {} : { closedAt }) }),
    losses: othersOf(told, ["id", isTitled ? "title" : "text", "openedAt", "closedAt"], "A concern")
  })
}

/** A concern as a ticket; the stream and the process it belongs to cannot be told. */
export const toldConcern = ({ closedAt, id, openedAt, process, title }: Concern): Strict<ToldConcern> => ({
  its: { id, title, openedAt, ...(closedAt === undefined ? {} : { closedAt }) },
  losses: [lost("This cannot be told of a ticket.", "record"), ...(process === undefined ? [] : [lost("This cannot be told of a ticket.", "process")])]
})
