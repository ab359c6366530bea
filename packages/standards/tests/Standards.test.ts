/** Every reader on documents written for this, and on damaged ones. */
import * as Standards from "@redthread/standards"
import { Result } from "effect"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const read = <A>(result: Result.Result<A, Standards.Unreadable>): A => Result.getOrThrow(result)
const refused = <A>(result: Result.Result<A, Standards.Unreadable>): Standards.Unreadable => {
  if (Result.isSuccess(result)) throw new Error("it was read")
  return result.failure
}

const xes = `<?xml version="1.0" encoding="UTF-8"?>
<log xes.version="1.0" xes.features="nested-attributes">
  <extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>
  <global scope="event"><string key="concept:name" value="?"/></global>
  <classifier name="Name" keys="concept:name"/>
  <string key="source" value="made by hand &amp; heart"/>
  <trace>
    <string key="concept:name" value="case 1"/>
    <event>
      <string key="concept:name" value="kündigen"/>
      <date key="time:timestamp" value="2026-03-01T09:30:00.000+01:00"/>
      <float key="amount" value="35.0"/><int key="big" value="12345678901234567890"/><boolean key="vip" value="true"/>
      <string key="note" value="x"><id key="by" value="0f5"/></string>
      <list key="items"><values><string key="item" value="a"/><string key="item" value="b"/></values></list>
      <string key="__proto__" value="kept"/>
    </event>
    <event><string key="lifecycle:transition" value="start"/><date key="time:timestamp" value="yesterday"/></event>
  </trace>
</log>`

describe("XES", () => {
  const { attributes, classifiers, extensions, globals, log, losses, root } = read(Standards.readXes(xes))
  const [first] = log.cases
  it("gives cases, activities and times, the time also as it was written", () => {
    expect(first?.id).toBe("case 1")
    expect(first?.events[0]).toMatchObject({ activity: "kündigen", at: { instant: Date.parse("2026-03-01T08:30:00Z"), raw: "2026-03-01T09:30:00.000+01:00" } })
  })
  it("keeps types, digits, nesting and lists as they were written", () => {
    const its = first?.events[0]?.attributes ?? {}
    expect(its).toMatchObject({
      amount: { float: "35.0" }, big: { int: "12345678901234567890" }, vip: { boolean: "true" },
      note: { string: "x", attributes: [["by", { id: "0f5" }]] }, items: { list: [["item", "a"], ["item", "b"]] }
    })
    expect(Object.getOwnPropertyDescriptor(its, "__proto__")?.value).toBe("kept")
    expect([Standards.plainValue(its["amount"]), Standards.plainValue(its["vip"]), Standards.plainValue(its["items"])]).toEqual([35, true, undefined])
  })
  it("keeps what is said about the whole log", () => {
    expect(root["xes.version"]).toBe("1.0")
    expect(attributes).toEqual({ source: "made by hand & heart" })
    expect([extensions.length, classifiers[0]?.["keys"], globals[0]]).toEqual([1, "concept:name", { scope: "event", attributes: { "concept:name": "?" } }])
  })
  it("lists what has no name, and times that cannot be read", () => {
    expect(losses.map(({ what }) => what)).toEqual(["The event has no name.", "The time “yesterday” cannot be read."])
    expect(first?.events[1]).toEqual({ activity: "", attributes: { "lifecycle:transition": "start", "time:timestamp": { date: "yesterday" } } })
  })
  it("reads other encodings, and refuses bytes that are not what they claim", () => {
    const latin = Uint8Array.from([..."<?xml version='1.0' encoding='ISO-8859-1'?><log><trace><event><string key='concept:name' value='k\u00FCndigen'/></event></trace></log>"].map((c) => c.charCodeAt(0)))
    expect(read(Standards.readXes(latin)).log.cases[0]?.events[0]?.activity).toBe("kündigen")
    expect(refused(Standards.readXes(Uint8Array.from([60, 0xFF, 62]))).reason).toBe("The bytes are not utf-8.")
  })
})

