/** A refused link as a question that a person can answer. */
import type { RecordId } from "@redthread/model"
import { describeLink, type Link, type Refusal, type ReviewItem } from "./Link.ts"

const listed = (names: ReadonlyArray<string>, last: string): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${last} ${names.at(-1)}`

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10)

/** What forbade it, in words. */
export const describeRefusal = (refusal: Refusal): string =>
  refusal._tag === "PassedOn"
    ? `${refusal.record} was seen with ${refusal.namespace} ${refusal.value} before and after it passed on (${refusal.at.map(dayOf).join(", ")})`
    : refusal._tag === "ToldApart"
    ? `${refusal.one} and ${refusal.other} were said to be two people (${refusal.evidence.join(", ")})`
    : `one person would have ${refusal.values.length} values of ${refusal.namespace} (${refusal.values.join(", ")}) where ${refusal.limit} ${
      refusal.limit === 1 ? "is" : "are"
    } allowed`

const questionOf = (link: Link | undefined, refusal: Refusal, candidates: ReadonlyArray<ReadonlyArray<RecordId>>): string => {
  const people = candidates.map(([first]) => String(first))
  if (refusal._tag === "PassedOn") return `Whose is ${refusal.record} now that ${refusal.namespace} ${refusal.value} passed on: that of ${listed(people, "or")}?`
  if (link === undefined) return `Which of these belong to ${listed(people, "and")}? Retract the observation that is wrong.`
  if (link._tag === "SharedValue") return `Whose is ${describeLink(link)}: that of ${listed(people, "or")}?`
  return refusal._tag === "ToldApart"
    ? `Who is right: ${describeLink(link)}, or those who told ${refusal.one} and ${refusal.other} apart? Retract the other.`
    : `Are ${listed(people, "and")} one person although ${describeRefusal(refusal)}? Retract the value that is wrong, or the assertion.`
}

/** The review item for a refused link; without a link for a record that alone exceeds a limit. */
export const asked = (
  link: Link | undefined,
  refusal: Refusal,
  candidates: ReadonlyArray<ReadonlyArray<RecordId>>
): ReviewItem => {
  if (refusal._tag === "PassedOn") {
    const because = describeRefusal(refusal)
    return { id: `passed-on ${refusal.record} ${refusal.namespace} ${refusal.value}`, refusal, candidates, because, question: questionOf(link, refusal, candidates) }
  }
  const what = link === undefined ? candidates.flat().join(" ") : link._tag === "SharedValue" ? link.key : link.evidence
  const kind = link === undefined ? "limit" : link._tag === "SharedValue" ? "value" : "assertion"
  return {
    id: `${kind} ${what}${link?._tag === "Asserted" ? ` ${link.one} ${link.other}` : link?.since !== undefined || link?.until !== undefined ? ` ${link.since ?? ""}-${link.until ?? ""}` : ""}`,
    ...(link === undefined ? {} : { link }),
    refusal,
    candidates,
    because: link === undefined ? `${what}: ${describeRefusal(refusal)}` : `${describeLink(link)} was not followed: ${describeRefusal(refusal)}`,
    question: questionOf(link, refusal, candidates)
  }
}
