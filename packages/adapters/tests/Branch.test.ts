import { branchAdapter } from "@redthread/adapters"
import { interactionOf, InteractionId } from "@redthread/model"
import { Effect, Result } from "effect"
import { readdirSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { delivery, lawful, malformed, normalised, sample } from "./deliveries.ts"

const branch = branchAdapter({ secrets: [] })
const at = (name: string) => sample("branch", "branch", name)

describe("a receipt", () => {
  it("keeps its amount and its number digit by digit, and whose card was shown", async () => {
    const [receipt] = await normalised(branch, at("receipt.json"))
    expect(receipt).toMatchObject({
      _tag: "Transaction", what: "receipt", number: "98765432109876543210", amount: "119.90", currency: "EUR", key: "branch:kiel-holtenau:receipt:r-2026-000817",
      identifiers: [{ namespace: "customer-no", value: "100482" }, { namespace: "loyalty-card", value: "2800012345678", assurance: "claimed" }], others: [{ role: "agent", identifiers: [{ value: "mia.kern" }] }]
    })
    expect(receipt?.source.unrecognised).toEqual(["/tse/signatureCounter", "/tse/serial"])
  })

  it("that was corrected counts once, and a return belongs to what it takes back", async () => {
    const [first] = await normalised(branch, at("receipt.json"))
    const [again] = await normalised(branch, at("receipt-corrected.json"))
    for (const events of [[first, again], [again, first]]) {
      expect(interactionOf(InteractionId.make("i"), events.filter((event) => event !== undefined))?.events).toMatchObject([{ amount: "109.90", signals: [{ text: "note: Rabatt vergessen" }] }])
    }
    expect(await normalised(branch, at("return.json"))).toMatchObject([{ _tag: "Transaction", what: "return", amount: "-109.90", thread: { references: ["r-2026-000817"] } }])
  })
})

describe("a visit", () => {
  it("tells what was told at the counter, and that a document was shown", async () => {
    expect(await normalised(branch, at("visit.json"))).toMatchObject([{
      _tag: "Visit", place: "kiel-zentrum",
      identifiers: [{ namespace: "name", value: "Anna Berg", assurance: "identified-by-law" }, { namespace: "phone", assurance: "claimed" }, { namespace: "contract-no", value: "V-20417", assurance: "claimed" }],
      signals: [{ _tag: "LoggedIn", by: "identity-card", assurance: "identified-by-law" }, { text: "reason: Umzug" }, { text: "note: wartet auf Rückruf" }, { _tag: "Told", fact: "contractNo", value: "V-20417" }, { _tag: "Told", fact: "Neue Anschrift" }],
      content: [{ _tag: "Form", fields: [{ name: "Vertragsnummer", value: "V-20417" }, { name: "Neue Anschrift" }] }]
    }])
  })

  it("may be an appointment, kept or not; and a no at the counter is a no", async () => {
    expect(await normalised(branch, at("appointments.json"))).toMatchObject([
      { _tag: "Visit", place: "kiel-zentrum, appointment", identifiers: [{ namespace: "name", assurance: "claimed" }, { namespace: "email" }], signals: [{ text: "state: booked" }, { text: "starts: 2026-03-12T10:00:00+01:00" }, { text: "reason: Beratung Wärmepumpe" }] },
      { _tag: "Visit", signals: [{ text: "state: missed" }, {}] },
      { _tag: "ConsentChanged", identifiers: [{ namespace: "email" }], consent: { purpose: "marketing", granted: false, evidence: "at the counter of kiel-zentrum" } }
    ])
  })
})

describe("what a branch delivers", () => {
  it("is kept and named where it is no report, and refused where it is no JSON", async () => {
    expect(branch.recognises(delivery("branch", "{\"id\":\"1\",\"type\":\"weather\"}"))).toBe(false)
    expect(await normalised(branch, delivery("branch", "[{\"id\":\"1\",\"type\":\"weather\"}]"))).toMatchObject([{ _tag: "Unrecognised", what: "an entry that is no report of a branch", source: { unrecognised: ["/0/id", "/0/type"] } }])
    expect(await normalised(branch, delivery("branch", "{\"id\":\"1\",\"type\":\"consent\"}"))).toMatchObject([{ _tag: "Unrecognised" }])
    expect(await malformed(branch, delivery("branch", "Bon 4711"))).toContain("not JSON")
  })

  it("is not believed without a signature", () => {
    const receipt = at("receipt.json")
    expect(Result.isFailure(Effect.runSync(Effect.result(branch.verify(receipt, receipt.at))))).toBe(true)
  })

  it("keeps all samples without loss", async () => {
    for (const name of readdirSync(new URL("../samples/branch", import.meta.url))) {
      expect([name, branch.recognises(at(name))]).toEqual([name, true])
      const { events } = await lawful(branch, at(name))
      expect(events.map(({ _tag }) => _tag)).not.toContain("Unrecognised")
    }
  })
})
