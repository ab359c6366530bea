/** What the dialplan says happens on the hotline: the names of `CELGenUserEvent` that become signals. */
import { Assurance, ChannelName, FactName, type Signal, StepName } from "@redthread/model"
import { Option, Schema } from "effect"
import { under } from "./Drafting.ts"

type Said = ReadonlyArray<typeof Signal.Type>

const partsOf = (text: string, separator: string): ReadonlyArray<string> => text.split(separator).map((part) => part.trim())
const namesIn = (text: string): ReadonlyArray<string> => partsOf(text, ",").filter((name) => name !== "")
const fact = (name: string): FactName => FactName.make(name)
const step = (name: string): StepName => StepName.make(name)

const told = (text: string): Said =>
  partsOf(text, ";").flatMap((pair) => {
    const at = pair.indexOf("=")
    const name = pair.slice(0, Math.max(at, 0)).trim()
    return name === "" ? [] : [{ _tag: "Told", fact: fact(name), value: pair.slice(at + 1).trim() } as const]
  })

const login = (text: string): Said => {
  const [by = "", level = "authenticated"] = partsOf(text, "/")
  const assurance = Option.getOrUndefined(Schema.decodeUnknownOption(Assurance)(level))
  return by === "" || assurance === undefined ? [] : [{ _tag: "LoggedIn", by: step(by), assurance }]
}

const redirect = (text: string): Said => {
  const [to = "", ...rest] = partsOf(text, ";")
  if (to === "") return []
  const because = rest.filter((part) => part !== "forced").join("; ")
  return [{ _tag: "SentElsewhere", to: ChannelName.make(to), forced: rest.includes("forced"), because }]
}

const handover = (text: string): Said => {
  const [to = "", ...rest] = partsOf(text, ";")
  if (to === "") return []
  const carried = rest.filter((part) => part.startsWith("carried=")).flatMap((part) => namesIn(part.slice("carried=".length))).map(fact)
  return [{ _tag: "HandedOver", to: ChannelName.make(to), carried, because: rest.filter((part) => !part.startsWith("carried=")).join("; ") }]
}

/** The due date is what stands behind the last semicolon, if it begins like an ISO 8601 date. */
const promise = (text: string): Said => {
  const at = text.lastIndexOf(";")
  const due = at < 0 ? "" : text.slice(at + 1).trim()
  const isDue = /^\d{4}-\d{2}-\d{2}|^P\d/.test(due)
  const words = (isDue ? text.slice(0, at) : text).trim()
  return words === "" ? [] : [{ _tag: "Promised", text: words, due: isDue ? due : "" }]
}

const meanings: Readonly<Record<string, (text: string) => Said>> = {
  ASKED: (text) => namesIn(text).map((name) => ({ _tag: "Asked", fact: fact(name) })),
  TOLD: told,
  STEP: (text) => (text.trim() === "" ? [] : [{ _tag: "StepTried", step: step(text.trim()) }]),
  LOGIN: login,
  LOGOUT: (text) => [{ _tag: "LoggedOut", by: step(text.trim() === "" ? "logout" : text.trim()) }],
  REDIRECT: redirect,
  HANDOVER: handover,
  NOTE: (text) => (text.trim() === "" ? [] : [{ _tag: "Noted", text: text.trim() }]),
  PROMISE: promise
}

/**
 * The signals of one user event; empty for a name or a text that means nothing to us. Names count in any case.
 *
 * ```ts
 * import { userEventSignals } from "@redthread/adapters"
 * userEventSignals("ASKED", "name, contractNo").map((signal) => signal._tag) // => ["Asked", "Asked"]
 * userEventSignals("TOLD", "nothing") // => []
 * ```
 */
export const userEventSignals = (name: string, extra: string): Said => {
  const meaning = under(meanings, name.trim().toUpperCase())
  return meaning === undefined ? [] : meaning(extra)
}
