import { emailAdapter } from "@redthread/adapters"
import { checkMail, type DnsResolver, withMailAuth } from "@redthread/adapters/MailAuth"
import { type Received, withEvidence } from "@redthread/channel"
import { Effect } from "effect"
import { generateKeyPairSync } from "node:crypto"
import { createTransport } from "nodemailer"
import { beforeAll, describe, expect, it } from "vitest"
import { delivery, normalised } from "./deliveries.ts"

const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 })
const pem = privateKey.export({ type: "pkcs8", format: "pem" })
const keyRecord = `v=DKIM1; k=rsa; p=${publicKey.export({ type: "spki", format: "der" }).toString("base64")}`

const zone: Readonly<Record<string, string>> = {
  "s1._domainkey.post.example.org TXT": keyRecord,
  "s1._domainkey.elsewhere.example.com TXT": keyRecord,
  "_dmarc.post.example.org TXT": "v=DMARC1; p=reject",
  "post.example.org TXT": "v=spf1 ip4:192.0.2.7 -all",
  "_dmarc.bank.example.net TXT": "v=DMARC1; p=reject"
}

const resolver: DnsResolver = (name, type) => {
  const found = zone[`${name} ${type}`]
  return found === undefined ? Promise.reject(Object.assign(new Error("not found"), { code: "ENOTFOUND" })) : Promise.resolve([[found]])
}

/** A mail that is really signed, for this domain. */
const signed = async (from: string, domain: string): Promise<string> => {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: "windows", dkim: { domainName: domain, keySelector: "s1", privateKey: pem } })
  const { message } = await transport.sendMail({ from, to: "service@stadtwerke.example.org", subject: "Neue IBAN", text: "Bitte nehmen Sie meine neue IBAN.\n" })
  return message.toString()
}

const adapter = emailAdapter({ ownAddresses: ["@stadtwerke.example.org"] })
const checked = (raw: string, more: Parameters<typeof withMailAuth>[1] = {}): Promise<Received> => Effect.runPromise(withEvidence(withMailAuth(emailAdapter({ ownAddresses: [] }), { resolver, ...more }), delivery("email", raw)))
const authorOf = async (received: Received, reader = adapter) => {
  const [event] = await normalised(reader, received)
  return event?.identifiers.map(({ assurance, value }) => `${value} ${assurance}`)
}

describe("the sender of an e-mail", () => {
  let genuine = ""
  let borrowed = ""
  beforeAll(async () => {
    genuine = await signed("Anna Behrens <anna@post.example.org>", "post.example.org")
    borrowed = await signed("Anna Behrens <anna@post.example.org>", "elsewhere.example.com")
  })

  it("is vouched for where its domain signed the mail; the name stays what was claimed", async () => {
    const received = await checked(genuine)
    expect(received.evidence["mail-auth"]).toMatchObject({ from: "post.example.org", dkim: [{ result: "pass", isAligned: true, selector: "s1" }], dmarc: { result: "pass", policy: "reject", by: ["dkim"] } })
    expect(await authorOf(received)).toEqual(["anna@post.example.org channel-verified", "Anna Behrens claimed"])
  })

  it("is only claimed where nobody checked", async () => {
    expect(await authorOf(delivery("email", genuine))).toEqual(["anna@post.example.org claimed", "Anna Behrens claimed"])
  })

  it("is only claimed where a single byte of words or headers was changed, or another domain signed", async () => {
    for (const raw of [genuine.replace("neue IBAN.", "neue IBAM."), genuine.replace("Subject: Neue", "Subject: Alte"), genuine.replace("anna@post", "otto@post"), borrowed]) {
      const received = await checked(raw)
      expect(received.evidence["mail-auth"]).toMatchObject({ dmarc: { result: "fail" } })
      expect((await authorOf(received))?.[0]).toMatch(/ claimed$/)
    }
  })

  it("is vouched for by the address it was sent from, where the envelope is of the same domain", async () => {
    const raw = "From: anna@post.example.org\r\nTo: service@stadtwerke.example.org\r\nSubject: x\r\n\r\nHallo\r\n"
    const from = (ip: string, sender: string) => checked(raw, { ip, sender, helo: "mail.post.example.org" })
    expect(await authorOf(await from("192.0.2.7", "anna@post.example.org"))).toEqual(["anna@post.example.org channel-verified"])
    expect(await authorOf(await from("192.0.2.8", "anna@post.example.org"))).toEqual(["anna@post.example.org claimed"])
    expect(await authorOf(await from("192.0.2.7", "anna@elsewhere.example.com"))).toEqual(["anna@post.example.org claimed"])
  })

  it("is not vouched for by a result that belongs to other bytes, nor by one that does not say what it must", async () => {
    const { evidence } = await checked(genuine)
    expect(await authorOf(delivery("email", genuine.replace("IBAN.", "IBAN!"), { evidence }))).toContain("anna@post.example.org claimed")
    expect(await authorOf(delivery("email", genuine, { evidence: { "mail-auth": { dmarc: { result: "pass" } } } }))).toContain("anna@post.example.org claimed")
  })

  it("is not vouched for where the signature leaves the end of the mail open", async () => {
    const open = genuine.replace(/(DKIM-Signature: v=1;)/, "$1 l=10;")
    const { "mail-auth": found } = (await checked(open)).evidence
    const evidence = { "mail-auth": { ...(found as object), from: "post.example.org", dkim: [{ result: "pass", isAligned: true, unsigned: 20 }], dmarc: { result: "pass", by: ["dkim"] } } }
    expect(await authorOf(delivery("email", open, { evidence }))).toContain("anna@post.example.org claimed")
  })

  it("is only claimed where the DNS does not answer", async () => {
    const refuses: DnsResolver = () => Promise.reject(Object.assign(new Error("timed out"), { code: "ETIMEOUT" }))
    const silent: DnsResolver = () => new Promise(() => undefined)
    for (const options of [{ resolver: refuses }, { resolver: silent, timeout: 50 }]) {
      const received = await checked(genuine, options)
      expect(received.evidence["mail-auth"]).toMatchObject({ dmarc: { result: "temperror" } })
      expect(await authorOf(received)).toContain("anna@post.example.org claimed")
    }
  })

  it("of a mail in a mailbox file is not vouched for by what was checked of the file", async () => {
    const file = delivery("email", `From anna@post.example.org Mon Mar  9 08:12:40 2026\n${genuine.replaceAll("\r\n", "\n")}\n\nFrom otto@post.example.org Mon Mar  9 08:12:40 2026\nFrom: otto@post.example.org\n\nx\n`)
    const { "mail-auth": found } = (await checked(genuine)).evidence
    const evidence = { "mail-auth": { ...(found as object), checksum: file.checksum } }
    const events = await normalised(adapter, { ...file, evidence })
    expect(events.map(({ identifiers }) => identifiers[0]?.assurance)).toEqual(["claimed", "claimed"])
    expect(await authorOf(delivery("email", genuine, { evidence: { "mail-auth": found as never } }))).toContain("anna@post.example.org channel-verified")
  })

  it("who pretends to be the brand is not the brand, and nobody's words are put into its mouth", async () => {
    const raw = "From: service@bank.example.net\r\nTo: anna@post.example.org\r\nSubject: Neue IBAN\r\n\r\nZahlen Sie hierhin.\r\n"
    const bank = emailAdapter({ ownAddresses: ["@bank.example.net"] })
    const [forged] = await normalised(bank, await checked(raw))
    expect(forged).toMatchObject({ direction: "inbound", identifiers: [], others: [{ role: "other", identifiers: [{ value: "service@bank.example.net" }] }, { role: "other" }] })
    const [ours] = await normalised(bank, delivery("email", raw))
    expect(ours).toMatchObject({ direction: "outbound", identifiers: [{ value: "anna@post.example.org" }] })
  })

  it("with two authors, or none, is nobody's", async () => {
    const two = await Effect.runPromise(checkMail(delivery("email", `From: a@post.example.org\r\n${genuine}`), { resolver }))
    expect(two.dmarc.result).not.toBe("pass")
    expect((await Effect.runPromise(checkMail(delivery("email", "Subject: x\r\n\r\ny"), { resolver }))).dmarc.result).toBe("none")
  })
})

