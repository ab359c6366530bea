/** Who is who depends on the set of evidence, and on nothing else. */
import type { Breach, Law } from "@redthread/model"
import { Evidence, EvidenceId, unretracted } from "./Evidence.ts"
import { differences, type Trial } from "./Trial.ts"

const source = "A merge-based data type whose join is set union (Shapiro et al. 2011, conflict-free replicated data types)"

const places = (becauses: ReadonlyArray<string>, entries: ReadonlyArray<number> = []): ReadonlyArray<Breach> =>
  becauses.map((because) => ({ entries, because }))

const once = (evidence: ReadonlyArray<Evidence>): ReadonlyArray<Evidence> => [...new Set(evidence)]

/** Any order gives the same people. */
export const commutative: Law<Trial> = {
  id: "identity/commutative",
  says: "Whoever writes first, the same people come out.",
  source,
  breaches: ({ batches, history, model, policy, resolver }) =>
    places(differences(resolver.resolve(history, policy, model), resolver.resolve(once(batches.flat()), policy, model)))
}

/** Any batching gives the same people. */
export const associative: Law<Trial> = {
  id: "identity/associative",
  says: "It does not matter in which portions the evidence arrives.",
  source,
  breaches: ({ batches, model, policy, resolver }) => {
    const [inPortions, atOnce] = [resolver.replay(batches, policy, model).at(-1), resolver.replay([batches.flat()], policy, model).at(-1)]
    return inPortions === undefined || atOnce === undefined ? [] : places(differences(inPortions, atOnce))
  }
}

/** Evidence that comes twice counts once. */
export const idempotent: Law<Trial> = {
  id: "identity/idempotent",
  says: "A delivery that is repeated changes nobody.",
  source,
  breaches: ({ batches, history, model, policy, resolver }) =>
    places(differences(resolver.resolve(history, policy, model), resolver.resolve([...history, ...batches.flat()], policy, model)))
}

/** The live engine is never behind or ahead of a computation from scratch. */
export const incrementalEqualsBatch: Law<Trial> = {
  id: "identity/incremental-equals-batch",
  says: "What the agent sees live is what a recount of everything would show.",
  source,
  breaches: ({ batches, model, policy, resolver }) => {
    const after = resolver.replay(batches, policy, model)
    return batches.flatMap((_, i) => {
      const live = after[i]
      const recount = resolver.resolve(batches.slice(0, i + 1).flat(), policy, model)
      return live === undefined ? places(["the live engine gave no outcome"], [i]) : places(differences(live, recount), [i])
    })
  }
}

/** Three places, spread over the whole. */
const some = (count: number): ReadonlyArray<number> => [...new Set([0, Math.floor(count / 2), count - 1])].filter((i) => i >= 0 && i < count)

/** A retraction undoes: what it names leaves no trace, whether it was there before or comes after. */
export const retractEqualsNeverSeen: Law<Trial> = {
  id: "identity/retract-equals-never-seen",
  says: "What was taken back leaves no trace: a merge can be undone, and a person erased.",
  source: "Regulation (EU) 2016/679, article 17; and the set semantics of evidence",
  breaches: ({ history, model, policy, resolver }) => {
    const whole = differences(resolver.resolve(history, policy, model), resolver.resolve(unretracted(history), policy, model))
    const standing = unretracted(history)
    return [
      ...places(whole),
      ...some(standing.length).flatMap((i) => {
        const doubted = standing[i]
        if (doubted === undefined) return []
        const retraction = Evidence.cases.Retract.make({
          id: EvidenceId.make(`retract ${doubted.id}`), evidence: doubted.id, because: "on trial", at: doubted.at
        })
        const never = resolver.resolve(history.filter(({ id }) => id !== doubted.id), policy, model)
        const [live] = resolver.replay([history, [retraction]], policy, model).slice(-1)
        return places([
          ...differences(resolver.resolve([retraction, ...history], policy, model), never),
          ...(live === undefined ? [] : differences(live, never))
        ], [history.indexOf(doubted)])
      })
    ]
  }
}

/** A state stays what it was, whatever is added to it afterwards. */
export const olderStatesStay: Law<Trial> = {
  id: "identity/older-states-stay",
  says: "What a report was made from can be looked at again as it was then.",
  source: "Immutable values",
  breaches: ({ batches, model, policy, resolver }) => {
    const [then, again] = [resolver.replay(batches, policy, model), resolver.revisit(batches, policy, model)]
    return batches.flatMap((batch, i) => {
      const [one, other] = [resolver.resolve(batches.slice(0, i).concat([batch]).flat(), policy, model), again[i]]
      return other === undefined || then[i] === undefined ? places(["a state is gone"], [i]) : places(differences(one, other), [i])
    })
  }
}

/** Who takes up a kept state and adds the rest knows what he knows who was there all the time, even if all is delivered again. */
export const snapshotEqualsRebuild: Law<Trial> = {
  id: "identity/snapshot-equals-rebuild",
  says: "After a restart the same people are known as if nothing had happened.",
  source: "A fold may start in the middle",
  breaches: ({ history, model, policy, resolver }) => {
    const half = Math.floor(history.length / 2)
    const whole = resolver.resolve(history, policy, model)
    const redelivered = history.filter(({ _tag }) => _tag !== "Retract")
    return [
      ...places(differences(resolver.resume(history.slice(0, half), history.slice(half), policy, model), whole), [half]),
      ...places(differences(resolver.resume(history, redelivered, policy, model), whole))
    ]
  }
}
