/** A refused link as a question that a person can answer. */
import type { RecordId } from "@redthread/model"
import type { Link, Refusal, ReviewItem } from "./Link.ts"
import { type Language, type Wording, wordingOf } from "./Wording.ts"

type Candidates = ReadonlyArray<ReadonlyArray<RecordId>>

const listed = (names: ReadonlyArray<string>, last: string): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${last} ${names.at(-1)}`

const questionOf = ({ and, asked, link: told, or, refusal: why }: Wording, link: Link | undefined, refusal: Refusal, candidates: Candidates): string => {
  const people = candidates.map(([first]) => String(first))
  if (refusal._tag === "PassedOn") return asked.passedOn(refusal, listed(people, or))
  if (link === undefined) return asked.tooMany(listed(people, and))
  if (link._tag === "SharedValue") return asked.whose(told(link), listed(people, or))
  if (refusal._tag === "Doubtful") return (people.length > 2 ? asked.whichAreOne : asked.areAlike)(listed(people, and), told(link))
  return refusal._tag === "ToldApart" ? asked.whoIsRight(told(link), refusal.one, refusal.other) : asked.areOne(listed(people, and), why(refusal))
}

const becauseOf = (wording: Wording, link: Link | undefined, refusal: Refusal, candidates: Candidates): string =>
  refusal._tag === "PassedOn"
    ? wording.refusal(refusal)
    : link === undefined ? `${candidates.flat().join(" ")}: ${wording.refusal(refusal)}` : wording.notFollowed(wording.link(link), wording.refusal(refusal))

const idOf = (link: Link | undefined, refusal: Refusal, candidates: Candidates): string => {
  if (refusal._tag === "PassedOn") return `passed-on ${refusal.record} ${refusal.namespace} ${refusal.value}`
  if (link === undefined) return `limit ${candidates.flat().join(" ")}`
  if (link._tag === "Asserted") return `assertion ${link.evidence} ${link.one} ${link.other}`
  if (link._tag === "Alike") return `alike ${link.one} ${link.other}`
  return `value ${link.key}${link.since === undefined && link.until === undefined ? "" : ` ${link.since ?? ""}-${link.until ?? ""}`}`
}

/** The review item for a refused link; without a link for a record that alone exceeds a limit, or was seen with a value that passed on. */
export const asked = (link: Link | undefined, refusal: Refusal, candidates: Candidates): ReviewItem => {
  const english = wordingOf("en")
  return {
    id: idOf(link, refusal, candidates),
    ...(link === undefined ? {} : { link }),
    refusal,
    candidates,
    because: becauseOf(english, link, refusal, candidates),
    question: questionOf(english, link, refusal, candidates)
  }
}

/**
 * What an answer would gain: how many pairs of records come together, times how likely they should (where nothing was
 * weighed, as likely as not), per two people to be decided upon. No less than a tenth.
 */
export const gainOf = ({ candidates, refusal }: ReviewItem): number => {
  const records = candidates.reduce((sum, each) => sum + each.length, 0)
  const within = candidates.reduce((sum, each) => sum + each.length ** 2, 0)
  const odds = refusal._tag === "Doubtful" ? 2 ** refusal.mean : 1
  const answers = candidates.length * (candidates.length - 1) / 2
  return Math.max(0.1, (records ** 2 - within) / 2 / Math.max(1, answers) * odds / (1 + odds))
}

/** Reason and question of a review item in a language; the item itself has them in English. */
export const inWords = ({ candidates, link, refusal }: ReviewItem, language: Language): { readonly because: string; readonly question: string } => {
  const wording = wordingOf(language)
  return { because: becauseOf(wording, link, refusal, candidates), question: questionOf(wording, link, refusal, candidates) }
}
