/** What the checker and the runtime promise each other, as laws: two independent readings of one process must agree. */
import { assuranceRank, type Breach, type ChannelName, ConcernId, type Entry, EntryId, EventKey, type Instant, type Law, type StepName } from "@redthread/model"
import { Result, type Schema } from "effect"
import type { Case } from "./Case.ts"
import { check } from "./Check.ts"
import { type Composed, fromJson, toJson } from "./Composed.ts"
import type { Checked } from "./Finding.ts"
import { gradesDiffer, rulesDiffer } from "./Agreement.ts"
import { caseOf, entriesFor } from "./Fold.ts"
import { likeness } from "./Grades.ts"
import type { ProcessInvalid } from "./ProcessInvalid.ts"
import { type Asked, offered, type Outcome, step } from "./Step.ts"
import { bruteForce, causeOf, lacking, replay, shows, text, type Walk, walked } from "./Walks.ts"

/** The implementation the laws look at; tests put a broken one in its place. */
export interface Engine {
  readonly check: (process: Composed) => Checked
  readonly step: (process: Composed, running: Case, asked: Asked) => Outcome
  readonly caseOf: (process: Composed, entries: ReadonlyArray<Entry>) => Case
  readonly toJson: (process: Composed) => Schema.Json
  readonly fromJson: (json: unknown) => Result.Result<Composed, ProcessInvalid>
  readonly likeness: typeof likeness
}

/** Our own. */
export const engine: Engine = { check, step, caseOf, toJson, fromJson, likeness }

const broken = (because: string, ...entries: ReadonlyArray<number>): ReadonlyArray<Breach> => [{ entries, because }]

const backwards = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(backwards)
    : typeof value === "object" && value !== null
    ? Object.fromEntries(Object.entries(value).reverse().map(([key, item]) => [key, backwards(item)]))
    : value

const stampFor = () => {
  let count = 0
  return { concern: ConcernId.make("concern"), occurred: { instant: 0 as Instant, raw: "" }, recorded: 0 as Instant, cause: EventKey.make("event"), nextId: () => EntryId.make(`entry ${++count}`) }
}

const source = "DESIGN: one statement of the process, two readings"

