import { streamLaws } from "@redthread/ledger"
import { AdapterId, AnswerId, ChannelName, ConcernId, type Entry, EntryId, EventKey, Instant, ProcessName, PromiseId, Purpose, rootPointer, StateName, StepName } from "@redthread/model"
import * as Switchboard from "@redthread/switchboard"
import { describe, expect, it } from "vitest"

type Line = Entry extends infer E ? E extends Entry ? Omit<E, "id" | "occurred" | "recorded" | "on"> : never : never
const at = Instant.make(1_700_000_000_000)
let made = 0
const line = (given: Line): Entry => ({ id: EntryId.make(`e${made++}`), occurred: { instant: at, raw: "" }, recorded: at, on: ChannelName.make("chat"), ...given }) as Entry
const concern = ConcernId.make("K-1")
const about = { channel: "example:channel" as const, adapter: AdapterId.make("example-channel"), at: { instant: at, raw: "" }, thread: { references: [] }, identifiers: [], others: [], signals: [], source: { at: rootPointer, read: [], carried: [], unrecognised: [] } }
const consent = { purpose: Purpose.make("marketing"), granted: false, at: { instant: at, raw: "" }, evidence: "STOP" }
const said = (revision: number) => line({ _tag: "Contacted", event: { ...about, _tag: "Message", key: EventKey.make("m"), revision, direction: "inbound", content: [] } })
const stop = line({ _tag: "Contacted", event: { ...about, _tag: "ConsentChanged", key: EventKey.make("c"), revision: 0, consent } })
const stopped = { ...line({ _tag: "ConsentChanged", consent }), cause: EventKey.make("c") }
const opened = line({ _tag: "ConcernOpened", concern, title: "cancel" })
const closed = () => line({ _tag: "ConcernClosed", concern, outcome: StateName.make("done") })
const step = (was: string, now: string) => line({ _tag: "StepTaken", concern, process: ProcessName.make("p"), step: StepName.make("s"), was: StateName.make(was), now: StateName.make(now) })
const promise = PromiseId.make("P-1")
const answer = AnswerId.make("a")
const planned = line({ _tag: "AnswerPlanned", answer, recipient: { adapter: about.adapter, channel: about.channel, to: { namespace: "phone" as never, value: "1", assurance: "claimed" }, references: [] }, purpose: Purpose.make("service"), content: [], messages: 1, lost: [] })
const tried = (attempt: number) => line({ _tag: "SendTried", answer, message: 0, attempt, until: at })
const arrived = line({ _tag: "SendEnded", answer, message: 0, attempt: 0, outcome: { _tag: "Sent", externalKey: "m" } })
const told = () => line({ _tag: "Answered", content: [], answer })
const joined = line({ _tag: "RecordsJoined", records: [], because: "x" } as never)
const back = (decision: Entry) => line({ _tag: "DecisionTakenBack", decision: decision.id, because: "x" })

const rightly: ReadonlyArray<Entry> = [
  said(0), said(1), stop, stopped, opened, step("open", "asked"), step("asked", "done"), closed(), line({ _tag: "PromiseMade", promise: { id: promise, text: "a call" } }), line({ _tag: "PromiseKept", promise }),
  planned, tried(0), arrived, told(), joined, back(joined)
]

describe("the laws of a stream", () => {
  it("hold where all is well, as do those of the ledger", () => {
    for (const law of [...Switchboard.threadLaws, ...streamLaws]) expect([law.id, law.breaches(rightly)]).toEqual([law.id, []])
  })

  it.each<readonly [string, ReadonlyArray<Entry>]>([
    ["switchboard/events-count-once", [said(0), said(0)]],
    ["switchboard/consent-is-an-entry", [stop]],
    ["switchboard/consent-is-an-entry", [stopped, stop]],
    ["switchboard/concerns-have-a-beginning", [step("open", "done")]],
    ["switchboard/concerns-have-a-beginning", [opened, closed(), closed()]],
    ["switchboard/concerns-have-a-beginning", [opened, opened]],
    ["switchboard/steps-follow", [opened, step("open", "asked"), step("open", "done")]],
    ["switchboard/promises-were-made", [line({ _tag: "PromiseBroken", promise })]],
    ["switchboard/answers-are-told-once", [planned, tried(0), arrived, told(), told()]],
    ["switchboard/answers-are-told-once", [planned, tried(0), told()]],
    ["switchboard/taken-back-was-made", [back(joined)]],
    ["switchboard/taken-back-was-made", [joined, back(joined), back(joined)]],
    ["switchboard/tried-before-called", [planned, tried(0), tried(1)]],
    ["switchboard/never-after-no", [stopped, { ...planned, purpose: Purpose.make("marketing") } as Entry, tried(0)]],
    ["switchboard/in-the-planned-order", [planned, { ...planned, id: EntryId.make("b"), answer: AnswerId.make("b") } as Entry, line({ _tag: "SendTried", answer: AnswerId.make("b"), message: 0, attempt: 0, until: at })]]
  ])("%s notices what breaks it, and no other law does", (id, lines) => {
    expect(Switchboard.threadLaws.filter((law) => law.breaches(lines).length > 0).map((law) => law.id)).toEqual([id])
  })
})
