/** Documents made to hurt: each is read with its losses named or refused with a reason, and what can be read can be written. */
import type { EventLog } from "@redthread/model"
import * as Standards from "@redthread/standards"
import { Result, type Schema } from "effect"
import { describe, expect, it } from "vitest"

const ok = <A>(result: Result.Result<A, Standards.Unreadable>): A => Result.getOrThrow(result)
const reason = <A>(result: Result.Result<A, Standards.Unreadable>): string => (Result.isFailure(result) ? result.failure.reason : "it was read")
const latin = (text: string): Uint8Array => Uint8Array.from([...text].map((sign) => sign.charCodeAt(0)))

describe("hostile tables", () => {
  it("with 100,000 columns are read and changed in one place", { timeout: 60_000 }, () => {
    const text = `case,activity,${Array.from({ length: 100_000 }, (_, i) => `c${i}`).join(",")}\n${Array.from({ length: 3 }, (_, i) => `${i},a${",x".repeat(100_000)}`).join("\n")}`
    const { log } = ok(Standards.readCsv(text))
    const later = { cases: log.cases.map((one, i) => (i === 1 ? { ...one, events: one.events.map((event) => ({ ...event, activity: "b" })) } : one)) }
    expect(ok(Standards.writeCsv(later, text)).text).toBe(text.replace("\n1,a,", "\n1,b,"))
  })
  it("with one name for all columns, with ragged rows and with quotes gone wrong name what is lost", () => {
    expect(ok(Standards.readCsv(`case,activity${",x".repeat(20_000)}\n1,a${",y".repeat(20_000)}`)).losses).toHaveLength(20_000)
    const ragged = "case,activity,x\n1,a,b,c,d\n2\n\n,,\n3,b\n\"4\"x,a\"b\"c\n"
    const { log, losses } = ok(Standards.readCsv(ragged))
    expect(log.cases.map(({ id }) => id)).toEqual(["1", "3", "4x"])
    expect(losses.map(({ at }) => at)).toEqual(["line 1", "line 2", "line 3", "line 5"])
    expect(ok(Standards.writeCsv(log, ragged)).text).toBe(ragged)
    const grown = { cases: log.cases.map((one) => ({ ...one, events: one.events.map((event) => ({ ...event, attributes: { ...event.attributes, x: "new" } })) })) }
    expect(ok(Standards.writeCsv(grown, ragged)).text).toBe("case,activity,x\n1,a,new,c,d\n2\n\n,,\n3,b,new\n\"4\"x,a\"b\"c,new\n")
  })
  it("keep nothing apart from the empty text", () => {
    const { log } = ok(Standards.readCsv("case,activity,x,y\n1,a,,\"\"\n"))
    expect(log.cases[0]?.events[0]?.attributes).toEqual({ y: "" })
    expect(ok(Standards.writeCsv(log)).text).toBe("case:concept:name,concept:name,time:timestamp,y\n1,a,,\"\"\n")
  })
})

