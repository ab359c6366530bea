/** Whose a delivery is: every sample of every vendor is known by its own adapter, and by nobody else. */
import { type AnyAdapter, whose } from "@redthread/channel"
import { readdirSync, readFileSync, statSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"
import { delivery } from "./deliveries.ts"
import { candidates } from "./KitCandidates.ts"

const adapters: ReadonlyArray<AnyAdapter> = candidates.map(({ adapter }) => adapter)
const samples = fileURLToPath(new URL("../samples/", import.meta.url))

/** Vendors whose samples share a folder, by the beginning of the file's name; elsewhere a folder has one vendor. */
const byName: ReadonlyArray<readonly [RegExp, string]> = [
  [/^sms\/twilio/, "twilio"], [/^sms\/vonage/, "vonage-sms"], [/^telephone\/(ami|cdr|cel)/, "asterisk"], [/^telephone\/vonage/, "vonage-voice"], [/^telephone\/twilio/, "twilio-voice"], [/^telephone\/connect/, "amazon-connect"],
  [/^shop\/shopify/, "shopify"], [/^shop\/woocommerce/, "woocommerce"], [/^social\/activitypub/, "activitypub"], [/^social\/facebook/, "facebook-page"], [/^social\/mastodon/, "mastodon"],
  [/^video\/bigbluebutton/, "bigbluebutton"], [/^video\/standard/, "standard-video"], [/^web\/cloudevents/, "cloudevents"], [/^web\/segment/, "segment"], [/^web\//, "portal"],
  [/^chat\/line/, "line"], [/^chat\/google/, "google-chat"], [/^chat\/teams/, "bot-framework"], [/^chat\/discord/, "discord"], [/^chat\/matrix/, "matrix"], [/^email\/ses-/, "amazon-ses"], [/^email\//, "email-rfc5322"], [/^whatsapp\//, "whatsapp-cloud"], [/^telegram\//, "telegram-bot"], [/^(slack|messenger|instagram|branch)\//, ""]
]

/** Formats without a mark of anybody: a form, a letter, a table or form of a telephone system that nobody knows. */
const unmarked = /^(webform|letter)\/|^telephone\/other/

/** One wire for two kinds: what changed on a page, and what nobody knows yet, may concern its conversations or the page itself. */
const shared = /^(messenger\/(future-field|policy)|social\/facebook-others)/

const files = readdirSync(samples, { recursive: true }).map(String).filter((name) => statSync(join(samples, name)).isFile()).toSorted()
const knownBy = (name: string): ReadonlyArray<string> =>
  whose(adapters, delivery("redthread:unknown", readFileSync(join(samples, name)), { name })).map(({ id }) => id)

describe("samples whose channel nobody named", () => {
  it.each(files.filter((name) => !unmarked.test(name) && !shared.test(name)))("%s is known by its own adapter alone", (name) => {
    const [, own] = byName.find(([test]) => test.test(name)) ?? []
    expect(own).toBeDefined()
    expect(knownBy(name)).toEqual([own === "" ? name.split("/")[0] : own])
  })

  it.each(files.filter((name) => shared.test(name)))("%s may be the page's or its conversations', and nobody else's", (name) => {
    expect(knownBy(name)).toEqual(["messenger", "facebook-page"])
  })

  it.each(files.filter((name) => unmarked.test(name)))("%s bears nobody's mark", (name) => {
    expect(knownBy(name)).toEqual([])
  })
})

describe("what is no delivery", () => {
  it.each([
    ["a request to WhatsApp", `{"messaging_product":"whatsapp","recipient_type":"individual","to":"491715550101","type":"text","text":{"body":"Hello"}}`],
    ["an answer of WhatsApp", `{"messaging_product":"whatsapp","contacts":[{"input":"491715550101","wa_id":"491715550101"}],"messages":[{"id":"wamid.x"}]}`],
    ["a call of Telegram's Bot API", `{"chat_id":5550101,"text":"Hello","parse_mode":"HTML"}`],
    ["a request to Messenger", `{"recipient":{"id":"1"},"messaging_type":"RESPONSE","message":{"text":"Hello"}}`],
    ["a message for Slack", `{"channel":"C1","text":"Hello","blocks":[]}`],
    ["an answer of Slack", `{"ok":false,"error":"channel_not_found"}`],
    ["a bare list", `[1,2]`],
    ["a setting", `{"event":"x","type":"message","data":{}}`]
  ])("%s is nobody's", (_, body) => {
    expect(whose(adapters, delivery("redthread:unknown", body)).map(({ id }) => id)).toEqual([])
  })
})

const corpus = process.env["REDTHREAD_CORPUS"]

/** Vendors by folder of the corpus; a folder of tables and forms has several, or nobody's mark. */
const vendors: Readonly<Record<string, ReadonlyArray<string>>> = {
  whatsapp: ["whatsapp-cloud"], telegram: ["telegram-bot"], slack: ["slack"], messenger: ["messenger"], instagram: ["instagram"], "sms/Vonage_vonage-dotnet-sdk": ["vonage-sms"], "sms/twilio_forms": ["twilio"],
  "voice/Vonage_vonage-dotnet-sdk": ["vonage-voice"], "voice/twilio_forms": ["twilio-voice"], "voice/aws_aws-lambda-go": ["amazon-connect"], "voice/fafeitsch_cdrcsv-report-generator": ["asterisk"],
  "shop/bold-commerce_go-shopify": ["shopify"], "shop/woocommerce_docs": ["woocommerce"], "web-app": ["segment"], "social-facebook": ["facebook-page"], mastodon: ["mastodon"], activitypub: ["activitypub"],
  line: ["line"], teams: ["bot-framework"], gchat: ["google-chat"], discord: ["discord"], matrix: ["matrix"], email: ["email-rfc5322"], "email-bounce": ["email-rfc5322"]
}

describe.skipIf(!corpus)("payloads from elsewhere whose channel nobody named", () => {
  it.each(Object.entries(vendors))("of %s are known by %s or by nobody", (folder, own) => {
    const root = join(corpus ?? "", "channels", folder)
    const all = readdirSync(root, { recursive: true }).map(String).filter((name) => statSync(join(root, name)).isFile())
    const known = all.map((name) => ({ name, ids: whose(adapters, delivery("redthread:unknown", readFileSync(join(root, name)), { name })).map(({ id }) => String(id)) }))
    console.log(`${folder}: ${known.filter(({ ids }) => ids.length > 0).length} of ${all.length} files are known by ${own.join(", ")}`)
    expect(known.filter(({ ids }) => ids.some((id) => !own.includes(id)))).toEqual([])
    expect(known.some(({ ids }) => ids.length > 0)).toBe(true)
  })
})
