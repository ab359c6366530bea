/** What journeys tell, as data, in words and as JSON. */
import { standingOf, seeded } from "@redthread/assess"
import * as Journey from "@redthread/journey"
import type { Instant, JourneySpec, Thread } from "@redthread/model"

/** Many journeys, and all that is reported of them. */
export interface JourneysReport {
  readonly title: string
  readonly threads: ReadonlyArray<Thread>
  readonly journeys: ReadonlyArray<Journey.LivedJourney>
  readonly spec?: JourneySpec
  readonly contacts: ReadonlyArray<Journey.Contact>
  readonly measures: ReadonlyArray<Journey.Measured>
  readonly links: Journey.Links
  readonly map?: Journey.JourneyMap
  readonly nudges: ReadonlyArray<Journey.Nudge>
}

/** What journeys are reported of. */
export type JourneysTold = Pick<JourneysReport, "title" | "threads" | "journeys" | "contacts"> & { readonly spec: JourneySpec | undefined; readonly until: Instant }

/** Measures, links and the map of journeys; the same journeys give the same report. */
export const reportJourneys = ({ contacts, journeys, spec, threads, title, until }: JourneysTold): JourneysReport => ({
  title, threads, journeys, contacts, ...(spec === undefined ? {} : { spec, map: Journey.mapOf(spec, journeys) }),
  measures: [
    ...standingOf(contacts, until).map(({ measured }) => measured),
    Journey.contextCarried(journeys), Journey.forcedSwitches(journeys), Journey.fragmentation(journeys), Journey.contradictionRate(journeys), Journey.journeyEffort(journeys),
    Journey.waitingTime(journeys), Journey.rememberedImpression(journeys), Journey.promiseKeptRate(threads, { until }),
    ...(spec === undefined ? [] : [Journey.asPlanned(journeys), Journey.stepCapture(journeys)])
  ].filter(({ of }) => of > 0),
  links: Journey.weakestLinks(journeys, { chance: seeded(1) }),
  nudges: journeys.flatMap((journey) => Journey.nudges(journey))
})

const sumOf = <A>(all: ReadonlyArray<A>, of: (one: A) => number): number => all.reduce((sum, one) => sum + of(one), 0)

const counted = (keys: ReadonlyArray<string>): ReadonlyArray<readonly [string, number]> => {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return [...counts].toSorted((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))
}

const where = (place: Journey.Place | undefined): string => (place === undefined ? "another system" : place.touchpoint === undefined || place.touchpoint === place.on ? place.on : `${place.on} (${place.touchpoint})`)

const conflictWords = (conflict: Journey.Conflict): string => {
  switch (conflict.kind) {
    case "login": return `${conflict.touchpoint} demands that one is ${conflict.demands === "loggedIn" ? "logged in" : "logged out"}, the customer is ${conflict.has === "loggedIn" ? "logged in" : "logged out"}`
    case "refused": return `it was refused there: ${conflict.because}`
    case "back": return "they had come from there"
  }
}

/** A sending in words: from where to where, what was said, why it helps nobody. */
export const tellSending = ({ conflicts, forced, from, said, times, to }: Journey.Sending): string =>
  `sent from ${from} to ${to}${forced ? " with no other choice" : ""}${times > 1 ? `, ${times} times` : ""}${said === "" ? "" : ` (“${said}”)`}: ${conflicts.map(conflictWords).join("; ")}`

/** A deviation in words. */
export const tellDeviation = (one: Journey.Deviation): string => {
  switch (one.kind) {
    case "skipped": return `“${one.step}” skipped`
    case "out-of-order": return `“${one.step}” only after “${one.after}” (${where(one.place)})`
    case "repeated": return `“${one.step}” again on ${where(one.place)}`
    case "refused": return `“${one.step}” refused on ${where(one.place)}`
    case "elsewhere": return `“${one.step}” met on ${where(one.place)}, where it is not planned`
    case "unplanned-step": return `“${one.step}” on ${where(one.place)} is not planned`
    case "unplanned-touchpoint": return `contact at ${one.place.on}: ${one.at}, which is not planned`
  }
}

const inShort = (thread: Thread, journey: Journey.LivedJourney | undefined): ReadonlyArray<string> => {
  const next = journey === undefined ? undefined : Journey.nextAction(Journey.overview(thread), journey)
  return [...Journey.summarise(thread).map(({ entries, says }) => `${says} [${entries.join(", ")}]`), `Next: ${next === undefined ? "nothing is open" : `${next.suggests} (${next.because})`}`]
}

const reEntryWords = ({ again, fact, told }: Journey.ReEntry): string => `${fact}: told on ${where(told)}, asked again on ${where(again)}`

const least = 8

const block = (title: string, lines: ReadonlyArray<string>, most = least): ReadonlyArray<string> =>
  lines.length === 0 ? [] : ["", title, ...lines.slice(0, most).map((line) => `  ${line}`), ...(lines.length > most ? [`  … and ${lines.length - most} more`] : [])]

const counts = (keys: ReadonlyArray<string>): ReadonlyArray<string> => counted(keys).map(([what, count]) => (count === 1 ? what : `${count} × ${what}`))

