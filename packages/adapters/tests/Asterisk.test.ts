import { asterisk, userEventSignals } from "@redthread/adapters"
import { interactionOf, InteractionId, type ChannelEvent } from "@redthread/model"
import { readdirSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { delivery, lawful, malformed, normalised, sample } from "./deliveries.ts"

const adapter = asterisk({})
const read = (name: string, by = adapter) => normalised(by, sample("telephone", "telephone", name))
const table = (text: string, by = adapter) => normalised(by, delivery("telephone", text))
const calls = (events: ReadonlyArray<ChannelEvent>) => events.flatMap((event) => (event._tag === "Call" ? [event] : []))
const without = (events: ReadonlyArray<ChannelEvent>) => events.map(({ source: _, ...event }) => event)
const header = "src,dst,dcontext,start,answer,end,duration,billsec,disposition,channel,dstchannel,uniqueid,userfield\n"
const row = (more: Partial<Record<"src" | "dst" | "context" | "end" | "duration" | "userfield" | "dstchannel", string>> = {}) =>
  `${more.src ?? "+491715550101"},${more.dst ?? "08005550100"},${more.context ?? "from-trunk"},2026-03-02 10:00:00,2026-03-02 10:00:05,${
    more.end ?? "2026-03-02 10:07:25"},${more.duration ?? "445"},440,ANSWERED,PJSIP/trunk-1,${more.dstchannel ?? "PJSIP/201-2"},1772445600.1,${more.userfield ?? ""}\n`

describe("a call record of Asterisk", () => {
  it("is one leg of a call that has ended, with its length and who was on the line", async () => {
    const [event] = calls(await read("cdr.csv"))
    expect(event).toMatchObject({
      phase: "ended", direction: "inbound", disposition: "ANSWERED", seconds: 445, talk: 440,
      at: { instant: Date.UTC(2026, 2, 2, 10, 7, 25), raw: "2026-03-02 10:07:25" },
      thread: { conversation: "asterisk:1772445600.1", id: "1772445600.1" },
      identifiers: [
        { namespace: "phone", value: "+491715550101", assurance: "claimed" }, { namespace: "name", value: "Anna Berg", assurance: "claimed" }
      ],
      others: [{ role: "brand", identifiers: [{ value: "08005550100" }] }]
    })
  })

  it("shares its call with the other legs and doubles none", async () => {
    const events = calls(await read("cdr.csv"))
    expect(events.filter(({ thread }) => thread.id === "1772445600.1").map(({ disposition }) => disposition)).toEqual(["ANSWERED", "NO ANSWER"])
    expect(new Set(events.map(({ leg }) => leg)).size).toBe(5)
    const linked = calls(await read("cdr-header.csv"))
    expect(linked.map(({ thread }) => [thread.conversation, thread.references])).toEqual([
      ["asterisk:1772445600.1", []], ["asterisk:1772445600.1", ["1772445600.1"]]
    ])
  })

  it("tells who is the customer: the caller from outside, the one called from inside, nobody among colleagues", async () => {
    const events = calls(await read("cdr.csv"))
    expect(events.map(({ direction, identifiers }) => [direction, identifiers[0]?.value])).toEqual([
      ["inbound", "+491715550101"], ["inbound", "+491715550101"], ["outbound", "+491715550101"], ["outbound", undefined], ["inbound", undefined]
    ])
    expect(calls(await table(header + row({ src: "201", dst: "202", context: "default" })))[0]?.identifiers).toEqual([])
    const own = asterisk({ ownNumbers: ["+4930555*"] })
    expect(calls(await table(header + row({ src: "+4930555001", dst: "+491715550101", context: "x" }), own))[0]).toMatchObject({ direction: "outbound", identifiers: [{ value: "+491715550101" }] })
    const named = asterisk({ outboundContexts: ["campaign"] })
    expect(calls(await table(header + row({ src: "+4930555001", dst: "+491715550101", context: "campaign" }), named))[0]?.direction).toBe("outbound")
  })

  it("has a recording where the user field names one", async () => {
    expect(calls(await read("cdr.csv"))[2]?.recording).toBe("callback-201.wav")
  })

  it("that comes twice is one event; one that was issued again revises it", async () => {
    expect(await table(header + row() + row())).toHaveLength(1)
    const [before] = await table(header + row())
    const [after] = await table(header + row({ end: "2026-03-02 10:07:30", duration: "450", userfield: "checked" }))
    expect(after?.key).toBe(before?.key)
    expect(after?.revision).toBeGreaterThan(before?.revision ?? 0)
    const folded = interactionOf(InteractionId.make("call"), [after, before].flatMap((event) => event ?? []))
    expect(folded?.events).toMatchObject([{ seconds: 450 }])
    expect((await table(header + row({ dstchannel: "PJSIP/202-3" })))[0]?.key).not.toBe(before?.key)
  })

  it("takes local times in the configured zone, says so, and else reckons them as UTC", async () => {
    const berlin = asterisk({ timeZone: "Europe/Berlin" })
    const [summer] = await table(header + row({ end: "2026-07-02 10:07:25" }), berlin)
    expect(summer?.at).toEqual({ instant: Date.UTC(2026, 6, 2, 8, 7, 25), raw: "2026-07-02 10:07:25 [Europe/Berlin]" })
    const [offset] = await table(header + row(), asterisk({ timeZone: "+01:00" }))
    expect(offset?.at.instant).toBe(Date.UTC(2026, 2, 2, 9, 7, 25))
    const [written] = await table(header + row({ end: "2026-03-02T10:07:25+0100" }), asterisk({ timeZone: "Asia/Tokyo" }))
    expect(written?.at).toEqual({ instant: Date.UTC(2026, 2, 2, 9, 7, 25), raw: "2026-03-02T10:07:25+0100" })
  })

  it("is read in the order of cdr_custom too, and with semicolons", async () => {
    const custom = `"""Anna"" <0171>",0171,0800,from-trunk,A/1,B/2,Dial,x,2026-03-02 10:00:00,2026-03-02 10:00:05,2026-03-02 10:01:00,60,55,ANSWERED,3,,17.1,\n`
    expect(calls(await table(custom))[0]).toMatchObject({ seconds: 60, talk: 55, thread: { id: "17.1" } })
    expect(calls(await table((header + row()).replaceAll(",", ";")))[0]).toMatchObject({ seconds: 445 })
  })
})

describe("channel events of Asterisk", () => {
  it("tell the course of a call and what happened on the hotline", async () => {
    const events = await read("cel-header.csv")
    expect(calls(events).map(({ phase }) => phase)).toEqual(["started", "answered", ...Array.from({ length: 10 }, () => "input"), "ended", "ended"])
    expect(events.flatMap(({ signals }) => signals)).toEqual([
      { _tag: "StepTried", step: "cancel" },
      { _tag: "Asked", fact: "name" },
      { _tag: "Asked", fact: "contractNo" },
      { _tag: "Told", fact: "name", value: "Anna Berg" },
      { _tag: "Told", fact: "contractNo", value: "V-4711" },
      { _tag: "LoggedIn", by: "pin", assurance: "authenticated" },
      { _tag: "Noted", text: "Kündigt wegen Umzug; sehr verärgert" },
      { _tag: "Promised", text: "Rückruf bis Freitag", due: "2026-03-06" },
      { _tag: "HandedOver", to: "backoffice", carried: ["name", "contractNo"], because: "zuständig" },
      { _tag: "SentElsewhere", to: "web", forced: true, because: "Kündigung nur online" },
      { _tag: "LoggedOut", by: "logout" }
    ])
  })

  it("end a leg once, though both HANGUP and CHAN_END say so", async () => {
    const ended = calls(await read("cel-header.csv")).filter(({ phase }) => phase === "ended")
    expect(ended.map(({ disposition, key, revision }) => [key, revision, disposition])).toEqual([
      ["asterisk:cel:1772445600.1:ended", 1, "ANSWER"], ["asterisk:cel:1772445600.1:ended", 0, undefined]
    ])
  })

  it("keep a user event that nobody documents as input, its text unrecognised", async () => {
    const mood = calls(await read("cel-header.csv")).find(({ disposition }) => disposition === "MOOD")
    expect(mood).toMatchObject({ phase: "input", signals: [], source: { unrecognised: ["/rows/12/eventextra"] } })
  })

  it("say the same without a header row, and one by one", async () => {
    const whole = await read("cel-header.csv")
    expect(without(await read("cel.csv"))).toEqual(without(whole))
    const lines = new TextDecoder().decode(sample("telephone", "telephone", "cel.csv").body).trim().split("\n")
    expect(without((await Promise.all(lines.map((line) => table(line)))).flat())).toEqual(without(whole))
  })

  it("carry the name of a user event as their type where the exchange writes it so", async () => {
    const line = `NOTE,2026-03-02 10:00:00,,+491715550101,,,0800,0800,hotline,A/1,CELGenUserEvent,"NOTE,gereizt, laut",3,,17.1,17.1,,,,gereizt\n`
    expect(calls(await table(line))[0]?.signals).toEqual([{ _tag: "Noted", text: "gereizt" }])
    const short = `NOTE,2026-03-02 10:00:00,,+491715550101,,,0800,0800,hotline,A/1,CELGenUserEvent,"NOTE,gereizt, laut",3,,17.1,17.1,,\n`
    expect(calls(await table(short))[0]?.signals).toEqual([{ _tag: "Noted", text: "gereizt, laut" }])
  })

  it("come as manager events in JSON, or as lines of JSON", async () => {
    const events = calls(await read("ami.json"))
    expect(events).toMatchObject([{ phase: "input", signals: [{ _tag: "Told", value: "Anna Berg" }] }, { phase: "ended", seconds: 445 }])
    const lines = (JSON.parse(new TextDecoder().decode(sample("telephone", "telephone", "ami.json").body)) as ReadonlyArray<unknown>).map((event) => JSON.stringify(event)).join("\n")
    expect(without(await table(lines))).toEqual(without(events))
  })

  it("are told apart by the exchange where their ids could be the same", async () => {
    const [event] = await read("cel.csv", asterisk({ system: "berlin" }))
    expect([event?.key.startsWith("asterisk:berlin:cel:"), event?.thread.conversation]).toEqual([true, "asterisk:berlin:1772445600.1"])
  })
})

describe("the words of user events", () => {
  it("mean nothing where they say too little", () => {
    expect([["TOLD", "name"], ["STEP", " "], ["LOGIN", "pin/king"], ["REDIRECT", ""], ["HANDOVER", ";x"], ["NOTE", ""], ["PROMISE", ";2026-03-06"], ["toString", "x"]]
      .flatMap(([name = "", extra = ""]) => userEventSignals(name, extra))).toEqual([])
  })

  it("may leave out what goes without saying", () => {
    expect(userEventSignals("redirect", "web;only there")).toEqual([{ _tag: "SentElsewhere", to: "web", forced: false, because: "only there" }])
    expect(userEventSignals("LOGIN", "pin")).toEqual([{ _tag: "LoggedIn", by: "pin", assurance: "authenticated" }])
    expect(userEventSignals("PROMISE", "Wir rufen an; sicher")).toEqual([{ _tag: "Promised", text: "Wir rufen an; sicher", due: "" }])
  })
})

describe("a file of Asterisk", () => {
  it("accounts for every cell of every sample", async () => {
    for (const name of readdirSync(new URL("../samples/telephone/", import.meta.url)).filter((file) => /^(cdr|cel|ami)/.test(file))) {
      const { events, malformed: reason } = await lawful(adapter, sample("telephone", "telephone", name))
      expect([name, reason, events.length > 0]).toEqual([name, undefined, true])
      const unrecognised = events.flatMap(({ source }) => source.unrecognised)
      expect([name, unrecognised.map((leaf) => leaf.slice(leaf.lastIndexOf("/") + 1))]).toEqual([name, name.startsWith("cel") ? ["eventextra"] : []])
    }
  })

  it("is recognised by its columns, with or without their names; other tables are not", () => {
    const recognised = (text: string) => adapter.recognises(delivery("telephone", text))
    expect([header + row(), row().repeat(1), "Finn,Gidden,119-967-1497\n", "{\"uuid\":\"1\"}", "", "\u0000"].map(recognised)).toEqual([true, false, false, false, false, false])
    expect(["cdr.csv", "cel.csv", "ami.json", "vonage-events.json", "other.form"].map((name) => adapter.recognises(sample("telephone", "telephone", name)))).toEqual([true, true, true, false, false])
  })

  it("has rows that are neither call record nor channel event: each is unrecognised, none is dropped", async () => {
    const { events } = await lawful(adapter, delivery("telephone", new TextDecoder().decode(sample("telephone", "telephone", "cdr.csv").body) + "a,b\n"))
    expect(events.at(-1)).toMatchObject({ _tag: "Unrecognised", what: "row with 2 columns that is neither call record nor channel event" })
  })

  it("is malformed where it is empty, no text, or has a quotation mark without end", async () => {
    expect(await malformed(adapter, delivery("telephone", ""))).toBe("The payload is empty.")
    expect(await malformed(adapter, delivery("telephone", new Uint8Array([0xFF, 0xFE, 0, 1])))).toBe("These bytes are no text in UTF-8.")
    expect(await malformed(adapter, delivery("telephone", `${header}"open,1\n`))).toContain("This is no table")
  })
})
