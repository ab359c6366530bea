/** BPMN diagrams by hand: what becomes of each kind of element, what a written diagram says, and what is refused. */
import { fromBpmn, toBpmn, type ReadBpmn } from "@redthread/interchange"
import * as Process from "@redthread/process"
import { Effect, Result } from "effect"
import { describe, expect, it } from "vitest"
import { diagram, flowsOf, processOf } from "./Diagrams.ts"

const read = (document: string | Uint8Array): Promise<ReadBpmn> => Effect.runPromise(fromBpmn(document))
const form = async (document: string): Promise<Process.ProcessForm> => {
  const [only] = (await read(document)).processes
  if (only === undefined) throw new Error("no process")
  return only.process.form
}
const timer = (duration: string): string => `<timerEventDefinition><timeDuration>${duration}</timeDuration></timerEventDefinition>`

describe("a BPMN diagram as a process", () => {
  it("has a state for whoever waits, an event for what happens, and a goal where it ends", async () => {
    expect(await form(processOf(`<startEvent id="s"/><userTask id="a" name="Ask for it"/><task id="b" name="Give it"/><endEvent id="e" name="done"/>`, [["s", "a"], ["a", "b"], ["b", "e"]]))).toEqual({
      name: "p", version: 1, facts: {}, assurance: ["anonymous"], initial: "Ask-for-it",
      states: { "Ask-for-it": {}, "Give-it": {}, done: { goal: true } },
      events: { "Ask-for-it": { from: "Ask-for-it", to: "Give-it" }, "Give-it": { from: "Give-it", to: "done" } },
      channels: { any: { claims: ["done"], affords: { "Ask-for-it": {}, "Give-it": {} } } }
    })
  })

  it("turns the ways out of an exclusive gateway into outcomes of the step before it, the default first", async () => {
    const { events } = await form(processOf(
      `<startEvent id="s"/><task id="a" name="decide"/><exclusiveGateway id="x" default="x.no.3"/><endEvent id="yes"/><endEvent id="no"/><endEvent id="later"/>`,
      [["s", "a"], ["a", "x"], ["x", "yes", "approved"], ["x", "no", "refused"], ["x", "later"]]
    ))
    expect(events["decide"]).toEqual({ from: "decide", to: "no", outcomes: { approved: "yes", later: "later" } })
  })

  it("lets time take a step after a timer: at a gateway of events, on its own, at the border of a task", async () => {
    const { events, states } = await form(processOf(
      `<startEvent id="s"/><eventBasedGateway id="wait"/><intermediateCatchEvent id="m" name="answer"><messageEventDefinition/></intermediateCatchEvent>
       <intermediateCatchEvent id="t" name="no answer">${timer("P14D")}</intermediateCatchEvent><intermediateCatchEvent id="rest">${timer("PT1H")}</intermediateCatchEvent>
       <task id="a"/><boundaryEvent id="late" attachedToRef="a">${timer("P1M")}</boundaryEvent><endEvent id="e"/><endEvent id="f"><terminateEventDefinition/></endEvent>`,
      [["s", "wait"], ["wait", "m"], ["wait", "t"], ["m", "rest"], ["rest", "a"], ["a", "e"], ["t", "f"], ["late", "f"]]
    ))
    expect(states).toEqual({
      wait: { within: "P14D", onTimeout: "no-answer" }, rest: { within: "PT1H", onTimeout: "rest" }, a: { within: "P1M", onTimeout: "late" }, e: { goal: true }, f: { final: true }
    })
    expect(events).toEqual({ answer: { from: "wait", to: "rest" }, "no-answer": { from: "wait", to: "f" }, rest: { from: "rest", to: "a" }, a: { from: "a", to: "e" }, late: { from: "a", to: "f" } })
  })

  it("reads ways taken at once as parallel parts, which a step of its own joins", async () => {
    const { events, states } = await form(processOf(
      `<startEvent id="s"/><parallelGateway id="split" name="both"/><task id="a"/><task id="b"/><parallelGateway id="join" name="joined"/><endEvent id="e"/>`,
      [["s", "split"], ["split", "a", "left"], ["split", "b", "right"], ["a", "join"], ["b", "join"], ["join", "e"]]
    ))
    expect(states).toEqual({
      both: {}, a: { in: "both", region: "left", first: true }, b: { in: "both", region: "right", first: true },
      "left.done": { in: "both", region: "left" }, "right.done": { in: "both", region: "right" }, e: { goal: true }
    })
    expect(events["joined"]).toEqual({ from: "both", to: "e", when: ["left.done", "right.done"] })
  })

  it("reads a sub-process as a state with parts, which an event at its border leaves from anywhere inside", async () => {
    const { events, states } = await form(processOf(
      `<startEvent id="s"/><subProcess id="sub" name="order"><startEvent id="s2"/><task id="a"/><task id="b"/><endEvent id="e2"/><endEvent id="bad"><errorEventDefinition/></endEvent>
         ${flowsOf([["s2", "a"], ["a", "b"], ["b", "e2"]])}<exclusiveGateway id="x"/></subProcess>
       <boundaryEvent id="stop" attachedToRef="sub"><messageEventDefinition/></boundaryEvent><endEvent id="e"/><endEvent id="stopped"/>`,
      [["s", "sub"], ["sub", "e"], ["stop", "stopped"]]
    ))
    expect(states).toMatchObject({ order: {}, a: { in: "order", first: true }, b: { in: "order" }, e: { goal: true } })
    expect(events).toMatchObject({ a: { from: "a", to: "b" }, b: { from: "b", to: "e" }, stop: { from: "order", to: "stopped" } })
  })

  it("goes on where the border of a sub-process catches the error that is thrown inside", async () => {
    const { events } = await form(processOf(
      `<startEvent id="s"/><subProcess id="sub"><startEvent id="s2"/><task id="a"/><endEvent id="bad"><errorEventDefinition errorRef="err"/></endEvent>${flowsOf([["s2", "a"], ["a", "bad"]])}</subProcess>
       <boundaryEvent id="other" attachedToRef="sub"><errorEventDefinition errorRef="another"/></boundaryEvent><boundaryEvent id="caught" attachedToRef="sub"><errorEventDefinition errorRef="err"/></boundaryEvent>
       <task id="repair"/><endEvent id="e"/>`,
      [["s", "sub"], ["sub", "e"], ["caught", "repair"], ["other", "e"], ["repair", "e"]], `<error id="err"/><error id="another"/>`
    ))
    expect(events["a"]).toEqual({ from: "a", to: "repair" })
    expect(events["other"]).toEqual({ from: "sub", to: "e" })
  })

  it("reads pools that send messages as channels, lanes as departments, the pool of the process as the owner", async () => {
    const { channels, owner, states } = await form(diagram(
      `<collaboration id="c"><participant id="own" name="Energy Ltd" processRef="p"/><participant id="web" name="web"/><participant id="phone" name="phone"/>
         <messageFlow id="m1" sourceRef="web" targetRef="a"/><messageFlow id="m2" sourceRef="phone" targetRef="a"/><messageFlow id="m3" sourceRef="b" targetRef="web"/></collaboration>
       <process id="p" name="p"><laneSet id="l"><lane id="l1" name="billing"><flowNodeRef>b</flowNodeRef></lane></laneSet>
         <startEvent id="s"/><receiveTask id="a"/><task id="b"/><endEvent id="e"/>${flowsOf([["s", "a"], ["a", "b"], ["b", "e"]])}</process>`
    ))
    expect([channels, owner, states["b"]]).toEqual([{ web: { affords: { a: {} } }, phone: { affords: { a: {} } }, any: { affords: { b: {} } } }, "Energy Ltd", { department: "billing" }])
  })

  it("follows links, and several starts", async () => {
    const { events, initial } = await form(processOf(
      `<startEvent id="s1" name="by phone"><messageEventDefinition/></startEvent><startEvent id="s2" name="by letter"><messageEventDefinition/></startEvent><intermediateThrowEvent id="to"><linkEventDefinition name="L"/></intermediateThrowEvent>
       <intermediateCatchEvent id="from"><linkEventDefinition name="L"/></intermediateCatchEvent><task id="a"/><endEvent id="e"/>`,
      [["s1", "a"], ["s2", "to"], ["from", "a"], ["a", "e"]]
    ))
    expect([initial, events]).toEqual(["start", { "by-phone": { from: "start", to: "a" }, "by-letter": { from: "start", to: "a" }, a: { from: "a", to: "e" } }])
  })

  it("names everything that has no place in a process, by the id of the element", async () => {
    const { losses } = await read(processOf(
      `<startEvent id="s"/><task id="a" isForCompensation="true"/><task id="many"><multiInstanceLoopCharacteristics/></task><dataObject id="data"/><inclusiveGateway id="some"/>
       <boundaryEvent id="beside" attachedToRef="many" cancelActivity="false"><signalEventDefinition/></boundaryEvent><adHocSubProcess id="adhoc"><task id="inner"/></adHocSubProcess>
       <subProcess id="any" triggeredByEvent="true"><startEvent id="s3"/></subProcess><callActivity id="call"/><endEvent id="e"/><endEvent id="f"/>`,
      [["s", "many"], ["many", "some"], ["some", "adhoc"], ["some", "e"], ["adhoc", "call"], ["call", "e"], ["beside", "f"]], `<choreography id="dance"/><dataStore id="store"/>`
    ))
    expect(new Set(losses.map(({ at }) => at))).toEqual(new Set(["a", "many", "data", "some", "beside", "adhoc", "inner", "any", "s3", "call", "beside.f.6", "dance", "store"]))
  })
})

