import { bigBlueButton, standardVideo } from "@redthread/adapters"
import { Effect, Result } from "effect"
import { createHash } from "node:crypto"
import { readdirSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { delivery, lawful, normalised, sample } from "./deliveries.ts"

const callbackUrl = "https://hooks.example.org/video"
const server = bigBlueButton({ secrets: ["secret"], callbackUrl, ownUsers: ["berater-3"], server: "video.example.org" })
const rooms = standardVideo({ secrets: [] })
const video = (name: string) => sample("video", "video", name)

describe("a meeting on BigBlueButton", () => {
  it("is one conversation: who came, what was written, who left", async () => {
    const events = await normalised(server, video("bigbluebutton-meeting.json"))
    expect(events).toMatchObject([
      { _tag: "Call", phase: "started", signals: [{ text: "Beratung Wärmepumpe" }] }, { _tag: "Call", phase: "answered", leg: "w_anna1", identifiers: [{ value: "kunde-4711", scope: "video.example.org" }, { value: "Anna Berg" }] },
      { _tag: "Call", phase: "answered", identifiers: [], others: [{ role: "agent", identifiers: [{ value: "berater-3" }, { value: "Mia Kern" }] }] },
      { _tag: "Message", direction: "inbound", content: [{ text: "Können Sie mir das Angebot schicken?" }] }, { _tag: "Call", phase: "ended", leg: "w_anna1" }, { _tag: "Call", phase: "ended" }
    ])
    const [, , moderator] = await normalised(bigBlueButton({ secrets: [] }), video("bigbluebutton-meeting.json"))
    expect(moderator).toMatchObject({ identifiers: [], others: [{ role: "agent" }] })
    expect(new Set(events.map(({ thread }) => thread.conversation))).toEqual(new Set(["bigbluebutton:183f0bf3-1700000000"]))
    expect(events[0]?.at).toEqual({ instant: 1_773_043_200_000, raw: "1773043200000" })
    expect(await normalised(server, video("bigbluebutton-recording.form"))).toMatchObject([{ _tag: "Call", phase: "recorded", recording: "https://video.example.org/playback/183f0bf3" }])
  })

  it("is proved by the secret in a header, or by the checksum in the address", () => {
    const form = video("bigbluebutton-recording.form")
    const fields = new URLSearchParams(new TextDecoder().decode(form.body))
    const said = JSON.stringify({ event: fields.get("event"), timestamp: 1773050000001, domain: "video.example.org" })
    const believed = (name: string, headers: Record<string, string> = {}) => Result.isSuccess(Effect.runSync(Effect.result(server.verify({ ...form, name, headers }, form.at))))
    for (const algorithm of ["sha1", "sha256", "sha384", "sha512"]) {
      const checksum = createHash(algorithm).update(`${callbackUrl}${said}secret`).digest("hex")
      expect(believed(`/video?checksum=${checksum}`)).toBe(true)
      expect(believed(`/video?checksum=${checksum.slice(0, -1)}${checksum.endsWith("0") ? "1" : "0"}`)).toBe(false)
    }
    expect(believed("/video", { authorization: "Bearer secret" })).toBe(true)
    expect(believed("/video", { authorization: "Bearer other" })).toBe(false)
    expect(believed("/video")).toBe(false)
  })
})

describe("a video room after Standard Webhooks", () => {
  it("tells who joined, how long it took, and where the recording is", async () => {
    expect(await normalised(rooms, video("standard-joined.json"))).toMatchObject([{ _tag: "Call", phase: "answered", leg: "p-1", identifiers: [{ namespace: "name" }, { namespace: "email" }], thread: { conversation: "video:r-9" } }])
    expect(await normalised(rooms, video("standard-ended.json"))).toMatchObject([{ _tag: "Call", phase: "ended", seconds: 1800 }])
    expect(await normalised(rooms, video("standard-recording.json"))).toMatchObject([{ _tag: "Call", phase: "recorded", recording: "https://video.example.org/r-9.mp4" }])
    expect(await normalised(rooms, video("standard-quality.json"))).toMatchObject([{ _tag: "ChannelNotice", topic: "quality.lowered" }])
  })

  it("passes on who wants to be called back, in the customer's own words", async () => {
    expect(await normalised(rooms, video("standard-callback.json"))).toMatchObject([{
      _tag: "Message", direction: "inbound", signals: [{ text: "Wants to be called back" }], identifiers: [{ namespace: "name" }, { namespace: "phone", value: "+491715550101" }],
      content: [{ _tag: "Form", fields: expect.arrayContaining([{ name: "when", value: "nach 17 Uhr" }]) as unknown }]
    }])
  })

  it("says nothing without a type", async () => {
    expect(rooms.recognises(delivery("video", "{\"data\":{}}"))).toBe(false)
    expect(await normalised(rooms, delivery("video", "{\"data\":{}}"))).toMatchObject([{ _tag: "Unrecognised" }])
  })
})

it("all samples of video are read by their own adapter without loss", async () => {
  for (const name of readdirSync(new URL("../samples/video", import.meta.url))) {
    const [reader, other] = name.startsWith("big") ? [server, rooms] : [rooms, server]
    expect([name, reader.recognises(video(name)), other.recognises(video(name))]).toEqual([name, true, false])
    const { events } = await lawful(reader, video(name))
    expect(events.map(({ _tag }) => _tag)).not.toContain("Unrecognised")
  }
})
