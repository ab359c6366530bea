import { amazonSes, makeAmazonSes } from "@redthread/adapters"
import { Effect, Result } from "effect"
import { HttpClient, HttpClientResponse } from "effect/http"
import { describe, expect, it } from "vitest"
import { delivery, lawful, normalised, receivedAt, sample } from "./deliveries.ts"
import { certificates, signedBy, topic } from "./KitReports.ts"

const ses = amazonSes({ topics: [topic] })
const read = async (name: string) => (await lawful(ses, sample("email", "email", name))).events

describe("Amazon SES", () => {
  it("reports for each recipient what became of a mail, by the name that we gave it", async () => {
    expect(await read("ses-bounce.json")).toMatchObject([
      { _tag: "Receipt", adapter: "email-rfc5322", target: "<antwort-1@stadtwerke.example.org>", status: "failed", identifiers: [{ namespace: "email", value: "anna@post.example.org" }], problem: { code: "5.1.1", text: "Permanent/General: smtp; 550 5.1.1 user unknown" } },
      { status: "failed", identifiers: [{ value: "tariq@post.example.org" }], problem: { code: "5.2.2" } }
    ])
    expect(await read("ses-delivery.json")).toMatchObject([{ _tag: "Receipt", target: "<antwort-3@stadtwerke.example.org>", status: "delivered", at: { instant: Date.UTC(2026, 2, 9, 8, 0, 2) } }])
  })

  it("takes a complaint for a no to advertising, and a preference for a preference", async () => {
    expect(await read("ses-complaint.json")).toMatchObject([{ _tag: "ConsentChanged", identifiers: [{ value: "anna@post.example.org" }], consent: { purpose: "marketing", granted: false, evidence: "complaint: abuse" } }])
    const events = await read("ses-events.json")
    expect(events.map(({ _tag }) => _tag)).toEqual(["Receipt", "Receipt", "PageAction", "ChannelNotice", "Receipt", "Receipt", "ConsentChanged", "ConsentChanged"])
    expect(events).toMatchObject([
      { status: "accepted" }, { status: "read" }, { action: "link clicked", touchpoint: "https://stadtwerke.example.org/zaehlerstand" }, { topic: "DeliveryDelay" },
      { status: "failed", problem: { text: "Attribute 'name' is not present in the rendering data." } }, { status: "failed", problem: { text: "Bad content" } },
      { consent: { purpose: "newsletter", granted: false } }, { consent: { purpose: "outages", granted: true } }
    ])
  })

  it("says the same through EventBridge, and asks to be confirmed", async () => {
    expect(await read("ses-eventbridge.json")).toMatchObject([{ _tag: "Receipt", status: "failed", target: "<antwort-9@stadtwerke.example.org>", problem: { code: "Transient/MailboxFull" } }])
    expect(await read("ses-subscription.json")).toMatchObject([{ _tag: "ChannelNotice", topic: "SubscriptionConfirmation", text: expect.stringContaining("https://sns.eu-central-1.amazonaws.com/?Action=ConfirmSubscription") }])
  })

  it("keeps the mail it speaks of where the mail has no name of ours", async () => {
    const report = { notificationType: "Delivery", mail: { timestamp: "2026-03-09T08:00:00Z", messageId: "0107", destination: ["anna@post.example.org"] }, delivery: { recipients: ["anna@post.example.org"], timestamp: "2026-03-09T08:00:00Z", future: 1 } }
    expect(await normalised(ses, delivery("email", JSON.stringify(report)))).toMatchObject([{ target: "0107", thread: { references: ["0107"] } }])
    expect(await normalised(ses, delivery("email", JSON.stringify({ ...report, news: { a: 1 } })))).toMatchObject([{ source: { unrecognised: ["/news/a"] } }])
  })

  it("is believed with Amazon's signature of either version, about a topic of ours alone", async () => {
    const [known, unsigned] = [sample("email", "email", "ses-bounce.json"), sample("email", "email", "ses-events.json")]
    const signed = (version: "1" | "2", received = known) => ({ ...received, body: signedBy("new", version)(received) })
    const reasonOf = (adapter: typeof ses, received: typeof known) => Result.match(Effect.runSync(Effect.result(adapter.verify(received, receivedAt))), { onSuccess: () => "proved", onFailure: ({ reason }) => reason })
    const trusting = amazonSes({ topics: [topic], certificates: [certificates.new] })
    expect([signed("1"), signed("2"), signed("2", sample("email", "email", "ses-subscription.json"))].map((one) => reasonOf(trusting, one))).toEqual(["proved", "proved", "proved"])
    expect(reasonOf(amazonSes({ topics: ["arn:aws:sns:eu-central-1:1:other"], certificates: [certificates.new] }), signed("2"))).toMatch(/topic is not one of ours/)
    expect(reasonOf(amazonSes({ topics: [topic], certificates: [certificates.old] }), signed("2"))).toMatch(/No certificate/)
    expect([known, unsigned].map((one) => reasonOf(trusting, one))).toEqual(["No certificate gives this signature.", "This is no envelope of Amazon SNS."])
  })

  it("has its certificate fetched from Amazon and from nobody else", async () => {
    const asked: Array<string> = []
    const client = HttpClient.make((request) => {
      asked.push(request.url)
      return Effect.succeed(HttpClientResponse.fromWeb(request, new Response(certificates.new)))
    })
    const fetching = await Effect.runPromise(Effect.provideService(makeAmazonSes({ topics: [topic] }), HttpClient.HttpClient, client))
    const evidenceOf = async (address: string) => {
      const received = sample("email", "email", "ses-bounce.json")
      const body = new TextEncoder().encode(JSON.stringify({ ...JSON.parse(new TextDecoder().decode(signedBy("new")(received))) as object, SigningCertURL: address }))
      const evidence = await Effect.runPromise(fetching.evidence({ ...received, body }))
      return Effect.runSync(Effect.result(fetching.verify({ ...received, body, evidence }, receivedAt)))._tag
    }
    const genuine = "https://sns.eu-central-1.amazonaws.com/SimpleNotificationService-0000000000000000000000000000000f.pem"
    expect([await evidenceOf(genuine), await evidenceOf(genuine)]).toEqual(["Success", "Success"])
    for (const other of ["http://sns.eu-central-1.amazonaws.com/SimpleNotificationService-0f.pem", "https://sns.eu-central-1.amazonaws.com.example.org/SimpleNotificationService-0f.pem", "https://bucket.s3.amazonaws.com/SimpleNotificationService-0f.pem", "https://sns.eu-central-1.amazonaws.com/other.pem"]) {
      expect(await evidenceOf(other)).toBe("Failure")
    }
    expect(asked).toEqual([genuine])
  })
})
