/** Processes walked through by `step` alone: the slow and simple reading that the checker is measured against. */
import { assuranceRank, type ChannelName, type Instant, type Pointer, type StepName } from "@redthread/model"
import { begin, type Case, isGoal, isIn, isOver, timed, unopened } from "./Case.ts"
import type { Composed } from "./Composed.ts"
import type { Finding } from "./Finding.ts"
import { authOf, own } from "./Form.ts"
import { machineOf } from "./Machine.ts"
import { type Asked, offered, type Outcome, type step, type Taken } from "./Step.ts"

/** A process, and a customer's walk through it: each number chooses among what is possible. */
export interface Walk {
  readonly process: Composed
  readonly choices: ReadonlyArray<number>
}

const inKeyOrder = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(inKeyOrder)
    : typeof value === "object" && value !== null
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, item]) => [key, inKeyOrder(item)]))
    : value

/** A value as text, whatever the order of its keys: two values are equal when their texts are. */
export const text = (value: unknown): string => JSON.stringify(inKeyOrder(value))

/** Everything that can happen next on the channel of the case, through `step` alone. */
export const next = (process: Composed, running: Case, run: typeof step): ReadonlyArray<Taken> => {
  const channel = running.on
  if (channel === undefined || isOver(process, running)) return []
  const asks: ReadonlyArray<Asked> = [
    ...offered(process, running, channel).map((offer) => ({ channel, step: offer.step })),
    ...timed(process, running, channel).map((step) => ({ channel, step, byTime: true }))
  ]
  return asks.flatMap((asked) => {
    const outcome = run(process, running, asked)
    return outcome._tag === "Taken" ? [outcome] : []
  })
}

/** The declaration a step comes from. */
export const causeOf = (process: Composed, { kind, on, step: name, was }: Taken): Pointer => {
  const machine = machineOf(process.form)
  const expires = kind === "timeout" ? authOf(own(process.form.channels, on), name) : undefined
  const timeout = machine.timeouts[machine.index.get(was) ?? -1]?.find(({ event }) => event === name)
  return (expires !== undefined
    ? `/channels/${on}/auth/${name.slice(0, -" expires".length)}/expires`
    : kind === "timeout"
    ? `/states/${timeout?.state ?? was}/onTimeout`
    : kind === "auth"
    ? `/channels/${on}/auth/${name}`
    : kind === "handover"
    ? `/channels/${on}/handover/${name.slice("handover ".length)}`
    : `/channels/${on}/affords/${machine.targets.get(name)?.event ?? name}`) as Pointer
}

/** Whether time took away a proof of identity, as declared: no loss that anybody could avoid. */
const isExpiry = ({ kind, now, was }: Taken): boolean => kind === "timeout" && now === was

/** Whether nothing was lost by a step, as the customer sees it. */
export const isLossless = (taken: Taken): boolean =>
  taken.forgotten.length === 0 && taken.reasked.length === 0 && (isExpiry(taken) || assuranceRank(taken.assurance) >= assuranceRank(taken.assuranceWas))

/** The facts that the state of a case promises and nobody knows. */
export const lacking = (process: Composed, { known, state }: Case): ReadonlyArray<string> =>
  (machineOf(process.form).has[machineOf(process.form).index.get(state) ?? -1] ?? []).filter((fact) => !known.some((name) => name === fact))

/** Whether a case reaches what is looked for by steps that are allowed. */
export const reaches = (process: Composed, from: Case, run: typeof step, isThere: (at: Case) => boolean, isAllowed: (taken: Taken) => boolean): boolean => {
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
export const replay = (process: Composed, { begins, byTime, on, path }: Finding, run: typeof step): ReadonlyArray<Taken> | string => {
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
export const shows = (process: Composed, finding: Finding, story: ReadonlyArray<Taken>, run: typeof step): boolean => {
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
      return last !== undefined && assuranceRank(last.assurance) > assuranceRank(last.assuranceWas) && [...gone(before)].some((name) => !now.has(name) && machineOf(process.form).targets.has(name))
    }
    case "trap":
      return !reaches(process, end, run, goal, isLossless)
    case "channel-trap": {
      const inChannel = (taken: Taken) => taken.channel === finding.channel && isLossless(taken)
      const claims = own(process.form.channels, finding.channel)?.claims ?? []
      return claims.some((claim) =>
        reaches(process, before, run, (at) => isIn(process, at.state, claim), inChannel) && !reaches(process, end, run, (at) => isIn(process, at.state, claim), inChannel)
      )
    }
    case "parity": {
      const claims = own(process.form.channels, finding.channel)?.claims ?? []
      return claims.some((claim) => !reaches(process, start, run, (at) => isIn(process, at.state, claim), isLossless))
    }
    default:
      return true
  }
}

