/** People by likeness: what the records have in common is weighed, by a model learned from them without being told who is who. */
import * as Identity from "@redthread/identity"
import { pairsBy } from "./ResolveDecisions.ts"
import { bits, type Decision, type Found, type OpenQuestion } from "./ResolveFound.ts"
import { type ResolveInput, whereOf } from "./ResolveInput.ts"

/** What a comparison says, in words, without its weight. */
export const said = ({ aspect, level, reading }: Identity.Contribution): string =>
  reading === "circle" ? `two ${aspect === "any" ? "others" : `of one ${aspect.replaceAll(", ", " or ")}`} would agree too`
    : `${reading === "name" || reading === "street" ? aspect : reading} ${level}`

const told = (contribution: Identity.Contribution): string => `${said(contribution)} ${bits(contribution.weight)}`

/** What says most comes first; what takes away because others agree too comes last. */
const reasonsOf = (contributions: ReadonlyArray<Identity.Contribution>): ReadonlyArray<string> =>
  contributions.toSorted((a, b) => Number(a.reading === "circle") - Number(b.reading === "circle") || Math.abs(b.weight) - Math.abs(a.weight)).map(told)

/** What would decide: a reading that is missing, the most telling one, else the one that speaks against it most. */
const deciding = (matching: Identity.Matching, one: number, other: number): string => {
  const contributions = matching.contributions(one, other)
  const seen = new Set(contributions.map(({ reading }) => reading))
  const power = (aspects: ReadonlyArray<Identity.LearnedAspect>): number =>
    aspects.reduce((sum, { levels: [best] }) => sum + (best === undefined ? 0 : Math.log2(best.m / best.u)), 0)
  const missing = matching.model.readings.filter(({ reading }) => !seen.has(reading.name)).toSorted((a, b) => power(b.aspects) - power(a.aspects))[0]
  if (missing !== undefined && power(missing.aspects) > 2) return `Their ${missing.reading.name} would tell; it is not known of both.`
  const against = contributions.filter(({ reading }) => reading !== "circle").toSorted((a, b) => a.weight - b.weight)[0]
  return against === undefined || against.weight >= 0
    ? "Nothing speaks against it, but little for it: ask them."
    : `Is it a mistake that “${against.aspect}” is ${against.level}, or are they two?`
}

const questionOf = (input: ResolveInput, matching: Identity.Matching) => ({ one, other, weight }: Identity.Matching["doubtful"][number]): OpenQuestion => ({
  candidates: [[one], [other]],
  weight,
  reasons: reasonsOf(matching.contributions(one, other)),
  question: `Are ${whereOf(input, one)} and ${whereOf(input, other)} one person? ${deciding(matching, one, other)}`
})

/** Of a larger person, with so many records each is compared to be explained. */
const explained = 60

const becauseOf = (input: ResolveInput, matching: Identity.Matching) => (record: number, person: ReadonlyArray<number>): string => {
  const weighed = person.slice(0, explained).filter((other) => other !== record).map((other) => ({ other, weight: matching.weigh(record, other) }))
  const [best] = weighed.toSorted((a, b) => b.weight - a.weight || a.other - b.other)
  if (best === undefined) return ""
  const reasons = reasonsOf(matching.contributions(record, best.other))
  return `like ${whereOf(input, best.other)} (${bits(best.weight)} bits): ${reasons.join("; ")}`
}

/** What was matched, with the decisions that were taken in, in words. */
export const foundAlike = (input: ResolveInput, matching: Identity.Matching, decisions: ReadonlyArray<Decision>): Found => {
  const decided = new Map<number, Array<number>>()
  for (const [one, other] of pairsBy(decisions).same) {
    decided.set(one, [...decided.get(one) ?? [], other])
    decided.set(other, [...decided.get(other) ?? [], one])
  }
  const because = becauseOf(input, matching)
  const both = ([one, other]: readonly [number, number]): string => `${whereOf(input, one)} and ${whereOf(input, other)}`
  return {
    people: matching.people,
    recognised: matching.recognised,
    compared: matching.compared,
    questions: matching.doubtful.map(questionOf(input, matching)),
    because: (record, person) => {
      const said = (decided.get(record) ?? []).filter((other) => person.includes(other)).map((other) => whereOf(input, other))
      return [...(said.length === 0 ? [] : [`decided to be one with ${said.join(", ")}`]), because(record, person)].filter((text) => text !== "").join("; ")
    },
    concerns: Identity.modelConcerns(matching.model),
    remarks: matching.contradictions.map(({ different, same }) => `Decisions contradict each other: ${both(same)} cannot be one, because ${both(different)} are two.`)
  }
}
