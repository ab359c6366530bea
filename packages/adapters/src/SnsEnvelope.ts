/**
 * Envelopes in which Amazon's Simple Notification Service delivers JSON: what is inside, and who signed it. Source: Amazon SNS,
 * “HTTP/HTTPS notification JSON format”, “Verifying the signatures of Amazon SNS messages”.
 */
import { BadSignature, type Malformed, parseJson, type Received } from "@redthread/channel"
import { Effect, Result, Schema } from "effect"
import { createPublicKey, verify } from "node:crypto"
import { under } from "./Drafting.ts"
import { exactDocument } from "./Listening.ts"

/** Where the certificate stands beside a delivery, as PEM. */
export const snsCertificateEvidence = "sns-certificate"

type Envelope = Readonly<Record<string, Schema.Json>>

const isEnvelope = (document: Schema.Json): document is Envelope =>
  document !== null && typeof document === "object" && !Array.isArray(document) && typeof (document as Envelope)["Type"] === "string" && typeof (document as Envelope)["TopicArn"] === "string"

/** What is signed, in this order; of these only what is there. */
const signedOf: Readonly<Record<string, ReadonlyArray<string>>> = {
  Notification: ["Message", "MessageId", "Subject", "Timestamp", "TopicArn", "Type"],
  SubscriptionConfirmation: ["Message", "MessageId", "SubscribeURL", "Timestamp", "Token", "TopicArn", "Type"],
  UnsubscribeConfirmation: ["Message", "MessageId", "SubscribeURL", "Timestamp", "Token", "TopicArn", "Type"]
}

const fieldsOf = (envelope: Envelope): ReadonlyArray<string> | undefined => under(signedOf, String(envelope["Type"]))

/** What stands around it and is not signed: nobody vouches for where one unsubscribes. */
const unsigned = new Set(["Signature", "SignatureVersion", "SigningCertURL", "SigningCertUrl", "UnsubscribeURL", "UnsubscribeUrl", "MessageAttributes"])

/**
 * The delivery as JSON. Of an envelope what is signed and what nobody knows, without the signature and the like; what it
 * carries as JSON in a string stands in it as JSON.
 */
export const snsDocument = (received: Received): Result.Result<Schema.Json, Malformed> =>
  Result.map(exactDocument(received), (document) => {
    const fields = isEnvelope(document) ? fieldsOf(document) : undefined
    if (!isEnvelope(document) || fields === undefined) return document
    const envelope = Object.fromEntries(Object.entries(document).filter(([name]) => !unsigned.has(name)))
    const { Message: message } = envelope
    if (typeof message !== "string" || !message.trimStart().startsWith("{")) return envelope
    const inside = exactDocument({ ...received, body: new TextEncoder().encode(message) })
    return Result.isSuccess(inside) ? { ...envelope, Message: inside.success } : envelope
  })

/** The bytes of an envelope; the inverse of `snsDocument`. */
export const snsBytes = (wire: Schema.Json): Uint8Array => {
  const isWrapped = isEnvelope(wire) && wire["Message"] !== undefined && typeof wire["Message"] !== "string"
  return new TextEncoder().encode(JSON.stringify(isWrapped ? { ...wire, Message: JSON.stringify(wire["Message"]) } : wire))
}

/** Whether a certificate stands there that Amazon alone can have put there. */
export const isAmazonsCertificate = (address: string): boolean => {
  if (!URL.canParse(address)) return false
  const { hostname, pathname, port, protocol, username } = new URL(address)
  return protocol === "https:" && port === "" && username === "" && /^sns\.[a-z0-9-]{1,40}\.amazonaws\.com(\.cn)?$/.test(hostname) && /^\/SimpleNotificationService-[0-9a-f]{1,64}\.pem$/.test(pathname)
}

const isSignedBy = (certificate: string, algorithm: string, signed: string, signature: Uint8Array): boolean => {
  try {
    return verify(algorithm, Buffer.from(signed), createPublicKey(certificate), signature)
  } catch {
    return false
  }
}

/** Where an envelope says its certificate is; `undefined` where that is not Amazon's, or it is no envelope. */
export const certificateAddress = (received: Pick<Received, "body">): string | undefined => {
  if (received.body.length > 1_000_000) return undefined
  const envelope = Result.getOrUndefined(parseJson(new TextDecoder().decode(received.body)))
  const address = envelope !== undefined && isEnvelope(envelope) ? envelope["SigningCertURL"] ?? envelope["SigningCertUrl"] : undefined
  return typeof address === "string" && isAmazonsCertificate(address) ? address : undefined
}

const objection = (topics: ReadonlyArray<string>, certificates: ReadonlyArray<string>, received: Received): string | undefined => {
  // The strings of the envelope are signed, not its bytes: so they have to be read as Amazon wrote them.
  const envelope = Result.getOrUndefined(parseJson(new TextDecoder().decode(received.body)))
  if (envelope === undefined || !isEnvelope(envelope)) return "This is no envelope of Amazon SNS."
  const fields = fieldsOf(envelope)
  const algorithm = under({ "1": "RSA-SHA1", "2": "RSA-SHA256" }, String(envelope["SignatureVersion"]))
  const { Signature: given } = envelope
  if (fields === undefined || algorithm === undefined || typeof given !== "string") return "The envelope has no type, signature or signature version that is known."
  const stranger = Object.keys(envelope).find((name) => !fields.includes(name) && !unsigned.has(name))
  if (stranger !== undefined) return `The envelope has a field that nobody signed: ${stranger.slice(0, 40)}.`
  const signature = new Uint8Array(Buffer.from(given, "base64"))
  if (Buffer.from(signature).toString("base64") !== given) return "The signature is not written canonically."
  if (!topics.includes(String(envelope["TopicArn"]))) return "The topic is not one of ours: anybody may have a topic, and Amazon signs for all."
  const signed = fields.flatMap((name) => (typeof envelope[name] === "string" ? [`${name}\n${envelope[name]}\n`] : [])).join("")
  const found = received.evidence[snsCertificateEvidence]
  const all = [...certificates, ...(typeof found === "string" && certificateAddress(received) !== undefined ? [found] : [])]
  return all.some((certificate) => isSignedBy(certificate, algorithm, signed, signature)) ? undefined : "No certificate gives this signature."
}

/** Proves that Amazon signed what an envelope says, and that it comes from one of these topics. */
export const verifySns = (topics: ReadonlyArray<string>, certificates: ReadonlyArray<string>, received: Received): Effect.Effect<void, BadSignature> => {
  const reason = objection(topics, certificates, received)
  return reason === undefined ? Effect.void : Effect.fail(new BadSignature({ header: "body", reason }))
}
