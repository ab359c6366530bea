/** The concerns of one thread: what the customer wants, what belongs to it, and what is still open. */
import type { AdapterId, AnswerId, ChannelName, ConcernId, Entry, OutsideTime, ProcessName } from "@redthread/model"

/** A concern as its thread tells it. */
export interface ConcernView {
  readonly id: ConcernId
  readonly title: string
  readonly process?: ProcessName
  readonly openedAt: OutsideTime
  readonly openedOn: ChannelName
  /** How it ended; absent while it is open. */
  readonly outcome?: string
  /** Ids of messages and conversations that were exchanged about it, as `adapter id`. */
  readonly traces: ReadonlySet<string>
}

/** The ids by which other events can refer to this one, each scoped by its adapter. */
export const tracesOf = (event: Extract<Entry, { _tag: "Contacted" }>["event"]): ReadonlyArray<string> =>
  [event.thread.id, event.thread.conversation].flatMap((id) => (id === undefined ? [] : [`${event.adapter} ${id}`]))

/** All concerns of a thread, in the order in which they were opened. */
export const concernsOf = (entries: ReadonlyArray<Entry>): ReadonlyArray<ConcernView> => {
  const found = new Map<ConcernId, ConcernView & { traces: Set<string> }>()
  for (const entry of entries) {
    if (entry._tag !== "ConcernOpened") continue
    found.set(entry.concern, {
      id: entry.concern,
      title: entry.title,
      ...(entry.process === undefined ? {} : { process: entry.process.name }),
      openedAt: entry.occurred,
      openedOn: entry.on,
      traces: new Set()
    })
  }
  const adapters = new Map<AnswerId, AdapterId>()
  for (const entry of entries) {
    const concern = entry.concern === undefined ? undefined : found.get(entry.concern)
    if (concern === undefined) continue
    if (entry._tag === "ConcernClosed") found.set(concern.id, { ...concern, outcome: entry.outcome })
    else if (entry._tag === "Contacted") for (const trace of tracesOf(entry.event)) concern.traces.add(trace)
    else if (entry._tag === "Answered" && entry.externalKey !== undefined) concern.traces.add(entry.externalKey)
    else if (entry._tag === "AnswerPlanned") adapters.set(entry.answer, entry.recipient.adapter)
    else if (entry._tag === "SendEnded" && "externalKey" in entry.outcome) concern.traces.add(`${adapters.get(entry.answer) ?? ""} ${entry.outcome.externalKey ?? ""}`)
  }
  return [...found.values()]
}
