/** Taking mails apart the quick way says what postal-mime says, byte for byte. */
import { takeApart, type TakenApart } from "@redthread/adapters/EmailMime"
import { runs } from "@redthread/testing"
import * as fc from "fast-check"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import PostalMime from "postal-mime"
import { describe, expect, it } from "vitest"
import { filesBelow } from "./deliveries.ts"

const samples = new URL("../samples/email/", import.meta.url)
const corpus = process.env["REDTHREAD_CORPUS"]

/** The mail, with the bytes of attachments so that they are compared. */
const inFull = ({ attachments, headers, html, text }: TakenApart) => ({
  html,
  text,
  headers: headers.map(({ key, originalKey, value }) => ({ key, originalKey, value })),
  attachments: attachments.map(({ content, ...rest }) => ({ ...rest, bytes: typeof content === "string" ? content : Buffer.from(new Uint8Array(content)).toString("base64") }))
})

const same = async (bytes: Uint8Array): Promise<void> => {
  expect(inFull(await takeApart(bytes, {}))).toEqual(inFull(await PostalMime.parse(bytes)))
}

const encodings = ["7bit", "8bit", "base64", "quoted-printable", "x-unknown"] as const
const words = fc.string({ unit: "grapheme", maxLength: 200 })
const leaf = fc.record({ encoding: fc.constantFrom(...encodings), type: fc.constantFrom("text/plain", "text/html; charset=iso-8859-1", "image/png; name=a.png", "message/rfc822", "text/calendar"), body: words })
  .map(({ body, encoding, type }) => {
    const bytes = Buffer.from(type === "message/rfc822" ? `Subject: inside\r\n\r\n${body}` : body)
    const written = encoding === "base64" ? bytes.toString("base64").replace(/.{76}/g, "$&\r\n") : encoding === "quoted-printable" ? [...bytes].map((byte) => `=${byte.toString(16).padStart(2, "0")}`).join("") : bytes.toString("utf8")
    return `Content-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${written}\r\n`
  })
/** Bodies that no honest program writes: half escapes, letters between the letters, padding in the middle, returns without feeds. */
const spoiled = fc.record({ encoding: fc.constantFrom(...encodings), body: fc.array(fc.constantFrom("A", "b", "0", "+", "/", "=", "==", "-", "_", " ", "=3D", "=3d", "=4", "=\r\n", "\r\n", "\n", "\r", "\r\r\n", "\u0000", "ü", "--", "\n--abcde", "."), { maxLength: 60 }) })
  .map(({ body, encoding }) => `Content-Type: application/octet-stream\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body.join("")}`)
const { part } = fc.letrec<{ part: string }>((tie) => ({
  part: fc.oneof({ depthSize: "small" }, leaf, spoiled, fc.tuple(fc.constantFrom("mixed", "alternative", "related", "digest"), fc.stringMatching(/^[a-z]{4,8}$/), fc.array(tie("part"), { minLength: 1, maxLength: 3 }), fc.boolean())
    .map(([kind, boundary, parts, ends]) => `Content-Type: multipart/${kind}; boundary="${boundary}"\r\n\r\n${parts.map((one) => `--${boundary}\r\n${one}`).join("\r\n")}${ends ? `\r\n--${boundary}--\r\n` : ""}`))
}))

describe("a mail that is taken apart", () => {
  it.each(readdirSync(samples).filter((file) => !file.endsWith(".json")).filter((name) => name.endsWith(".eml")))("says what postal-mime says: %s", async (name) => {
    await same(readFileSync(new URL(name, samples)))
  })

  it("says what postal-mime says, whatever its parts and encodings", async () => {
    await fc.assert(fc.asyncProperty(part, (mail) => same(Buffer.from(`From: anna@post.example.org\r\nSubject: x\r\n${mail}`))), { numRuns: runs })
  })

  it("joins the parts in memory: no Blob is made", async () => {
    const whole = globalThis.Blob
    globalThis.Blob = function() {
      throw new Error("a Blob")
    } as unknown as typeof Blob
    try {
      const mail = "From: a@b.example\nContent-Type: multipart/mixed; boundary=x\n\n--x\n\neins\n--x\nContent-Transfer-Encoding: base64\n\nenwei\n--x--\n"
      expect((await takeApart(Buffer.from(mail), {})).text).toContain("eins")
    } finally {
      globalThis.Blob = whole
    }
  })

  it.skipIf(!corpus)("says what postal-mime says of mails from elsewhere", async () => {
    for (const file of [...filesBelow(join(corpus ?? "", "channels", "email")), ...filesBelow(join(corpus ?? "", "channels", "email-bounce"))]) await same(readFileSync(file))
  }, 60_000)
})