/** The laws of this package, about the given implementation. */
export const lawsOf = (its: Engine) => ({
  findingsAreReal: {
    id: "process/findings-are-real",
    says: "Whatever story the checker tells, a customer can live through step by step.",
    source,
    breaches: (process) =>
      its.check(process).findings.flatMap((finding, i) => {
        if (finding.length !== finding.path.length) return broken(`${finding.rule}: length ${finding.length} of ${finding.path.length} steps`, i)
        // The story of an orphan happens in the version before.
        if (finding.begins === undefined || finding.rule === "migration-orphan") return []
        const story = replay(process, finding, its.step)
        return typeof story === "string"
          ? broken(`${finding.rule} cannot be replayed: ${story}`, i)
          : shows(process, finding, story, its.step) ? [] : broken(`${finding.rule}: its story does not show it`, i)
      })
  } satisfies Law<Composed>,
  nothingIsOverlooked: {
    id: "process/nothing-is-overlooked",
    says: "Whatever a walk through the declared steps forgets, asks again, loses on a handover, leaves unproved or takes away by a login, the checker has reported.",
    source,
    breaches: (walk) => {
      const { findings } = its.check(walk.process)
      const has = (rule: string, cause?: string) => findings.some((finding) => finding.rule === rule && (cause === undefined || finding.cause === cause))
      return walked(walk, its.step, false).flatMap(({ before, outcome }, i) => {
        if (outcome._tag === "Refused") return broken(`an offered step was refused: ${outcome.because}`, i)
        const cause = causeOf(walk.process, outcome)
        return [
          ...(outcome.forgotten.length > 0 && !has("forgets", cause) ? broken(`${cause} forgets`, i) : []),
          ...(outcome.reasked.length > 0 && !has("re-ask") ? broken(`${cause} asks again`, i) : []),
          ...(outcome.kind === "handover" && assuranceRank(outcome.assurance) < assuranceRank(outcome.assuranceWas) && !has("assurance-loss", cause) ? broken(`${cause} loses assurance`, i) : []),
          ...(lacking(walk.process, outcome.case).length > 0 && !has("unproved-fact") ? broken(`${outcome.now} lacks what it has`, i) : []),
          ...(outcome.kind === "auth" && assuranceRank(outcome.assurance) > assuranceRank(outcome.assuranceWas) && !has("login-removes-step") &&
              offered(walk.process, before, outcome.on).some((offer) => offer.kind === "event" && !offered(walk.process, outcome.case, outcome.on).some((now) => now.step === offer.step))
            ? broken(`${cause} removes a step`, i)
            : [])
        ]
      })
    }
  } satisfies Law<Walk>,
  agreesWithBruteForce: {
    id: "process/agrees-with-brute-force",
    says: "The fast checker sees exactly the situations and moves that stepping through the process one by one shows.",
    source,
    breaches: (process) => {
      const result = its.check(process)
      const seen = bruteForce(process, its.step)
      const lengths = (rule: string) => new Map(result.findings.flatMap((finding) => (finding.rule === rule ? [[`${rule} ${finding.cause}`, finding.length] as const] : [])))
      const reported = new Map([...lengths("forgets"), ...lengths("assurance-loss")].filter(([key]) => key.includes("/handover/")))
      const parity = result.findings.flatMap((finding) => (finding.rule === "parity" ? [finding.cause as string] : [])).sort()
      const has = (rule: string) => result.findings.some((finding) => finding.rule === rule)
      return [
        ...(result.states === seen.states ? [] : broken(`${result.states} situations instead of ${seen.states}`)),
        ...(result.transitions === seen.transitions ? [] : broken(`${result.transitions} moves instead of ${seen.transitions}`)),
        ...(text([...reported].sort()) === text([...seen.losses].sort()) ? [] : broken(`losses ${text([...reported])} instead of ${text([...seen.losses])}`)),
        ...(text(parity) === text([...seen.parity].sort()) ? [] : broken(`parity ${text(parity)} instead of ${text(seen.parity)}`)),
        ...(has("re-ask") === seen.hasReask ? [] : broken(seen.hasReask ? "a re-ask is overlooked" : "a re-ask is invented")),
        ...((has("trap") || has("deadlock")) || !seen.strandsSomebody ? [] : broken("somebody is stranded, and no trap is reported")),
        ...seen.trapped.flatMap((channel) => (result.findings.some((finding) => finding.rule === "channel-trap" && finding.channel === channel) ? [] : broken(`the trap on ${channel} is overlooked`))),
        ...(result.findings.filter(({ rule }) => rule === "superfluous-step").every(({ cause, path }) => seen.idle.has(`${cause} ${path.at(-1) ?? ""}`)) ? [] : broken("a step is called superfluous and is not")),
        ...(has("unproved-fact") === seen.isUnproved ? [] : broken(seen.isUnproved ? "an unproved fact is overlooked" : "an unproved fact is invented"))
      ]
    }
  } satisfies Law<Composed>,
  rulesAgreeWithBruteForce: {
    id: "process/rules-agree-with-brute-force",
    says: "Each rule about steps, states, effort, waiting, equal channels, undoing and owners finds exactly what a slow and simple reading finds, by the shortest way.",
    source,
    breaches: (process) => rulesDiffer(process, its.check(process).findings).flatMap((difference) => broken(difference))
  } satisfies Law<Composed>,
  gradesAgreeWithDefinitions: {
    id: "process/grades-agree-with-definitions",
    says: "Two channels are called as much alike as the definitions of the grades say, pair by pair of what can happen.",
    source: "R. van Glabbeek, The Linear Time – Branching Time Spectrum II (1993)",
    breaches: (process) => gradesDiffer(process, its.likeness).flatMap((difference) => broken(difference))
  } satisfies Law<Composed>,
  orderDoesNotMatter: {
    id: "process/order-does-not-matter",
    says: "The order in which channels, states and steps are written down changes no finding.",
    source,
    breaches: (process) => {
      const turned = its.fromJson(backwards(its.toJson(process)))
      if (Result.isFailure(turned)) return broken(turned.failure.message)
      return text(its.check(process)) === text(its.check(turned.success)) && text(its.check(process)) === text(its.check(process)) ? [] : broken("another order, other findings")
    }
  } satisfies Law<Composed>,
  refusalNamesWhatHelps: {
    id: "process/refusal-names-what-helps",
    says: "Whoever is refused is sent only where the step is really possible, and every such channel is named.",
    source: "R. Dinter, junokai: „vergeblich eine Möglichkeit zur Kündigung gesucht“",
    breaches: (walk) =>
      walked(walk, its.step, true).flatMap(({ before, outcome }, i) => {
        if (outcome._tag === "Taken") return []
        const helps = (channel: ChannelName, steps: ReadonlyArray<StepName>) => {
          let at = before
          return steps.every((name) => {
            const taken = its.step(walk.process, at, { channel: name === `handover ${channel}` ? at.on ?? channel : channel, step: name })
            if (taken._tag === "Taken") at = taken.case
            return taken._tag === "Taken"
          })
        }
        const useless = outcome.ways.filter(({ channel, steps }) => steps.at(-1) !== outcome.step || !helps(channel, steps))
        const unnamed = walk.process.channels.filter((channel) => !outcome.offeredOn.includes(channel) && helps(channel, [outcome.step]))
        return [
          ...(text(outcome.ways.map(({ channel }) => channel)) === text(outcome.offeredOn) ? [] : broken(`${outcome.offeredOn.join(", ")} named without a way`, i)),
          ...useless.flatMap(({ channel }) => broken(`${channel} is named and does not help`, i)),
          ...unnamed.flatMap((channel) => broken(`${channel} helps and is not named`, i))
        ]
      })
  } satisfies Law<Walk>,
  jsonRoundTrip: {
    id: "process/json-round-trip",
    says: "A process written as JSON and read again is the same process, with every key that was in it.",
    source,
    breaches: (process) => {
      const again = its.fromJson(JSON.parse(JSON.stringify(its.toJson(process))))
      return Result.isFailure(again) ? broken(again.failure.message) : text(again.success.form) === text(process.form) ? [] : broken("something changed on the way")
    }
  } satisfies Law<Composed>,
  caseIsTheFold: {
    id: "process/case-is-the-fold-of-its-entries",
    says: "The entries of a concern add up to exactly the case that the steps produced.",
    source,
    breaches: (walk) => {
      const stamp = stampFor()
      const entries: Array<Entry> = []
      return walked(walk, its.step, true).flatMap(({ asked, outcome }, i) => {
        entries.push(...entriesFor(walk.process, asked, outcome, { ...stamp, occurred: { instant: asked.at, raw: "" } }))
        return outcome._tag === "Refused" || text(its.caseOf(walk.process, entries)) === text(outcome.case) ? [] : broken(`${outcome.step}: ${text(its.caseOf(walk.process, entries))} instead of ${text(outcome.case)}`, i)
      })
    }
  } satisfies Law<Walk>
})

/** The laws of this package. */
export const laws = lawsOf(engine)
