/** Everything about one person, for that person: what is kept, where it came from, what they allowed, who looked at it. Pure. */
import type { Received } from "@redthread/channel"
import * as Journey from "@redthread/journey"
import type { TrailLine } from "@redthread/ledger"
import { type AgentId, type ChannelName, type Consent, type CustomerId, describeIdentifier, Entry, type Fact, type Identifier, type Instant, type RecordId, weave } from "@redthread/model"
import { Schema } from "effect"

/** What there is about a person. */
export interface AboutPerson {
  readonly customer: CustomerId
  readonly streams: ReadonlyMap<RecordId, ReadonlyArray<Entry>>
  /** The deliveries that told of them. */
  readonly deliveries: ReadonlyArray<Received>
  /** The trail of who read and changed what, where one is kept. */
  readonly trail: ReadonlyArray<TrailLine>
}

/** One identifier: where it was first seen. */
export interface KnownIdentifier {
  readonly identifier: Identifier
  readonly on: ChannelName
  readonly since: Instant
}

/** The report. JSON of it is complete; the text is for reading. */
export interface AccessReport {
  readonly at: Instant
  readonly customer: CustomerId
  readonly records: ReadonlyArray<RecordId>
  readonly identifiers: ReadonlyArray<KnownIdentifier>
  /** In the order in which they were given and withdrawn; `evidence` is the proof. */
  readonly consents: ReadonlyArray<Consent>
  readonly facts: ReadonlyArray<Fact>
  /** Where it came from: each channel or system, from when to when. */
  readonly sources: ReadonlyArray<{ readonly on: ChannelName; readonly from: Instant; readonly until: Instant; readonly entries: number }>
  readonly deliveries: ReadonlyArray<{ readonly channel: string; readonly at: Instant; readonly name: string; readonly checksum: string; readonly bytes: number }>
  /** Who read or changed it, and when. */
  readonly access: ReadonlyArray<{ readonly at: Instant; readonly by: AgentId; readonly did: TrailLine["did"] }>
  readonly entries: ReadonlyArray<Entry>
}

const identifiersIn = (entry: Entry): ReadonlyArray<Identifier> =>
  entry._tag === "RowImported" ? entry.identifiers : entry._tag === "Contacted" ? entry.event.identifiers : []

/** The report on a person at an instant. */
export const accessReport = ({ customer, deliveries, streams, trail }: AboutPerson, at: Instant): AccessReport => {
  const { entries } = weave(customer, [...streams.values()])
  const identifiers = new Map<string, KnownIdentifier>()
  const sources = new Map<ChannelName, AccessReport["sources"][number]>()
  for (const entry of entries) {
    const { occurred: { instant }, on } = entry
    for (const identifier of identifiersIn(entry)) {
      const name = describeIdentifier(identifier)
      if (!identifiers.has(name)) identifiers.set(name, { identifier, on, since: instant })
    }
    const known = sources.get(on) ?? { on, from: instant, until: instant, entries: 0 }
    sources.set(on, { on, from: Math.min(known.from, instant) as Instant, until: Math.max(known.until, instant) as Instant, entries: known.entries + 1 })
  }
  const theirs = new Set<string>([...streams.keys(), ...deliveries.map(({ channel, checksum }) => `${channel} ${checksum}`)])
  return {
    at, customer, entries, records: [...streams.keys()], identifiers: [...identifiers.values()], sources: [...sources.values()],
    consents: entries.flatMap((entry) => entry._tag === "ConsentChanged" ? [entry.consent] : []),
    facts: entries.flatMap((entry) => entry._tag === "FactGiven" ? [entry.fact] : entry._tag === "RowImported" ? entry.facts : []),
    deliveries: deliveries.map(({ at: arrived, body, channel, checksum, name }) => ({ channel, at: arrived, name, checksum, bytes: body.length })),
    access: trail.filter(({ what }) => what.some((one) => theirs.has(one))).map(({ at: when, by, did }) => ({ at: when, by, did }))
  }
}

const encode = Schema.encodeSync(Entry)
const iso = (instant: number): string => new Date(instant).toISOString()