describe("hostile XML", () => {
  it("is refused where it declares entities to be expanded, inside or outside", () => {
    const bomb = `<!DOCTYPE log [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;">]><log><string key="x" value="&b;"/></log>`
    expect(refused(Standards.readXes(bomb)).reason).toContain("entity")
    expect(refused(Standards.readPnml(`<!DOCTYPE pnml [<!ENTITY f SYSTEM "file:///etc/passwd">]><pnml>&f;</pnml>`)).reason).toContain("entity")
  })
  it("is refused where it nests without end, and told in which line it breaks", () => {
    expect(refused(Standards.readXes("<a>".repeat(400))).reason).toContain("256 levels")
    expect(refused(Standards.readXes("<log>\n<trace>\n</log>")).at).toMatch(/^line 3/)
  })
})

describe("CSV", () => {
  it("finds case, activity and time by English and German names, whatever the separator", () => {
    const german = read(Standards.readCsv("Vorgangsnummer;Tätigkeit;Zeitstempel;Kanal\n7;Anruf;01.03.2026 09:30;Telefon\n7;Brief;28.02.2026 8:05;Post\n8;Anruf;02.03.2026 10:00;Telefon\n"))
    expect(german.columns).toEqual({ case: "Vorgangsnummer", activity: "Tätigkeit", time: "Zeitstempel" })
    expect(german.log.cases.map(({ events, id }) => [id, events.map(({ activity }) => activity)])).toEqual([["7", ["Brief", "Anruf"]], ["8", ["Anruf"]]])
    expect(german.log.cases[0]?.events[0]).toEqual({ activity: "Brief", at: { instant: Date.parse("2026-02-28T08:05:00Z"), raw: "28.02.2026 8:05" }, attributes: { Kanal: "Post" } })
    expect(read(Standards.readCsv("case_id,Activity,timestamp\r\n1,a,2026-01-01\r\n")).columns).toEqual({ case: "case_id", activity: "Activity", time: "timestamp" })
  })
  it("takes named columns instead, and keeps the order of rows where no time is told", () => {
    const named = read(Standards.readCsv("wer,was\nx,2\nx,1", { case: "wer", activity: "was" }))
    expect(named.log.cases[0]?.events.map(({ activity }) => activity)).toEqual(["2", "1"])
    expect(named.losses).toHaveLength(1)
  })
  it("reads quotes, line breaks within them, and attributes of the case", () => {
    const { log, losses } = read(Standards.readCsv("case:concept:name,concept:name,case:region,note\n1,a,north,\"says \"\"no\"\",\nthen yes\"\n1,b,north,\n,c,north,\n"))
    expect(log.cases).toEqual([{ id: "1", attributes: { region: "north" }, events: [{ activity: "a", attributes: { note: "says \"no\",\nthen yes" } }, { activity: "b", attributes: {} }] }])
    expect(losses.at(-1)).toEqual({ at: "line 5", what: "The row names no case or no activity; it is left out." })
  })
  it("names its columns where it cannot tell which is which, and the line of an open quote", () => {
    expect(refused(Standards.readCsv("path,total\na,1")).message).toContain("No column tells the case: name it. The columns are “path”, “total”.")
    expect(refused(Standards.readCsv("case,activity\n1,a", { time: "when" })).reason).toContain("There is no column “when”.")
    expect(refused(Standards.readCsv("case,activity\n1,\"a"))).toMatchObject({ at: "line 2" })
    expect(refused(Standards.readCsv("")).reason).toBe("The table is empty.")
  })
})

const ocel = {
  objectTypes: [{ name: "order", attributes: [] }, { name: "item", attributes: [] }], eventTypes: [],
  objects: [{ id: "o1", type: "order", attributes: [], relationships: [{ objectId: "i1", qualifier: "holds" }] }, { id: "i1", type: "item" }, { id: "i2", type: "item" }],
  events: [
    { id: "e2", type: "ship", time: "2026-03-02T10:00:00Z", attributes: [], relationships: [{ objectId: "o1", qualifier: "of" }, { objectId: "i1", qualifier: "what" }] },
    { id: "e1", type: "order", time: "2026-03-01T10:00:00Z", attributes: [{ name: "price", value: 3 }], relationships: [{ objectId: "o1", qualifier: "of" }] }
  ]
}

