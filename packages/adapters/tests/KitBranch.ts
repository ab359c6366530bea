/** What the kit needs to judge the adapter for branches. */
import { branchAdapter } from "@redthread/adapters"
import type { ChannelKit } from "@redthread/testing"
import { type Candidate, filesIn, of } from "./KitMessaging.ts"
import { standard, standardSecrets } from "./KitWeb.ts"

const payloads = filesIn("branch", {
  "receipt.json": { customer: [of("customer-no", "100482"), of("loyalty-card", "2800012345678")] },
  "visit.json": { customer: [of("name", "Anna Berg"), of("phone", "+491715550101"), of("contract-no", "V-20417")] }
})

/** Tills, counters and calendars. */
export const branchCandidate: Candidate = {
  adapter: branchAdapter({ secrets: [...standardSecrets] }),
  samples: {
    payloads,
    signing: { sign: standard(standardSecrets[0]), earlier: standard(standardSecrets[1]), lifetime: 300_000 },
    reissues: [["receipt.json", "receipt-corrected.json"].map((name) => payloads.find((payload) => payload.name === name)) as unknown as readonly [ChannelKit.Payload, ChannelKit.Payload]],
    exempt: { "channel/no-echo": "people come and pay; nobody writes" }
  }
}
