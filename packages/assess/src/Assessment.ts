/** The whole assessment of a log, as data: what was understood, the verdict, the measures, the change, the advice. */
import { type Contact, withBeginnings } from "@redthread/journey"
import { type EventLog, Instant } from "@redthread/model"
import { Result } from "effect"
import { type Advice, adviseOn } from "./Advice.ts"
import { carriedOver, channelsPerCustomer, fragmentation } from "./Carried.ts"
import { type Change, changeAt } from "./Change.ts"
import { costPerSettled, type CostOf, type Item, joinings, migrationOf } from "./Costs.ts"
import { type Coverage, coverageOf } from "./Coverage.ts"
import { type Progress, progressOf } from "./Goals.ts"
import type { Lived } from "./Lived.ts"
import { logContacts } from "./LogContacts.ts"
import { type Maturity, maturityOf } from "./Maturity.ts"
import { bestWithin, type Bundle, front } from "./Options.ts"
import { type Preference, preferencesOf } from "./Preferences.ts"
import { guessRoles, type RoleFound, type Roles } from "./Roles.ts"
import { seeded } from "./Sample.ts"
import type { Situation } from "./Situation.ts"
import { type ByGroup, byGroup, type Counting, plainCounting, type Standing, standingOf } from "./Standing.ts"
import { type Matter, mattersOf } from "./Switches.ts"
import { channelMix, judge, type Judged, plainThresholds, type Thresholds } from "./Verdict.ts"
import { type Drift, driftsOf, type Guarded, guardsOf } from "./Watched.ts"

/** What is asked. */
export interface AssessmentAsked {
  readonly roles?: Roles
  /** The day of a change: before it and from it on are compared. */
  readonly change?: Instant
  /** The day on which the change began, where it took a while; what lies between the two is compared with nothing. */
  readonly changing?: Instant
  readonly situation?: Situation
  readonly thresholds?: Thresholds
  readonly counting?: Counting
  /** The declared process beside the log, compared already: `livedOf`. */
  readonly lived?: Lived
  /** The same seed gives the same figures. */
  readonly seed?: number
}

/** Several things one may do: those bundles that no other beats, and the best within the budget; absent without one. */
export interface Choosing {
  readonly front: ReadonlyArray<Bundle>
  readonly within?: Bundle
}

/** What came of it. */
export interface Assessment {
  readonly understood: ReadonlyArray<RoleFound>
  readonly contacts: ReadonlyArray<Contact>
  readonly matters: ReadonlyArray<Matter>
  readonly mix: ReturnType<typeof channelMix>
  /** As it is lived today: where there was a change, of the matters that began from it on. */
  readonly judged: Judged
  /** As it was lived before the change. */
  readonly judgedBefore?: Judged
  readonly declared?: Situation["declared"]
  readonly standing: ReadonlyArray<Standing>
  readonly groups: ReadonlyArray<ByGroup>
  readonly change?: Change
  /** How many customers use one channel, two, three and so on. */
  readonly channelsPerCustomer: ReadonlyArray<number>
  readonly coverage: Coverage
  readonly drifts: ReadonlyArray<Drift>
  readonly guards: ReadonlyArray<Guarded>
  readonly lived?: Lived
  readonly goals: ReadonlyArray<Progress>
  readonly maturity: Maturity
  readonly costs: ReadonlyArray<CostOf>
  readonly items: ReadonlyArray<Item>
  readonly options?: Choosing
  readonly preferences: ReadonlyArray<Preference>
  readonly advice: ReadonlyArray<Advice>
  /** What the log does not tell, and what was left out. */
  readonly notes: ReadonlyArray<string>
}

/** To the customer it is one concern, however many cases the systems opened. */
const joined = (matters: ReadonlyArray<Matter>): ReadonlyArray<Contact> =>
  withBeginnings(matters.flatMap(({ contacts }, i) => contacts.map((contact) => ({ ...contact, concern: `matter ${i + 1}` }))))

/** What can be done with the money there is: what was told, and joining what loses. */
const choosing = (judged: Judged, { budget, choices = [], prices }: Situation): Choosing | undefined => {
  const all = [...choices, ...(prices === undefined || choices.length >= 18 ? [] : joinings(judged, prices).slice(0, 18 - choices.length))]
  const bundles = front(all)
  if (all.length === 0 || Result.isFailure(bundles)) return undefined
  const within = budget === undefined ? undefined : bestWithin(all, budget)
  return { front: bundles.success, ...(within === undefined || Result.isFailure(within) ? {} : { within: within.success }) }
}

/** What is known of contacts beside themselves. */
export interface ContactsKnown {
  readonly understood?: ReadonlyArray<RoleFound>
  /** As `logContacts` says it. */
  readonly tellsQuestions: boolean
}

