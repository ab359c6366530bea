/** Files that lie inside what was delivered: an attachment, a file of a form. */
import { emailAdapter, webFormAdapter } from "@redthread/adapters"
import type { AnyAdapter, Received } from "@redthread/channel"
import type { Pointer } from "@redthread/model"
import { Effect } from "effect"
import { describe, expect, it } from "vitest"
import { delivery, normalised, sample } from "./deliveries.ts"

const mail = emailAdapter({ ownAddresses: [] })
const form = webFormAdapter()

/** Every file that the events of a delivery speak of, with its bytes as text, or why there are none. */
const parts = async (adapter: AnyAdapter, received: Received): Promise<ReadonlyArray<readonly [string, string]>> => {
  const events = await normalised(adapter, received)
  const files = events.flatMap((event) => ("content" in event ? event.content : []).flatMap((part) => (part._tag === "Media" ? [[event.source.at, part.media] as const] : [])))
  return Promise.all(files.map(async ([at, media]) => {
    const { bytes } = await Effect.runPromise(adapter.part?.(received, at, media) ?? Effect.die("no parts"))
    return [media.ref, Buffer.from(bytes).toString("latin1")] as const
  }))
}
const reason = (adapter: AnyAdapter, received: Received, at: string, ref: string) =>
  Effect.runPromise(Effect.flip(adapter.part?.(received, at as Pointer, { ref }) ?? Effect.die("no parts")))

const attached = (id: string, more: string, text: string) => `--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n${more}Content-Disposition: attachment; filename=${id}\r\n\r\n${Buffer.from(text).toString("base64")}\r\n`
const letter = (...files: ReadonlyArray<string>) =>
  ["From: anna@post.example.org", "Subject: meter", "MIME-Version: 1.0", "Content-Type: multipart/mixed; boundary=b", "", "--b\r\nContent-Type: text/plain\r\n\r\nsee below\r\n" + files.join("") + "--b--", ""].join("\r\n")

describe("a file inside a delivery", () => {
  it("is an attachment of a mail, by its number or its Content-ID, and of two with one id the right one", async () => {
    const mails = letter(attached("a", "", "one"), attached("b", "Content-ID: <x@y>\r\n", "two"), attached("c", "Content-ID: <x@y>\r\n", "three"))
    expect(await parts(mail, delivery("email", mails))).toEqual([["part:0", "one"], ["cid:x@y", "two"], ["cid:x@y", "three"]])
    expect(await parts(mail, sample("email", "email", "kuendigung.eml"))).toEqual([["part:0", "%PDF-1.4\n"]])
  })

  it("belongs to its own mail where a mailbox file holds several", async () => {
    const line = "From anna@post.example.org Mon Mar  9 08:12:40 2026\r\n"
    const box = `${line}${letter(attached("a", "", "first"))}\r\n${line}${letter(attached("a", "", "second"))}`
    expect(await parts(mail, delivery("email", box))).toEqual([["part:0", "first"], ["part:0", "second"]])
    expect(await reason(mail, delivery("email", box), "/messages/7", "part:0")).toMatchObject({ reason: { _tag: "Expired" } })
  })

  it("that is not there is named so, and what is no mail is malformed", async () => {
    expect(await reason(mail, delivery("email", letter()), "", "part:0")).toMatchObject({ reason: { _tag: "Expired", text: "The mail has no part part:0." } })
    expect(await reason(mail, delivery("email", "%PDF-1.4"), "", "part:0")).toMatchObject({ _tag: "Malformed" })
    expect(await reason(form, delivery("webform", "a=b"), "", "part:photo")).toMatchObject({ reason: { _tag: "Expired" } })
  })

  it("is a file of a form, of two in one field the right one", async () => {
    const field = (name: string, text: string) => `--b\r\nContent-Disposition: form-data; name="photos"; filename="${name}"\r\nContent-Type: image/png\r\n\r\n${text}\r\n`
    const body = `${field("a.png", "one")}${field("b.png", "two")}--b--\r\n`
    expect(await parts(form, delivery("webform", body, { headers: { "content-type": "multipart/form-data; boundary=b" } }))).toEqual([["part:photos", "one"], ["part:photos", "two"]])
    const [[, photo] = []] = await parts(form, sample("webform", "webform", "kontakt.http"))
    expect(photo).toHaveLength(8)
  })
})
