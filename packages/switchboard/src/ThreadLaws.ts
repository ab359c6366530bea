/**
 * What every stream keeps, whoever wrote it and whatever became of its people since: laws over the entries of one record in
 * order. They hold for generated histories, and over production data by `redthread audit`.
 */
import type { Breach, Entry, Law } from "@redthread/model"
import { answersOf } from "./Answers.ts"
import { deliveryOnlyRises } from "./Delivery.ts"
import { inThePlannedOrder, neverAfterNo, triedBeforeCalled } from "./OutboxLaws.ts"

type Lines = ReadonlyArray<Entry>
const source = "Promise of the switchboard"
const breach = (because: string, ...entries: ReadonlyArray<number>): Breach => ({ entries, because })

/** Where each name comes again. */
const again = (names: ReadonlyArray<string | undefined>, what: string): ReadonlyArray<Breach> => {
  const seen = new Map<string, number>()
  return names.flatMap((name, i) => {
    if (name === undefined) return []
    const first = seen.get(name)
    seen.set(name, first ?? i)
    return first === undefined ? [] : [breach(`${name} ${what}`, first, i)]
  })
}

/** A channel event counts once at each revision, and once for each reading of it. */
export const eventsCountOnce: Law<Lines> = {
  id: "switchboard/events-count-once", says: "What a channel reports twice is in the thread once; a correction is a revision.", source,
  breaches: (lines) => again(lines.map((entry) => (entry._tag === "Contacted" ? `${entry.event.key} ${entry.event.revision} ${entry.event.reading ?? 0}` : undefined)), "stands twice")
}

/** A word on consent is an entry of its own, so that nobody has to read messages to obey it. */
export const consentIsAnEntry: Law<Lines> = {
  id: "switchboard/consent-is-an-entry", says: "A STOP, wherever it was said, is written down as what it is.", source: "GDPR Art. 7(3)",
  breaches: (lines) => lines.flatMap((entry, i) => {
    if (entry._tag !== "Contacted" || entry.event._tag !== "ConsentChanged") return []
    const { key } = entry.event
    return lines.some((other, j) => j > i && other._tag === "ConsentChanged" && other.cause === key) ? [] : [breach(`the word on consent ${key} is no entry`, i)]
  })
}

/** What is done about a concern stands in the stream in which it was opened, behind the opening; it is closed again only where a step was taken since. */
export const concernsHaveABeginning: Law<Lines> = {
  id: "switchboard/concerns-have-a-beginning", says: "Nothing is done about a concern before it was opened, and nothing is closed that is closed.", source,
  breaches: (lines) => {
    const open = new Map<string, boolean>()
    return [
      ...lines.flatMap((entry, i) => {
        if (entry._tag === "ConcernOpened") open.set(entry.concern, true)
        if (entry._tag !== "StepTaken" && entry._tag !== "StepRefused" && entry._tag !== "ConcernClosed") return []
        const { concern = "no concern" } = entry
        const isOpen = open.get(concern)
        if (entry._tag !== "StepRefused") open.set(concern, entry._tag === "StepTaken")
        return isOpen === undefined ? [breach(`${entry._tag} about ${concern}, which was not opened here`, i)] : !isOpen && entry._tag === "ConcernClosed" ? [breach(`${concern} is closed already`, i)] : []
      }),
      ...again(lines.map((entry) => (entry._tag === "ConcernOpened" ? entry.concern : undefined)), "is opened twice")
    ]
  }
}

/** A process goes on from where it was. */
export const stepsFollow: Law<Lines> = {
  id: "switchboard/steps-follow", says: "Every step of a process begins in the state in which the one before it ended.", source,
  breaches: (lines) => {
    const states = new Map<string, string>()
    return lines.flatMap((entry, i) => {
      if (entry._tag !== "StepTaken" || entry.concern === undefined) return []
      const before = states.get(entry.concern)
      states.set(entry.concern, entry.now)
      return before === undefined || before === entry.was ? [] : [breach(`${entry.step} begins in ${entry.was}, where ${entry.concern} was ${before}`, i)]
    })
  }
}

/** A promise that ends was made. */
export const promisesWereMade: Law<Lines> = {
  id: "switchboard/promises-were-made", says: "No promise is kept or broken that nobody made.", source,
  breaches: (lines) => {
    const made = new Set<string>()
    return lines.flatMap((entry, i) => {
      if (entry._tag === "PromiseMade") made.add(entry.promise.id)
      return (entry._tag === "PromiseKept" || entry._tag === "PromiseBroken") && !made.has(entry.promise) ? [breach(`the promise ${entry.promise} was not made here`, i)] : []
    })
  }
}

/** An answer is told once, when all of it has arrived. */
export const answersAreToldOnce: Law<Lines> = {
  id: "switchboard/answers-are-told-once", says: "A thread says that a customer was answered when the whole answer arrived, and says it once.", source,
  breaches: (lines) => {
    const answers = answersOf(lines)
    return [
      ...again(lines.map((entry) => (entry._tag === "Answered" ? entry.answer : undefined)), "is told twice"),
      ...lines.flatMap((entry, i) => {
        const answer = entry._tag === "Answered" && entry.answer !== undefined ? answers.get(entry.answer) : undefined
        return answer !== undefined && answer.messages.some(({ _tag }) => _tag !== "Sent") ? [breach(`${answer.planned.answer} is told and did not arrive as a whole`, i)] : []
      })
    ]
  }
}

/** A decision that is taken back was made before, in the same stream. */
export const takenBackWasMade: Law<Lines> = {
  id: "switchboard/taken-back-was-made", says: "Only what was decided is taken back, and once.", source,
  breaches: (lines) => {
    const made = new Set<string>()
    return [
      ...lines.flatMap((entry, i) => {
        if (entry._tag === "RecordsJoined" || entry._tag === "RecordsParted" || entry._tag === "QuestionDecided") made.add(entry.id)
        return entry._tag === "DecisionTakenBack" && !made.has(entry.decision) ? [breach(`the decision ${entry.decision} was not made here`, i)] : []
      }),
      ...again(lines.map((entry) => (entry._tag === "DecisionTakenBack" ? entry.decision : undefined)), "is taken back twice")
    ]
  }
}

/** A law of the outbox over a stream alone, without what vendors saw. */
const ofStream = (law: typeof neverAfterNo): Law<Lines> => ({ ...law, breaches: (entries) => law.breaches({ entries, calls: [] }) })

/** How far each answer got, over the whole stream. */
const deliveries: Law<Lines> = {
  ...deliveryOnlyRises,
  breaches: (entries) => entries.flatMap((entry) => entry._tag === "AnswerPlanned" ? deliveryOnlyRises.breaches({ answer: entry.answer, entries }) : [])
}

/** The laws of the switchboard over one stream; those of the ledger (`streamLaws`) come on top. */
export const threadLaws: ReadonlyArray<Law<Lines>> = [
  eventsCountOnce, consentIsAnEntry, concernsHaveABeginning, stepsFollow, promisesWereMade, answersAreToldOnce, takenBackWasMade, deliveries,
  ofStream(triedBeforeCalled), ofStream(neverAfterNo), ofStream(inThePlannedOrder)
]
