/** The alarm and the guard run over a log, week by week, as they would have rung at the time. */
import type { Contact, Measured, Observation } from "@redthread/journey"
import { Result } from "effect"
import { driftAlarm, driftBegins, driftLook, type DriftPlan, driftPlan, type DriftState } from "./Drift.ts"
import { grouped } from "./Groups.ts"
import { guardBegins, guardLook, type GuardPlan, type GuardState } from "./Guard.ts"
import { type Share, wilson } from "./Proportions.ts"
import type { TooFew } from "./Sample.ts"
import { designEffect, type Standing } from "./Standing.ts"
import { channelMix } from "./Verdict.ts"

/** A rate by weeks and what the chart says of each. */
export interface Drift {
  readonly of: string
  readonly weeks: ReadonlyArray<{ readonly from: number; readonly share: Share; readonly state: DriftState }>
  /** Weeks, from the first, that the rate is held against. */
  readonly baseline: number
  readonly plan: DriftPlan
  /** Absent where it did not ring. Weeks are places in `weeks`. */
  readonly alarm?: { readonly way: "up" | "down"; readonly since: number; readonly rang: number }
}

const week = 7 * 86_400_000

const weekly = (observations: ReadonlyArray<Observation>, until: number): ReadonlyArray<{ readonly from: number; readonly share: Share }> => {
  const first = Math.ceil(observations.reduce((least, { at }) => Math.min(least, at), Infinity) / week)
  const count = Math.floor(until / week) - first
  if (!Number.isFinite(count) || count < 1) return []
  const weeks = Array.from({ length: count }, (_, i) => ({ from: (first + i) * week, share: { hits: 0, of: 0 } }))
  for (const { at, value } of observations) {
    const own = weeks[Math.floor(at / week) - first]
    if (own === undefined) continue
    own.share.of++
    own.share.hits += value
  }
  return weeks
}

/** How a log is watched. */
export interface Watching {
  readonly until: number
  /** Weeks between two false alarms of all charts together; 1,000 unless told. */
  readonly run?: number
  /** Weeks that the rates are held against; a third of all, eight at least, unless told. */
  readonly baseline?: number
}

/**
 * Watches shares and the mix of channels for drift, in whole weeks (days differ by themselves). The run between false alarms is shared among the charts.
 * Seasons of the year are drift to it: a log of less than two years cannot tell them apart. Fewer than sixteen weeks give nothing.
 */
export const driftsOf = (standing: ReadonlyArray<Standing>, contacts: ReadonlyArray<Contact>, { baseline, run = 1000, until }: Watching): ReadonlyArray<Drift> => {
  const seen = (channel: string): ReadonlyArray<Observation> => contacts.map((one) => ({ customer: one.customer, at: one.from, channel: one.channel, attributes: {}, value: one.channel === channel ? 1 : 0 }))
  const mix = channelMix(contacts).filter(({ share }) => share >= 0.02).slice(0, 8)
  const series = [
    ...standing.filter(({ better, measured }) => measured.unit === "share" && better !== "neither").map(({ measured }) => ({ of: measured.measure, observations: measured.observations })),
    ...(mix.length < 2 ? [] : mix.map(({ channel }) => ({ of: `share of ${channel}`, observations: seen(channel) })))
  ]
  return series.flatMap(({ observations, of }): ReadonlyArray<Drift> => {
    const weeks = weekly(observations, until)
    const before = baseline ?? Math.max(8, Math.ceil(weeks.length / 3))
    if (weeks.length < 2 * before || weeks.length < 16) return []
    const [held, watched] = [weeks.slice(0, before), weeks.slice(before)]
    const end = held.at(-1)?.from ?? 0
    const plan = driftPlan(held.map(({ share }) => share), { run: run * series.length, confidence: 1 - 0.01 / series.length, dispersion: designEffect(observations.filter(({ at }) => at < end + week)) })
    if (Result.isFailure(plan)) return []
    let state = driftBegins
    const states = watched.map(({ share }) => (state = driftLook(plan.success, state, share)))
    const rang = states.findIndex((one) => driftAlarm(plan.success, one) !== undefined)
    const alarm = rang === -1 ? undefined : driftAlarm(plan.success, states[rang] ?? driftBegins)
    return [{
      of, baseline: before, plan: plan.success, weeks: weeks.map((one, i) => ({ ...one, state: states[i - before] ?? driftBegins })),
      ...(alarm === undefined ? {} : { alarm: { way: alarm.way, since: before + alarm.since, rang: before + rang } })
    }]
  })
}

/** What the guard would have said while a change ran: the week, from 1, in which it says stop. */
export interface Guarded {
  readonly measure: string
  readonly plan: GuardPlan
  readonly state: GuardState
  readonly weeks: number
}

const firstsOf = (observations: ReadonlyArray<Observation>): ReadonlyArray<Observation> =>
  [...grouped(observations, ({ customer }) => customer).values()].map((own) => {
    const at = own.reduce((least, one) => Math.min(least, one.at), Infinity)
    const its = own.filter((one) => one.at === at)
    return { ...(own[0] as Observation), at, value: its.reduce((sum, { value }) => sum + value, 0) / its.length }
  })

const share = (observations: ReadonlyArray<Observation>): Share => ({ hits: observations.reduce((sum, { value }) => sum + value, 0), of: observations.length })

/**
 * Guards shares from the day of a change on, each customer by their first concern before and after. The bound is the worse end of what the share was
 * before, at half of `alpha`; the other half is the guard's own; both are divided among the measures. Concerns within `washout` before the day are left out.
 */
export const guardsOf = (
  standing: ReadonlyArray<{ readonly better: Standing["better"]; readonly measured: Measured }>, at: number, { alpha = 0.05, until, washout }: { readonly alpha?: number; readonly until: number; readonly washout: number }
): ReadonlyArray<Result.Result<Guarded, TooFew>> => {
  const guarded = standing.filter(({ better, measured }) => measured.unit === "share" && better !== "neither")
  const own = alpha / 2 / Math.max(1, guarded.length)
  return guarded.map(({ better, measured: { measure, observations } }) => {
    const before = share(firstsOf(observations.filter((one) => one.at < at - washout)))
    return Result.map(wilson(before, { confidence: 1 - 2 * own }), ({ high, low }): Guarded => {
      const plan: GuardPlan = { worse: better === "higher" ? "lower" : "higher", alpha: own, bound: better === "higher" ? low : high }
      const after = firstsOf(observations.filter((one) => one.at >= at && one.at <= until - washout))
      const weeks = grouped(after, (one) => String(Math.floor((one.at - at) / week)))
      const count = [...weeks.keys()].reduce((most, name) => Math.max(most, Number(name) + 1), 0)
      let state = guardBegins
      for (let i = 0; i < count; i++) state = guardLook(plan, state, { changed: share(weeks.get(String(i)) ?? []) })
      return { measure, plan, state, weeks: count }
    })
  })
}
