import { AdapterId, AnswerId, ChannelName, type Entry, EntryId, EventKey, Instant, type Law, Namespace, Purpose, ReceiptStatus, rootPointer, type SendOutcome } from "@redthread/model"
import * as Switchboard from "@redthread/switchboard"
import { checkLaw, runs } from "@redthread/testing"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type Act, days, played } from "./OutboxPlay.ts"

const deliveries: ReadonlyArray<Law<Switchboard.Outgone>> = [Switchboard.deliveryOnlyRises, Switchboard.deliveryInAnyOrder].map((law): Law<Switchboard.Outgone> => ({
  ...law,
  breaches: ({ entries }) =>
    [...Switchboard.answersOf(entries).keys()].flatMap((answer) => law.breaches({ answer, entries, again: [...entries.toReversed(), ...entries.filter((_, i) => i % 3 === 0)] }))
}))
const streams = Switchboard.threadLaws.map((law): Law<Switchboard.Outgone> => ({ ...law, id: `${law.id} (stream)`, breaches: ({ entries }) => law.breaches(entries) }))
const laws = [...Switchboard.outboxLaws, ...deliveries, ...streams]

interface Met {
  readonly broken: ReadonlyMap<string, string>
  /** How often each kind of entry and outcome came up. */
  readonly seen: ReadonlyMap<string, number>
}

/** A day on which nearly everything happens: without it a rare thing might happen on none. */
const eventful: ReadonlyArray<Act> = [
  { do: "say", who: 0, marketing: false, again: false, parts: 1 }, { do: "work", moods: ["lost"] }, { do: "reconcile" }, { do: "work", moods: ["limited"] }, { do: "pass", milliseconds: 600 },
  { do: "work", moods: ["ok"] }, { do: "receipt", nth: 0, status: "read", named: false }, { do: "work", moods: [] }, { do: "say", who: 0, marketing: true, again: false, parts: 1 },
  { do: "hear", who: 0, word: "STOP" }, { do: "work", moods: [] }, { do: "say", who: 1, marketing: false, again: false, parts: 2 }, { do: "work", moods: ["rejected"] }
]

/** All laws meet the same days. */
const meet = async (): Promise<Met> => {
  const broken = new Map<string, string>()
  const seen = new Map<string, number>()
  const see = (what: string) => seen.set(what, (seen.get(what) ?? 0) + 1)
  const seed = fc.sample(fc.integer(), 1)[0] ?? 0
  for (const acts of [eventful, ...fc.sample(days, { numRuns: Math.ceil(runs / 4), seed })]) {
    const people = await played(acts)
    for (const { entries } of people) {
      for (const entry of entries) see(entry._tag === "SendEnded" ? entry.outcome._tag : entry._tag === "SendTried" && entry.attempt > 0 ? "tried again" : entry._tag)
    }
    for (const law of laws) {
      const breaches = people.flatMap((person) => law.breaches(person))
      if (breaches.length > 0 && !broken.has(law.id)) broken.set(law.id, `${breaches.map(({ because }) => because).join("; ")}\nby ${fc.stringify(acts)}\nwith seed ${seed}`)
    }
  }
  return { broken, seen }
}
let met: Promise<Met> | undefined

describe("whatever the vendor does, and whenever the process dies", () => {
  it.each(laws.map((law) => [law.id, law] as const))("%s", async (id, law) => {
    expect((await (met ??= meet())).broken.get(id), law.says).toBeUndefined()
  }, 300_000)

  it("(everything that can happen to an answer does happen)", async () => {
    const { seen } = await (met ??= meet())
    const wanted = ["AnswerPlanned", "AnswerRefused", "Answered", "Sent", "Postponed", "Failed", "Unknown", "NotArrived", "Reported", "tried again"]
    expect(wanted.filter((what) => !seen.has(what))).toEqual([])
  }, 300_000)
})

const at = Instant.make(1_700_000_000_000)
let made = 0
type Line = Entry extends infer E ? E extends Entry ? Omit<E, "id" | "occurred" | "recorded" | "on"> & { readonly recorded?: Instant } : never : never
const line = (given: Line): Entry => ({ id: EntryId.make(`e${made++}`), occurred: { instant: at, raw: "" }, recorded: at, on: ChannelName.make("chat"), ...given }) as Entry
const a1 = AnswerId.make("a1")
const recipient = { adapter: AdapterId.make("example-channel"), channel: "example:channel", to: { namespace: Namespace.make("phone"), value: "1", assurance: "claimed" }, references: [] } as const
const planned = (answer = a1): Entry => line({ _tag: "AnswerPlanned", answer, recipient, purpose: Purpose.make("marketing"), content: [], messages: 1, lost: [] })
const tried = (attempt = 0, answer = a1): Entry => line({ _tag: "SendTried", answer, message: 0, attempt, until: at })
const ended = (outcome: SendOutcome, attempt = 0, answer = a1): Entry => line({ _tag: "SendEnded", answer, message: 0, attempt, outcome })
const stop = line({ _tag: "ConsentChanged", consent: { purpose: Purpose.make("marketing"), granted: false, at: { instant: at, raw: "" }, evidence: "STOP" } })
const unknown: SendOutcome = { _tag: "Unknown", text: "?" }
const sent: SendOutcome = { _tag: "Sent", externalKey: "m-1" }
const receipt = {
  _tag: "Receipt", key: EventKey.make("r"), revision: 0, channel: "example:channel", adapter: recipient.adapter, at: { instant: at, raw: "" }, identifiers: [], others: [], signals: [],
  source: { at: rootPointer, read: [], carried: [], unrecognised: [] }
} as const
const call = { answer: a1, message: 0, arrived: true }