/** Tables of the report: heading, then one line each. Empty ones are left out. */
export const sectionsOf = ({ journeys, links, map, measures, nudges, threads }: JourneysReport): ReadonlyArray<{ readonly heading: string; readonly lines: ReadonlyArray<string> }> => [
  ...(threads.length > 3 ? [] : threads.flatMap((thread, i) => [{ heading: `In short: ${thread.customer}`, lines: inShort(thread, journeys[i]) }])),
  { heading: "Contradictions: sent where it cannot be done", lines: counts(journeys.flatMap(({ contradictions }) => contradictions.map(tellSending))) },
  { heading: "Loops: sent back to where they came from", lines: counts(journeys.flatMap(({ loops }) => loops.filter(({ conflicts }) => conflicts.every(({ kind }) => kind === "back")).map(tellSending))) },
  { heading: "Told again", lines: counts(journeys.flatMap(({ reEntries }) => reEntries.map(reEntryWords))) },
  { heading: "Handovers that lost something", lines: counts(journeys.flatMap(({ lossyHandovers }) => lossyHandovers.map(({ from, lost, to }) => `${from} to ${to}: ${lost.join(", ")}`))) },
  { heading: "Media breaks", lines: counts(journeys.flatMap(({ switches }) => switches.flatMap(({ from, mediaBreak, to }) => (mediaBreak === undefined ? [] : [`${from} to ${to}: ${mediaBreak.from} to ${mediaBreak.to}`])))) },
  { heading: "Deviations from the plan", lines: counts(journeys.flatMap(({ deviations }) => deviations.map(tellDeviation))) },
  { heading: "Promises", lines: counts(journeys.flatMap(({ promises }) => promises.map(({ state }) => state))) },
  { heading: "Offers that were not the same everywhere", lines: counts(journeys.flatMap(({ offerDifferences }) => offerDifferences.map(({ first, later, offer, what }) => `${what} of ${offer}: ${first.on} and ${later.on} differ`))) },
  { heading: "Weakest links", lines: links.links.map(Journey.tellLink) },
  { heading: "Blind spots", lines: (map?.blindSpots ?? []).map(Journey.tellBlindSpot) },
  { heading: "Demanded more than can be done", lines: (map?.stages ?? []).flatMap(({ steps }) => steps.filter(({ demand }) => demand === "missed").map(({ capability, requires, title }) => `${title}: ${requires?.says ?? ""}; ${capability?.says ?? ""} (${capability?.value ?? ""} ${capability?.unit ?? ""})`)) },
  { heading: "To do now", lines: counts(nudges.map(({ because, suggests, trigger }) => `${trigger}: ${because}. ${suggests}`)) },
  { heading: "Measures", lines: measures.map(Journey.tellMeasured) }
].filter(({ lines }) => lines.length > 0)

/** The first lines of every report: how much there is, and how customers came from channel to channel. */
export const overviewLines = ({ journeys, spec }: JourneysReport): ReadonlyArray<string> => {
  const switches = journeys.flatMap((journey) => journey.switches)
  return [
    `${journeys.length} customer${journeys.length === 1 ? "" : "s"}, ${sumOf(journeys, ({ entries }) => entries)} entries, ${sumOf(journeys, ({ stays }) => stays.length)} stays on ${new Set(journeys.flatMap(({ stays }) => stays.map(({ on }) => on))).size} channels; ` +
    `${spec === undefined ? "without a plan" : `held against “${spec.name}”, version ${spec.version}`}.`,
    `${switches.length} changes of channel: ${counted(switches.map(({ came, forced }) => (forced ? "forced" : came === "sent" ? "sent, with a choice" : came === "chose" ? "chosen" : came === "reached" ? "we came to them" : "passed on"))).map(([how, count]) => `${count} ${how}`).join(", ") || "none"}.`
  ]
}

/** The report in words. Every section shows its most frequent lines. */
export const journeysStory = (report: JourneysReport): string =>
  [report.title, ...overviewLines(report), ...sectionsOf(report).flatMap(({ heading, lines }) => block(heading, lines, heading === "Measures" || heading === "Blind spots" ? 40 : least)), ...(report.map === undefined ? [] : block("The plan and what was lived", Journey.tellMap(report.map), 200))].join("\n")

const bare = ({ observations: _, ...measured }: Journey.Measured): object => measured

/** The report as JSON: counts and examples; findings name their customer and entries. */
export const journeysJson = (report: JourneysReport, most = 1000): object => {
  const { journeys, links, map, measures, nudges, spec } = report
  const of = <A>(pick: (journey: Journey.LivedJourney) => ReadonlyArray<A>) => journeys.flatMap((journey) => pick(journey).map((one) => ({ customer: journey.customer, ...one })))
  const shown = <A>(all: ReadonlyArray<A>): { readonly count: number; readonly first: ReadonlyArray<A> } => ({ count: all.length, first: all.slice(0, most) })
  const switches = journeys.flatMap((journey) => journey.switches)
  return {
    customers: journeys.length, entries: sumOf(journeys, ({ entries }) => entries), stays: sumOf(journeys, ({ stays }) => stays.length),
    spec: spec === undefined ? null : { name: spec.name, version: spec.version },
    switches: { count: switches.length, forced: switches.filter(({ forced }) => forced).length, ...Object.fromEntries(counted(switches.map(({ came }) => came))), mediaBreaks: switches.filter(({ mediaBreak }) => mediaBreak !== undefined).length },
    channels: Object.fromEntries(counted(journeys.flatMap(({ stays }) => stays.map(({ on }) => on)))),
    contradictions: shown(of(({ contradictions }) => contradictions)), loops: shown(of((journey) => journey.loops)), reEntries: shown(of(({ reEntries }) => reEntries)),
    lossyHandovers: shown(of(({ lossyHandovers }) => lossyHandovers)), offerDifferences: shown(of(({ offerDifferences }) => offerDifferences)),
    promises: Object.fromEntries(counted(journeys.flatMap(({ promises }) => promises.map(({ state }) => state)))),
    deviations: { ...Object.fromEntries(counted(journeys.flatMap(({ deviations }) => deviations.map(({ kind }) => kind)))), ...shown(of(({ deviations }) => deviations)) },
    weakestLinks: links, blindSpots: map?.blindSpots ?? null, map: map === undefined ? null : Journey.mapJson(map), nudges: shown(nudges), measures: measures.map(bare)
  }
}
