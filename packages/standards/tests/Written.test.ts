/** What is put into documents that hold little: empty tags open, and what was there stays. */
import * as Standards from "@redthread/standards"
import { Result } from "effect"
import { describe, expect, it } from "vitest"

const ok = <A>(result: Result.Result<A, Standards.Unreadable>): A => Result.getOrThrow(result)
const call = { activity: "call", attributes: { by: "Anna" } }

describe("XES with empty tags", () => {
  it("takes cases into an empty log", () => {
    const { losses, text } = ok(Standards.writeXes({ log: { cases: [{ id: "1", attributes: {}, events: [call] }] } }, "<log a='b'/><!-- end -->"))
    expect(losses).toEqual([])
    expect(text.replaceAll(/\s*\n\s*/g, "")).toBe("<log a='b'><trace><string key=\"concept:name\" value=\"1\"/><event><string key=\"by\" value=\"Anna\"/><string key=\"concept:name\" value=\"call\"/></event></trace></log><!-- end -->")
  })
  it("takes events into an empty case, and attributes into an empty event", () => {
    const { losses, text } = ok(Standards.writeXes({ log: { cases: [{ id: "#1", attributes: {}, events: [call] }] } }, "<log><trace x='y'/></log>"))
    expect([losses, text]).toEqual([[], expect.stringContaining("<trace x='y'>")])
    const inEvent = ok(Standards.writeXes({ log: { cases: [{ id: "#1", attributes: {}, events: [call] }] } }, "<log><trace><event odd='1'/></trace></log>"))
    expect([inEvent.losses, inEvent.text]).toEqual([[], expect.stringContaining("<event odd='1'>")])
  })
  it("moves cases with all that is in them, and takes some away", () => {
    const text = "<log><trace><string key='concept:name' value='a'/><!-- of a --></trace><trace><string key='concept:name' value='b'/><!-- of b --></trace></log>"
    const { log } = ok(Standards.readXes(text))
    const turned = ok(Standards.writeXes({ log: { cases: log.cases.toReversed() } }, text)).text
    expect(ok(Standards.readXes(turned)).log.cases.map(({ id }) => id)).toEqual(["b", "a"])
    for (const comment of ["<!-- of a -->", "<!-- of b -->"]) expect(turned.split(comment)).toHaveLength(2)
    expect(ok(Standards.writeXes({ log: { cases: log.cases.slice(1) } }, text)).text).toBe("<log><trace><string key='concept:name' value='b'/><!-- of b --></trace></log>")
  })
})

describe("PNML with empty tags", () => {
  it("takes a net into an empty one, and names and tokens into empty places", () => {
    const net = { name: "n", places: [{ id: "p", name: "begin" }], transitions: [{ id: "t" }], arcs: [{ from: "p", to: "t", weight: 2 }], initial: { p: 2 }, final: { p: 1 } }
    expect(ok(Standards.writePnml(net, "<pnml><net id='n'/></pnml>")).losses).toEqual([])
    const { losses, text } = ok(Standards.writePnml(net, "<pnml><net id='n'><place id='p'/><transition id='t'/><arc source='p' target='t'/></net></pnml>"))
    expect([losses, text]).toEqual([[], expect.stringContaining("<place id='p'><name><text>begin</text></name><initialMarking><text>2</text></initialMarking></place>")])
  })
})

describe("tables", () => {
  it("can have their cases in another order", () => {
    const text = "case,activity,note\na,call,x\nb,visit,y\n"
    const { log } = ok(Standards.readCsv(text))
    const turned = ok(Standards.writeCsv({ cases: log.cases.toReversed() }, text))
    expect(turned.losses).toEqual([])
    expect(turned.text).toBe("case,activity,note\nb,visit,y\na,call,x\n")
  })
})
