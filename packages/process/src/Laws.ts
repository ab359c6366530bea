/** What the checker and the runtime promise each other, as laws: two independent readings of one process must agree. */
import {
  assuranceRank, type Breach, type ChannelName, ConcernId, EntryId, type Entry, EventKey, type Instant, type Law, type Pointer, type StepName
} from "@redthread/model"
import { Result, type Schema } from "effect"
import { begin, type Case, isGoal, isOver, unopened } from "./Case.ts"
import { check } from "./Check.ts"
import { type Composed, fromJson, toJson } from "./Composed.ts"
import type { Checked, Finding } from "./Finding.ts"
import { caseOf, entriesFor } from "./Fold.ts"
import { own } from "./Form.ts"
import type { ProcessInvalid } from "./ProcessInvalid.ts"
import { type Asked, offered, type Outcome, step, type Taken } from "./Step.ts"

/** The implementation the laws look at; tests put a broken one in its place. */
export interface Engine {
  readonly check: (process: Composed) => Checked
  readonly step: (process: Composed, running: Case, asked: Asked) => Outcome
  readonly caseOf: (process: Composed, entries: ReadonlyArray<Entry>) => Case
  readonly toJson: (process: Composed) => Schema.Json
  readonly fromJson: (json: unknown) => Result.Result<Composed, ProcessInvalid>
}

/** Our own. */
export const engine: Engine = { check, step, caseOf, toJson, fromJson }

/** A process, and a customer's walk through it: each number chooses among what is possible. */
export interface Walk {
  readonly process: Composed
  readonly choices: ReadonlyArray<number>
}

const broken = (because: string, ...entries: ReadonlyArray<number>): ReadonlyArray<Breach> => [{ entries, because }]

const inKeyOrder = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(inKeyOrder)
    : typeof value === "object" && value !== null
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, item]) => [key, inKeyOrder(item)]))
    : value

const text = (value: unknown): string => JSON.stringify(inKeyOrder(value))

const backwards = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(backwards)
    : typeof value === "object" && value !== null
    ? Object.fromEntries(Object.entries(value).reverse().map(([key, item]) => [key, backwards(item)]))
    : value

/** Everything that can happen next on the channel of the case, through `step` alone. */
const next = (process: Composed, running: Case, run: Engine["step"]): ReadonlyArray<Taken> => {
  const channel = running.on
  if (channel === undefined || isOver(process, running)) return []
  const timeout = own(process.form.states, running.state)?.onTimeout as StepName | undefined
  const asks: ReadonlyArray<Asked> = [
    ...offered(process, running, channel).map((offer) => ({ channel, step: offer.step })),
    ...(timeout === undefined ? [] : [{ channel, step: timeout, byTime: true }])
  ]
  return asks.flatMap((asked) => {
    const outcome = run(process, running, asked)
    return outcome._tag === "Taken" ? [outcome] : []
  })
}

/** The declaration a step comes from. */
const causeOf = ({ kind, on, step: name, was }: Taken): Pointer =>
  (kind === "timeout"
    ? `/states/${was}/onTimeout`
    : `/channels/${on}/${kind === "auth" ? "auth" : kind === "handover" ? "handover" : "affords"}/${kind === "handover" ? name.slice("handover ".length) : name}`) as Pointer

const isLossless = (taken: Taken): boolean =>
  taken.forgotten.length === 0 && taken.reasked.length === 0 && assuranceRank(taken.assurance) >= assuranceRank(taken.assuranceWas)

const lacking = (process: Composed, { known, state }: Case): ReadonlyArray<string> =>
  (own(process.form.states, state)?.has ?? []).filter((fact) => !known.some((name) => name === fact))

/** Whether a case reaches what is looked for by steps that are allowed. */
const reaches = (process: Composed, from: Case, run: Engine["step"], isThere: (at: Case) => boolean, isAllowed: (taken: Taken) => boolean): boolean => {
  const seen = new Set([text(from)])
  const queue = [from]
  for (const at of queue) {
    if (isThere(at)) return true
    for (const taken of next(process, at, run)) {
      if (!isAllowed(taken) || seen.has(text(taken.case))) continue
      seen.add(text(taken.case))
      queue.push(taken.case)
    }
  }
  return false
}