describe("what a mail says of its own sender", () => {
  const results = (...lines: ReadonlyArray<string>) => delivery("email", [...lines, "From: Chef <chef@bank.example.net>", "To: service@stadtwerke.example.org", "", "Zahlen!"].join("\r\n"))
  const trusting = emailAdapter({ ownAddresses: [], trustedHosts: ["mx.stadtwerke.example.org"] })
  const pass = "dmarc=pass (p=REJECT) header.from=bank.example.net"

  it("is believed only in the words of a host that we trust", async () => {
    const verified = ["chef@bank.example.net channel-verified", "Chef claimed"]
    const claimed = ["chef@bank.example.net claimed", "Chef claimed"]
    expect(await authorOf(results(`Authentication-Results: mx.stadtwerke.example.org; spf=pass; ${pass}`), trusting)).toEqual(verified)
    expect(await authorOf(results(`Authentication-Results: mx.stadtwerke.example.org; ${pass}`))).toEqual(claimed)
    expect(await authorOf(results(`Authentication-Results: mx.evil.example.net; ${pass}`), trusting)).toEqual(claimed)
    expect(await authorOf(results(`Authentication-Results: mx.stadtwerke.example.org.evil.net; ${pass}`), trusting)).toEqual(claimed)
  })

  it("is not believed where it was put below the trusted host's word, into a comment or a quoted string", async () => {
    const forged: ReadonlyArray<ReadonlyArray<string>> = [
      ["Authentication-Results: mx.stadtwerke.example.org; dmarc=fail header.from=bank.example.net", `Authentication-Results: mx.stadtwerke.example.org; ${pass}`],
      [`Authentication-Results: mx.stadtwerke.example.org; spf=fail (${pass.replace(/[()]/g, "")}; ${pass}) smtp.helo=x`],
      [`Authentication-Results: mx.stadtwerke.example.org; spf=pass smtp.mailfrom="x; ${pass}"`],
      ["Authentication-Results: mx.stadtwerke.example.org; dmarc=pass header.from=evil.example.net"],
      [`Authentication-Results: mx.stadtwerke.example.org; x-dmarc=pass header.from=bank.example.net`],
      [`Authentication-Results: mx.stadtwerke.example.org; ${pass}`, "From: b@bank.example.net"],
      [`Authentication-Results: mx.stadtwerke.example.org; ${pass}`, "From: Jemand"],
      [`X-Authentication-Results: mx.stadtwerke.example.org; ${pass}`]
    ]
    for (const lines of forged) expect((await authorOf(results(...lines), trusting))?.filter((one) => one.includes("verified"))).toEqual([])
  })

  it("yields to our own check", async () => {
    const received = results(`Authentication-Results: mx.stadtwerke.example.org; ${pass}`)
    expect(await authorOf(await Effect.runPromise(withEvidence(withMailAuth(emailAdapter({ ownAddresses: [] }), { resolver }), received)), trusting)).toContain("chef@bank.example.net claimed")
  })
})