describe("OCEL", () => {
  it("is a log of its orders, or of its items", () => {
    const log = read(Standards.readOcel(JSON.stringify(ocel)))
    expect(Standards.caseTypesOf(log)).toEqual(["order", "item"])
    expect(Standards.flattenOcel(log, "order").cases.map(({ events }) => events.map(({ activity }) => activity))).toEqual([["order", "ship"]])
    expect(Standards.flattenOcel(log, "item").cases.map(({ id }) => id)).toEqual(["i1"])
    expect(Standards.flattenOcel(log, "order").cases[0]?.events[0]?.attributes).toEqual({ price: 3, "ocel:id": "e1", "ocel:relationships": [{ objectId: "o1", qualifier: "of" }] })
  })
  it("keeps its whole document, big numbers too, and reads the older version", () => {
    expect(read(Standards.readOcel(JSON.stringify(ocel).replace(":3}", ":12345678901234567890}"))).events[1]?.attributes).toEqual({ price: "12345678901234567890" })
    const older = read(Standards.readOcel(JSON.stringify({ "ocel:objects": { o: { "ocel:type": "order" } }, "ocel:events": { e: { "ocel:activity": "pay", "ocel:timestamp": "2026-03-01T10:00:00Z", "ocel:omap": ["o"], "ocel:vmap": {} } } })))
    expect([older.version, Standards.flattenOcel(older, "order").cases.length]).toEqual(["1.0", 1])
  })
  it("says at which pointer something is missing", () => {
    expect(refused(Standards.readOcel(JSON.stringify({ ...ocel, events: [{ id: "e" }] })))).toMatchObject({ at: "/events/0", reason: "The event has no id, no type or no time." })
    expect(refused(Standards.readOcel("[".repeat(100_000))).reason).toContain("256 levels")
    expect(refused(Standards.readOcel("{")).reason).toContain("This is not JSON")
  })
})

const pnml = `<pnml><net id="n"><name><text>shop</text></name><page id="1">
  <place id="p"><name><text>begin</text></name><initialMarking><text>1</text></initialMarking></place><place id="q"/>
  <transition id="t"><name><text>order</text></name></transition><transition id="u"><toolspecific tool="ProM" version="6" activity="$invisible$"/></transition><transition id="v"/>
  <arc id="a" source="p" target="t"/><arc id="b" source="t" target="q"><inscription><text>2</text></inscription></arc>
</page></net></pnml>`

describe("PNML", () => {
  it("gives places, labels, weights and markings; ends where nothing leads on", () => {
    const { losses, net } = read(Standards.readPnml(pnml))
    expect(net).toEqual({
      name: "shop", places: [{ id: "p", name: "begin" }, { id: "q" }], transitions: [{ id: "t", label: "order" }, { id: "u" }, { id: "v", label: "v" }],
      arcs: [{ from: "p", to: "t", weight: 1 }, { from: "t", to: "q", weight: 2 }], initial: { p: 1 }, final: { q: 1 }
    })
    expect(losses).toEqual([])
  })
  it("says in which line an arc leads nowhere, and lists arcs of other kinds", () => {
    expect(refused(Standards.readPnml(pnml.replace("target=\"q\"", "target=\"z\"")))).toMatchObject({ at: "line 4", reason: "An arc leads from or to “z”, which is not there." })
    expect(refused(Standards.readPnml(pnml.replace("source=\"t\" target=\"q\"", "source=\"t\" target=\"u\""))).reason).toContain("of the same sort")
    expect(refused(Standards.readPnml(pnml.replace(">2<", ">two<"))).reason).toContain("weight")
    expect(read(Standards.readPnml(pnml.replace("target=\"t\"/>", "target=\"t\"><arctype><text>inhibitor</text></arctype></arc>"))).losses).toEqual([{ at: "line 4", what: "An arc of type “inhibitor” is left out." }])
    expect(refused(Standards.readPnml("<pnml/>")).reason).toBe("There is no net in it.")
  })
})

const bpmn = (inside: string): string => `<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"><bpmn:process id="shop">${inside}</bpmn:process></bpmn:definitions>`
const flow = (from: string, to: string, inside = ""): string => `<bpmn:sequenceFlow id="${from}-${to}" sourceRef="${from}" targetRef="${to}">${inside}</bpmn:sequenceFlow>`

