/** The consistency checker: explores everything a customer can do, and tells what goes wrong on the way. */
import { type ChannelName, rootPointer, type StepName } from "@redthread/model"
import type { Composed } from "./Composed.ts"
import { explore, moveOf, type Space } from "./Explore.ts"
import { type Checked, type Finding, Rule } from "./Finding.ts"
import { evidenceOf, type Found } from "./Found.ts"
import { findEffort, withRegret } from "./Effort.ts"
import { findEquivalence } from "./Equivalence.ts"
import { findLosses } from "./Losses.ts"
import { orphansOf } from "./Migration.ts"
import { factsIn, mostFactGroups, type Plan, planOf } from "./Plan.ts"
import { findSteps } from "./Steps.ts"
import { findOwnership } from "./Ownership.ts"
import { findTraps } from "./Traps.ts"
import { findUncompensated } from "./Compensation.ts"
import { findDeadlocks } from "./Waiting.ts"
import { wordsFor } from "./Words.ts"

/** How far to go; beyond it the result is one finding `incomplete` and proves nothing. */
export interface CheckOptions {
  /** The most situations explored. Default 2,000,000: some 200 MB. */
  readonly limit?: number
}

const defaultLimit = 2_000_000

const finding = (plan: Plan, space: Space | undefined, found: Found): Finding => {
  const name = (index: number | undefined) => (plan.channels[index ?? -1] ?? "*") as ChannelName | "*"
  const steps = space === undefined ? [] : found.edges.map((edge) => {
    const { kind, step } = moveOf(space, edge)
    return { kind, step, on: name(space.channel[space.source[edge] ?? 0]) }
  })
  const begins = found.start < 0 || space === undefined ? undefined : name(space.channel[found.start])
  const facts = factsIn(plan, found.facts)
  return {
    rule: found.rule,
    severity: found.severity,
    channel: name(found.channel),
    ...(begins === undefined || begins === "*" ? {} : { begins }),
    length: found.edges.length,
    path: steps.map(({ step }) => step as StepName),
    on: steps.map(({ on }) => on as ChannelName),
    byTime: steps.flatMap(({ kind }, i) => (kind === "timeout" ? [i] : [])),
    facts,
    ...(found.regret === undefined ? {} : { regret: found.regret }),
    ...wordsFor(found, { steps, begins: begins ?? "*", channel: name(found.channel), facts }),
    cause: found.cause
  }
}

const ruleOrder = Rule.literals
const compare = (one: string | number, other: string | number) => (one < other ? -1 : one > other ? 1 : 0)
const byImportance = (one: Finding, other: Finding): number =>
  compare(one.severity, other.severity) || compare(one.length, other.length) ||
  compare(ruleOrder.indexOf(one.rule), ruleOrder.indexOf(other.rule)) || compare(one.channel, other.channel) || compare(one.cause, other.cause)

const incomplete = (name: string): Found => ({
  rule: "incomplete", shade: "", severity: "error", channel: -1, start: -1, edges: [], facts: 0, cause: rootPointer, name
})

/**
 * Checks a composed process exhaustively and breadth-first, so that every story told is a shortest one. One finding per
 * root cause and rule; errors first, then the shortest stories. Deterministic: neither the order of keys nor of channels matters.
 * What is not explored is said: see `Checked.isComplete` and `Checked.ignored`.
 */
export const check = (process: Composed, { limit = defaultLimit }: CheckOptions = {}): Checked => {
  const head = { process: process.name, version: process.version, ignored: process.ignored }
  const plan = planOf(process.form)
  if (plan === undefined) {
    const empty: Plan = { form: process.form, facts: [], states: [], channels: [], levels: [], initial: 0, active: [], claims: [], has: [], goal: [], settled: [], owed: [], moves: [], all: [] }
    const why = incomplete(`more than ${mostFactGroups} groups of facts have to be told apart`)
    return { ...head, states: 0, transitions: 0, isComplete: false, findings: [finding(empty, undefined, why)] }
  }
  const space = explore(plan, limit)
  const { isComplete, states, transitions } = space
  if (!isComplete) {
    return { ...head, states, transitions, isComplete, findings: [finding(plan, space, incomplete(`there are more than ${limit} situations`))] }
  }
  const evidence = evidenceOf(space)
  const findings = [...withRegret(evidence, findLosses(evidence)), ...findTraps(evidence), ...findDeadlocks(evidence), ...findSteps(evidence), ...findUncompensated(evidence), ...findOwnership(evidence), ...findEffort(evidence), ...findEquivalence(evidence)].map((found) => finding(plan, space, found))
  const orphans = orphansOf(process, plan, limit)
  return { ...head, states, transitions, isComplete, findings: [...findings, ...orphans?.found.map((found) => finding(orphans.plan, orphans.space, found)) ?? []].sort(byImportance) }
}
