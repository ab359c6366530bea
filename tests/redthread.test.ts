/** The front door without Effect: promises over the whole switchboard, in a Hono application and on a real file. */
import { webFormAdapter, whatsAppCloud } from "@redthread/adapters"
import { Hono } from "hono"
import { createHmac } from "node:crypto"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createRedthread } from "redthread"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { root } from "./Sources.ts"

let place = ""
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), "redthread-door-"))
})
afterAll(() => rmSync(place, { recursive: true }))

const secret = "hush"
const body = readFileSync(`${root}packages/adapters/samples/whatsapp/text.json`)
const seal = `sha256=${createHmac("sha256", secret).update(body).digest("hex")}`
const options = () => ({ ledger: join(place, "ledger.sqlite"), adapters: [whatsAppCloud({ appSecrets: [secret] }), webFormAdapter()] })

describe("a switchboard without Effect", () => {
  it("takes webhooks in a Hono application and remembers them after a restart", async () => {
    const first = await createRedthread(options())
    const app = new Hono().post("/webhooks/:adapter", (context) => first.webhook(context.req.param("adapter"), context.req.raw, "203.0.113.7"))
    const call = (headers: Record<string, string>) => app.request("/webhooks/whatsapp-cloud", { method: "POST", headers, body })
    expect((await call({ "x-hub-signature-256": seal })).status).toBe(200)
    expect((await call({ "x-hub-signature-256": seal.replace(/.$/, (last) => (last === "0" ? "1" : "0")) })).status).toBe(401)
    expect((await app.request("/webhooks/nobody", { method: "POST", body })).status).toBe(404)
    await first.settled()
    const [sender] = JSON.parse(String(body)).entry[0].changes[0].value.contacts as ReadonlyArray<{ wa_id: string }>
    const before = await first.overview(`+${sender?.wa_id}`)
    expect(before).toHaveLength(1)
    await first.close()

    await using again = await createRedthread(options())
    expect(await again.overview(`+${sender?.wa_id}`)).toEqual(before)
  })

  it("rejects with what is wrong where it cannot start", async () => {
    await using open = await createRedthread(options())
    expect(await open.settled()).toBe(0)
    await expect(createRedthread(options())).rejects.toMatchObject({ _tag: "LedgerError", reason: { _tag: "LedgerInUse" } })
    await expect(createRedthread({ ledger: "memory", adapters: [webFormAdapter(), webFormAdapter()] })).rejects.toMatchObject({ _tag: "Misfit", doubled: ["webform"] })
  })
})