/** Whether events lead from the state to where the declared one is active, channels and facts aside. */
const leadsOn = (process: Composed, state: string, declared: string): boolean => {
  const machine = machineOf(process.form)
  const seen = new Set([machine.index.get(state) ?? -1])
  for (const at of seen) for (const { target } of machine.targets.values()) if ((target[at] ?? -1) >= 0) seen.add(target[at] ?? -1)
  return [...seen].some((at) => machine.active[at]?.has(declared) === true)
}

/** The process, explored through `step` alone: what a checker without any cleverness would see. */
export const bruteForce = (process: Composed, run: typeof step) => {
  const starts = process.channels.map((channel) => begin(process, channel))
  const depth = new Map(starts.map((at) => [text(at), 0]))
  const queue = [...starts]
  const losses = new Map<string, number>()
  const edges: Array<{ readonly at: Case; readonly from: string; readonly to: Case; readonly taken: Taken }> = []
  let transitions = 0
  let hasReask = false
  let isUnproved = starts.some((at) => lacking(process, at).length > 0)
  for (const at of queue) {
    const far = depth.get(text(at)) ?? 0
    for (const taken of next(process, at, run)) {
      transitions++
      edges.push({ at, from: text(at), to: taken.case, taken })
      const note = (rule: string) => {
        const key = `${rule} ${causeOf(process, taken)}`
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
      reaches(process, starts[i] ?? begin(process, channel), run, (at) => isIn(process, at.state, claim), isLossless) ? [] : [`/channels/${channel}/claims/${number}`]
    )
  )
  /** The situations from which `isThere` is reached over moves that are allowed. */
  const reaching = (isThere: (at: Case) => boolean, isAllowed: (taken: Taken) => boolean): ReadonlySet<string> => {
    const reached = new Set(queue.filter(isThere).map(text))
    for (let size = -1; size !== reached.size;) {
      size = reached.size
      for (const { from, taken, to } of edges) if (reached.has(text(to)) && isAllowed(taken)) reached.add(from)
    }
    return reached
  }
  const possible = reaching((at) => isGoal(process, at.state), () => true)
  const ends = reaching((at) => isOver(process, at), () => true)
  const goals = Object.keys(process.form.states).filter((state) => process.form.states[state]?.goal === true)
  const isFine = (at: Case): boolean => possible.has(text(at)) || ends.has(text(at)) && !goals.some((goal) => leadsOn(process, at.state, goal))
  const strands = ({ at, to }: typeof edges[number]): boolean => isFine(at) && !isFine(to) && !isOver(process, to)
  const stays = (taken: Taken): boolean => taken.channel === taken.on
  const trapped = process.channels.filter((channel) =>
    (own(process.form.channels, channel)?.claims ?? []).some((claim) => {
      const isThere = (at: Case) => isIn(process, at.state, claim)
      const free = reaching(isThere, (taken) => stays(taken) && isLossless(taken))
      return edges.some(({ from, taken, to }) =>
        taken.on === channel && stays(taken) && isLossless(taken) && free.has(from) && !free.has(text(to)) && !isOver(process, to) &&
        leadsOn(process, to.state, claim)
      )
    })
  )
  return {
    states: depth.size, transitions, losses, hasReask, isUnproved, parity, strandsSomebody: edges.some(strands), trapped,
    idle: new Set(edges.filter(({ taken }) => taken.kind === "event" && edges.every((other) => causeOf(process, other.taken) !== causeOf(process, taken) || other.taken.step !== taken.step || other.from === text(other.to))).map(({ taken }) => `${causeOf(process, taken)} ${taken.step}`))
  }
}

/** The steps of a walk, with own changes of channel where `roams`; the last may be refused. */
export const walked = ({ choices, process }: Walk, run: typeof step, roams: boolean) => {
  const steps: Array<{ readonly before: Case; readonly asked: Asked & { readonly at: Instant }; readonly outcome: Outcome }> = []
  const first = process.channels[(choices[0] ?? 0) % process.channels.length] ?? ("" as ChannelName)
  let at = roams ? unopened(process) : begin(process, first)
  for (const choice of choices.slice(1)) {
    const channel = roams && (choice % 5 === 0 || at.on === undefined) ? process.channels[choice % process.channels.length] : at.on
    if (channel === undefined) break
    const asks: ReadonlyArray<Asked> = [
      ...offered(process, at, channel).map((offer) => ({ channel, step: offer.step, facts: Object.fromEntries(offer.asks.map((fact) => [fact, `${fact} ${choice}`])) })),
      ...timed(process, at, channel).map((step) => ({ channel, step, byTime: true })),
      ...(roams ? Object.keys(process.events).map((name) => ({ channel, step: name as StepName })) : [])
    ]
    const chosen = asks[choice % Math.max(1, asks.length)]
    if (chosen === undefined) break
    const asked = { ...chosen, at: steps.length * 1000 as Instant }
    const outcome = run(process, at, asked)
    steps.push({ before: at, asked, outcome })
    if (outcome._tag === "Taken") at = outcome.case
  }
  return steps
}
