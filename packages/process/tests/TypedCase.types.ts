/** What the compiler knows of a case in a state, and what does not compile. Checked by the ordinary type check; never run. */
import { ChannelName } from "@redthread/model"
import * as Process from "@redthread/process"
import { Result, Schema } from "effect"
import { expectTypeOf } from "vitest"

const Cancel = Process.make("contract.cancel", {
  version: 1,
  facts: { name: Schema.String, contractNo: Schema.Finite, reason: Schema.String, ended: Schema.DateTimeUtcFromString },
  assurance: ["anonymous", "authenticated"],
  states: {
    open: {},
    requested: { has: ["name", "contractNo"], within: "P14D", onTimeout: "expire", remind: "P2D" },
    work: { has: ["name"] },
    checking: { in: "work", first: true },
    checked: { in: "work", has: ["reason"] },
    cancelled: { goal: true, has: ["name", "ended"] },
    expired: { final: true }
  },
  initial: "open",
  events: {
    request: { from: "open", to: "requested", needs: ["name", "contractNo"] },
    examine: { from: "requested", to: "work" },
    note: { from: "checking", to: "checked", outcomes: { again: "checking" } },
    confirm: { from: ["requested", "work"], to: "cancelled", outcomes: { refused: "open" } },
    expire: { from: "requested", to: "expired", compensates: ["request", "note:again"] }
  }
})
type Cancel = typeof Cancel

// What the state guarantees is there, by its own promise or by that of what it is part of; all else may be missing.
expectTypeOf<Process.Case<Cancel, "requested">["facts"]["name"]>().toEqualTypeOf<string>()
expectTypeOf<Process.Case<Cancel, "requested">["facts"]["contractNo"]>().toEqualTypeOf<number>()
expectTypeOf<Process.Case<Cancel, "requested">["facts"]["reason"]>().toEqualTypeOf<string | undefined>()
expectTypeOf<Process.Case<Cancel, "open">["facts"]["name"]>().toEqualTypeOf<string | undefined>()
expectTypeOf<Process.Case<Cancel, "checked">["facts"]["name"]>().toEqualTypeOf<string>()
expectTypeOf<Process.Case<Cancel, "checked">["facts"]["reason"]>().toEqualTypeOf<string>()
expectTypeOf<Process.Case<Cancel, "checking">["facts"]["reason"]>().toEqualTypeOf<string | undefined>()
expectTypeOf<Process.Case<Cancel, "cancelled">["facts"]["ended"]>().toEqualTypeOf<typeof Schema.DateTimeUtcFromString.Type>()
expectTypeOf<keyof Process.Case<Cancel, "open">["facts"]>().toEqualTypeOf<"name" | "contractNo" | "reason" | "ended">()
expectTypeOf<Process.Case>().toEqualTypeOf<typeof Process.Case.Type>()

declare const running: Process.Case
declare const requested: Process.Case<Cancel, "requested">
declare const checked: Process.Case<Cancel, "checked">
const web = ChannelName.make("web")
const process = Process.compose(Cancel, [Cancel.channel("web", { claims: ["cancelled"], affords: { request: {}, confirm: {} } })])

expectTypeOf(Process.inState(Cancel, running, "requested")).toEqualTypeOf<Result.Result<Process.Case<Cancel, "requested">, Process.NotInState | Process.FactsUnfit>>()
// @ts-expect-error an unknown state
Process.inState(Cancel, running, "reqested")
// @ts-expect-error an unknown state
export type Unknown = Process.Case<Cancel, "reqested">
// @ts-expect-error an unknown fact
export const unknown = requested.facts.address

Process.take(process, requested, { channel: web, step: "confirm", facts: { reason: "moved" } })
Process.take(process, requested, { channel: web, step: "confirm:refused" })
Process.take(process, requested, { channel: web, step: "expire", byTime: true })
// Whoever is in a part of a state can leave the whole.
Process.take(process, checked, { channel: web, step: "confirm" })
// @ts-expect-error an event that the state does not take
Process.take(process, requested, { channel: web, step: "request" })
// @ts-expect-error an event that the part does not take
Process.take(process, checked, { channel: web, step: "note" })
// @ts-expect-error an unknown event
Process.take(process, requested, { channel: web, step: "cofirm" })
// @ts-expect-error an outcome that the event does not have
Process.take(process, requested, { channel: web, step: "confirm:postponed" })
// @ts-expect-error an unknown fact
Process.take(process, requested, { channel: web, step: "confirm", facts: { adress: "x" } })

const shape = { version: 1, facts: { name: Schema.String }, assurance: ["anonymous"], initial: "open" } as const
// @ts-expect-error a deadline whose event the state does not take
Process.make("x", { ...shape, states: { open: { within: "P1D", onTimeout: "close" }, late: {} }, events: { close: { from: "late", to: "open" } } })
// @ts-expect-error a misspelt key of a state
Process.make("x", { ...shape, states: { open: { goaal: true } }, events: { go: { from: "open", to: "open" } } })
// @ts-expect-error a misspelt key of an event
Process.make("x", { ...shape, states: { open: {} }, events: { go: { from: "open", to: "open", neds: ["name"] } } })
// @ts-expect-error an unknown step to undo
Process.make("x", { ...shape, states: { open: {} }, events: { go: { from: "open", to: "open", compensates: "gone" } } })
// @ts-expect-error an unknown fact that an event needs
Process.make("x", { ...shape, states: { open: {} }, events: { go: { from: "open", to: "open", needs: ["nmae"] } } })
// @ts-expect-error a state that is no goal
Cancel.channel("web", { claims: ["requested"] })
// @ts-expect-error a goal that is unknown
Cancel.channel("web", { claims: ["canceled"] })
// @ts-expect-error a level that the process does not use
Cancel.channel("web", { affords: { confirm: { atLeast: "claimed" } } })

const Passing = Cancel.channel("passing", { handover: { hotline: { carries: "all" } } })
const Hotline = Cancel.channel("hotline", { affords: { confirm: {} } })
Process.compose(Cancel, [Passing, Hotline])
// A channel without handover composes alone.
Process.compose(Cancel, [Hotline])
// @ts-expect-error a handover to a channel that is not composed
Process.compose(Cancel, [Passing])
