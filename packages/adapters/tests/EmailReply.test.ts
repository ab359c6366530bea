import { emailAdapter, htmlReplyOf, replyOf } from "@redthread/adapters"
import * as fc from "fast-check"
import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { delivery, normalised } from "./deliveries.ts"

interface Pair {
  readonly title: string
  readonly mail: string
  readonly own: string
}

const pairs = (language: string): ReadonlyArray<Pair> =>
  readFileSync(new URL(`replies/${language}.txt`, import.meta.url), "utf8").split(/^%%% /m).slice(1).map((record) => {
    const [title = "", ...rest] = record.split("\n")
    const [mail = "", own = ""] = rest.join("\n").split(/^%%%>\n/m)
    return { title, mail, own: own.trim() }
  })

const squeezed = (text: string): string => text.replace(/[\s\u200B\uFEFF]+/g, "")

describe("the author's own answer", () => {
  for (const language of ["german", "english"]) {
    for (const { mail, own, title } of pairs(language)) {
      it(`is what the author wrote: ${title}`, () => {
        expect(replyOf(mail).text).toBe(own)
        expect(replyOf(mail.replaceAll("\n", "\r\n")).text).toBe(own)
      })
    }
  }

  it("and what was trimmed are together the whole mail, whatever it is made of", () => {
    const all = [...pairs("german"), ...pairs("english")].flatMap(({ mail }) => mail.split("\n"))
    fc.assert(fc.property(fc.array(fc.constantFrom(...all, "", "--", "> ", "____________"), { maxLength: 40 }), fc.constantFrom("\n", "\r\n"), (lines, end) => {
      const mail = lines.join(end)
      const { text, trimmed } = replyOf(mail)
      let at = 0
      let kept = ""
      for (const { from, to } of trimmed) {
        expect(from).toBeGreaterThanOrEqual(at)
        expect(to).toBeGreaterThan(from)
        kept += mail.slice(at, from)
        at = to
      }
      expect(squeezed(text)).toBe(squeezed(kept + mail.slice(at)))
    }), { numRuns: 200 })
  })

  it("is what the message of a person says, with a pointer to the rest", async () => {
    const text = "Ja, gern.\n\nAm 09.03.2026 um 08:12 schrieb Service <service@stadtwerke.example.org>:\n> Passt es?"
    const read = (from: string, ...more: ReadonlyArray<string>) =>
      normalised(emailAdapter({ ownAddresses: ["@stadtwerke.example.org"] }), delivery("email", [`From: ${from}`, "To: anna@post.example.org", ...more, "", text].join("\r\n")))
    const [answer] = await read("anna@post.example.org")
    expect(answer).toMatchObject({ content: [{ _tag: "Text", text: "Ja, gern.", trimmed: [{ kind: "header" }, { kind: "quote" }] }] })
    const [ours] = await read("service@stadtwerke.example.org")
    expect(ours).toMatchObject({ direction: "outbound", content: [{ _tag: "Text", text }] })
    const [machine] = await read("anna@post.example.org", "Auto-Submitted: auto-replied")
    expect(machine).toMatchObject({ automatic: "auto-reply", content: [{ _tag: "Text", text }] })
  })

  it("is the whole mail where it only passes another one on", async () => {
    const mail = "From: anna@post.example.org\n\n-------- Weitergeleitete Nachricht --------\nVon: Fuchs <a@fuchs.example.org>\nGesendet: gestern\nAn: mich\nBetreff: Gewinn\n\nKlicken Sie hier."
    const [event] = await normalised(emailAdapter({ ownAddresses: [] }), delivery("email", mail))
    expect(event).toMatchObject({ content: [{ text: expect.stringContaining("Klicken Sie hier.") as string }] })
    expect(replyOf("> Passt es?\n> Gruß").text).toBe("")
  })
})

describe("the author's own answer in HTML", () => {
  const own = (html: string) => htmlReplyOf(html).html.replace(/<[^>]*>|&nbsp;/g, " ").replace(/\s+/g, " ").trim()

  it("stands above the quotation of each mail program", () => {
    const mails: ReadonlyArray<readonly [string, string]> = [
      ["Gmail", `<div dir="ltr">Ja, gern.</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">Am Mo. schrieb Service:<br></div><blockquote class="gmail_quote" style="margin:0">Passt <div>es?</div></blockquote></div>`],
      ["Apple Mail", `<body>Ja, gern.<br><div><br><blockquote type="cite"><div>Am 9. März schrieb Service:</div><blockquote type="cite">Alt</blockquote>Passt es?</blockquote></div></body>`],
      ["Thunderbird", `<p>Ja, gern.</p><div class="moz-cite-prefix">Am 09.03.26 schrieb Service:</div><blockquote type="cite" cite="mid:1@x">Passt es?</blockquote><pre class="moz-signature">-- \nAnna</pre>`],
      ["Outlook", `<div class="WordSection1"><p class="MsoNormal">Ja, gern.</p><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p><b>Von:</b> Service</p></div><p>Passt es?</p></div></body>`],
      ["Outlook in the browser", `<div>Ja, gern.</div><hr tabindex="-1" style="display:inline-block;width:98%"><div id="divRplyFwdMsg" dir="ltr"><b>From:</b> Service</div><div>Passt es?</div>`],
      ["Outlook without a frame", `<p>Ja, gern.</p><p class="MsoNormal"><b><span lang="DE">Von:</span></b> Service<br><b>Gesendet:</b> gestern</p><p>Passt es?</p>`],
      ["GMX", `<div>Ja, gern.</div><div name="quote" style="margin:10px 5px 5px 10px"><div><b>Gesendet:</b> Montag</div>Passt es?</div>`],
      ["Yahoo", `<div>Ja, gern.</div><div id="yahoo_quoted_123" class="yahoo_quoted"><div>Am Montag schrieb Service:</div>Passt es?</div>`],
      ["Proton", `<div>Ja, gern.</div><div class="protonmail_quote">Am Montag schrieb Service:<blockquote type="cite">Passt es?</blockquote></div>`]
    ]
    for (const [program, html] of mails) expect([program, own(html)]).toEqual([program, "Ja, gern."])
  })

  it("keeps the quotations between which the author wrote", () => {
    expect(own(`<div class="gmail_quote"><div class="gmail_attr">Service schrieb:</div><blockquote>Nummer?</blockquote>4711<blockquote>Seit wann?</blockquote>Mai<blockquote>Gruß</blockquote></div>`)).toBe("Nummer? 4711 Seit wann? Mai")
    expect(own(`<blockquote type="cite">Nummer?</blockquote>4711<blockquote type="cite">Seit wann?</blockquote>Mai`)).toBe("Nummer? 4711 Seit wann? Mai")
    expect(own(`<blockquote type="cite">Passt es?</blockquote><p>Ja, gern.</p>`)).toBe("Ja, gern.")
  })

  it("is all of it where the author wrote nothing beside, or no program marked anything", () => {
    for (const html of [`<blockquote type="cite">Passt es?</blockquote>`, `<p>Ja, <blockquote>wie Goethe sagt</blockquote> gern.</p>`, `<div class="gmail_quote">`]) {
      expect(htmlReplyOf(html)).toEqual({ html, trimmed: [] })
    }
  })

  it("and what was trimmed are together the whole page", () => {
    const html = `<p>a</p><blockquote type="cite">b</blockquote><div class="gmail_signature">c</div><p>d</p>`
    const { html: kept, trimmed } = htmlReplyOf(html)
    expect(trimmed.map(({ kind }) => kind)).toEqual(["quote", "signature"])
    expect(kept.length + trimmed.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(html.length)
  })
})
