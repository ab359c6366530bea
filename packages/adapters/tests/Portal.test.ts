import { portalAdapter } from "@redthread/adapters"
import { readdirSync, readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { delivery, lawful, malformed, normalised, receivedAt, sample } from "./deliveries.ts"

const adapter = portalAdapter()
const event = (value: unknown) => delivery("web", JSON.stringify(value))

describe("an event of the portal", () => {
  it("says in order what happened on the page", async () => {
    const [action] = await normalised(adapter, sample("web", "web", "kuendigung-versucht.json"))
    expect(action).toMatchObject({ _tag: "PageAction", action: "submitted", touchpoint: "vertrag-kuendigen", key: "portal:pe-1001", thread: { id: "pe-1001", conversation: "s-9921" } })
    expect(action?.signals).toEqual([
      { _tag: "LoggedIn", by: "login", assurance: "authenticated" },
      { _tag: "Searched", query: "Vertrag kündigen", results: 0 },
      { _tag: "Asked", fact: "reason" },
      { _tag: "Told", fact: "reason", value: "Umzug" },
      { _tag: "Told", fact: "name", value: "Anna Behrens" },
      { _tag: "Told", fact: "contractNo", value: "V-20417" },
      { _tag: "StepTried", step: "request" },
      { _tag: "SentElsewhere", to: "hotline", forced: true, because: "Kündigen geht nur am Telefon." },
      { _tag: "LoggedOut", by: "logout" }
    ])
    expect(action?.source).toMatchObject({ carried: ["/url"], unrecognised: ["/experiment"] })
  })

  it("follows the order it gives itself", async () => {
    const [, , third] = await normalised(adapter, sample("web", "web", "besuch.ndjson"))
    expect(third?.signals.map(({ _tag }) => _tag)).toEqual(["Promised", "HandedOver", "Noted"])
  })

  it("vouches for the account only where the customer logs in", async () => {
    const account = async (more: object) => (await normalised(adapter, event({ action: "viewed", account: "k9", session: "s1", ...more })))[0]?.identifiers
    expect(await account({})).toMatchObject([{ namespace: "portal-account", value: "k9", assurance: "claimed" }, { namespace: "session", assurance: "claimed" }])
    expect(await account({ login: { by: "login" } })).toMatchObject([{ namespace: "portal-account", assurance: "authenticated" }, { namespace: "session", assurance: "claimed" }])
    expect(await account({ login: { assurance: "authenticated" } })).toMatchObject([{ assurance: "claimed" }, {}])
  })

  it("names people by what they told", async () => {
    const [action] = await normalised(adapter, event({ action: "submitted", touchpoint: "x", customerNo: 100482, told: { "e-mail": "a@post.example.org" }, phone: "0431 555" }))
    expect(action?.identifiers.map(({ namespace, value }) => `${namespace} ${value}`)).toEqual(["phone 0431 555", "customer-no 100482", "email a@post.example.org"])
  })

  it("may come alone, in an array or one a line; what is no event among them is kept and named", async () => {
    const lines = await normalised(adapter, sample("web", "web", "besuch.ndjson"))
    expect(lines.map(({ _tag }) => _tag)).toEqual(["PageAction", "PageAction", "PageAction", "Unrecognised", "Unrecognised"])
    const one = { id: "1", action: "viewed", touchpoint: "start" }
    const batch = await normalised(adapter, event([one, { ...one, id: "2" }, one]))
    expect(batch.map(({ key }) => key)).toEqual(["portal:1", "portal:2"])
    expect((await normalised(adapter, event(one)))[0]?.key).toBe("portal:1")
  })

  it("of the wrong type loses nothing and invents nothing", async () => {
    const [action] = await normalised(adapter, event({ action: "viewed", at: "gestern", results: "viele", redirect: { forced: true }, asked: [1], told: [], step: "", promise: { due: "x" } }))
    expect(action).toMatchObject({ signals: [], touchpoint: "unnamed", at: { instant: receivedAt, raw: "gestern" } })
    expect(action?.source.unrecognised).toEqual(["/results", "/redirect/forced", "/asked/0", "/told", "/step", "/promise/due"])
  })

  it("is recognised among other JSON", () => {
    const knows = (value: unknown) => adapter.recognises(event(value))
    expect(knows({ action: "viewed", session: "s" })).toBe(true)
    expect(knows([{ action: "viewed", touchpoint: "x" }])).toBe(true)
    expect(knows({ type: "track", event: "Viewed" })).toBe(false)
    expect(adapter.recognises(delivery("web", "action=viewed"))).toBe(false)
  })

  it("that is no JSON object is refused with the reason", async () => {
    expect(await malformed(adapter, delivery("web", ""))).toBe("The payload is empty.")
    expect(await malformed(adapter, delivery("web", "7"))).toContain("JSON objects")
    expect(await malformed(adapter, delivery("web", "hallo"))).toContain("This is not JSON")
  })

  it("keeps all samples, and the example of the guide, without loss", async () => {
    for (const name of readdirSync(new URL("../samples/web", import.meta.url))) await lawful(adapter, sample("web", "web", name))
    const guide = readFileSync(new URL("../../../docs/guides/portal.md", import.meta.url), "utf8")
    const example = /```json\n([\s\S]*?)```/.exec(guide)?.[1] ?? ""
    const { events } = await lawful(adapter, delivery("web", example))
    expect(events[0]).toMatchObject({ _tag: "PageAction", source: { unrecognised: [] } })
    expect(events[0]?.signals.map(({ _tag }) => _tag)).toEqual(["LoggedIn", "Searched", "Asked", "Told", "Told", "StepTried", "SentElsewhere", "Promised", "Noted", "LoggedOut"])
  })
})