describe("BPMN", () => {
  const parallel = bpmn(`<bpmn:startEvent id="s"/><bpmn:parallelGateway id="f"/><bpmn:task id="a" name="pay"/><bpmn:userTask id="b" name="pack"/><bpmn:parallelGateway id="j"/><bpmn:endEvent id="e"/>
    ${[["s", "f"], ["f", "a"], ["f", "b"], ["a", "j"], ["b", "j"], ["j", "e"]].map(([from = "", to = ""]) => flow(from, to)).join("")}`)
  it("becomes a net in which activities are seen and gateways are silent", () => {
    const { losses, net } = read(Standards.readBpmn(parallel))
    expect(losses).toEqual([])
    expect(net.transitions.flatMap(({ label }) => label ?? [])).toEqual(["pay", "pack"])
    expect(net.arcs.filter(({ to }) => to === "t:j")).toHaveLength(2)
    expect([net.initial, net.final]).toEqual([{ begin: 1 }, { end: 1 }])
  })
  it("opens sub-processes and lists what a net cannot say", () => {
    const { losses, net } = read(Standards.readBpmn(bpmn(`<bpmn:startEvent id="s"/><bpmn:subProcess id="p" name="pay"><bpmn:task id="x" name="ask"><bpmn:multiInstanceLoopCharacteristics/></bpmn:task></bpmn:subProcess>
      <bpmn:boundaryEvent id="z" name="late" attachedToRef="p" cancelActivity="false"/><bpmn:dataObject id="d"/><bpmn:endEvent id="e"/>${flow("s", "p", "<bpmn:conditionExpression>x</bpmn:conditionExpression>")}${flow("p", "e")}${flow("p", "nowhere")}`)))
    expect(net.transitions.flatMap(({ label }) => label ?? [])).toEqual(["ask"])
    expect(losses.map(({ what }) => what).sort()).toEqual([
      "The condition of a flow is left out: each way is possible.", "The event “late” at the border of “pay” is left out, with what only follows it.",
      "The flow “p-nowhere” begins or ends at something that is not read.", "“ask” is repeated; it is read as happening once.", "“dataObject” is no part of the structure."
    ].sort())
  })
  it("lets an activity with conditions go any of its ways, or several", () => {
    const { net } = read(Standards.readBpmn(bpmn(`<bpmn:startEvent id="s"/><bpmn:task id="a" name="ask" default="a-b"/><bpmn:task id="b"/><bpmn:task id="c"/>${flow("s", "a")}${flow("a", "b")}${flow("a", "c")}`)))
    expect(net.arcs.filter(({ from }) => from === "a/done")).toHaveLength(3)
  })
  it("refuses what holds no process", () => {
    expect(refused(Standards.readBpmn(bpmn(""))).reason).toBe("There is no process with anything in it.")
    expect(refused(Standards.readBpmn(parallel, "other")).reason).toBe("There is no process “other”; there are shop.")
    expect(refused(Standards.readBpmn("<x/>")).reason).toContain("not “definitions”")
  })
})

describe("any bytes", () => {
  const readers: Readonly<Record<string, (document: Standards.Document) => Result.Result<unknown, Standards.Unreadable>>> = {
    XES: Standards.readXes, CSV: Standards.readCsv, OCEL: Standards.readOcel, PNML: Standards.readPnml, BPMN: Standards.readBpmn
  }
  const samples = [xes, pnml, bpmn("<bpmn:task id='a'/>"), JSON.stringify(ocel), "case;activity\n1;\"a\"\n"]
  const damaged = fc.record({ sample: fc.constantFrom(...samples), at: fc.nat(), count: fc.nat(20), put: fc.string() })
    .map(({ at, count, put, sample }) => `${sample.slice(0, at % sample.length)}${put}${sample.slice(at % sample.length + count)}`)
  for (const [format, reader] of Object.entries(readers)) {
    it(`are read as ${format} or refused with a reason, never with an exception`, () => {
      const isTold = (document: Standards.Document): void => {
        const result = reader(document)
        if (Result.isFailure(result)) expect(result.failure).toMatchObject({ _tag: "Unreadable", format, reason: expect.stringMatching(/\S/) })
      }
      fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), isTold), { numRuns: 300 })
      fc.assert(fc.property(damaged, isTold), { numRuns: 700 })
    })
  }
})
