import { emailAdapter } from "@redthread/adapters"
import { describe, expect, it } from "vitest"
import { delivery, normalised } from "./deliveries.ts"

const adapter = emailAdapter({ ownAddresses: ["@stadtwerke.example.org"] })

const read = async (...lines: ReadonlyArray<string>) => {
  const events = await normalised(adapter, delivery("email", ["To: service@stadtwerke.example.org", ...lines].join("\r\n")))
  const [message] = events
  if (message?._tag !== "Message") throw new Error("no message")
  const receipts = events.flatMap((event) => (event._tag === "Receipt" ? [`${event.identifiers[0]?.value} ${event.status} ${event.problem?.code ?? ""} ${event.target}`] : []))
  return { automatic: message.automatic, receipts, message, events }
}

const returned = ["", "Return-Path: <service@stadtwerke.example.org>", "Message-ID: <rechnung-7@stadtwerke.example.org>", "Subject: Ihre Rechnung", "", "Guten Tag"]

/** Bounces as mail systems write them; each names one recipient and the code of the failure. */
const bounces: Readonly<Record<string, readonly [receipt: string, ...lines: ReadonlyArray<string>]>> = {
  Postfix: [
    "alt@post.example.org failed 5.1.1", "From: MAILER-DAEMON@mx.example.net (Mail Delivery System)", "Subject: Undelivered Mail Returned to Sender", "Auto-Submitted: auto-replied",
    `Content-Type: multipart/report; report-type=delivery-status; boundary="b"`, "", "--b", "Content-Type: text/plain", "", "This is the mail system at host mx.example.net.", "",
    "<alt@post.example.org>: host mail.post.example.org said: 550 5.1.1 User unknown", "--b", "Content-Type: message/delivery-status", "", "Reporting-MTA: dns; mx.example.net", "",
    "Final-Recipient: rfc822; alt@post.example.org", "Action: failed", "Status: 5.1.1", "Diagnostic-Code: smtp; 550 5.1.1 User unknown", "", "--b", "Content-Type: message/rfc822", ...returned, "--b--"
  ],
  "T-Online (Exim, without a report)": [
    "voll@t-post.example.org failed 552", "From: Mail Delivery System <Mailer-Daemon@mailout.t-post.example.org>", "Return-Path: <>", "Subject: Mail delivery failed: returning message to sender",
    "X-Failed-Recipients: voll@t-post.example.org", "", "This message was created automatically by mail delivery software.", "",
    "A message that you sent could not be delivered to one or more of its recipients. This is a permanent error.", "", "  voll@t-post.example.org", "    552 Requested mail action aborted: quota exceeded", "",
    "------ This is a copy of the message, including all the headers. ------", ...returned
  ],
  "GMX and Web.de": [
    "weg@gm.example.org failed 5.1.1", "From: GMX Mailer Daemon <mailer-daemon@gm.example.org>", "Subject: Mail delivery failed: returning message to sender", "",
    "Diese Nachricht wurde automatisch erstellt.", "", "Ihre E-Mail konnte nicht zugestellt werden:", "", "weg@gm.example.org:", "SMTP error from remote server: 550 5.1.1 mailbox unavailable", "",
    "--- The header of the original message is following. ---", ...returned
  ],
  "Exchange, in German": [
    "niemand@firma.example.org failed 5.1.10", "From: Microsoft Outlook <postmaster@firma.example.org>", "Subject: Unzustellbar: Ihre Rechnung", `Content-Type: multipart/report; report-type=delivery-status; boundary="b"`, "",
    "--b", "Content-Type: text/plain; charset=utf-8", "", "Fehler bei der Nachrichtenzustellung an folgende Empfänger oder Gruppen:", "", "--b", "Content-Type: message/delivery-status", "",
    "Reporting-MTA: dns;firma.example.org", "", "Final-recipient: RFC822;niemand@firma.example.org", "Action: failed", "Status: 5.1.10", "Diagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound", "",
    "--b", "Content-Type: text/rfc822-headers", ...returned, "--b--"
  ],
  Gmail: [
    "tippfehler@gmail.example.com failed 5.1.1", "From: Mail Delivery Subsystem <mailer-daemon@googlemail.example.com>", "Subject: Delivery Status Notification (Failure)", "References: <rechnung-7@stadtwerke.example.org>",
    "In-Reply-To: <rechnung-7@stadtwerke.example.org>", "X-Failed-Recipients: tippfehler@gmail.example.com", `Content-Type: multipart/report; report-type=delivery-status; boundary="b"`, "",
    "--b", "Content-Type: text/plain", "", "** Die Adresse wurde nicht gefunden **", "", "--b", "Content-Type: message/delivery-status", "", "Reporting-MTA: dns; googlemail.example.com", "",
    "Final-Recipient: rfc822; tippfehler@gmail.example.com", "Action: failed", "Status: 5.1.1", "", "--b--"
  ],
  qmail: [
    "nobody@yahoo.example.com failed 5.1.1", "From: MAILER-DAEMON@q.example.net", "Return-Path: <>", "Subject: failure notice", "", "Hi. This is the qmail-send program at q.example.net.",
    "I'm afraid I wasn't able to deliver your message to the following addresses.", "", "<nobody@yahoo.example.com>:", "Sorry, no mailbox here by that name. (#5.1.1)", "", "--- Below this line is a copy of the message.", ...returned
  ]
}

