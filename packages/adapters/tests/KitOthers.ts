/** What the kit needs to judge the adapters for telephone, forms, portal and letters. */
import { amazonConnect, asterisk, letterAdapter, portalAdapter, ScanReference, telephoneOther, twilioVoice, vonageVoice, webFormAdapter } from "@redthread/adapters"
import { RateLimited, type Received, Rejected, SendError, Unreachable } from "@redthread/channel"
import { Namespace } from "@redthread/model"
import { arbitraryOf, type ChannelKit } from "@redthread/testing"
import { Effect } from "effect"
import * as fc from "fast-check"
import { createHash, createHmac } from "node:crypto"
import { type Candidate, filesIn, of } from "./KitMessaging.ts"

const noMessages = "calls are no messages, and nothing is sent"
const neverAgain = "what was sent once is never issued again"
const phone = filesIn("telephone", {})
const named = (told: Readonly<Record<string, Partial<ChannelKit.Payload>>>, test: RegExp): readonly [ChannelKit.Payload, ...Array<ChannelKit.Payload>] =>
  phone.filter(({ name }) => test.test(name)).map((payload) => ({ ...payload, ...told[payload.name] })) as unknown as readonly [ChannelKit.Payload, ...Array<ChannelKit.Payload>]

const columns = "accountcode,src,dst,dcontext,clid,channel,dstchannel,lastapp,lastdata,start,answer,end,duration,billsec,disposition,amaflags,uniqueid,userfield,linkedid,peeraccount,sequence"
const leg = (end: string, seconds: number, userfield: string): string =>
  `${columns}\n,+491715550101,08005550100,from-trunk,"""Anna Berg"" <+491715550101>",PJSIP/trunk-1,PJSIP/201-2,Dial,PJSIP/201,2026-03-02 10:00:00,2026-03-02 10:00:05,${end},${seconds},${seconds - 5},ANSWERED,DOCUMENTATION,1772445600.1,${userfield},1772445600.1,,1\n`

/** Asterisk, after its documentation of call records and channel events. */
export const asteriskCandidate: Candidate = {
  adapter: asterisk({ ownNumbers: ["08005550100"], timeZone: "Europe/Berlin" }),
  samples: {
    payloads: named({ "cdr-header.csv": { customer: [of("phone", "+491715550101"), of("name", "Anna Berg")] } }, /^(cdr|cel|ami)/),
    reissues: [[{ name: "a record", body: leg("2026-03-02 10:05:00", 300, "") }, { name: "the record, corrected", body: leg("2026-03-02 10:07:25", 445, "call-1.wav") }]],
    exempt: { "channel/verified": "the exchange writes its files on its own disk", "channel/opt-out": noMessages, "channel/no-echo": noMessages }
  }
}

const base64 = (text: string): string => Buffer.from(text).toString("base64url")
const jwt = (secret: string) => ({ body }: Received, at: number) => {
  const claims = { iat: Math.floor(at / 1000), jti: "kit", payload_hash: createHash("sha256").update(body).digest("hex") }
  const signed = `${base64(JSON.stringify({ alg: "HS256", typ: "JWT" }))}.${base64(JSON.stringify(claims))}`
  return { authorization: `Bearer ${signed}.${createHmac("sha256", secret).update(signed).digest("base64url")}` }
}

/** Vonage Voice, after its documentation of webhooks. */
export const vonageCandidate: Candidate = {
  adapter: vonageVoice({ signatureSecrets: ["new secret", "old secret"] }),
  samples: {
    payloads: named({ "vonage-events.json": { customer: [of("phone", "+491715550101")] } }, /^vonage/),
    signing: { sign: jwt("new secret"), earlier: jwt("old secret"), lifetime: 300_000 },
    exempt: { "channel/reissue-revises": "every state of a call is reported once, as an event of its own", "channel/opt-out": noMessages, "channel/no-echo": noMessages }
  }
}

const twilioOrigin = "https://hooks.example.org"
const byTwilio = (token: string) => ({ body, name }: Received) => {
  const fields = [...new URLSearchParams(new TextDecoder().decode(body))].toSorted(([one, a], [other, b]) => (one < other ? -1 : one > other ? 1 : a < b ? -1 : 1))
  const unique = fields.filter(([key, value], i) => fields.findIndex(([other, same]) => other === key && same === value) === i)
  return { "x-twilio-signature": createHmac("sha1", token).update(`${twilioOrigin}${name.startsWith("/") ? "" : "/"}${name}${unique.map(([key, value]) => `${key}${value}`).join("")}`).digest("base64") }
}

/** Twilio Voice, after its documentation of TwiML and its callbacks. */
export const twilioVoiceCandidate: Candidate = {
  adapter: twilioVoice({ authTokens: ["new token", "old token"], origin: twilioOrigin, ownNumbers: ["+498005550100"] }),
  samples: {
    payloads: named({ "twilio-incoming.form": { customer: [of("phone", "+491715550101"), of("name", "Anna Berg")] } }, /^twilio/),
    signing: { sign: byTwilio("new token"), earlier: byTwilio("old token") },
    exempt: { "channel/reissue-revises": "every state of a call is reported once, as an event of its own", "channel/opt-out": noMessages, "channel/no-echo": noMessages }
  }
}