/** Replays a finding's story; the steps in order, or where it stops. */
const replay = (process: Composed, { begins, byTime, on, path }: Finding, run: Engine["step"]): ReadonlyArray<Taken> | string => {
  const story: Array<Taken> = []
  let at = begin(process, begins ?? ("" as ChannelName))
  for (const [i, name] of path.entries()) {
    const channel = on[i] ?? ("" as ChannelName)
    const outcome = run(process, at, { channel, step: name, byTime: byTime.includes(i) })
    if (outcome._tag === "Refused") return `${name}: ${outcome.because}`
    story.push(outcome)
    at = outcome.case
  }
  return story
}

/** Whether the story shows what the finding says. */
const shows = (process: Composed, finding: Finding, story: ReadonlyArray<Taken>, run: Engine["step"]): boolean => {
  const last = story.at(-1)
  const start = begin(process, finding.begins ?? ("" as ChannelName))
  const before = story.at(-2)?.case ?? start
  const end = last?.case ?? start
  const goal = (at: Case) => isGoal(process, at.state)
  switch (finding.rule) {
    case "forgets":
      return finding.facts.length > 0 && finding.facts.every((fact) => last?.forgotten.some((name) => name === fact))
    case "re-ask":
      return finding.facts.length > 0 && finding.facts.every((fact) => last?.reasked.some((name) => name === fact))
    case "assurance-loss":
      return last !== undefined && assuranceRank(last.assurance) < assuranceRank(last.assuranceWas)
    case "unproved-fact":
      return finding.facts.length > 0 && finding.facts.every((fact) => lacking(process, end).includes(fact))
    case "login-removes-step": {
      const gone = (at: Case) => new Set(offered(process, at, finding.channel as ChannelName).map((offer) => offer.step as string))
      const now = gone(end)
      return last !== undefined && assuranceRank(last.assurance) > assuranceRank(last.assuranceWas) && [...gone(before)].some((name) => !now.has(name) && name in process.events)
    }
    case "trap":
      return !reaches(process, end, run, goal, isLossless)
    case "channel-trap": {
      const inChannel = (taken: Taken) => taken.channel === finding.channel && isLossless(taken)
      const claims = own(process.form.channels, finding.channel)?.claims ?? []
      return claims.some((claim) =>
        reaches(process, before, run, (at) => at.state === claim, inChannel) && !reaches(process, end, run, (at) => at.state === claim, inChannel)
      )
    }
    case "parity": {
      const claims = own(process.form.channels, finding.channel)?.claims ?? []
      return claims.some((claim) => !reaches(process, start, run, (at) => at.state === claim, isLossless))
    }
    default:
      return true
  }
}

/** The process, explored through `step` alone: what a checker without any cleverness would see. */
const bruteForce = (process: Composed, run: Engine["step"]) => {
  const starts = process.channels.map((channel) => begin(process, channel))
  const depth = new Map(starts.map((at) => [text(at), 0]))
  const queue = [...starts]
  const losses = new Map<string, number>()
  let transitions = 0
  let hasReask = false
  let isUnproved = starts.some((at) => lacking(process, at).length > 0)
  for (const at of queue) {
    const far = depth.get(text(at)) ?? 0
    for (const taken of next(process, at, run)) {
      transitions++
      const note = (rule: string) => {
        const key = `${rule} ${causeOf(taken)}`
        losses.set(key, Math.min(losses.get(key) ?? Number.POSITIVE_INFINITY, far + 1))
      }
      if (taken.forgotten.length > 0 && taken.kind === "handover") note("forgets")
      if (taken.kind === "handover" && assuranceRank(taken.assurance) < assuranceRank(taken.assuranceWas)) note("assurance-loss")
      hasReask ||= taken.reasked.length > 0
      isUnproved ||= lacking(process, taken.case).length > 0
      if (!depth.has(text(taken.case))) {
        depth.set(text(taken.case), far + 1)
        queue.push(taken.case)
      }
    }
  }
  const parity = process.channels.flatMap((channel, i) =>
    (own(process.form.channels, channel)?.claims ?? []).flatMap((claim, number) =>
      reaches(process, starts[i] ?? begin(process, channel), run, (at) => at.state === claim, isLossless) ? [] : [`/channels/${channel}/claims/${number}`]
    )
  )
  return { states: depth.size, transitions, losses, hasReask, isUnproved, parity }
}

