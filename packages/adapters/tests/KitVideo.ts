/** What the kit needs to judge the adapters for video meetings: what their documentation shows. */
import { bigBlueButton, standardVideo } from "@redthread/adapters"
import { type Candidate, of } from "./KitMessaging.ts"
import { beginning } from "./KitShops.ts"
import { standard, standardSecrets } from "./KitWeb.ts"

const bearer = (secret: string) => () => ({ authorization: `Bearer ${secret}` })

/** BigBlueButton, after the documentation of its webhooks. */
export const bigBlueButtonCandidate: Candidate = {
  adapter: bigBlueButton({ secrets: ["new-secret", "old-secret"], ownUsers: ["berater-3"], server: "video.example.org" }),
  samples: {
    payloads: beginning("video", "bigbluebutton", {
      "bigbluebutton-chat.json": { speaker: "customer", customer: [of("video-user", "kunde-4711", "video.example.org"), of("name", "Anna Berg")] },
      "bigbluebutton-meeting.json": { speaker: "customer" },
      "bigbluebutton-own-chat.json": { speaker: "echo" }
    }),
    signing: { sign: bearer("new-secret"), earlier: bearer("old-secret"), covers: "sender" },
    exempt: { "channel/reissue-revises": "what happened in a meeting is reported once" }
  }
}

/** Video rooms after Standard Webhooks. */
export const standardVideoCandidate: Candidate = {
  adapter: standardVideo({ secrets: [...standardSecrets] }),
  samples: {
    payloads: beginning("video", "standard", { "standard-callback.json": { speaker: "customer", customer: [of("phone", "+491715550101"), of("name", "Anna Berg")] } }),
    signing: { sign: standard(standardSecrets[0]), earlier: standard(standardSecrets[1]), lifetime: 300_000 },
    exempt: { "channel/reissue-revises": "what happened in a room is reported once", "channel/no-echo": "rooms report no words of ours" }
  }
}
