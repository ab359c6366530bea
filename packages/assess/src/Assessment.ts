/** The whole assessment of a log, as data: what was understood, the verdict, the measures, the change, the advice. */
import { type Contact, withBeginnings } from "@redthread/journey"
import { type EventLog, Instant } from "@redthread/model"
import { type Advice, adviseOn, type Situation } from "./Advice.ts"
import { type Change, changeAt } from "./Change.ts"
import { logContacts } from "./LogContacts.ts"
import { guessRoles, type RoleFound, type Roles } from "./Roles.ts"
import { seeded } from "./Sample.ts"
import { type ByGroup, byGroup, type Counting, plainCounting, type Standing, standingOf } from "./Standing.ts"
import { type Matter, mattersOf } from "./Switches.ts"
import { channelMix, judge, type Judged, plainThresholds, type Thresholds } from "./Verdict.ts"

/** What is asked. */
export interface AssessmentAsked {
  readonly roles?: Roles
  /** The day of a change: before it and from it on are compared. */
  readonly change?: Instant
  readonly situation?: Situation
  readonly thresholds?: Thresholds
  readonly counting?: Counting
  /** The same seed gives the same figures. */
  readonly seed?: number
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
  readonly advice: ReadonlyArray<Advice>
  /** What the log does not tell, and what was left out. */
  readonly notes: ReadonlyArray<string>
}

/** To the customer it is one concern, however many cases the systems opened. */
const joined = (matters: ReadonlyArray<Matter>): ReadonlyArray<Contact> =>
  withBeginnings(matters.flatMap(({ contacts }, i) => contacts.map((contact) => ({ ...contact, concern: `matter ${i + 1}` }))))

/** Assesses contacts; `tellsQuestions` as `logContacts` says it. */
export const assessContacts = (contacts: ReadonlyArray<Contact>, tellsQuestions: boolean, asked: AssessmentAsked = {}): Omit<Assessment, "understood" | "notes"> => {
  const counting = asked.counting ?? plainCounting
  const matters = mattersOf(contacts, { window: 2 * counting.window })
  const { change } = asked
  const judging = (some: ReadonlyArray<Matter>): Judged => judge(some.flatMap((matter) => matter.contacts), some, tellsQuestions, asked.thresholds ?? plainThresholds)
  const isAfter = ({ contacts: [first] }: Matter): boolean => change === undefined || (first?.from ?? 0) >= change
  const judged = judging(matters.filter(isAfter))
  const until = Instant.make(contacts.reduce((latest, contact) => Math.max(latest, contact.until), 0))
  const standing = standingOf(joined(matters), until, counting)
  const groups = ["channel", "segment", "device", "market"].flatMap((by) => standing.flatMap(({ measured }) => byGroup(measured, by) ?? []))
  return {
    contacts, matters, mix: channelMix(contacts), judged, standing, groups, advice: adviseOn(judged, matters, asked.situation ?? {}),
    ...(asked.situation?.declared === undefined ? {} : { declared: asked.situation.declared }),
    ...(change === undefined ? {} : {
      judgedBefore: judging(matters.filter((matter) => !isAfter(matter))),
      change: changeAt(standing.filter(({ better }) => better !== "neither"), change, { chance: seeded(asked.seed ?? 1), washout: counting.window, until })
    })
  }
}

/** Assesses a log: finds out what its attributes mean, turns it into contacts and judges them. */
export const assess = (log: EventLog, asked: AssessmentAsked = {}): Assessment => {
  const understood = guessRoles(log, asked.roles)
  const roles: Roles = Object.fromEntries(understood.map(({ attribute, role }) => [role, attribute]))
  const { contacts, tellsQuestions, withoutTime } = logContacts(log, { roles })
  return {
    understood, ...assessContacts(contacts, tellsQuestions, asked),
    notes: [
      ...(roles.channel === undefined ? ["No attribute tells the channel: name it."] : []),
      ...(roles.customer === undefined ? ["No attribute tells the customer: each case is taken for one."] : []),
      ...(tellsQuestions ? [] : ["The log tells no questions to customers: whether they had to repeat themselves cannot be seen."]),
      ...(withoutTime === 0 ? [] : [`${withoutTime} events without a readable time are left out.`])
    ]
  }
}