/** An answer of one or two messages, what is written down of it, and receipts, in any order, any number of times. */
const reports = fc.integer({ min: 1, max: 2 }).chain((messages) =>
  fc.array(fc.oneof(
    fc.tuple(fc.nat({ max: messages - 1 }), fc.boolean()).map(([message, isSent]) => line({
      _tag: "SendEnded", answer: a1, message, attempt: 0, outcome: isSent ? { _tag: "Sent", externalKey: `m-${message}` } : { _tag: "Reported", externalKey: `m-${message}`, status: "delivered" }
    })),
    fc.tuple(fc.nat({ max: 2 }), fc.constantFrom(...ReceiptStatus.literals), fc.boolean()).map(([message, status, byKey]) => line({
      _tag: "Contacted", event: { ...receipt, target: byKey ? `x-${message}` : `m-${message}`, status, thread: { references: byKey ? [`a1/${message}`] : [] } }
    }))
  ), { maxLength: 12 }).chain((told) => {
    const entries = [{ ...planned(), messages } as Entry, ...told]
    return fc.tuple(fc.constant(entries), fc.shuffledSubarray([...entries, ...told], { minLength: entries.length + told.length }))
  })).map(([entries, again]) => ({ answer: a1, entries, again }))

describe("receipts in any order", () => {
  it.each([Switchboard.deliveryOnlyRises, Switchboard.deliveryInAnyOrder] as ReadonlyArray<Law<Switchboard.Reordered>>)("$id", (law) => checkLaw(law, reports))
})

describe("each law notices what breaks it", () => {
  const b1 = AnswerId.make("b1")
  it.each<readonly [Law<Switchboard.Outgone>, Switchboard.Outgone]>([
    [Switchboard.arrivesOnce, { entries: [], calls: [call, call] }],
    [Switchboard.triedBeforeCalled, { entries: [planned()], calls: [call] }],
    [Switchboard.triedBeforeCalled, { entries: [planned(), tried(), ended(unknown), tried(1)], calls: [] }],
    [Switchboard.neverAfterNo, { entries: [planned(), stop, tried()], calls: [] }],
    [Switchboard.withinTheWindow, { entries: [planned(), tried()], calls: [], replyWindow: 1 }],
    [Switchboard.nothingForgotten, { entries: [planned()], calls: [] }],
    [Switchboard.nothingForgotten, { entries: [planned(), tried(), ended(sent)], calls: [call] }],
    [Switchboard.nothingForgotten, { entries: [planned(), tried(), ended(sent), line({ _tag: "Answered", content: [], answer: a1 })], calls: [] }],
    [Switchboard.inThePlannedOrder, { entries: [planned(), planned(b1), tried(0, b1)], calls: [] }]
  ])("$id", (law, subject) => {
    expect(law.breaches(subject)).toHaveLength(1)
  })

  it("and holds where all is well", () => {
    const entries = [planned(), tried(), ended(unknown), ended({ _tag: "NotArrived", foundBy: "berta" }), tried(1), ended(sent, 1), line({ _tag: "Answered", content: [], answer: a1 }), stop]
    for (const law of laws) expect(law.breaches({ entries, calls: [{ ...call, arrived: false }, call] })).toEqual([])
  })
})

describe("what became of a message", () => {
  const stateAfter = (...entries: ReadonlyArray<Entry>) => Switchboard.answersOf([planned(), ...entries]).get(a1)?.messages[0]?._tag
  it("that the channel has is never doubted again", () => {
    expect(stateAfter(tried(), ended(sent), ended(unknown))).toBe("Sent")
    expect(stateAfter(tried(), ended(unknown), ended(sent))).toBe("Sent")
    expect(stateAfter(tried(), ended(unknown), ended({ _tag: "Reported", externalKey: "m-1", status: "delivered" }))).toBe("Sent")
    expect(stateAfter(tried(), ended({ _tag: "NotArrived", foundBy: "berta" }), ended(sent))).toBe("Sent")
  })

  it("is not told by news of an earlier attempt, but that it arrived", () => {
    const postponed: SendOutcome = { _tag: "Postponed", until: at, reason: "Unreachable", text: "no line" }
    expect(stateAfter(tried(), ended(postponed), tried(1), ended(postponed))).toBe("Trying")
    expect(stateAfter(tried(), ended(postponed), tried(1), ended({ _tag: "Failed", reason: "Rejected", text: "no" }))).toBe("Trying")
    expect(stateAfter(tried(), ended(postponed), tried(1), ended(sent))).toBe("Sent")
  })
})
