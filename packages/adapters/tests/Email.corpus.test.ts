import { emailAdapter, replyOf } from "@redthread/adapters"
import { readFileSync } from "node:fs"
import { basename, join } from "node:path"
import { describe, expect, it } from "vitest"
import { delivery, filesBelow, lawful } from "./deliveries.ts"

const corpus = process.env["REDTHREAD_CORPUS"]
const adapter = emailAdapter({ ownAddresses: [] })

const readAll = async (folder: string) => {
  const files = filesBelow(join(corpus ?? "", "channels", folder))
  return Promise.all(files.map(async (file) => ({ name: basename(file), ...await lawful(adapter, delivery("email", readFileSync(file), { name: basename(file) })) })))
}

describe.skipIf(!corpus)("e-mail from elsewhere", () => {
  it("is read without loss, and refused only where it is no mail", async () => {
    const all = await readAll("email")
    const refused = all.filter((one) => one.malformed !== undefined)
    console.log(`e-mail: ${all.length} files, ${all.flatMap(({ events }) => events).length} events, ${refused.length} refused, ${
      all.reduce((sum, { leaves }) => sum + leaves, 0)} leaves, ${all.reduce((sum, { unrecognised }) => sum + unrecognised, 0)} unrecognised`)
    for (const { malformed, name } of refused) if (process.env["REDTHREAD_LIST"]) console.log(name, malformed)
    expect(refused.filter(({ name }) => name.endsWith(".eml"))).toEqual([])
    expect(all.every(({ events, malformed }) => malformed !== undefined || events.length > 0)).toBe(true)
  })

  it("is trimmed to the author's own answer where it quotes", () => {
    const texts = new Map(filesBelow(join(corpus ?? "", "channels", "email-reply")).map((file) => [basename(file), readFileSync(file, "utf8").replace(/\r\n?/g, "\n").trim()]))
    const pairs = [...texts].flatMap(([name, mail]) => {
      const own = texts.get(name.replace("emails__", "trimmed__"))
      return name.startsWith("emails__") && own !== undefined ? [{ name, mail, own }] : []
    })
    const exact = pairs.filter(({ mail, own }) => replyOf(mail).text.trim() === own)
    console.log(`replies: ${exact.length} of ${pairs.length} trimmed exactly`)
    expect(exact.length / pairs.length).toBeGreaterThanOrEqual(0.75)
  })

  it("is known to come from a machine where it is a bounce", async () => {
    const all = await readAll("email-bounce")
    const messages = all.map(({ events, name }) => ({ name, message: events.flatMap((event) => (event._tag === "Message" ? [event] : []))[0], receipts: events.filter((event) => event._tag === "Receipt").length }))
    const automatic = messages.filter(({ message }) => message?.automatic !== undefined)
    const counts = ["bounce", "auto-reply", "list"].map((kind) => `${kind} ${automatic.filter(({ message }) => message?.automatic === kind).length}`)
    console.log(`bounces: ${automatic.length} of ${messages.length} recognised as automatic (${counts.join(", ")}); ${messages.filter(({ receipts }) => receipts > 0).length} name the mail that failed`)
    if (process.env["REDTHREAD_LIST"]) {
      console.log(messages.filter(({ message }) => message?.automatic === undefined).map(({ message, name }) => `${name} | ${message?.subject}`).join("\n"))
      console.log("NO RECEIPT\n" + messages.filter(({ receipts }) => receipts === 0).map(({ message, name }) => `${name} | ${message?.automatic} | ${message?.identifiers.map((i) => i.value).join()} | ${message?.subject}`).join("\n"))
    }
    expect(automatic.length / messages.length).toBeGreaterThanOrEqual(0.97)
  })
})