describe("a bounce", () => {
  for (const [system, [receipt, ...lines]] of Object.entries(bounces)) {
    it(`of ${system} is a failed receipt of the mail that was sent, and no word of a customer`, async () => {
      const { automatic, message, receipts } = await read("Message-ID: <bounce@mx.example.net>", ...lines)
      expect(automatic).toBe("bounce")
      expect(receipts).toEqual([`${receipt} <rechnung-7@stadtwerke.example.org>`])
      expect(message.identifiers.map(({ value }) => value)).toEqual([receipt.split(" ")[0]])
    })
  }
})

it("a bounce that came under the id of the mail it returns still names that mail", async () => {
  const { receipts } = await read("Message-ID: <rechnung-7@stadtwerke.example.org>", ...(bounces["qmail"]?.slice(1) ?? []))
  expect(receipts).toEqual(["nobody@yahoo.example.com failed 5.1.1 <rechnung-7@stadtwerke.example.org>"])
})

describe("a machine's mail", () => {
  const machines: Readonly<Record<string, ReadonlyArray<string>>> = {
    "an absence note of Outlook": ["From: anna@post.example.org", "X-Auto-Response-Suppress: All", "Subject: Automatische Antwort: Rechnung", "", "Ich bin im Urlaub."],
    "an absence note by its subject alone": ["From: anna@post.example.org", "Subject: Abwesenheitsnotiz: Rechnung", "", "Ich bin im Urlaub."],
    "an absence note in English": ["From: anna@post.example.org", "Subject: Out of Office: your bill", "", "I am away."],
    "a vacation of sieve (RFC 5230)": ["From: anna@post.example.org", "Auto-Submitted: auto-replied (vacation)", "Subject: Auto: Rechnung", "", "Urlaub"],
    "a ticket system's confirmation": ["From: support@shop.example.org", "Auto-Submitted: auto-generated", "Subject: [Ticket#4711] Eingangsbestätigung", "", "Wir haben Ihre Anfrage erhalten."],
    "a confirmation that only asks for no answer": ["From: noreply@shop.example.org", "Precedence: auto_reply", "Subject: Danke", "", "Danke"],
    "an autoresponder of a provider": ["From: anna@post.example.org", "X-Autoresponder: GMX", "Subject: Re: Rechnung", "", "Bin verreist"],
    "a newsletter": ["From: news@shop.example.org", "List-Unsubscribe: <mailto:weg@shop.example.org>", "Subject: Angebote", "", "Billig"],
    "a mailing list": ["From: anna@post.example.org", "List-Id: <liste.example.org>", "Precedence: list", "Subject: [Liste] Frage", "", "Wer weiß es?"],
    "a read receipt": [
      "From: anna@post.example.org", `Content-Type: multipart/report; report-type=disposition-notification; boundary="b"`, "", "--b", "", "Gelesen", "--b", "Content-Type: message/disposition-notification", "",
      "Final-Recipient: rfc822;anna@post.example.org", "Original-Message-ID: <rechnung-7@stadtwerke.example.org>", "Disposition: manual-action/MDN-sent-manually; displayed", "", "--b--"
    ],
    "a complaint that is no report by norm": [
      "From: staff@hotmail.example.com", "Subject: complaint about message from 192.0.2.7", `Content-Type: multipart/mixed; boundary="b"`, "", "--b", "Content-Type: message/rfc822", "Content-Disposition: inline", "",
      "X-HmXmrOriginalRecipient: anna@post.example.org", "From: service@stadtwerke.example.org", "Message-ID: <rechnung-7@stadtwerke.example.org>", "", "Guten Tag", "--b--"
    ]
  }
  for (const [what, lines] of Object.entries(machines)) it(`is ${what}`, async () => expect((await read(...lines)).automatic).toBeDefined())

  it("that complains withdraws consent, also where it is no report by norm", async () => {
    const { events } = await read(...machines["a complaint that is no report by norm"] ?? [])
    expect(events[1]).toMatchObject({ _tag: "ConsentChanged", consent: { granted: false }, identifiers: [{ value: "anna@post.example.org" }] })
  })
})

