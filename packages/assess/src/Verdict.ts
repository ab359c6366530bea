/** Single, multi or omni, as it is lived; each criterion tells what it found, and undecidable is a verdict too. */
import { type Contact } from "@redthread/journey"
import { Result } from "effect"
import { grouped } from "./Groups.ts"
import { untold } from "./LogContacts.ts"
import { wilson } from "./Proportions.ts"
import { type Interval, tellTooFew, type TooFew } from "./Sample.ts"
import { keptShare, type Matter, type PairGrade, pairGrades } from "./Switches.ts"

/** What customers live: one channel, several beside each other, several as one, or what the data do not tell. */
export type Verdict = "single" | "multi" | "omni" | "undecidable"

/** From when on something counts; all visible in the report. */
export interface Thresholds {
  /** Contacts and customers below which no verdict is given. */
  readonly contacts: number
  readonly customers: number
  /** The share of one channel (its lower bound) from which the others hardly matter: 99 to 1 needs no omnichannel. */
  readonly dominant: number
  /** The share of matters on several channels (its upper bound) below which nobody moves between them. */
  readonly moving: number
  /** The share of changes of channel without loss from which channels are joined. */
  readonly joinedFrom: number
  /** Customers that changed channel below which nothing is said about changes. */
  readonly switchers: number
}

/** What is taken unless told otherwise. */
export const plainThresholds: Thresholds = { contacts: 100, customers: 30, dominant: 0.95, moving: 0.05, joinedFrom: 0.8, switchers: 30 }

/** One row of the reasoning: what was asked, what was found, and which verdict it speaks for; none where it only lets pass. */
export interface Criterion {
  readonly criterion: string
  readonly found: string
  readonly speaksFor?: Verdict
  readonly interval?: Interval
}

/** The verdict with its rows; the last row decided. */
export interface Judged {
  readonly verdict: Verdict
  readonly rows: ReadonlyArray<Criterion>
  readonly pairs: ReadonlyArray<PairGrade>
  /** The share of changes of channel on which something was lost; absent where it cannot be seen. */
  readonly siloRate?: Interval
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`
const within = ({ estimate, high, low }: Interval): string => `${percent(estimate)} (${percent(low)} to ${percent(high)})`

/** How many contacts each channel has, the busiest first. */
export const channelMix = (contacts: ReadonlyArray<Contact>): ReadonlyArray<{ readonly channel: string; readonly contacts: number; readonly share: number }> =>
  [...grouped(contacts, ({ channel }) => channel)].map(([channel, own]) => ({ channel, contacts: own.length, share: own.length / contacts.length })).toSorted((a, b) => b.contacts - a.contacts)

/**
 * Judges contacts and the matters they belong to. `tellsQuestions`: whether one could see if something was asked again; without it a change of
 * channel is never said to have lost nothing. Source of the rule for one channel: „99 zu 1“ (R. Dinter, junokai).
 */
export const judge = (contacts: ReadonlyArray<Contact>, matters: ReadonlyArray<Matter>, tellsQuestions: boolean, thresholds: Thresholds = plainThresholds): Judged => {
  const rows: Array<Criterion> = []
  const switches = matters.flatMap((matter) => matter.switches)
  const pairs = tellsQuestions || switches.some(({ lost }) => lost !== "") ? pairGrades(switches, { joinedFrom: thresholds.joinedFrom, minimum: thresholds.switchers }) : []
  const judged = (verdict: Verdict, silo?: Interval): Judged => ({ verdict, rows, pairs, ...(silo === undefined ? {} : { siloRate: silo }) })
  const customers = new Set(contacts.map(({ customer }) => customer)).size
  const refuse = (criterion: string, few: TooFew): Judged => {
    rows.push({ criterion, found: tellTooFew(few), speaksFor: "undecidable" })
    return judged("undecidable")
  }
  if (contacts.length < thresholds.contacts) return refuse("Is there enough to judge?", { _tag: "TooFew", what: "contacts", needs: thresholds.contacts, has: contacts.length })
  if (customers < thresholds.customers) return refuse("Is there enough to judge?", { _tag: "TooFew", what: "customers", needs: thresholds.customers, has: customers })
  rows.push({ criterion: "Is there enough to judge?", found: `${contacts.length} contacts of ${customers} customers` })

  const [top, ...others] = channelMix(contacts)
  if (top?.channel === untold && others.length === 0) {
    rows.push({ criterion: "On which channels do customers come?", found: "the log does not tell", speaksFor: "undecidable" })
    return judged("undecidable")
  }
  const share = Result.getOrThrow(wilson({ hits: top?.contacts ?? 0, of: contacts.length }, { minimum: 1 }))
  const isSingle = others.length === 0 || share.low >= thresholds.dominant
  rows.push({
    criterion: "Does one channel carry nearly everything?", found: others.length === 0 ? `${top?.channel ?? ""} is the only channel` : `${top?.channel ?? ""} has ${within(share)} of all contacts`, interval: share,
    ...(isSingle ? { speaksFor: "single" } : {})
  })
  if (isSingle) return judged("single")

  const returning = [...grouped(contacts, (contact) => contact.customer).values()].filter(({ length }) => length > 1).length
  if (returning < thresholds.switchers) return refuse("Does the log show customers who come back?", { _tag: "TooFew", what: "customers with more than one contact", needs: thresholds.switchers, has: returning })

  const moving = Result.getOrThrow(wilson({ hits: matters.filter(({ channels }) => channels > 1).length, of: matters.length }, { minimum: 1 }))
  const isStill = moving.high < thresholds.moving
  rows.push({ criterion: "Do customers move between channels with one matter?", found: `${within(moving)} of all matters use more than one channel`, interval: moving, ...(isStill ? { speaksFor: "multi" } : {}) })
  if (isStill) return judged("multi")

  if (!tellsQuestions && switches.every(({ lost }) => lost === "")) {
    rows.push({ criterion: "Does a change of channel lose anything?", found: "the log tells no questions to customers, so nobody can see whether they were asked again", speaksFor: "undecidable" })
    return judged("undecidable")
  }
  const kept = keptShare(switches, thresholds.switchers)
  if (Result.isFailure(kept)) return refuse("Does a change of channel lose anything?", { ...kept.failure, what: "customers who changed channel" })
  const { high, low } = kept.success
  const silo = { ...kept.success, estimate: 1 - kept.success.estimate, low: 1 - high, high: 1 - low }
  const criterion = "Does a change of channel lose anything?"
  const found = `${within(kept.success)} of the changes lose nothing (each customer counted once); joined from ${percent(thresholds.joinedFrom)} on`
  if (high < thresholds.joinedFrom) {
    rows.push({ criterion, found, interval: kept.success, speaksFor: "multi" })
    return judged("multi", silo)
  }
  if (low < thresholds.joinedFrom || !tellsQuestions) {
    rows.push({ criterion, found: tellsQuestions ? found : `${found}; but the log tells no questions to customers`, interval: kept.success, speaksFor: "undecidable" })
    return judged("undecidable", silo)
  }
  rows.push({ criterion, found, interval: kept.success, speaksFor: "omni" })
  const apart = pairs.filter(({ grade }) => grade !== "joined" && grade !== "undecided")
  rows.push({
    criterion: "Is every pair of channels joined that customers use?",
    found: apart.length === 0 ? "no pair loses clearly more than is allowed" : apart.map(({ from, grade, to }) => `${from} → ${to}: ${grade}`).join(", "),
    speaksFor: apart.length === 0 ? "omni" : "multi"
  })
  return judged(apart.length === 0 ? "omni" : "multi", silo)
}
