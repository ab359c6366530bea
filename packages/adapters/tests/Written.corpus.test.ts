import { letterAdapter, portalAdapter, webFormAdapter } from "@redthread/adapters"
import type { AnyAdapter } from "@redthread/channel"
import type { ChannelKind } from "@redthread/model"
import { readFileSync } from "node:fs"
import { basename, join } from "node:path"
import { describe, expect, it } from "vitest"
import { delivery, filesBelow, lawful } from "./deliveries.ts"

const corpus = process.env["REDTHREAD_CORPUS"]

const readAll = async (folder: string, channel: ChannelKind, adapter: AnyAdapter) => {
  const files = filesBelow(join(corpus ?? "", "channels", folder))
  const all = []
  for (const file of files) all.push({ name: basename(file), ...await lawful(adapter, delivery(channel, readFileSync(file), { name: basename(file) })) })
  console.log(`${folder}: ${all.length} files, ${all.flatMap(({ events }) => events).length} events, ${all.filter(({ malformed }) => malformed !== undefined).length} refused, ${
    all.reduce((sum, { leaves }) => sum + leaves, 0)} leaves, ${all.reduce((sum, { unrecognised }) => sum + unrecognised, 0)} unrecognised`)
  return all
}

describe.skipIf(!corpus)("letters and forms from elsewhere", () => {
  it("are read without loss where they are letters", async () => {
    const all = await readAll("letter", "letter", letterAdapter())
    expect(all.filter(({ malformed }) => malformed !== undefined)).toEqual([])
    const texts = all.filter(({ events: [event] }) => event?._tag === "Letter" && event.text !== undefined)
    console.log(`letter: ${texts.length} with text, ${all.filter(({ events: [event] }) => (event?.identifiers.length ?? 0) > 0).length} name somebody`)
    expect(texts.length).toBeGreaterThan(0)
    // Who carries an electronic invoice says what is to be paid, or is named with the reason why it cannot be read.
    const invoices = all.flatMap(({ events }) => events.slice(1))
    expect(invoices.every((event) => (event._tag === "Transaction" ? /^-?\d+\.\d\d$/.test(event.amount ?? "") && event.identifiers.length > 0 : event._tag === "Unrecognised"))).toBe(true)
    console.log(`letter: ${invoices.filter(({ _tag }) => _tag === "Transaction").length} invoices read, ${invoices.filter(({ _tag }) => _tag === "Unrecognised").length} named as unreadable`)
    expect(invoices.filter(({ _tag }) => _tag === "Transaction").length).toBeGreaterThanOrEqual(0.9 * invoices.length)
  })

  it("are read without loss where they are forms, and refused with a reason where they are none", async () => {
    const all = await readAll("webform", "webform", webFormAdapter())
    for (const { events, malformed, name } of all) {
      if (name.endsWith(".http")) expect([name, malformed]).toEqual([name, undefined])
      expect(events.length > 0 || malformed !== undefined).toBe(true)
      if (process.env["REDTHREAD_LIST"]) console.log(name, malformed ?? JSON.stringify(events.map((event) => event._tag === "Message" ? event.content : event)))
    }
  })

  it("are left alone by the portal where they are another vendor's page events", async () => {
    const files = filesBelow(join(corpus ?? "", "channels", "web-app"))
    expect(files.filter((file) => portalAdapter().recognises(delivery("web", readFileSync(file))))).toEqual([])
  })
})
