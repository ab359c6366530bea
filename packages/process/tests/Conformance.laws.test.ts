/** Alignments and soundness on generated nets and cases, held to brute force. */
import type { Net } from "@redthread/model"
import * as Process from "@redthread/process"
import { checkLaw, findBreach } from "@redthread/testing"
import { Result } from "effect"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

type Tree =
  | { readonly op: "step"; readonly label: string }
  | { readonly op: "silent" }
  | { readonly op: "sequence" | "choice" | "parallel"; readonly parts: ReadonlyArray<Tree> }
  | { readonly op: "loop"; readonly body: Tree; readonly again: Tree }

const label = fc.constantFrom("a", "b", "c", "d")
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.record({ op: fc.constant("step" as const), label }),
    fc.record({ op: fc.constant("silent" as const) }),
    fc.record({ op: fc.constantFrom("sequence" as const, "choice" as const, "parallel" as const), parts: fc.array(tie("tree"), { minLength: 1, maxLength: 3 }) }),
    fc.record({ op: fc.constant("loop" as const), body: tie("tree"), again: tie("tree") })
  )
}))

/** The workflow net of a tree; sound by construction. */
const netOf = (root: Tree): Net => {
  const [places, transitions, arcs]: [Array<Net["places"][number]>, Array<Net["transitions"][number]>, Array<Net["arcs"][number]>] = [[], [], []]
  const place = (): string => {
    places.push({ id: `p${places.length}` })
    return `p${places.length - 1}`
  }
  const step = (takes: ReadonlyArray<string>, gives: ReadonlyArray<string>, name?: string): void => {
    const id = `t${transitions.length}`
    transitions.push(name === undefined ? { id } : { id, label: name })
    for (const from of takes) arcs.push({ from, to: id, weight: 1 })
    for (const to of gives) arcs.push({ from: id, to, weight: 1 })
  }
  const build = (one: Tree, begin: string, end: string): void => {
    if (one.op === "step") step([begin], [end], one.label)
    else if (one.op === "silent") step([begin], [end])
    else if (one.op === "loop") {
      const [before, after] = [place(), place()]
      step([begin], [before])
      build(one.body, before, after)
      build(one.again, after, before)
      step([after], [end])
    } else if (one.op === "choice") for (const part of one.parts) build(part, begin, end)
    else if (one.op === "sequence") {
      let at = begin
      one.parts.forEach((part, i) => {
        const next = i === one.parts.length - 1 ? end : place()
        build(part, at, next)
        at = next
      })
    } else {
      const inside = one.parts.map(() => [place(), place()] as const)
      step([begin], inside.map(([first]) => first))
      step(inside.map(([, last]) => last), [end])
      one.parts.forEach((part, i) => build(part, inside[i]?.[0] ?? "", inside[i]?.[1] ?? ""))
    }
  }
  const [begin, end] = [place(), place()]
  build(root, begin, end)
  return { name: "generated", places, transitions, arcs, initial: { [begin]: 1 }, final: { [end]: 1 } }
}

const aCase = fc.array(fc.constantFrom("a", "b", "c", "d", "unheard of"), { maxLength: 6 })
const trees: fc.Arbitrary<Process.NetAndCase> = fc.record({ net: tree.map(netOf), activities: aCase })

const ids = ["p0", "p1", "p2", "p3"]
const marking = fc.dictionary(fc.constantFrom(...ids), fc.integer({ min: 1, max: 2 }), { maxKeys: 2 })
/** Nets without any order: weights, tokens anywhere, transitions that take or give nothing. */
const wild: fc.Arbitrary<Process.NetAndCase> = fc.record({
  net: fc.record({
    steps: fc.array(fc.record({ label: fc.option(label, { nil: undefined }), takes: fc.array(fc.constantFrom(...ids), { maxLength: 2 }), gives: fc.array(fc.constantFrom(...ids), { maxLength: 2 }) }), { maxLength: 5 }),
    initial: marking,
    final: marking
  }).map(({ final, initial, steps }): Net => ({
    name: "wild", places: ids.map((id) => ({ id })), initial, final,
    transitions: steps.map((step, i) => ({ id: `t${i}`, ...(step.label === undefined ? {} : { label: step.label }) })),
    arcs: steps.flatMap(({ gives, takes }, i) => [...takes.map((from) => ({ from, to: `t${i}`, weight: 1 })), ...gives.map((to) => ({ from: `t${i}`, to, weight: 1 }))])
  })),
  activities: fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 4 })
})

const prepared = (net: Net): Process.PreparedNet => Result.getOrThrow(Process.prepareNet(net))

