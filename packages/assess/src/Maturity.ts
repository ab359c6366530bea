/** How far a company has come, by what can be seen: a level is reached only if each of its checks, and of those below, holds. */
import { Result } from "effect"
import type { Progress } from "./Goals.ts"
import { wilson } from "./Proportions.ts"
import type { RoleFound } from "./Roles.ts"
import { type ByGroup, type Standing } from "./Standing.ts"
import type { Matter } from "./Switches.ts"
import type { Judged } from "./Verdict.ts"
import type { Change } from "./Change.ts"
import type { Lived } from "./Lived.ts"

/** One thing to be seen; `holds` is absent where the data cannot show it, and then the level is not reached. */
export interface Check {
  readonly level: number
  readonly check: string
  readonly found: string
  readonly holds?: boolean
}

/** The highest level all of whose checks hold, from 0 to 5, and everything that was looked at. */
export interface Maturity {
  readonly level: number
  readonly name: string
  readonly checks: ReadonlyArray<Check>
}

/** What the levels are called. */
export const levels = ["not recorded", "recorded", "recognised", "measured", "joined", "steered"] as const

/** What the checks look at. */
export interface Evidence {
  readonly understood: ReadonlyArray<RoleFound>
  readonly judged: Judged
  readonly matters: ReadonlyArray<Matter>
  readonly standing: ReadonlyArray<Standing>
  readonly groups: ReadonlyArray<ByGroup>
  readonly goals: ReadonlyArray<Progress>
  readonly tellsQuestions: boolean
  readonly change?: Change
  readonly lived?: Lived
  /** A gap between channels up to which their quality is equal; 0.1 unless told. */
  readonly parity?: number
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`

/** The level of a company. What one channel alone serves needs nothing joined. */
export const maturityOf = ({ change, goals, groups, judged, lived, matters, parity = 0.1, standing, tellsQuestions, understood }: Evidence): Maturity => {
  const has = (role: RoleFound["role"]): boolean => understood.some((one) => one.role === role)
  const check = (level: number, what: string, found: string, holds?: boolean): Check => ({ level, check: what, found, ...(holds === undefined ? {} : { holds }) })
  const several = matters.filter(({ contacts }) => contacts.length > 1).length
  const settled = matters.flatMap(({ contacts }) => contacts).filter(({ resolved }) => resolved !== undefined).length
  const all = matters.reduce((sum, { contacts }) => sum + contacts.length, 0)
  const recorded = wilson({ hits: settled, of: all })
  const gaps = groups.filter(({ by }) => by === "channel").flatMap(({ gap, measure }) => (gap === undefined ? [] : [{ measure, ...gap }]))
  const wide = gaps.filter(({ interval }) => interval.high > parity)
  const busy = groups.filter(({ by, groups: own }) => by === "channel" && own.length > 0)
  const silent = busy.flatMap(({ groups: own, measure }) => own.filter(({ interval }) => Result.isFailure(interval)).map(({ group }) => `${measure} on ${group}`))
  const isSingle = judged.verdict === "single"
  const checks = [
    check(1, "Contacts are recorded with their channel and time.", has("channel") ? "a channel is told" : "no channel is told", has("channel") && all > 0),
    check(1, "How contacts ended is recorded.", Result.isFailure(recorded) ? "too few contacts" : `for ${percent(recorded.success.estimate)} of the contacts`, Result.isSuccess(recorded) && recorded.success.low > 0.5),
    check(2, "Customers are recognised when they come again.", `${several} of ${matters.length} matters have more than one contact`, has("customer") && several >= 30),
    check(2, "What customers were asked is recorded.", tellsQuestions ? "the log tells questions" : "the log tells no questions", tellsQuestions),
    check(3, "Quality is measured on every channel that is used, on enough contacts.",
      busy.length === 0 ? (isSingle ? "one channel" : "nothing is measured by channel") : silent.length === 0 ? `${busy.length} measures on every channel` : `too few for ${silent.slice(0, 3).join(", ")}${silent.length > 3 ? ` and ${silent.length - 3} more` : ""}`,
      isSingle ? standing.length > 0 : busy.length === 0 ? undefined : silent.length === 0),
    check(3, "Goals are set, with measure and day.", goals.length === 0 ? "no goal was told" : `${goals.length} goals`, goals.length === 0 ? undefined : goals.every(({ interval }) => interval !== undefined)),
    check(4, "A change of channel loses nothing, or nobody needs one.", `the verdict is ${judged.verdict}`, judged.verdict === "undecidable" ? undefined : judged.verdict === "omni" || isSingle),
    check(4, "Cases go as the process says.", lived === undefined ? "no process was told" : Result.isFailure(lived.asDeclared) ? "too few cases" : `${percent(lived.asDeclared.success.estimate)} of ${lived.cases} cases`,
      lived === undefined || Result.isFailure(lived.asDeclared) ? undefined : lived.asDeclared.success.low >= 0.8),
    check(5, "The quality is the same on every channel.", isSingle ? "one channel" : gaps.length === 0 ? "nothing can be compared" : wide.length === 0 ? `no gap reaches ${percent(parity)}` : `${wide.map(({ highest, lowest, measure }) => `${measure}: ${lowest} and ${highest}`).slice(0, 3).join("; ")} may differ by more than ${percent(parity)}`,
      isSingle ? true : gaps.length === 0 ? undefined : wide.length === 0),
    check(5, "The goals are reached.", goals.length === 0 ? "no goal was told" : `${goals.filter(({ state }) => state === "reached").length} of ${goals.length} surely`, goals.length === 0 ? undefined : goals.every(({ state }) => state === "reached")),
    check(5, "Changes are measured, and those that harm are stopped.", change === undefined ? "no change was told" : `the last one: ${change.rule}`, change === undefined || change.rule === "too few" ? undefined : change.rule !== "stop")
  ]
  const level = [1, 2, 3, 4, 5].findIndex((one) => checks.some((its) => its.level === one && its.holds !== true))
  const reached = level === -1 ? 5 : level
  return { level: reached, name: levels[reached] ?? "", checks }
}