/** Assesses contacts. */
export const assessContacts = (contacts: ReadonlyArray<Contact>, { tellsQuestions, understood = [] }: ContactsKnown, asked: AssessmentAsked = {}): Omit<Assessment, "notes"> => {
  const counting = asked.counting ?? plainCounting
  const situation = asked.situation ?? {}
  const chance = seeded(asked.seed ?? 1)
  const matters = mattersOf(contacts, { window: 2 * counting.window })
  const { change, lived } = asked
  const judging = (some: ReadonlyArray<Matter>): Judged => judge(some.flatMap((matter) => matter.contacts), some, tellsQuestions, asked.thresholds ?? plainThresholds)
  const began = asked.changing ?? change
  const isAfter = ({ contacts: [first] }: Matter): boolean => change === undefined || (first?.from ?? 0) >= change
  const lately = change === undefined ? matters : matters.filter(isAfter)
  const judged = judging(lately)
  const until = Instant.make(contacts.reduce((latest, contact) => Math.max(latest, contact.until), 0))
  const carried: ReadonlyArray<Standing> = [{ better: "higher", measured: carriedOver(matters, tellsQuestions) }, { better: "lower", measured: fragmentation(matters, tellsQuestions) }]
  const standing = [...standingOf(joined(matters), until, counting), ...carried.filter(({ measured }) => measured.of > 0)]
  const groups = ["channel", "segment", "device", "market"].flatMap((by) => standing.flatMap(({ measured }) => byGroup(measured, by) ?? []))
  const judgeable = standing.filter(({ better }) => better !== "neither")
  const changed = change === undefined ? undefined : changeAt(judgeable, change, { chance, washout: counting.window, until, ...(began === undefined ? {} : { began }) })
  const guards = change === undefined ? [] : guardsOf(judgeable, change, { until, washout: counting.window + change - (began ?? change) }).flatMap((one) => (Result.isFailure(one) ? [] : [one.success]))
  const drifts = driftsOf(since(standing, change), contacts.filter(({ from }) => change === undefined || from >= change), { until: until - counting.window })
  const goals = progressOf(situation.goals ?? [], standing, until, chance)
  const coverage = coverageOf(contacts, situation.zone === undefined ? {} : { zone: situation.zone })
  const items = migrationOf(judged, lately, {
    ...(situation.agents === undefined ? {} : { agents: situation.agents }), ...(situation.hoursEach === undefined ? {} : { hoursEach: situation.hoursEach }), ...(situation.prices === undefined ? {} : { prices: situation.prices })
  })
  const options = choosing(judged, situation)
  const preferences = preferencesOf(situation.preferred ?? {}, contacts)
  const parity = groups.flatMap(({ by, gap, measure }) => (by === "channel" && gap !== undefined ? [{ measure, gap }] : []))
  return {
    understood, contacts, matters, mix: channelMix(contacts), judged, standing, groups, coverage, drifts, guards, goals, items, preferences,
    channelsPerCustomer: channelsPerCustomer(contacts),
    maturity: maturityOf({ understood, judged, matters: lately, standing, groups, goals, tellsQuestions, ...(changed === undefined ? {} : { change: changed }), ...(lived === undefined ? {} : { lived }) }),
    costs: situation.prices === undefined ? [] : costPerSettled(matters, situation.prices, { chance, until, window: counting.window }),
    advice: adviseOn(judged, lately, situation, { items, gaps: coverage.gaps, drifts, parity, preferences, ...(options?.within === undefined ? {} : { within: options.within }) }),
    ...(options === undefined ? {} : { options }), ...(lived === undefined ? {} : { lived }),
    ...(situation.declared === undefined ? {} : { declared: situation.declared }),
    ...(changed === undefined ? {} : { judgedBefore: judging(matters.filter(({ contacts: [first] }) => began !== undefined && (first?.from ?? 0) < began)), change: changed })
  }
}

/** What was observed from a day on. */
const since = (standing: ReadonlyArray<Standing>, day: Instant | undefined): ReadonlyArray<Standing> =>
  day === undefined ? standing : standing.map(({ better, measured }) => ({ better, measured: { ...measured, observations: measured.observations.filter(({ at }) => at >= day) } }))

/** Assesses a log: finds out what its attributes mean, turns it into contacts and judges them. */
export const assess = (log: EventLog, asked: AssessmentAsked = {}): Assessment => {
  const understood = guessRoles(log, asked.roles)
  const roles: Roles = Object.fromEntries(understood.map(({ attribute, role }) => [role, attribute]))
  const { contacts, tellsQuestions, withoutTime } = logContacts(log, { roles })
  return {
    ...assessContacts(contacts, { tellsQuestions, understood }, asked),
    notes: [
      ...(roles.channel === undefined ? ["No attribute tells the channel: name it."] : []),
      ...(roles.customer === undefined ? ["No attribute tells the customer: each case is taken for one."] : []),
      ...(tellsQuestions ? [] : ["The log tells no questions to customers: whether they had to repeat themselves cannot be seen."]),
      ...(withoutTime === 0 ? [] : [`${withoutTime} events without a readable time are left out.`])
    ]
  }
}