/** A case that the net can walk through, by turns of a generated die; `undefined` where it gets too long. */
const walk = (net: Net, dice: ReadonlyArray<number>): ReadonlyArray<string> | undefined => {
  const ready = prepared(net)
  const space = Process.netSpace(ready)
  const goal = space.numberOf(ready.final)
  const seen: Array<string> = []
  let at = 0
  for (let i = 0; i < 60; i++) {
    if (at === goal) return seen
    const { targets, transitions } = space.movesOf(at)
    if (targets.length === 0) return undefined
    const turn = (dice[i % dice.length] ?? 0) % targets.length
    const name = ready.labels[ready.transitions[transitions[turn] ?? 0]?.label ?? -1]
    if (name !== undefined) seen.push(name)
    at = targets[turn] ?? 0
  }
  return at === goal ? seen : undefined
}
const walks: fc.Arbitrary<Process.NetAndCase> = fc.record({ root: tree, dice: fc.array(fc.nat(11), { minLength: 1, maxLength: 30 }) })
  .map(({ dice, root }) => ({ net: netOf(root), activities: walk(netOf(root), dice) }))
  .filter((one): one is Process.NetAndCase => one.activities !== undefined)

const { alignmentLaws } = Process
const subjects = fc.oneof(trees, wild, walks)
const runs = { runs: Number(process.env["REDTHREAD_RUNS"] ?? 300) }

describe("laws of alignments", () => {
  it(alignmentLaws.alignmentTellsTheTruth.id, () => checkLaw(alignmentLaws.alignmentTellsTheTruth, subjects, runs))
  it(alignmentLaws.alignmentIsCheapest.id, () => checkLaw(alignmentLaws.alignmentIsCheapest, subjects, runs))
  it(alignmentLaws.alignmentIsBounded.id, () => checkLaw(alignmentLaws.alignmentIsBounded, subjects, runs))
  it(alignmentLaws.alignmentHasNoMemory.id, () => checkLaw(alignmentLaws.alignmentHasNoMemory, subjects, runs))
  it(alignmentLaws.possibleCaseIsFree.id, () => checkLaw(alignmentLaws.possibleCaseIsFree, walks, runs))
})

const reckoning = Process.alignmentLawsOf((net, options) => Process.aligner(net, { ...options, lookFirst: 0 }))

describe("laws of alignments, with the marking equation from the first step on", () => {
  it(reckoning.alignmentTellsTheTruth.id, () => checkLaw(reckoning.alignmentTellsTheTruth, subjects, runs))
  it(reckoning.alignmentIsCheapest.id, () => checkLaw(reckoning.alignmentIsCheapest, subjects, runs))
  it(reckoning.possibleCaseIsFree.id, () => checkLaw(reckoning.possibleCaseIsFree, walks, runs))
})

/** An aligner whose result is spoilt; the law must notice. */
const spoilt = (spoil: (alignment: Process.Alignment) => Process.Alignment) =>
  Process.alignmentLawsOf((net, options) => (activities) => Result.map(Process.aligner(net, options)(activities), spoil))

describe("a broken aligner is noticed", () => {
  it("by process/alignment-tells-the-truth when the last move is swallowed, or a deviation is not counted", () => {
    expect(findBreach(spoilt((one) => ({ ...one, moves: one.moves.slice(0, -1) })).alignmentTellsTheTruth, trees)).toBeDefined()
    expect(findBreach(spoilt((one) => ({ ...one, cost: Math.max(0, one.cost - 1) })).alignmentTellsTheTruth, trees)).toBeDefined()
  })
  it("by process/alignment-is-cheapest when events are never joined with the net, or nothing is found", () => {
    const never = Process.alignmentLawsOf((net, options) => (activities) => Process.aligner({ ...net, labelOf: new Map() }, options)(activities))
    expect(findBreach(never.alignmentIsCheapest, trees)).toBeDefined()
    const nothing = Process.alignmentLawsOf(() => () => Result.fail(new Process.Unaligned({ reason: "unreachable", visited: 0 })))
    expect(findBreach(nothing.alignmentIsCheapest, trees)).toBeDefined()
  })
  it("by process/alignment-is-bounded when the net is walked once too often", () => {
    expect(findBreach(spoilt((one) => ({ ...one, cost: one.cost * 2 })).alignmentIsBounded, trees)).toBeDefined()
  })
  it("by process/alignment-has-no-memory when every case is a little dearer than the one before", () => {
    const drifting = Process.alignmentLawsOf((net, options) => {
      let count = 0
      return (activities) => Result.map(Process.aligner(net, options)(activities), (one) => ({ ...one, cost: one.cost + count++ }))
    })
    expect(findBreach(drifting.alignmentHasNoMemory, trees)).toBeDefined()
  })
  it("by process/possible-case-is-free when the first event counts as a deviation", () => {
    expect(findBreach(spoilt((one) => ({ ...one, cost: one.cost + 1 })).possibleCaseIsFree, walks)).toBeDefined()
  })
})

