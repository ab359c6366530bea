import { AdapterId, type ChannelEvent, ChannelName, ConcernId, type Entry, EntryId, EventKey, Instant, ProcessName, type Signal } from "@redthread/model"
import * as Triage from "@redthread/triage"
import { Effect } from "effect"
import { describe, expect, it } from "vitest"

const cancel = ProcessName.make("contract.cancel")
const move = ProcessName.make("contract.move")
const processes = new Map([[cancel, new Set(["request", "confirm"])], [move, new Set(["announce"])]])
const at = { instant: Instant.make(0), raw: "" }
const abstained = Triage.Classification.cases.Abstained.make({ because: "no known phrase" })
const about = (process: ProcessName) => Triage.Classification.cases.About.make({ process, confidence: 1, because: "“kündig”" })

interface Said {
  readonly text?: string
  readonly conversation?: string
  readonly id?: string
  readonly references?: ReadonlyArray<string>
  readonly signals?: ReadonlyArray<Signal>
  readonly automatic?: "bounce"
}

const message = ({ automatic, conversation, id, references = [], signals = [], text = "" }: Said): Extract<ChannelEvent, { _tag: "Message" }> => ({
  _tag: "Message",
  key: EventKey.make(`k ${id ?? text}`),
  revision: 0,
  channel: "email",
  adapter: AdapterId.make("mail"),
  at,
  thread: { references, ...(conversation === undefined ? {} : { conversation: conversation as never }), ...(id === undefined ? {} : { id }) },
  identifiers: [],
  others: [],
  signals,
  source: { at: "" as never, read: [], carried: [], unrecognised: [] },
  direction: "inbound",
  content: [{ _tag: "Text", text }],
  ...(automatic === undefined ? {} : { automatic })
})

const line = { occurred: at, recorded: Instant.make(0), on: ChannelName.make("email") }
const opened = (id: string, process: ProcessName, said: Said = {}): ReadonlyArray<Entry> => [
  { ...line, _tag: "Contacted", id: EntryId.make(`${id}-1`), concern: ConcernId.make(id), event: message(said) },
  { ...line, _tag: "ConcernOpened", id: EntryId.make(`${id}-2`), concern: ConcernId.make(id), title: process, process: { name: process, version: 1 } }
]
const closed = (id: string): Entry => ({ ...line, _tag: "ConcernClosed", id: EntryId.make(`${id}-3`), concern: ConcernId.make(id), outcome: "cancelled" })
const link = (said: Said, entries: ReadonlyArray<Entry>, classification: Triage.Classification = abstained) =>
  Triage.link(message(said), Triage.concernsOf(entries), classification, processes)

describe("linking a message to a concern", () => {
  const cancelling = opened("K-1", cancel, { id: "<first@example.org>", conversation: "c-1" })

  it("continues the concern of the message it answers, even a closed one", () => {
    expect(link({ references: ["<first@example.org>"] }, [...cancelling, closed("K-1")])).toMatchObject({ _tag: "Continues", concern: "K-1" })
  })
  it("continues the concern whose reference it names, and not one whose reference only begins alike", () => {
    expect(link({ text: "About K-1: any news?" }, [...cancelling, closed("K-1")])).toMatchObject({ _tag: "Continues", concern: "K-1" })
    expect(link({ text: "About K-12: any news?" }, [...cancelling, closed("K-1")])).toMatchObject({ _tag: "Unlinked" })
  })
  it("continues what is open about the same process", () => {
    expect(link({ text: "kündigen" }, cancelling, about(cancel))).toMatchObject({ _tag: "Continues", concern: "K-1" })
  })
  it("opens a concern for another process", () => {
    expect(link({ text: "umziehen" }, cancelling, about(move))).toMatchObject({ _tag: "Opens", process: move })
  })
  it("opens a new concern once the old one is closed", () => {
    expect(link({ text: "kündigen" }, [...cancelling, closed("K-1")], about(cancel))).toMatchObject({ _tag: "Opens", process: cancel })
  })
  it("believes a step that the payload names before the classifier", () => {
    const both = [...cancelling, ...opened("K-2", move, { conversation: "c-2" })]
    expect(link({ signals: [{ _tag: "StepTried", step: "request" as never }] }, both, about(move))).toMatchObject({ concern: "K-1" })
  })
  it("opens the process whose step is tried when nothing is open", () => {
    expect(link({ signals: [{ _tag: "StepTried", step: "announce" as never }] }, [])).toMatchObject({ _tag: "Opens", process: move })
  })
  it("gives an unclear message to the only open concern, and to none of two", () => {
    expect(link({ text: "Danke!" }, cancelling)).toMatchObject({ _tag: "Continues", concern: "K-1" })
    expect(link({ text: "Danke!" }, [...cancelling, ...opened("K-2", move)])).toMatchObject({ _tag: "Unlinked" })
  })
  it("lets no bounce open or continue a concern by its words", () => {
    expect(link({ text: "kündigen", automatic: "bounce" }, [], about(cancel))).toMatchObject({ _tag: "Unlinked" })
  })
})

describe("phrases", () => {
  const classify = Triage.keywords([
    { process: cancel, anyOf: ["kündig"] },
    { process: cancel, step: "confirm" as never, said: "outbound", anyOf: ["bestätigen wir"] },
    { process: move, anyOf: ["umzug"] }
  ])
  const of = (text: string, direction: "inbound" | "outbound" = "inbound") => Effect.runSync(classify({ text, direction }))

  it("are found whatever case and spelling of umlauts", () => {
    expect(of("Ich will KUENDIGEN")).toMatchObject({ _tag: "About", process: cancel })
  })
  it("begin where a word begins", () => {
    expect(of("Das ist unkündbar, die Ankündigung war falsch")).toMatchObject({ _tag: "Abstained" })
  })
  it("abstain between two processes and without any", () => {
    expect(of("Kündigung oder Umzug?")).toMatchObject({ _tag: "Abstained" })
    expect(of("Guten Tag")).toMatchObject({ _tag: "Abstained" })
  })
  it("name a step only in the direction they were written for", () => {
    expect(of("Hiermit bestätigen wir die Kündigung.", "outbound")).toMatchObject({ step: "confirm" })
    expect(of("Bitte bestätigen wir die Kündigung.", "inbound")).not.toHaveProperty("step")
  })
})