const cancel = {
  name: "contract.cancel", version: 3, facts: { name: { type: "string" }, contractNo: { type: "string" } }, assurance: ["anonymous", "authenticated"], initial: "open",
  states: {
    open: { title: "<offen> & \u0000 \uFFFF" }, requested: { has: ["name"], within: "P14D", onTimeout: "expire" }, cancelled: { goal: true }, expired: { final: true },
    check: {}, left: { in: "check", region: "a", first: true }, right: { in: "check", region: "b", first: true }, ready: { in: "check", region: "b" }
  },
  events: {
    request: { from: ["open", "check"], to: "requested", needs: ["name"], outcomes: { unclear: "check" } },
    confirm: { from: "requested", to: "cancelled" }, expire: { from: "requested", to: "expired" }, look: { from: "right", to: "ready" }, giveUp: { from: "ready", to: "expired" }
  },
  channels: { web: { claims: ["cancelled"], affords: { request: { asks: ["name"] }, confirm: {}, look: {} } }, hotline: { affords: { request: {}, giveUp: {} }, handover: { web: { carries: "all" } } }, letter: {} }
}

describe("a process as a BPMN diagram", () => {
  const process = Result.getOrThrow(Process.fromJson(cancel))

  it("comes back exactly as it was", async () => {
    const { losses, processes } = await read((await Effect.runPromise(toBpmn(process))).xml)
    expect([processes[0]?.process.form, losses]).toEqual([cancel, []])
  })

  it("says by its shapes alone what can happen where, by time or on which channel, and with which outcomes", async () => {
    const { xml } = await Effect.runPromise(toBpmn(process))
    const shapes = await form(xml.replaceAll(/<bpmn:extensionElements>[^]*?<\/bpmn:extensionElements>/g, ""))
    expect(shapes.states).toEqual({
      open: {}, requested: { within: "P14D", onTimeout: "expire" }, cancelled: { goal: true }, expired: { final: true },
      check: {}, left: { in: "check", region: "a", first: true }, right: { in: "check", region: "b", first: true }, ready: { in: "check", region: "b" }
    })
    expect(shapes.events).toEqual(Object.fromEntries(Object.entries(cancel.events).map(([name, { from, to, ...event }]) => [name, { from, to, ...("outcomes" in event ? { outcomes: event.outcomes } : {}) }])))
    expect(shapes.channels).toEqual({ web: { affords: { request: {}, confirm: {}, look: {} } }, hotline: { affords: { request: {}, giveUp: {} } }, letter: {} })
  })

  it("names each place of the process that the shapes do not show", async () => {
    const { losses } = await Effect.runPromise(toBpmn(process))
    expect(losses.map(({ at }) => at as string)).toEqual(expect.arrayContaining(["/facts/name", "/states/requested/has", "/events/request/needs", "/channels/hotline/handover", "/version"]))
    expect(losses.map(({ at }) => at as string)).not.toContain("/states/requested/within")
  })

  it("keeps what still fits after the diagram was changed", async () => {
    const { xml } = await Effect.runPromise(toBpmn(process))
    const renamed = await read(xml.replaceAll(`name="confirm"`, `name="agree"`))
    expect(renamed.processes[0]?.process.form.events).toMatchObject({ agree: { from: "requested", to: "cancelled" }, request: { needs: ["name"] } })
    expect(renamed.processes[0]?.process.form.states["requested"]).toEqual(cancel.states.requested)
    expect(renamed.losses.map(({ at }) => at)).toEqual([])
    const without = await read(xml.replaceAll(`name="requested"`, `name="pending"`))
    expect(without.processes[0]?.process.form.states).toHaveProperty("pending")
    expect(without.losses.map(({ at }) => at)).toContain("/states/requested/has")
  })

  it("is refused where what was kept was damaged", async () => {
    const { xml } = await Effect.runPromise(toBpmn(process))
    const result = await Effect.runPromise(Effect.result(fromBpmn(xml.replace(/(<redthread:kept[^>]*>)\[/, "$1{"))))
    expect(Result.isFailure(result) && result.failure).toMatchObject({ format: "BPMN", at: expect.stringMatching(/^(process|state_|event_)/) as string })
  })
})

const bomb = `<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;">]><definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL">&c;</definitions>`

describe("a document that is no BPMN", () => {
  it.each([
    ["nothing", ""], ["blanks", "  \n "], ["no XML", "process: yes"], ["an open element", "<definitions>"], ["something else", "<html/>"], ["BPMN in no namespace", "<definitions><process/></definitions>"],
    ["no process", diagram("")], ["an empty process", diagram(`<process id="p"/>`)], ["only a choreography", diagram(`<choreography id="c"/>`)], ["entities that grow", bomb],
    ["too many levels", diagram("<process id=\"p\">" + "<subProcess>".repeat(5000))], ["bytes in no encoding", new Uint8Array([0x3C, 0xFF, 0xFF])], ["an encoding nobody knows", new TextEncoder().encode(`<?xml version="1.0" encoding="x-y"?><a/>`)]
  ])("is refused with a reason: %s", async (_, document) => {
    const result = await Effect.runPromise(Effect.result(fromBpmn(document)))
    expect(Result.isFailure(result) && result.failure._tag).toBe("Unreadable")
    expect(Result.isFailure(result) && result.failure.reason).not.toBe("")
  })

  it("is refused with the place where it breaks", async () => {
    const result = await Effect.runPromise(Effect.result(fromBpmn("<definitions>\n  <process>\n</definitions>")))
    expect(Result.isFailure(result) && result.failure.at).toMatch(/^line 3, column \d+$/)
  })
})
