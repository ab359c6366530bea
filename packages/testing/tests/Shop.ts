/** Parcels that come back: a small process with everything that matters, for implementations with one planted defect each. */
import * as Process from "@redthread/process"
import { Schema } from "effect"

const Return = Process.make("parcel.return", {
  version: 1,
  facts: { orderNo: Schema.String, reason: Schema.String },
  assurance: ["anonymous", "claimed", "authenticated"],
  states: {
    open: {},
    announced: { has: ["orderNo"], within: "P14D", onTimeout: "lapse" },
    lapsed: {},
    refunded: { goal: true },
    declined: { final: true }
  },
  initial: "open",
  events: {
    explain: { from: ["open", "lapsed"], to: "open", needs: ["reason"] },
    announce: { from: ["open", "lapsed"], to: "announced", needs: ["orderNo", "reason"] },
    lapse: { from: "announced", to: "lapsed" },
    decide: { from: "announced", to: "refunded", outcomes: { no: "declined" } }
  }
})
const everything = { carries: "all", assurance: "keep" } as const

/** How a parcel comes back. */
export const returns: Process.Composed = Process.compose(Return, [
  Return.channel("web", {
    claims: ["refunded"],
    auth: { login: { grants: "authenticated", brings: ["orderNo"], expires: "PT30M", keeps: "all" }, logout: { resets: true, keeps: ["orderNo"] } },
    affords: { explain: { revalidates: ["reason"] }, announce: {}, decide: {} },
    handover: { hotline: everything }
  }),
  Return.channel("hotline", {
    claims: ["refunded"],
    auth: { identify: { grants: "claimed", asks: ["orderNo"] } },
    affords: { announce: { atLeast: "claimed" }, decide: {} },
    handover: { web: everything }
  })
])