describe("hostile XML", () => {
  it("with entities that grow, or that come from elsewhere, is refused", () => {
    const bomb = `<!DOCTYPE l [${Array.from({ length: 40 }, (_, i) => `<!ENTITY e${i + 1} "&e${i};&e${i};">`).join("")}]><log><string key='a' value='&e40;'/></log>`
    expect(reason(Standards.readXes(bomb))).toContain("undefined entity")
    expect(reason(Standards.writeXes({ log: { cases: [] } }, bomb))).toContain("undefined entity")
  })
  it("that nests without end, in elements or in attributes, is refused", () => {
    expect(reason(Standards.readXes("<log>".repeat(1_000_000)))).toContain("256 levels")
    expect(ok(Standards.readXes(`<log>${"<string key='a' value='b'>".repeat(200)}${"</string>".repeat(200)}</log>`)).losses).toEqual([])
  })
  it("in another encoding than it claims is refused, in one that it claims it is read and written as UTF-8", () => {
    expect(reason(Standards.readXes(latin("<?xml version='1.0' encoding='klingon'?><log/>")))).toBe("The bytes are not klingon.")
    expect(reason(Standards.readXes(Uint8Array.from([0xFF, 0xFE, 0x3C, 0, 0x6C])))).toBe("The bytes are not utf-16le.")
    const document = latin("<?xml version='1.0' encoding='ISO-8859-1'?><log><!-- \u00FC --><trace><string key='concept:name' value='k\u00FCndigen'/></trace></log>")
    const content = ok(Standards.readXes(document))
    expect(content.log.cases[0]?.id).toBe("kündigen")
    expect(ok(Standards.writeXes(content, document)).text).toBe("<?xml version='1.0' encoding='UTF-8'?><log><!-- ü --><trace><string key='concept:name' value='kündigen'/></trace></log>")
  })
  it("with an unknown element within an event leaves out all that is in it, and keeps it in the document", () => {
    const text = "<log><trace><string key='concept:name' value='1'/><event><odd><string key='concept:name' value='not this'/><event/></odd><string key='concept:name' value='this'/></event></trace></log>"
    const content = ok(Standards.readXes(text))
    expect([content.log.cases[0]?.events.length, content.log.cases[0]?.events[0]?.activity, content.losses.length]).toEqual([1, "this", 1])
    expect(ok(Standards.writeXes(content, text)).text).toBe(text)
  })
  it("with a long chain or a circle of references in a net ends", () => {
    const chain = Array.from({ length: 5000 }, (_, i) => `<referencePlace id='r${i}' ref='r${i + 1}'/>`).join("")
    expect(ok(Standards.readPnml(`<pnml><net>${chain}<place id='r5000'/><transition id='t'/>${"<arc source='r0' target='t'/>".repeat(1000)}</net></pnml>`)).net.arcs).toHaveLength(1000)
    expect(reason(Standards.readPnml("<pnml><net><referencePlace id='a' ref='b'/><referencePlace id='b' ref='a'/><transition id='t'/><arc source='a' target='t'/></net></pnml>"))).toContain("is not there")
  })
})

describe("hostile JSON", () => {
  it("that nests without end is refused; brackets in texts are none", () => {
    expect(reason(Standards.readOcel("[".repeat(1_000_000)))).toContain("256 levels")
    expect(ok(Standards.readOcel(`{"a":"${"[".repeat(100_000)}","events":[],"objects":[]}`)).events).toEqual([])
  })
  it("with doubled keys, huge numbers and names like __proto__ is kept as it stands", () => {
    const text = "{\"__proto__\":{\"x\":1},\"events\":[{\"id\":1,\"id\":\"e\",\"type\":\"t\",\"time\":\"x\",\"attributes\":[{\"name\":\"__proto__\",\"value\":1e400}]}],\"objects\":[]}"
    const ocel = ok(Standards.readOcel(text))
    expect(Object.hasOwn(ocel.events[0]?.attributes ?? {}, "__proto__")).toBe(true)
    expect(({} as Record<string, unknown>)["x"]).toBeUndefined()
    expect(ok(Standards.writeOcel({ ...ocel, events: ocel.events.map((event) => ({ ...event, type: "u" })) }, text)).text).toBe(text.replace("\"t\"", "\"u\""))
  })
})

describe("content that no format can say", () => {
  let nested: Schema.Json = "x"
  for (let i = 0; i < 3000; i++) nested = { string: "a", attributes: [["k", nested]] }
  const log: EventLog = { cases: [{ id: "1", attributes: {}, events: [{ activity: "a", attributes: { deep: nested, sign: "\u0000", half: "\uD800", number: 3, nothing: null } }] }, { id: "2", attributes: {}, events: [] }] }
  it("is written as near as can be, and each place is named", () => {
    const inXes = ok(Standards.writeXes({ log })).losses.map(({ at }) => at)
    for (const key of ["deep", "sign", "half", "number", "nothing"]) expect(inXes.some((at) => at.startsWith(`/log/cases/0/events/0/attributes/${key}`))).toBe(true)
    expect(ok(Standards.writeCsv(log)).losses.map(({ at }) => at)).toEqual(["/cases/0/events/0/attributes/deep", "/cases/0/events/0/attributes/half", "/cases/0/events/0/attributes/number", "/cases/0/events/0/attributes/nothing", "/cases/1"])
    expect(ok(Standards.writePnml({ name: "n", places: [{ id: "p" }], transitions: [], arcs: [], initial: {}, final: { p: 1 } })).losses).toEqual([{ at: "/initial/p", what: "The document can only say 1 instead of nothing." }])
  })
})
