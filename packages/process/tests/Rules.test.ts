/** Each rule on a small process that breaks it, and on a twin that differs in one place and does not. */
import * as Process from "@redthread/process"
import { Result } from "effect"
import { describe, expect, it } from "vitest"

type Json = Record<string, unknown>
const base: Json = {
  name: "p", version: 1, facts: { f: { type: "string" }, g: { type: "string" } }, assurance: ["anonymous", "claimed", "authenticated"],
  states: { open: {}, asked: {}, done: { goal: true } }, initial: "open",
  events: { ask: { from: "open", to: "asked" }, finish: { from: "asked", to: "done" } },
  channels: { web: { claims: ["done"], affords: { ask: {}, finish: {} } } }
}
const found = (change: Json): ReadonlyArray<string> =>
  Process.check(Result.getOrThrow(Process.fromJson({ ...base, ...change }))).findings.map(({ channel, path, rule, severity }) => `${severity} ${rule} ${channel} ${path.join(",")}`)
const channels = (value: Json) => ({ channels: value })
const keep = { carries: "all", assurance: "keep" }

describe("the checker", () => {
  it("finds nothing in a process that every customer can finish", () => expect(found({})).toEqual([]))
  it("finds a channel that claims a goal without a way to it, and accepts a declared handover", () => {
    const hotline = { claims: ["done"], affords: { ask: {} } }
    const web = { claims: ["done"], affords: { ask: {}, finish: {} } }
    expect(found(channels({ web, hotline }))).toEqual(["error parity hotline "])
    expect(found(channels({ web, hotline: { ...hotline, handover: { web: keep } } }))).toEqual([])
  })
  it("tells of a deadline to every channel that it closes, for each can offer a way on", () => {
    const late = { states: { ...(base["states"] as Json), open: { within: "P14D", onTimeout: "lapse" }, lapsed: {} }, events: { ...(base["events"] as Json), lapse: { from: "open", to: "lapsed" }, revive: { from: "lapsed", to: "open" } } }
    const both = { claims: ["done"], affords: { ask: {}, finish: {} } }
    const traps = (affords: Json) => found({ ...late, ...channels({ shop: { ...both, affords }, web: { ...both, affords } }) }).filter((finding) => finding.includes("channel-trap"))
    expect(traps(both.affords)).toEqual(["error channel-trap shop lapse", "error channel-trap web lapse"])
    expect(traps({ ...both.affords, revive: {} })).toEqual([])
  })
  it("finds a second handover that drops a fact", () => {
    const to = (other: string, carries: unknown) => ({ handover: { [other]: { carries, assurance: "keep" } } })
    const chain = (last: unknown) => found(channels({
      a: { affords: { ask: { asks: ["f"] } }, ...to("b", "all") }, b: { affords: { ask: { asks: ["f"] } }, ...to("c", last) }, c: { affords: { ask: { asks: ["f"] }, finish: { asks: ["f"] } } }
    }))
    expect(chain(["g"])).toEqual(["error forgets b ask,handover c", "error re-ask c ask,handover c,finish"])
    expect(chain("all")).toEqual([])
  })
  it("finds assurance lost on a handover", () => {
    const process = (assurance: string) => found(channels({
      web: { auth: { login: { grants: "authenticated" } }, affords: { ask: {} }, handover: { shop: { carries: "all", assurance } } },
      shop: { affords: { ask: {}, finish: {} } }
    }))
    expect(process("drop")).toEqual(["error assurance-loss web login,handover shop"])
    expect(process("claimed")).toEqual(["error assurance-loss web login,handover shop"])
    expect(process("keep")).toEqual([])
  })
  it("finds a trap in the middle of the process, hard without and soft with a way out", () => {
    const process = (auth: Json, finish: Json) => found(channels({ web: { claims: ["done"], auth, affords: { ask: { atLeast: "claimed" }, finish } } }))
    const login = { login: { grants: "claimed" } }
    expect(process(login, { atMost: "anonymous" })).toContain("error dead-step web ")
    expect(found(channels({ web: { claims: ["done"], auth: login, affords: { ask: {}, finish: { atMost: "anonymous" } } } }))).toEqual([
      "error trap web login", "error channel-trap web login", "error login-removes-step web ask,login"
    ])
    expect(process(login, {})).toEqual([])
  })
  it("finds a step that ends every way, also on a channel that claims nothing and leads nowhere", () => {
    const process = (lost: Json) => found({
      states: { ...(base["states"] as Json), lost }, events: { ...(base["events"] as Json), lose: { from: "open", to: "lost" } },
      ...channels({ web: { claims: ["done"], affords: { ask: {}, finish: {} } }, kiosk: { affords: { lose: {} } } })
    })
    expect(process({})).toEqual(["error trap kiosk lose"])
    expect(process({ final: true })).toEqual([])
  })
  it("takes a question for voluntary only where the event never leads on, whatever becomes of it", () => {
    const process = (check: Json) => found({
      events: { ...(base["events"] as Json), check },
      ...channels({
        web: { claims: ["done"], affords: { ask: {}, finish: {}, check: { asks: ["f"] } } },
        hotline: { auth: { identify: { grants: "claimed", asks: ["f"] } }, affords: {}, handover: { web: { assurance: "keep" } } }
      })
    }).filter((finding) => finding.includes("re-ask"))
    expect(process({ from: ["open", "asked"], to: "open", outcomes: { fine: "asked" } })).toEqual(["error re-ask web identify,handover web,check"])
    expect(process({ from: "open", to: "open" })).toEqual([])
  })
  it("finds a channel trap although another channel helps", () => {
    const shop = { claims: ["done"], affords: { ask: {}, finish: {} } }
    const web = (limits: Json) => ({ claims: ["done"], auth: { login: { grants: "claimed" } }, affords: { ask: limits, finish: {} }, handover: { shop: keep } })
    expect(found(channels({ web: web({ atMost: "anonymous" }), shop }))).toEqual(["error channel-trap web login", "error login-removes-step web login"])
    expect(found(channels({ web: web({}), shop }))).toEqual([])
  })
  it("finds customers passed to and fro", () => {
    const pass = (to: string, affords: Json = {}) => ({ affords, handover: { [to]: keep } })
    expect(found(channels({ a: pass("b", { ask: {} }), b: pass("a") }))).toEqual(["error dead-step * ", "error trap a handover b,handover a"])
    expect(found(channels({ a: pass("b", { ask: {} }), b: pass("a", { finish: {} }) }))).toEqual([])
  })
  it("finds a timeout that cannot be reopened", () => {
    const states = { open: {}, asked: { within: "P14D", onTimeout: "expire" }, expired: {}, done: { goal: true } }
    const expire = { from: "asked", to: "expired" }
    const events = { ...(base["events"] as Json), expire }
    expect(found({ states, events })).toEqual(["error trap web ask,expire"])
    expect(found({ states: { ...states, expired: { final: true } }, events })).toEqual([])
    expect(found({ states, events: { ...events, reopen: { from: "expired", to: "asked" } }, ...channels({ web: { claims: ["done"], affords: { ask: {}, finish: {}, reopen: {} } } }) })).toEqual([])
  })
  it("accepts a way that has given the goal up, as long as it leads to an accepted end", () => {
    const states = { ...(base["states"] as Json), refusing: {}, refused: { final: true }, parked: {} }
    const refusing = (more: Json, affords: Json = {}, finish: Json = {}) => found({
      states, events: { ...(base["events"] as Json), refuse: { from: "asked", to: "refusing" }, tell: { from: "refusing", to: "refused" }, park: { from: "refusing", to: "parked" }, ...more },
      ...channels({ web: { affords: { ask: {}, finish, refuse: {}, tell: {}, ...affords } } })
    }).filter((line) => line.includes("trap"))
    expect(refusing({})).toEqual([])
    expect(refusing({}, { park: {} })).toEqual(["error trap web ask,refuse,park"])
    expect(refusing({}, { tell: { atLeast: "claimed" } })).toEqual(["error trap web ask,refuse"])
    // Where the process would still lead to the goal and no channel does, an accepted end is no excuse.
    expect(refusing({ revive: { from: "refusing", to: "asked" } })).toEqual(["error trap web ask,refuse"])
    expect(refusing({ revive: { from: "refusing", to: "asked" } }, { revive: {} })).toEqual([])
    // Nor is anybody forced to log out there.
    const web = { auth: { login: { grants: "claimed" }, logout: { resets: true, keeps: "all" } }, affords: { ask: {}, finish: {}, refuse: {}, tell: {} } }
    const { parked: _, ...ending } = states
    expect(found({ states: ending, events: { ...(base["events"] as Json), refuse: { from: "asked", to: "refusing" }, tell: { from: "refusing", to: "refused" } }, ...channels({ web }) })).toEqual([])
  })
  it("finds steps that wait for facts which nobody brings any more, and a state that nothing leaves in a process without goals", () => {
    const waiting = (finish: Json, other: Json) => found({
      events: { ...(base["events"] as Json), finish: { from: "asked", to: "done", needs: ["f"] }, other: { from: "asked", to: "done", needs: ["g"] } },
      ...channels({ web: { affords: { ask: {}, finish } }, shop: { affords: { ask: {}, other } } })
    }).filter((line) => line.includes("deadlock"))
    expect(waiting({ asks: [] }, { asks: [] })).toEqual(["error deadlock shop ask"])
    expect(waiting({ asks: ["g"] }, { asks: ["f"] })).toEqual(["error deadlock shop ask"])
    expect(waiting({ asks: ["f"] }, { asks: [] })).toEqual([])
    const aimless = (asked: Json) => found({ states: { open: {}, asked, done: {} }, events: { ask: { from: "open", to: "asked" } }, ...channels({ web: { affords: { ask: {} } } }) }).filter((line) => line.includes("deadlock"))
    expect(aimless({})).toEqual(["error deadlock web ask"])
    expect(aimless({ final: true })).toEqual([])
  })
  it("finds parts that wait for each other also while remarks and pauses go on for ever", () => {
    const part = (region: string, more: Json = {}) => ({ in: "work", region, ...more })
    const states = {
      open: {}, work: {}, a1: part("a", { first: true }), a2: part("a"), a3: part("a"), b1: part("b", { first: true }), b2: part("b"), resting: part("a"), done: { goal: true }
    }
    const waiting = (b: ReadonlyArray<string>) => found({
      states, events: {
        start: { from: "open", to: "work" }, a: { from: "a1", to: "a2" }, again: { from: "a2", to: "a3", when: ["b2"] }, b: { from: "b1", to: "b2", when: b },
        join: { from: "work", to: "done", when: ["a3", "b2"] }, remark: { from: "a2", to: "a2", needs: ["g"] }, rest: { from: "a2", to: "resting" }, goOn: { from: "resting", to: "a2" }
      },
      ...channels({ web: { affords: { start: {}, a: {}, again: {}, b: {}, join: {}, remark: {}, rest: {}, goOn: {} } } })
    })
    expect(waiting(["a3"])).toContain("error deadlock web start,a")
    expect(waiting(["a2"])).toEqual([])
  })
  it("finds a fact that only one branch asks for", () => {
    const states = { open: {}, asked: { has: ["f"] }, done: { goal: true } }
    const both = (shop: Json) => found({ states, ...channels({ web: { affords: { ask: { asks: ["f"] }, finish: {} } }, shop: { affords: { ask: shop, finish: {} } } }) })
    expect(both({})).toEqual(["error unproved-fact shop ask"])
    expect(both({ asks: ["f"] })).toEqual([])
  })
  it("finds a channel that skips what nobody can avoid elsewhere, and accepts the same effect under another name", () => {
    const skipping = (to: string, affords: Json) => found({
      events: { ...(base["events"] as Json), express: { from: "open", to } },
      ...channels({ web: { claims: ["done"], affords: { ask: {}, finish: {} } }, shop: { claims: ["done"], affords } })
    })
    expect(skipping("done", { express: {} })).toEqual(["error equivalence shop express"])
    expect(skipping("asked", { express: {}, finish: {} })).toEqual([])
    // Coming and going is no difference: a pause on one channel only.
    const pausing = { ...(base["events"] as Json), pause: { from: "asked", to: "open" } }
    expect(found({ events: pausing, ...channels({ web: { claims: ["done"], affords: { ask: {}, finish: {}, pause: {} } }, shop: { claims: ["done"], affords: { ask: {}, finish: {} } } }) })).toEqual([])
  })
  it("finds that something mandatory can be left out: past the last chance, by being passed on, and where there is no chance at all", () => {
    const events = { ask: { from: "open", to: "asked" }, warn: { from: "asked", to: "warned", mandatory: true }, finish: { from: "warned", to: "done" }, finishByPhone: { from: "asked", to: "done" } }
    const states = { ...(base["states"] as Json), warned: {} }
    const phone = { affords: { ask: {}, finishByPhone: {} } }
    const mandatory = (web: Json, hotline: Json) => found({ states, events, ...channels({ web: { affords: { ask: {}, warn: {}, finish: {} }, ...web }, hotline }) })
    expect(mandatory({}, phone)).toEqual(["error equivalence hotline ask,finishByPhone"])
    expect(mandatory({ handover: { hotline: keep } }, { affords: { ...phone.affords, finish: {} } })).toEqual(["error equivalence web handover hotline", "error equivalence hotline ask,finishByPhone"])
    expect(mandatory({}, { affords: { ask: {}, warn: {}, finish: {}, finishByPhone: {} } })).toEqual(["error equivalence hotline ask,finishByPhone"])
    expect(mandatory({}, { affords: { ask: {}, warn: {}, finish: {} } })).toEqual(["error dead-step * "])
  })
  it("counts as effort what each handover costs in steps and questions, also where it is the only way on", () => {
    const passing = (carries: unknown) => found({
      events: { ask: { from: "open", to: "asked", needs: ["f"] }, finish: { from: "asked", to: "done", needs: ["f", "g"] }, express: { from: "open", to: "done", needs: ["f"] } },
      ...channels({ web: { affords: { ask: {} }, handover: { shop: { carries, assurance: "keep" } } }, shop: { affords: { finish: {}, express: {} } } })
    }).filter((line) => line.includes("effort"))
    expect(passing([])).toEqual(["error effort web ask,handover shop"])
    expect(passing("all")).toEqual([])
  })
  it("finds a level that nobody grants", () => {
    const process = (grants: string) => found(channels({ web: { auth: { login: { grants } }, affords: { ask: { atLeast: "authenticated" }, finish: {} } } }))
    expect(process("claimed")).toEqual(["error dead-step web "])
    expect(process("authenticated")).toEqual([])
  })
  it("finds a state that no event leads to, and an event that nobody offers", () => {
    expect(found({ states: { ...(base["states"] as Json), lost: { final: true } } })).toEqual(["error unreachable-state * "])
    expect(found({ events: { ...(base["events"] as Json), skip: { from: "open", to: "done" } } })).toEqual(["error dead-step * "])
  })
  it("finds a handover after which going on costs more than starting anew", () => {
    const to = (assurance: string) => found({
      events: { ...(base["events"] as Json), again: { from: "open", to: "asked" } },
      ...channels({
        web: { auth: { login: { grants: "claimed" } }, affords: { ask: {}, finish: {} }, handover: { shop: { carries: "all", assurance } } },
        shop: { auth: { prove: { grants: "authenticated" } }, affords: { ask: { atMost: "anonymous" }, finish: {}, again: { atLeast: "authenticated" } } }
      })
    }).filter((line) => line.includes("effort"))
    expect(to("keep")).toEqual(["error effort web login,handover shop"])
    expect(to("drop")).toEqual([])
  })
  it("takes a repeated question of the customer's own free will for what it is", () => {
    const remark = (needs: ReadonlyArray<string>) => found({
      events: { ...(base["events"] as Json), remark: { from: "asked", to: "asked", needs } },
      ...channels({ web: { auth: { login: { grants: "claimed" }, logout: { resets: true, keeps: [] } }, affords: { ask: {}, finish: {}, remark: { asks: ["g"] } } } })
    })
    expect(remark([]).filter((line) => line.includes("re-ask"))).toEqual([])
    expect(remark(["g"]).filter((line) => line.includes("re-ask"))).toEqual(["warning re-ask web login,ask,remark,logout,remark"])
  })
  it("warns of what a logout of free will throws away, and accepts one that keeps everything", () => {
    const logout = (keeps: unknown) => found(channels({ web: { auth: { login: { grants: "claimed", brings: ["f"] }, logout: { resets: true, keeps } }, affords: { ask: { asks: ["f"] }, finish: {} } } }))
    expect(logout([])).toEqual(["warning forgets web login,logout", "warning assurance-loss web login,logout", "warning re-ask web login,logout,ask"])
    expect(logout("all")).toEqual([])
  })
  it("says that nothing is proved when there are too many situations", () => {
    const process = Result.getOrThrow(Process.fromJson(base))
    expect(Process.check(process, { limit: 2 })).toMatchObject({ isComplete: false, findings: [{ rule: "incomplete", severity: "error" }] })
    const many = Array.from({ length: 40 }, (_, i) => `f${i}`)
    const events = Object.fromEntries(many.map((fact) => [fact, { from: "open", to: "open", needs: [fact] }]))
    const wide = { ...base, facts: Object.fromEntries(many.map((fact) => [fact, {}])), events: { ...(base["events"] as Json), ...events } }
    expect(Process.check(Result.getOrThrow(Process.fromJson(wide)))).toMatchObject({ isComplete: false, findings: [{ rule: "incomplete" }] })
  })
})