const stampFor = () => {
  let count = 0
  return { concern: ConcernId.make("concern"), occurred: { instant: 0 as Instant, raw: "" }, recorded: 0 as Instant, cause: EventKey.make("event"), nextId: () => EntryId.make(`entry ${++count}`) }
}

/** The steps of a walk, with own changes of channel where `roams`; the last may be refused. */
const walked = ({ choices, process }: Walk, run: Engine["step"], roams: boolean) => {
  const steps: Array<{ readonly before: Case; readonly asked: Asked; readonly outcome: Outcome }> = []
  const first = process.channels[(choices[0] ?? 0) % process.channels.length] ?? ("" as ChannelName)
  let at = roams ? unopened(process) : begin(process, first)
  for (const choice of choices.slice(1)) {
    const channel = roams && (choice % 5 === 0 || at.on === undefined) ? process.channels[choice % process.channels.length] : at.on
    if (channel === undefined) break
    const timeout = own(process.form.states, at.state)?.onTimeout as StepName | undefined
    const asks: ReadonlyArray<Asked> = [
      ...offered(process, at, channel).map((offer) => ({ channel, step: offer.step, facts: Object.fromEntries(offer.asks.map((fact) => [fact, `${fact} ${choice}`])) })),
      ...(timeout === undefined ? [] : [{ channel, step: timeout, byTime: true }]),
      ...(roams ? Object.keys(process.events).map((name) => ({ channel, step: name as StepName })) : [])
    ]
    const asked = asks[choice % Math.max(1, asks.length)]
    if (asked === undefined) break
    const outcome = run(process, at, asked)
    steps.push({ before: at, asked, outcome })
    if (outcome._tag === "Taken") at = outcome.case
  }
  return steps
}

const source = "DESIGN: one statement of the process, two readings"

/** The laws of this package, about the given implementation. */
export const lawsOf = (its: Engine) => ({
  findingsAreReal: {
    id: "process/findings-are-real",
    says: "Whatever the checker reports, a customer can live through step by step, and no shorter story is told as longer.",
    source,
    breaches: (process) =>
      its.check(process).findings.flatMap((finding, i) => {
        if (finding.length !== finding.path.length) return broken(`${finding.rule}: length ${finding.length} of ${finding.path.length} steps`, i)
        if (finding.begins === undefined) return []
        const story = replay(process, finding, its.step)
        return typeof story === "string"
          ? broken(`${finding.rule} cannot be replayed: ${story}`, i)
          : shows(process, finding, story, its.step) ? [] : broken(`${finding.rule}: its story does not show it`, i)
      })
  } satisfies Law<Composed>,
  nothingIsOverlooked: {
    id: "process/nothing-is-overlooked",
    says: "What a customer can suffer on any walk through the declared steps, the checker has reported.",
    source,
    breaches: (walk) => {
      const { findings } = its.check(walk.process)
      const has = (rule: string, cause?: string) => findings.some((finding) => finding.rule === rule && (cause === undefined || finding.cause === cause))
      return walked(walk, its.step, false).flatMap(({ before, outcome }, i) => {
        if (outcome._tag === "Refused") return broken(`an offered step was refused: ${outcome.because}`, i)
        const cause = causeOf(outcome)
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
        ...(has("unproved-fact") === seen.isUnproved ? [] : broken(seen.isUnproved ? "an unproved fact is overlooked" : "an unproved fact is invented"))
      ]
    }
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
        entries.push(...entriesFor(walk.process, asked, outcome, stamp))
        return outcome._tag === "Refused" || text(its.caseOf(walk.process, entries)) === text(outcome.case) ? [] : broken(`${outcome.step}: ${text(its.caseOf(walk.process, entries))} instead of ${text(outcome.case)}`, i)
      })
    }
  } satisfies Law<Walk>
})

/** The laws of this package. */
export const laws = lawsOf(engine)