describe("a customer's mail", () => {
  const people: Readonly<Record<string, ReadonlyArray<string>>> = {
    "about a bounce": ["Subject: Undelivered Mail Returned to Sender", "", "Hallo, diese Meldung habe ich bekommen, als ich Ihnen schrieb. Was bedeutet das?"],
    "about an unknown recipient": ["Subject: Ihr Brief war unzustellbar", "", "Der Postbote sagt: Empfänger unbekannt."],
    "about a failed delivery of a parcel": ["Subject: Delivery failed", "", "The parcel was not delivered. Please send it again."],
    "that answers an absence note": ["Subject: Re: Automatische Antwort: Urlaub", "", "Dann melde ich mich nächste Woche."],
    "that says there is no automatism": ["Auto-Submitted: no", "Subject: Hallo", "", "Guten Tag"],
    "from Exchange, which suppresses nothing": ["X-Auto-Response-Suppress: DR, RN, NRN", "Subject: Termin", "", "Geht Freitag?"],
    "with a wish for a read receipt": ["Disposition-Notification-To: anna@post.example.org", "Subject: Kündigung", "", "Ich kündige."],
    "of high importance": ["Importance: high", "X-Priority: 1", "Subject: Dringend", "", "Kein Strom!"],
    "with an error code in its words": ["Subject: Fehler 550", "", "Ihr Portal zeigt 550 Error, was nun?"],
    "from somebody called Postmann": ["Reply-To: postmann@post.example.org", "Subject: Frage", "", "Wann?"],
    "that passes a bounce on": ["Subject: WG: Mail delivery failed", "", "Warum kam das zurück?", "", "> <service@stadtwerke.example.org>: 550 5.1.1 user unknown"],
    "with an invitation": ["Subject: Zählertausch", "Content-Type: multipart/mixed; boundary=b", "", "--b", "", "Passt das?", "--b", "Content-Type: text/calendar; method=REQUEST", "", "BEGIN:VCALENDAR", "METHOD:REQUEST", "END:VCALENDAR", "--b--"],
    "that accepts an invitation": ["Subject: Zugesagt: Zählertausch", "Content-Type: text/calendar; method=REPLY", "", "BEGIN:VCALENDAR", "METHOD:REPLY", "END:VCALENDAR"],
    "with a numbered subject": ["Subject: [Ticket#4711] AW: Ihre Anfrage", "", "Hier die Unterlagen."],
    "that asks about a vacation": ["Subject: Urlaub / vacation", "", "Wo lese ich im Urlaub meine Rechnung?"]
  }
  for (const [what, lines] of Object.entries(people)) {
    it(`${what} is a customer's mail`, async () => {
      const { automatic, message, receipts } = await read("From: Anna Behrens <anna@post.example.org>", ...lines)
      expect([automatic, receipts, message.direction]).toEqual([undefined, [], "inbound"])
      expect(message.identifiers[0]?.value).toBe("anna@post.example.org")
    })
  }

  it("belongs to the mails it names and to no other, whatever its subject says", async () => {
    const hostile = ["Re: [Ticket#4711] Rechnung", "AW: <rechnung-7@stadtwerke.example.org>", "In-Reply-To: <rechnung-7@stadtwerke.example.org>", "=?utf-8?q?x=0D=0AIn-Reply-To:_=3Crechnung-7@stadtwerke.example.org=3E?=", "Re: Re: Re:", "#4711 #4712"]
    for (const subject of hostile) {
      const { message } = await read("From: anna@post.example.org", `Subject: ${subject}`, "", "References: <rechnung-7@stadtwerke.example.org>", "Ja")
      expect(message.thread).toEqual({ references: [] })
    }
    const { message } = await read("From: anna@post.example.org", "Subject: Ganz etwas anderes", "Message-ID: <9@post.example.org>", "In-Reply-To: <b@x.example.org>", "References: <a@x.example.org> <b@x.example.org>", "", "Ja")
    expect(message.thread).toEqual({ id: "<9@post.example.org>", references: ["<b@x.example.org>", "<a@x.example.org>"] })
  })
})