/** Another reading of soundness: every marking one by one, without shortcuts; `undefined` where there are too many. */
const plainlySound = (net: Net): boolean | undefined => {
  const ready = prepared(net)
  const space = Process.netSpace(ready)
  for (let i = 0; i < space.size(); i++) {
    space.movesOf(i)
    if (space.size() > 300) return undefined
  }
  const goal = space.numberOf(ready.final)
  const all = Array.from({ length: space.size() }, (_, i) => i)
  const ends = (start: number): boolean => {
    const seen = new Set([start])
    for (const one of seen) for (const target of space.movesOf(one).targets) seen.add(target)
    return seen.has(goal)
  }
  const covers = (i: number): boolean => i !== goal && space.marking(i).every((count, place) => count >= (ready.final[place] ?? 0))
  const alive = new Set(all.flatMap((i) => space.movesOf(i).transitions))
  return all.every(ends) && !all.some(covers) && alive.size === ready.transitions.length
}

describe("soundness", () => {
  /** A tree's net with one more arc. */
  const tied = fc.record({ root: tree, step: fc.nat(), other: fc.nat(), gives: fc.boolean() }).map(({ gives, other, root, step }) => {
    const net = netOf(root)
    const [id, place] = [`t${step % net.transitions.length}`, `p${2 + other % Math.max(1, net.places.length - 2)}`]
    return net.places.length < 3 ? net : { ...net, arcs: [...net.arcs, gives ? { from: id, to: place, weight: 1 } : { from: place, to: id, weight: 1 }] }
  })
  /** A tree's net with one arc bent. */
  const bentOnly = fc.record({ root: tree, arc: fc.nat(), other: fc.nat() }).map(({ arc, other, root }) => {
    const net = netOf(root)
    const at = arc % net.arcs.length
    const place = `p${other % net.places.length}`
    return { ...net, arcs: net.arcs.map((one, i) => (i !== at ? one : one.from.startsWith("p") ? { ...one, from: place } : { ...one, to: place })) }
  })
  const bent = fc.oneof(tied, bentOnly)
  const verdict = (net: Net, limit?: number) => Process.soundnessOf(prepared(net), limit === undefined ? {} : { limit })

  it("is found in every net made of sequence, choice, parallel parts and loops, and in what remains of it when it is made smaller", () => {
    fc.assert(fc.property(tree.map(netOf), (net) => {
      expect(verdict(net).verdict).toBe("sound")
      expect(verdict(net, 200)).toMatchObject({ verdict: "sound" })
    }), { numRuns: 200 })
  })
  it("is decided as by looking at every marking, on the whole net and on the smaller one", () => {
    let unsound = 0
    fc.assert(fc.property(bent, (net) => {
      const whole = verdict(net)
      if (whole.problems.some(({ _tag }) => _tag === "NotAWorkflowNet")) return
      const plainly = plainlySound(net)
      if (plainly === undefined) return
      if (!plainly) unsound++
      expect(whole.verdict).toBe(plainly ? "sound" : "unsound")
      const smaller = verdict(net, 49)
      if (smaller.verdict !== "undecided") expect(smaller.verdict).toBe(plainly ? "sound" : "unsound")
    }), { numRuns: 1500 })
    expect(unsound).toBeGreaterThan(50)
  })
  it("comes with a way that shows each problem", () => {
    fc.assert(fc.property(bent, (net) => {
      const ready = prepared(net)
      for (const problem of Process.soundnessOf(ready).problems) {
        if (!("way" in problem)) continue
        let tokens: Int32Array = ready.initial
        for (const id of problem.way) {
          const transition = ready.transitions.find((one) => one.id === id)
          expect(transition !== undefined && Process.isEnabled(transition, tokens)).toBe(true)
          if (transition !== undefined) tokens = Process.fire(transition, tokens)
        }
        if (problem._tag === "ImproperCompletion") expect(tokens.every((count, i) => count >= (ready.final[i] ?? 0)) && tokens.some((count, i) => count > (ready.final[i] ?? 0))).toBe(true)
      }
    }), { numRuns: 500 })
  })
})
