/** A probe shows one law what an adapter does; what a vendor did not supply is named, not passed over. */
import type { Law } from "@redthread/model"
import { Effect } from "effect"
import type { Scene } from "./ChannelKitDeliveries.ts"

/** One thing that was seen, for the law to judge; `by` names the delivery, message or attempt. */
export interface Seen<A> {
  readonly by: string
  readonly subject: A
  /** How many attempts stand in it; 1 where absent. */
  readonly count?: number
}

/** What a probe saw, why the law has nothing to do with this channel, or what the vendor has to add. */
export type Sight<A> =
  | { readonly _tag: "Seen"; readonly all: ReadonlyArray<Seen<A>> }
  | { readonly _tag: "Exempt"; readonly because: string }
  | { readonly _tag: "Missing"; readonly what: string }

/** Things seen. */
export const seen = <A>(all: ReadonlyArray<Seen<A>>): Sight<A> => ({ _tag: "Seen", all })
/** The law does not apply. */
export const exempt = (because: string): Sight<never> => ({ _tag: "Exempt", because })
/** The vendor has to add something before this can be judged. */
export const missing = (what: string): Sight<never> => ({ _tag: "Missing", what })

/** What was found out about one law. `unproved` is no pass: something is missing to judge it by. */
export interface Verdict {
  readonly id: string
  readonly says: string
  readonly verdict: "holds" | "broken" | "unproved" | "exempt"
  /** How many deliveries, messages or attempts the law looked at. */
  readonly looked: number
  /** The places where it is broken, the first twenty. */
  readonly breaches: ReadonlyArray<{ readonly by: string; readonly because: string }>
  /** Why it is exempt, or what is missing; empty otherwise. */
  readonly because: string
}

/** A law with the way to find out whether an adapter keeps it. */
export interface Probe {
  readonly id: string
  readonly says: string
  readonly judge: (scene: Scene) => Effect.Effect<Verdict>
}

/** A probe for one law. A probe that dies has found something: the adapter threw where it must not. */
export const probe = <A>(law: Law<A>, look: (scene: Scene) => Effect.Effect<Sight<A>>): Probe => ({
  id: law.id,
  says: law.says,
  judge: (scene) => {
    const about = { id: law.id, says: law.says, looked: 0, breaches: [], because: "" }
    return Effect.suspend(() => look(scene)).pipe(
      Effect.map((sight): Verdict => {
        if (sight._tag === "Exempt") return { ...about, verdict: "exempt", because: sight.because }
        if (sight._tag === "Missing") return { ...about, verdict: "unproved", because: sight.what }
        const breaches = sight.all.flatMap(({ by, subject }) => law.breaches(subject).map(({ because }) => ({ by, because })))
        return { ...about, verdict: breaches.length === 0 ? "holds" : "broken", looked: sight.all.reduce((sum, { count = 1 }) => sum + count, 0), breaches: breaches.slice(0, 20) }
      }),
      Effect.catchDefect((defect) => Effect.succeed<Verdict>({ ...about, verdict: "broken", breaches: [{ by: "the adapter", because: `it threw: ${String(defect)}` }] }))
    )
  }
})

/** Whether the adapter takes no kind of content at all: then the laws of writing have nothing to look at. */
export const onlyListens = ({ adapter, samples }: Scene): boolean => {
  const { destination } = samples
  return destination === undefined && Object.values(adapter.capabilities({
    channel: adapter.kind, to: { namespace: "nobody" as never, value: "nobody", assurance: "anonymous" }, references: []
  }).content).every((level) => level === "rejected")
}
