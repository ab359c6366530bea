import { emailAdapter } from "@redthread/adapters"
import { mailDate } from "@redthread/adapters/EmailDate"
import { deliveryStatus } from "@redthread/adapters/EmailReport"
import { type ChannelEvent, Instant } from "@redthread/model"
import { Effect } from "effect"
import { readdirSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { delivery, lawful, malformed, normalised, receivedAt, sample } from "./deliveries.ts"

const adapter = emailAdapter({ ownAddresses: ["@stadtwerke.example.org"] })
const read = (name: string) => normalised(adapter, sample("email", "email", name))
const mail = (...lines: ReadonlyArray<string>) => delivery("email", lines.join("\r\n"))
const first = async (...lines: ReadonlyArray<string>) => {
  const [event] = await normalised(adapter, mail(...lines))
  if (event?._tag !== "Message") throw new Error("no message")
  return event
}
const emails = (event: ChannelEvent | undefined) => event?.identifiers.filter(({ namespace }) => namespace === "email").map(({ value }) => value)

describe("an e-mail", () => {
  it("becomes a message with its author, recipients, words and attachments", async () => {
    const [event] = await read("kuendigung.eml")
    expect(event).toMatchObject({
      _tag: "Message",
      direction: "inbound",
      subject: "Kündigung meines Stromvertrags",
      at: { instant: Date.UTC(2026, 2, 9, 7, 12, 40), raw: "Mon, 9 Mar 2026 08:12:40 +0100" },
      thread: { id: "<a1b2c3@post.example.org>", references: [] },
      identifiers: [
        { namespace: "email", value: "anna.behrens@post.example.org", assurance: "claimed" },
        { namespace: "name", value: "Anna Behrens-Müller" }
      ],
      others: [{ role: "brand" }, { role: "other", identifiers: [{ value: "jonas@post.example.org" }, { value: "Jonas Behrens" }] }],
      content: [{ _tag: "Text" }, { _tag: "Media", kind: "document", media: { ref: "part:0", filename: "Zaehlerstand.pdf", size: 9 } }]
    })
    expect(event).not.toHaveProperty("automatic")
    expect(event?.source.unrecognised).toEqual(["/headers/9/key", "/headers/9/value"])
  })

  it("names the mails it answers, the nearest first, and never goes by the subject", async () => {
    const [event] = await read("antwort.eml")
    expect(event?.thread.references).toEqual(["<antwort-2@stadtwerke.example.org>", "<antwort-1@stadtwerke.example.org>", "<a1b2c3@post.example.org>"])
    expect((await first("From: a@post.example.org", "Subject: AW: Ihre Anfrage", "", "Ja")).thread.references).toEqual([])
  })

  it("from the brand is outbound and about its recipient", async () => {
    const [event] = await read("gesendet.eml")
    expect(event).toMatchObject({ direction: "outbound", others: [{ role: "brand" }, { role: "brand" }] })
    expect(emails(event)).toEqual(["anna.behrens@post.example.org"])
  })

  it("from the brand's own form is inbound and about the one it says to answer to", async () => {
    const [event] = await read("kontaktformular.eml")
    expect(event).toMatchObject({ direction: "inbound" })
    expect(emails(event)).toEqual(["mara@post.example.org"])
  })

  it("keeps all samples without loss and without doubles", async () => {
    for (const name of readdirSync(new URL("../samples/email", import.meta.url)).filter((file) => !file.endsWith(".json"))) {
      const { events, malformed: reason } = await lawful(adapter, sample("email", "email", name))
      expect([name, reason]).toEqual([name, undefined])
      expect(events.length).toBeGreaterThan(0)
    }
  })

  it("has the same key when it came another way, and another one when only its id is the same", async () => {
    const lines = ["From: a@post.example.org", "Message-ID: <same@post.example.org>", "Date: Mon, 9 Mar 2026 08:00:00 +0100"]
    const direct = await first(...lines, "", "Guten Tag")
    const relayed = await first("Received: from relay.example.org; Mon, 9 Mar 2026 08:01:00 +0100", ...lines, "", "Guten Tag", "")
    const careless = await first(...lines, "", "Etwas ganz anderes")
    expect(relayed.key).toBe(direct.key)
    expect(careless.key).not.toBe(direct.key)
  })

  it("without a date, or with one that cannot be read, counts from its receipt and keeps what was written", async () => {
    expect((await first("From: a@post.example.org", "", "x")).at).toEqual({ instant: receivedAt, raw: "" })
    expect((await first("From: a@post.example.org", "Date: neulich", "", "x")).at).toEqual({ instant: receivedAt, raw: "neulich" })
    expect(mailDate("09 Mar 99 23:01:02 EST", Instant.make(0)).instant).toBe(Date.UTC(1999, 2, 10, 4, 1, 2))
  })

  it("in a mailbox file counts once each, also where it is kept twice", async () => {
    const events = await read("postfach.mbox")
    expect(events.map(emails)).toEqual([["eins@post.example.org"], ["zwei@post.example.org"]])
    expect(events.flatMap(({ source }) => source.unrecognised)).toEqual([])
  })

  it("is told from what is none, with a word on what it looks like", async () => {
    const look = (body: string | Uint8Array) => malformed(adapter, delivery("email", body))
    expect(await look("")).toBe("The mail is empty.")
    expect(await look("{\"from\": \"anna\"}")).toContain("JSON")
    expect(await look("%PDF-1.7\n")).toContain("a PDF")
    expect(await look("<!doctype html><p>Hallo")).toContain("an HTML page")
    expect(await look(new Uint8Array([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]))).toContain("OLE")
    expect(await look("Guten Tag,\n\nich kündige.")).toContain("plain text without any header")
  })

  it("that is too large or nested without end is refused before it is taken apart", async () => {
    expect(await malformed(emailAdapter({ ownAddresses: [], maxBytes: 100 }), sample("email", "email", "kuendigung.eml"))).toContain("the limit is 100")
    const bomb = Array.from({ length: 5000 }, (_, i) => `Content-Type: multipart/mixed; boundary="b${i}"\r\n\r\n--b${i}\r\n`).join("")
    expect(await malformed(adapter, delivery("email", `From: a@post.example.org\r\n\r\n${"x\n".repeat(1_000_001)}`))).toContain("more than 1000000 lines")
    expect(await malformed(adapter, delivery("email", `From: a@post.example.org\r\n\r\n${"--x\n".repeat(20_001)}`))).toContain("more than 20000 parts")
    expect(await malformed(adapter, delivery("email", `From: a@post.example.org\r\nTo: ${"a@b.c,".repeat(100_000)}\r\n\r\nx`))).toContain("header size")
    expect(await malformed(adapter, delivery("email", `From: a@post.example.org\r\n${bomb}`))).toContain("cannot be taken apart")
  })
})

describe("a machine's mail", () => {
  const kind = async (...lines: ReadonlyArray<string>) => (await first("From: a@post.example.org", ...lines)).automatic

  it("is told apart as auto-reply, bounce or list", async () => {
    expect((await read("abwesenheit.eml"))[0]).toMatchObject({ automatic: "auto-reply" })
    expect((await read("rundbrief.eml"))[0]).toMatchObject({ automatic: "list" })
    expect((await read("unzustellbar.eml"))[0]).toMatchObject({ automatic: "bounce" })
    expect((await read("unzustellbar-ohne-norm.eml"))[0]).toMatchObject({ automatic: "bounce" })
    expect(await kind("X-Autoreply: yes", "", "x")).toBe("auto-reply")
    expect(await kind("Precedence: auto_reply", "", "x")).toBe("auto-reply")
    expect(await kind("Return-Path: <>", "Subject: Danke", "", "x")).toBe("auto-reply")
    expect(await kind("Subject: Nicht zugestellt: Rechnung", "", "550 5.1.1 user unknown")).toBe("bounce")
  })

  it("is not seen in people who write about bounces, lists or absence", async () => {
    expect(await kind("Auto-Submitted: no", "Subject: Ihr Brief kam als unzustellbar zurueck", "", "Bitte noch einmal schicken.")).toBeUndefined()
    expect(await kind("Subject: Re: Automatic reply: Termin", "", "Dann eben später.")).toBeUndefined()
    expect((await first("From: Max Postmann <postmann@post.example.org>", "Subject: Frage", "", "Wann?")).automatic).toBeUndefined()
  })

  it("that reports failures gives a receipt for each recipient, with code and words, and the mail that failed", async () => {
    const receipts = (await read("unzustellbar.eml")).filter((event) => event._tag === "Receipt")
    expect(receipts).toMatchObject([
      { status: "failed", target: "<rechnung-512@stadtwerke.example.org>", problem: { code: "5.1.1", text: "550 5.1.1 <alt@post.example.org>: no such mailbox here" } },
      { status: "failed", target: "<rechnung-512@stadtwerke.example.org>", problem: { code: "4.2.2" } }
    ])
    expect(receipts.map(emails)).toEqual([["Alt@post.example.org"], ["voll@post.example.org"]])
  })

  it("that reports in its own words still names the recipient and the mail", async () => {
    const [message, receipt] = await read("unzustellbar-ohne-norm.eml")
    expect(emails(message)).toEqual(["verzogen@post.example.org"])
    expect(receipt).toMatchObject({ _tag: "Receipt", status: "failed", target: "<rechnung-513@stadtwerke.example.org>", problem: { code: "5.1.1" } })
  })

  it("that only reports a delay gives no failure", async () => {
    const events = await normalised(adapter, mail("From: MAILER-DAEMON@post.example.org", "Subject: Warning: message delayed", "", "Your message was delayed; we will keep trying.", "<spaet@post.example.org>:", "451 4.4.1 later", "", "--- copy of the message", "Message-ID: <x@stadtwerke.example.org>"))
    expect(events.map(({ _tag }) => _tag)).toEqual(["Message"])
    expect(deliveryStatus("Final-Recipient: rfc822; a@post.example.org\nAction: delayed\nStatus: 5.0.0")).toMatchObject([{ status: undefined }])
    expect(deliveryStatus("Final-Recipient: rfc822; a@post.example.org\nAction: gone\nStatus: 5.0.0")).toMatchObject([{ status: "failed" }])
  })

  it("that tells a mail was displayed gives a read receipt", async () => {
    expect((await read("gelesen.eml"))[1]).toMatchObject({ _tag: "Receipt", status: "read", target: "<rechnung-512@stadtwerke.example.org>" })
  })

  it("that is a complaint through a feedback loop withdraws consent", async () => {
    const events = await normalised(adapter, mail(
      "From: fbl@post.example.org", "Content-Type: multipart/report; report-type=feedback-report; boundary=f", "", "--f", "", "Complaint", "--f",
      "Content-Type: message/feedback-report", "", "Feedback-Type: abuse", "Original-Rcpt-To: tariq@post.example.org", "", "--f--"
    ))
    expect(events[1]).toMatchObject({ _tag: "ConsentChanged", consent: { granted: false } })
    expect(emails(events[1])).toEqual(["tariq@post.example.org"])
  })
})

describe("a wish to be left in peace", () => {
  it("withdraws consent to marketing, in the customer's own words", async () => {
    const [, consent] = await read("abmelden.eml")
    expect(consent).toMatchObject({ _tag: "ConsentChanged", consent: { purpose: "marketing", channel: "email", granted: false, evidence: "Bitte keine Werbung mehr!" } })
  })

  it("may stand in the subject alone, in German or English", async () => {
    for (const subject of ["unsubscribe", "STOP", "Abmelden", "Newsletter abbestellen"]) {
      const events = await normalised(adapter, mail("From: a@post.example.org", `Subject: ${subject}`, "", ""))
      expect(events.map(({ _tag }) => _tag)).toEqual(["Message", "ConsentChanged"])
    }
  })

  it("is not read into a mail that says more", async () => {
    const events = await normalised(adapter, mail("From: a@post.example.org", "Subject: Abmelden", "", "Ich möchte meinen Zähler abmelden."))
    expect(events.map(({ _tag }) => _tag)).toEqual(["Message"])
  })
})

it("a mail written from its image has the same image, but for the layout of its bytes", async () => {
  for (const name of ["kuendigung.eml", "antwort.eml", "abmelden.eml"]) {
    const received = sample("email", "email", name)
    const image = await Effect.runPromise(adapter.document(received))
    if (image === null || typeof image !== "object" || !("headers" in image)) throw new Error("no image")
    const { headers, html, text } = image as { headers: ReadonlyArray<{ key: string; value: string }>; html?: string; text?: string }
    const bytes = adapter.serialise({ headers, attachments: [], ...(text === undefined ? {} : { text }), ...(html === undefined ? {} : { html }) })
    const again = await Effect.runPromise(adapter.document(delivery("email", bytes))) as unknown as { headers: ReadonlyArray<{ key: string; value: string }>; html?: string; text?: string }
    const own = (list: ReadonlyArray<{ key: string; value: string }>) => list.filter(({ key }) => !/^(content-|mime-)/.test(key))
    expect(own(again.headers)).toEqual(own(headers))
    expect(again.text?.trim()).toEqual(text?.trim())
    expect(again.html?.trim()).toEqual(html?.trim())
  }
})