const awsKey = (key: string) => () => ({ "x-api-key": key })

/** Amazon Connect, after its data models of contact records and events. */
export const amazonConnectCandidate: Candidate = {
  adapter: amazonConnect({ apiKeys: ["new key", "old key"] }),
  samples: {
    payloads: named({ "connect-record.json": { customer: [of("phone", "+491715550101")] } }, /^connect/),
    signing: { sign: awsKey("new key"), earlier: awsKey("old key"), covers: "sender" },
    reissues: [named({}, /^connect-record/).toReversed().toSorted(({ name: one }, { name: other }) => one.length - other.length) as unknown as readonly [ChannelKit.Payload, ChannelKit.Payload]],
    exempt: { "channel/opt-out": noMessages, "channel/no-echo": noMessages }
  }
}

/** Whatever else telephone systems deliver. */
export const telephoneOtherCandidate: Candidate = {
  adapter: telephoneOther(),
  samples: {
    payloads: phone,
    exempt: {
      "channel/verified": "nobody knows who sent it; it proves nothing", "channel/opt-out": noMessages, "channel/no-echo": noMessages,
      "channel/reissue-revises": "nothing is understood of it, so no record can be told", "channel/identifiers-together": "nobody is recognised in it"
    }
  }
}

const word = fc.stringMatching(/^[a-zA-Z0-9äöüß]{1,10}$/)
const line = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(" "))
const field = fc.record({ name: word, value: line })
const forms = fc.oneof(
  fc.record({ fields: fc.array(field, { minLength: 1, maxLength: 5 }), files: fc.constant([]) }),
  fc.dictionary(word, line, { minKeys: 1, maxKeys: 5, noNullPrototype: true })
)

/** Web forms, after the HTML standard. */
export const webFormCandidate: Candidate = {
  adapter: webFormAdapter(),
  samples: {
    payloads: filesIn("webform", { "kontakt.http": { speaker: "customer", customer: [of("name", "Mara Lindner"), of("email", "mara@post.example.org")] } }),
    wires: forms,
    exempt: {
      "channel/verified": "a browser signs nothing; whoever runs the page answers for it", "channel/reissue-revises": neverAgain,
      "channel/no-echo": "only people send forms, and nothing is sent back"
    }
  }
}

/** The portal's own events. */
export const portalCandidate: Candidate = {
  adapter: portalAdapter(),
  samples: {
    payloads: filesIn("web", { "kuendigung-versucht.json": { customer: [of("portal-account", "kunde-4711"), of("session", "s-9921"), of("name", "Anna Behrens"), of("contract-no", "V-20417")] } }),
    exempt: {
      "channel/verified": "the brand's own portal reports to its own endpoint", "channel/reissue-revises": neverAgain, "channel/no-echo": "pages are visited, not written"
    }
  }
}

const letters = fc.oneof(
  fc.array(fc.record({ text: line }), { minLength: 1, maxLength: 3 }).map((pages) => ({ pages })),
  arbitraryOf(ScanReference),
  fc.record({ image: fc.record({ mediaType: fc.constant("image/jpeg"), size: fc.integer({ min: 3, max: 2000 }) }) })
)
const print = (reason: SendError["reason"]) => Effect.succeed({ send: letterAdapter({}, () => Effect.fail(new SendError({ reason }))).send })

/** Letters, scanned and printed. */
export const letterCandidate: Candidate = {
  adapter: letterAdapter({ ownAddresses: ["@stadtwerke.example.org"] }),
  samples: {
    payloads: filesIn("letter", { "scan-verweis.json": { customer: [of("name", "Tariq Sommer"), of("customer-no", "100733"), of("contract-no", "V-30991")] } }),
    wires: letters,
    documented: { content: { Text: "native" } },
    destination: { channel: "letter", to: { namespace: Namespace.make("postal-address"), value: "Anna Berg, Hafenstraße 12, 24103 Kiel", assurance: "claimed" }, references: [] },
    shows: (request) => (request._tag === "Print" ? [{ name: "letter.txt", body: request.text }] : []),
    outcomes: {
      sent: Effect.succeed({ send: letterAdapter({}, () => Effect.succeed({ externalKey: "job-1" })).send }),
      silent: Effect.succeed({ send: letterAdapter({}, () => Effect.never).send }),
      unreachable: print(new Unreachable({ text: "The printer is off." })),
      limited: print(new RateLimited({ retryAfter: 60_000 })),
      rejected: print(new Rejected({ code: "address", text: "No such street." }))
    },
    exempt: {
      "channel/verified": "paper carries no signature that a machine could check", "channel/reissue-revises": "a letter that is written again is another letter",
      "channel/opt-out": "what a letter asks for is understood by people or by triage, not by its reader", "channel/no-echo": "only people write letters; our own are not scanned"
    }
  }
}