/** The report as JSON: times in ISO 8601, entries as they are stored. */
export const accessReportJson = ({ access, at, consents, deliveries, entries, facts, identifiers, sources, ...rest }: AccessReport): Schema.Json => JSON.parse(JSON.stringify({
  ...rest, at: iso(at), facts, consents: consents.map((consent) => ({ ...consent, at: consent.at.raw === "" ? iso(consent.at.instant) : consent.at.raw })),
  identifiers: identifiers.map(({ identifier, on, since }) => ({ ...identifier, on, since: iso(since) })),
  sources: sources.map(({ from, until, ...source }) => ({ ...source, from: iso(from), until: iso(until) })),
  deliveries: deliveries.map((delivery) => ({ ...delivery, at: iso(delivery.at) })), access: access.map((line) => ({ ...line, at: iso(line.at) })),
  entries: entries.map((entry) => encode(entry))
})) as Schema.Json

const wordings = {
  en: {
    title: "What we keep about you", as: "as of", who: "You are known to us by", since: "since", from: "Where it came from", entries: "entries", consents: "What you allowed",
    yes: "allowed", no: "withdrawn", proof: "proof", facts: "What you told us", happened: "What happened", deliveries: "Original messages we keep", bytes: "bytes", access: "Who read or changed it", none: "nothing",
    read: "read", followed: "followed", wrote: "wrote", archived: "received", parked: "put aside", discarded: "deleted"
  },
  de: {
    title: "Was wir über Sie gespeichert haben", as: "Stand", who: "Wir kennen Sie unter", since: "seit", from: "Woher es stammt", entries: "Einträge", consents: "Ihre Einwilligungen",
    yes: "erteilt", no: "widerrufen", proof: "Nachweis", facts: "Was Sie uns mitgeteilt haben", happened: "Was geschehen ist", deliveries: "Originalnachrichten, die wir aufbewahren", bytes: "Bytes", access: "Wer es gelesen oder geändert hat", none: "nichts",
    read: "gelesen", followed: "verfolgt", wrote: "geschrieben", archived: "empfangen", parked: "zurückgelegt", discarded: "gelöscht"
  }
} as const

/** The report as text, in German or English; what happened is told in the words of the thread. */
export const accessReportText = (report: AccessReport, language: keyof typeof wordings): string => {
  const words = wordings[language]
  const day = (instant: number): string => language === "de" ? iso(instant).slice(0, 10).split("-").reverse().join(".") : iso(instant).slice(0, 10)
  const section = (title: string, lines: ReadonlyArray<string>): ReadonlyArray<string> => ["", title, ...(lines.length === 0 ? [words.none] : lines).map((line) => `  ${line}`)]
  return [
    `${words.title} (${words.as} ${day(report.at)})`,
    ...section(words.who, report.identifiers.map(({ identifier, on, since }) => `${describeIdentifier(identifier)} (${on}, ${words.since} ${day(since)})`)),
    ...section(words.from, report.sources.map(({ entries, from, on, until }) => `${on}: ${entries} ${words.entries}, ${day(from)}–${day(until)}`)),
    ...section(words.consents, report.consents.map(({ at, channel, evidence, granted, purpose }) =>
      `${purpose}${channel === undefined ? "" : ` (${channel})`}: ${granted ? words.yes : words.no} ${day(at.instant)}, ${words.proof}: ${evidence === "" ? words.none : evidence}`)),
    ...section(words.facts, report.facts.map(({ at, name, on, value }) => `${name}: ${typeof value === "string" ? value : JSON.stringify(value)} (${on}, ${day(at.instant)})`)),
    ...section(words.happened, report.entries.map(Journey.line)),
    ...section(words.deliveries, report.deliveries.map(({ at, bytes, channel, name }) => `${day(at)}  ${channel}  ${name} (${bytes} ${words.bytes})`)),
    ...section(words.access, report.access.map(({ at, by, did }) => `${day(at)}  ${by}: ${words[did]}`))
  ].join("\n")
}
