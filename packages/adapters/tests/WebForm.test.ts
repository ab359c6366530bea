import { webFormAdapter } from "@redthread/adapters"
import { Effect } from "effect"
import { readdirSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { delivery, lawful, malformed, normalised, receivedAt, sample } from "./deliveries.ts"

const adapter = webFormAdapter()
const only = async (received: Parameters<typeof normalised>[1], use = adapter) => {
  const [event, ...more] = await normalised(use, received)
  if (event?._tag !== "Message" || more.length > 0) throw new Error("not one message")
  return event
}
const fieldsOf = (event: Awaited<ReturnType<typeof only>>) => event.content.flatMap((part) => (part._tag === "Form" ? part.fields.map(({ name, value }) => `${name}=${value}`) : []))
const told = (event: Awaited<ReturnType<typeof only>>) =>
  event.signals.map((signal) => (signal._tag === "Told" ? `told ${signal.fact}: ${String(signal.value)}` : signal._tag === "Asked" ? `asked ${signal.fact}` : signal._tag === "StepTried" ? `tried ${signal.step}` : signal._tag))
const multipart = (boundary: string, ...parts: ReadonlyArray<string>) =>
  delivery("webform", parts.map((part) => `--${boundary}\r\n${part}\r\n`).join("") + `--${boundary}--\r\n`, { headers: { "content-type": `multipart/form-data; boundary=${boundary}` } })

describe("a web form", () => {
  it("keeps all fields in their order, also those that come twice or stay empty, but no secrets", async () => {
    const event = await only(sample("webform", "webform", "kuendigung.txt"))
    expect(fieldsOf(event)).toEqual([
      "vorname=Anna", "nachname=Behrens-Müller", "email=anna.behrens@post.example.org", "vertragsnummer=V-20417", "strasse=Lindenweg",
      "hausnummer=4", "plz=24103", "ort=Kiel", "grund=Umzug", "rueckruf=", "thema=Strom", "thema=Gas", "_step=request"
    ])
    expect(event.source.carried).toContain("/fields/13/value")
  })

  it("tells the facts that were asked for, and last the step that was tried", async () => {
    expect(told(await only(sample("webform", "webform", "kuendigung.txt")))).toEqual([
      "asked name", "told name: Anna Behrens-Müller", "asked email", "told email: anna.behrens@post.example.org", "asked contractNo",
      "told contractNo: V-20417", "asked address", "told address: Lindenweg 4, 24103 Kiel", "asked reason", "told reason: Umzug", "tried request"
    ])
  })

  it("does not count as asked what came filled in", async () => {
    expect(told(await only(sample("webform", "webform", "umzug.json")))).toContain("told customerNo: 100482")
    expect(told(await only(sample("webform", "webform", "umzug.json")))).not.toContain("asked customerNo")
    const configured = await only(delivery("webform", "email=a%40post.example.org&grund=Umzug"), webFormAdapter({ prefilled: ["email"] }))
    expect(told(configured)).toEqual(["told email: a@post.example.org", "asked reason", "told reason: Umzug"])
  })

  it("understands the brand's own names for facts and steps", async () => {
    const own = webFormAdapter({ facts: { feld_17: "meterReading", grund: "" }, step: { umzug: "move", "/kuendigen": "request" } })
    expect(told(await only(delivery("webform", "feld_17=4711&grund=x&form=umzug"), own))).toEqual(["asked meterReading", "told meterReading: 4711", "tried move"])
    expect(told(await only(delivery("webform", "POST /kuendigen?von=start HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\na=1"), own))).toEqual(["tried request"])
    expect(told(await only(delivery("webform", "a=1&b=2", { name: "/kuendigen" }), own))).toEqual(["tried request"])
  })

  it("names who filled it in: only claimed, with session and account", async () => {
    const event = await only(delivery("webform", "mail=anna%40post.example.org&tel=0431+555&kdnr=100482&session_id=s1&kundenkonto=k9&name=Anna"))
    expect(event.identifiers.map(({ assurance, namespace, value }) => `${namespace} ${value} ${assurance}`)).toEqual([
      "email anna@post.example.org claimed", "phone 0431 555 claimed", "customer-no 100482 claimed", "name Anna claimed", "session s1 claimed", "portal-account k9 claimed"
    ])
    expect(event.thread.conversation).toBe("s1")
  })

  it("brings files along, and forgets the input where none was chosen", async () => {
    const event = await only(sample("webform", "webform", "kontakt.http"))
    expect(event.content[1]).toMatchObject({ _tag: "Media", kind: "image", media: { filename: "Zähler \"alt\".jpg", size: 8, mediaType: "image/jpeg" } })
    expect(event.content).toHaveLength(2)
    expect(event.at).toEqual({ instant: Date.UTC(2026, 2, 9, 7, 15), raw: "Mon, 09 Mar 2026 07:15:00 GMT" })
  })

  it("is read although final hyphens are missing, words stand before it, the length is wrong or nothing is escaped", async () => {
    const event = await only(sample("webform", "webform", "ohne-schlussstriche.http"))
    expect(fieldsOf(event)).toEqual(["kundennummer=100482"])
    expect(event.content[1]).toMatchObject({ media: { filename: " ? % * | \" < > ; ' ~.txt" } })
    expect(event.source.unrecognised).toEqual([])
    const document = await Effect.runPromise(adapter.document(sample("webform", "webform", "ohne-schlussstriche.http")))
    expect(document).toMatchObject({ asides: ["Worte davor"], problems: [expect.stringContaining("Content-Length says 9999")] })
  })

  it("reads the file names of many browsers", async () => {
    const filename = async (disposition: string) => {
      const { content: [media] } = await only(multipart("x", `Content-Disposition: form-data; name="f"; ${disposition}\r\nContent-Type: text/plain\r\n\r\nInhalt`))
      return media?._tag === "Media" ? media.media.filename : undefined
    }
    expect(await filename("filename=\"C:\\Daten\\Brief.txt\"")).toBe("Brief.txt")
    expect(await filename("filename=\"a %22b%22.txt\"")).toBe("a \"b\".txt")
    expect(await filename("filename*=utf-8''Z%C3%A4hler.txt; filename=\"Zaehler.txt\"")).toBe("Zähler.txt")
    expect(await filename("filename=kahl.txt")).toBe("kahl.txt")
  })

  it("reads Windows-1252 and Base64, and a body in chunks", async () => {
    expect(fieldsOf(await only(delivery("webform", "ort=K%F6ln&a=%zz")))).toEqual(["ort=Köln", "a=%zz"])
    expect(fieldsOf(await only(multipart("x", "Content-Disposition: form-data; name=\"ort\"\r\nContent-Transfer-Encoding: base64\r\n\r\nS2llbA==")))).toEqual(["ort=Kiel"])
    expect(fieldsOf(await only(delivery("webform", "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\n4\r\nort=\r\n4\r\nKiel\r\n0\r\n\r\n")))).toEqual(["ort=Kiel"])
  })

  it("may be JSON with nested fields, with pairs of names and values, or several at once", async () => {
    expect(fieldsOf(await only(sample("webform", "webform", "umzug.json")))).toContain("kunde.telefon=0431 5550199")
    const pairs = await only(delivery("webform", JSON.stringify({ fields: [{ name: "email", value: "a@post.example.org" }, { name: "password", value: "x" }] })))
    expect(fieldsOf(pairs)).toEqual(["email=a@post.example.org"])
    const events = await normalised(adapter, delivery("webform", JSON.stringify([{ ort: "Kiel" }, { ort: "Köln" }, { ort: "Kiel" }, 7])))
    expect(events.map(({ _tag }) => _tag)).toEqual(["Message", "Message", "Unrecognised"])
    const [single] = await normalised(adapter, delivery("webform", JSON.stringify({ ort: "Köln" })))
    expect(events[1]?.key).toBe(single?.key)
    expect(told(await only(delivery("webform", JSON.stringify({ product: { name: "Ökostrom" } }))))).toEqual([])
  })

  it("that is empty is kept, named and counted", async () => {
    expect(await normalised(adapter, sample("webform", "webform", "leer.http"))).toMatchObject([{ _tag: "Unrecognised", what: "an empty form" }])
    expect(await normalised(adapter, delivery("webform", "{}"))).toMatchObject([{ _tag: "Unrecognised", what: "an empty form" }])
    expect((await normalised(adapter, delivery("webform", "{}")))[0]?.at.instant).toBe(receivedAt)
  })

  it("is told from what is none, with the reason", async () => {
    expect(await malformed(adapter, delivery("webform", ""))).toBe("The payload is empty.")
    expect(await malformed(adapter, delivery("webform", "# Hinweise\n\n- eins\n- zwei\n"))).toBe("This is no form; it looks like Markdown.")
    expect(await malformed(adapter, delivery("webform", "Bitte rufen Sie zurück."))).toBe("This is no form; it looks like plain text.")
    expect(await malformed(adapter, delivery("webform", "a=1", { headers: { "content-type": "multipart/form-data" } }))).toContain("names no boundary")
    expect(await malformed(adapter, delivery("webform", "a=1", { headers: { "content-type": "multipart/form-data; boundary=x" } }))).toContain("appears nowhere")
    expect(await malformed(adapter, delivery("webform", `a=1${"&a=1".repeat(20_000)}`))).toBe("The form has more than 20000 fields.")
    expect(await malformed(adapter, delivery("webform", "{\"a\": "))).toContain("This is not JSON")
  })

  it("keeps all samples without loss; written from its image it says the same", async () => {
    for (const name of readdirSync(new URL("../samples/webform", import.meta.url))) {
      const received = sample("webform", "webform", name)
      expect((await lawful(adapter, received)).events).toHaveLength(1)
      const again = delivery("webform", adapter.serialise(await Effect.runPromise(adapter.document(received))))
      const [before, after] = [await normalised(adapter, received), await normalised(adapter, again)]
      expect(after[0]?.signals).toEqual(before[0]?.signals)
      expect(after[0]?.identifiers).toEqual(before[0]?.identifiers)
    }
  })

  it("takes no answers", async () => {
    const sent = await Effect.runPromise(Effect.result(adapter.render({ content: [] }, { channel: "webform", to: { namespace: "email" as never, value: "a", assurance: "claimed" }, references: [] })))
    expect(sent._tag).toBe("Failure")
  })
})

describe("a form that asks to be called back", () => {
  const signals = async (form: string) => (await only(delivery("webform", form))).signals.filter(({ _tag }) => _tag === "Promised" || _tag === "Noted")

  it("promises the call on the day that it took, and notes a wish without one", async () => {
    expect(await signals("telefon=0431+5550199&rueckruf=ja&rueckruf_termin=2026-03-10T14%3A00")).toEqual([{ _tag: "Promised", text: "to call back", due: "2026-03-10T14:00" }])
    expect(await signals("telefon=0431+5550199&rueckruf_termin=10.3.2026&rueckruf_um=9:30")).toEqual([{ _tag: "Promised", text: "to call back", due: "2026-03-10T09:30" }])
    expect(await signals("phone=0431+5550199&callback=on")).toEqual([{ _tag: "Noted", text: "Wants to be called back" }])
    expect(await signals("telefon=0431+5550199&rueckruf=ja&rueckruf_zeit=vormittags")).toEqual([{ _tag: "Noted", text: "Wants to be called back: vormittags" }])
  })
  it("promises nothing where the field stays empty or says no", async () => {
    expect([...await signals("telefon=0431+5550199&rueckruf="), ...await signals("telefon=1234567&rueckruf=nein&rueckruf_termin=2026-03-10"), ...await signals("telefon=1234567")]).toEqual([])
  })
})
