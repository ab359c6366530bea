/** What does not compile: names that a process does not declare. Checked by the ordinary type check; never run. */
import * as Process from "@redthread/process"
import { Schema } from "effect"

const Cancel = Process.make("contract.cancel", {
  version: 1,
  facts: { name: Schema.String, contractNo: Schema.String },
  assurance: ["anonymous", "claimed", "authenticated"],
  states: {
    open: {},
    requested: { has: ["name", "contractNo"], within: "P14D", onTimeout: "expire" },
    cancelled: { goal: true },
    expired: { final: true }
  },
  initial: "open",
  events: {
    request: { from: "open", to: "requested", needs: ["name", "contractNo"] },
    confirm: { from: ["requested"], to: "cancelled" },
    expire: { from: "requested", to: "expired" }
  }
})
const Web = Cancel.channel("web", {
  claims: ["cancelled"],
  auth: { login: { grants: "authenticated", brings: ["name", "contractNo"] }, logout: { resets: true } },
  affords: { request: { asks: ["name", "contractNo"], atLeast: "anonymous" }, confirm: {} },
  handover: { hotline: { carries: "all", assurance: "keep" } }
})
const Hotline = Cancel.channel("hotline", { affords: { confirm: {} }, handover: { web: { carries: ["name"], assurance: "claimed" } } })
Process.compose(Cancel, [Web, Hotline])

// @ts-expect-error the hotline is not composed
Process.compose(Cancel, [Web])
// @ts-expect-error an unknown fact
Cancel.channel("web", { affords: { request: { asks: ["address"] } } })
// @ts-expect-error an unknown event
Cancel.channel("web", { affords: { withdraw: {} } })
// @ts-expect-error an unknown state
Cancel.channel("web", { claims: ["gone"] })
// @ts-expect-error a level the process does not use
Cancel.channel("web", { auth: { login: { grants: "identified-by-law" } } })
// @ts-expect-error a level the process does not use
Cancel.channel("web", { handover: { hotline: { assurance: "channel-verified" } } })

const shape = { version: 1, facts: { name: Schema.String }, assurance: ["anonymous"] } as const
// @ts-expect-error an unknown fact in a state
Process.make("x", { ...shape, states: { open: { has: ["nmae"] } }, initial: "open", events: {} })
// @ts-expect-error an unknown first state
Process.make("x", { ...shape, states: { open: {} }, initial: "opne", events: {} })
// @ts-expect-error an unknown target
Process.make("x", { ...shape, states: { open: {} }, initial: "open", events: { go: { from: "open", to: "gone" } } })
// @ts-expect-error an unknown source
Process.make("x", { ...shape, states: { open: {} }, initial: "open", events: { go: { from: ["opne"], to: "open" } } })
// @ts-expect-error an unknown event as timeout
Process.make("x", { ...shape, states: { open: { within: "P1D", onTimeout: "expire" } }, initial: "open", events: { go: { from: "open", to: "open" } } })
// @ts-expect-error a level that does not exist
Process.make("x", { ...shape, assurance: ["nobody"], states: { open: {} }, initial: "open", events: {} })

// @ts-expect-error a part of an unknown state
Process.make("x", { ...shape, states: { open: {}, inner: { in: "opne" } }, initial: "open", events: {} })
// @ts-expect-error an unknown state to wait for
Process.make("x", { ...shape, states: { open: {} }, initial: "open", events: { go: { from: "open", to: "open", when: ["opne"] } } })
// @ts-expect-error an unknown state as an outcome
Process.make("x", { ...shape, states: { open: {} }, initial: "open", events: { go: { from: "open", to: "open", outcomes: { no: "gone" } } } })
// @ts-expect-error an unknown state to migrate to
Process.make("x", { ...shape, states: { open: {} }, initial: "open", events: {}, migrates: { from: {}, states: { old: "gone" } } })
// @ts-expect-error an unknown fact to ask again
Cancel.channel("web", { affords: { request: { revalidates: ["address"] } } })

const Other = Process.make("other", { ...shape, states: { open: {} }, initial: "open", events: { go: { from: "open", to: "open" } } })
// @ts-expect-error a channel of another process
Process.compose(Other, [Hotline])
