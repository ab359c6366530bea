/** What holds at the desk, whatever agents do, people decide and systems send: laws over what was asked, answered and found afterwards. */
import type { Breach, Entry, EntryId, Law, RecordId } from "@redthread/model"

/** One shift at the desk: what was acknowledged, and what is found at its end. */
export interface Shift {
  /** Entries that were acknowledged to agents, deciders and channels. */
  readonly acknowledged: ReadonlyArray<EntryId>
  /** Steps of which an agent was told that they were refused. */
  readonly refused: number
  /** All streams at the end. */
  readonly streams: ReadonlyMap<RecordId, ReadonlyArray<Entry>>
  /** Everybody's thread at the end, as it is shown. */
  readonly threads: ReadonlyArray<ReadonlyArray<Entry>>
  /** All that is known of people and threads, in one text: by the running switchboard, and by one that read the ledger anew. */
  readonly live: string
  readonly rebuilt: string
  /** Who is who: now, and if decisions that were taken back had never been made, nor rows imported that changed or vanished since. */
  readonly people: string
  readonly withoutTakenBack: string
  /** People and threads before a merge, and after it was taken back at once. */
  readonly undone: ReadonlyArray<{ readonly before: string; readonly after: string }>
}

const breach = (because: string, ...entries: ReadonlyArray<number>): Breach => ({ entries, because })

/** What was acknowledged stands in one stream, once. */
export const noActIsLost: Law<Shift> = {
  id: "switchboard/no-act-is-lost",
  says: "What an agent did and the desk confirmed is in the customer's thread, once.",
  source: "Promise of the switchboard",
  breaches: ({ acknowledged, streams }) => {
    const found = new Map<EntryId, number>()
    for (const { id } of [...streams.values()].flat()) found.set(id, (found.get(id) ?? 0) + 1)
    return [
      ...acknowledged.flatMap((id, i) => (found.has(id) ? [] : [breach(`${id} is gone`, i)])),
      ...[...found].flatMap(([id, times]) => (times === 1 ? [] : [breach(`${id} stands there ${times} times`)]))
    ]
  }
}

/** A thread holds every entry of its streams once, in the order of each stream. */
export const threadsHaveOneOrder: Law<Shift> = {
  id: "switchboard/threads-have-one-order",
  says: "Everybody who looks at a customer sees the same story in the same order.",
  source: "Promise of the switchboard",
  breaches: ({ streams, threads }) => {
    const place = new Map<EntryId, readonly [RecordId, number]>()
    for (const [record, stream] of streams) stream.forEach(({ id }, i) => place.set(id, [record, i]))
    return threads.flatMap((thread, n) => {
      const next = new Map<RecordId, number>()
      const misplaced = thread.flatMap(({ id }, i) => {
        const [record, at] = place.get(id) ?? ["nowhere" as RecordId, -1]
        const due = next.get(record) ?? 0
        next.set(record, due + 1)
        return at === due ? [] : [breach(`${id} comes where entry ${due} of ${record} is due`, n, i)]
      })
      const cut = [...next].filter(([record, length]) => length !== streams.get(record)?.length)
      return [...misplaced, ...cut.map(([record, length]) => breach(`${length} of ${streams.get(record)?.length ?? 0} entries of ${record} are shown`, n))]
    })
  }
}

/** A switchboard that starts anew knows what the running one knew. */
export const rebuiltIsLive: Law<Shift> = {
  id: "switchboard/rebuilt-is-live",
  says: "After a restart everybody is who they were, and every thread what it was.",
  source: "All that is known is a fold over the ledger",
  breaches: ({ live, rebuilt }) => (live === rebuilt ? [] : [breach("what was read anew differs from what was known")])
}

/** A decision that was taken back leaves no trace in who is who; nor does a row that another system took back. */
export const takenBackIsNeverMade: Law<Shift> = {
  id: "switchboard/taken-back-is-never-made",
  says: "A merge that was taken back leaves people and threads exactly as they would be without it.",
  source: "Customer platforms that cannot undo a merge",
  breaches: ({ people, undone, withoutTakenBack }) => [
    ...(people === withoutTakenBack ? [] : [breach("people differ from those without what was taken back")]),
    ...undone.flatMap(({ after, before }, i) => (before === after ? [] : [breach("a merge taken back at once changed people or threads", i)]))
  ]
}

/** Whoever was told no finds it in the thread. */
export const refusalIsAnEntry: Law<Shift> = {
  id: "switchboard/refusal-is-an-entry",
  says: "No customer is refused a step without a line in their thread that says so, and why.",
  source: "Unrecorded refusals are the blind spots that nobody's software sees",
  breaches: ({ refused, streams }) => {
    const written = [...streams.values()].flat().filter((entry) => entry._tag === "StepRefused" && entry.by !== undefined).length
    return written === refused ? [] : [breach(`${refused} steps were refused, ${written} refusals are written down`)]
  }
}

/** The laws of the desk. */
export const deskLaws: ReadonlyArray<Law<Shift>> = [noActIsLost, threadsHaveOneOrder, rebuiltIsLive, takenBackIsNeverMade, refusalIsAnEntry]
