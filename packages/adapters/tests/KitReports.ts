/** What the kit needs to judge the adapter for reports of Amazon SES: what its documentation shows, and keys of our own making. */
import { amazonSes } from "@redthread/adapters"
import type { Received } from "@redthread/channel"
import { sign } from "node:crypto"
import { readFileSync } from "node:fs"
import { type Candidate, filesIn, of } from "./KitMessaging.ts"

const read = (name: string): string => readFileSync(new URL(`./certificates/${name}.pem`, import.meta.url), "utf8")

/** Certificates such as Amazon publishes, by the name of their key. */
export const certificates = { new: read("new-certificate"), old: read("old-certificate") }

/** The topic of the samples. */
export const topic = "arn:aws:sns:eu-central-1:123456789012:ses-berichte"

/** The envelope with a signature inside; version 1 is SHA-1. */
export const signedBy = (key: "new" | "old", version: "1" | "2" = "2") => ({ body }: Pick<Received, "body">): Uint8Array => {
  const envelope: Readonly<Record<string, string>> = { ...JSON.parse(new TextDecoder().decode(body)) as Record<string, string>, SignatureVersion: version }
  const names = envelope["Type"] === "Notification" ? ["Message", "MessageId", "Subject", "Timestamp", "TopicArn", "Type"] : ["Message", "MessageId", "SubscribeURL", "Timestamp", "Token", "TopicArn", "Type"]
  const text = names.filter((name) => name in envelope).map((name) => `${name}\n${envelope[name]}\n`).join("")
  return new TextEncoder().encode(JSON.stringify({ ...envelope, Signature: sign(version === "1" ? "RSA-SHA1" : "RSA-SHA256", Buffer.from(text), read(`${key}-key`)).toString("base64") }))
}

/** Amazon SES, after the documentation of its notifications and of Amazon SNS. */
export const amazonSesCandidate: Candidate = {
  adapter: amazonSes({ topics: [topic], certificates: [certificates.new, certificates.old] }),
  samples: {
    payloads: filesIn("email", {
      "ses-complaint.json": { isOptOut: true, customer: [of("email", "anna@post.example.org")] }
    }).filter(({ name }) => name.startsWith("ses-") && !name.startsWith("ses-event")) as unknown as Candidate["samples"]["payloads"],
    signing: { sign: signedBy("new"), earlier: signedBy("old"), covers: "content" },
    exempt: { "channel/reissue-revises": "what became of a mail is reported once", "channel/no-echo": "mails are not delivered here, only what became of them" }
  }
}
