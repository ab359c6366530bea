/** Asterisk's channel events: what happened on a line, moment by moment, and what the dialplan says about it. */
import { type Draft, noMarks, parseJson, type Place, reading } from "@redthread/channel"
import type { CallPhase } from "@redthread/model"
import { Result, type Schema } from "effect"
import { celColumns } from "./AsteriskColumns.ts"
import { asteriskId, type AsteriskScene, carryCells, exchangeOf, peek, peopleOf, read, type Row, rowOf, threadOfRow } from "./AsteriskRows.ts"
import { userEventSignals } from "./AsteriskUserEvents.ts"
import { defined, digest, eventKey, sharedBy, under, unrecognisedDraft } from "./Drafting.ts"
import { exchangeTime } from "./TelephoneCalls.ts"

/** Event types that change where a leg stands. Source: Asterisk, “CEL Event Types”. */
const phases: Readonly<Record<string, CallPhase>> = {
  CHAN_START: "started", ANSWER: "answered", PICKUP: "answered", PARK_START: "held", PARK_END: "answered",
  BLINDTRANSFER: "transferred", ATTENDEDTRANSFER: "transferred", FORWARD: "transferred", HANGUP: "ended", CHAN_END: "ended"
}

/** Event types about the exchange's own doings; the customer notices nothing. */
const technical = new Set([
  "APP_START", "APP_END", "BRIDGE_ENTER", "BRIDGE_EXIT", "BRIDGE_START", "BRIDGE_END", "BRIDGE_UPDATE", "BRIDGE_TO_CONF",
  "CONF_START", "CONF_END", "CONF_ENTER", "CONF_EXIT", "LINKEDID_END", "LOCAL_OPTIMIZE", "LOCAL_OPTIMIZE_BEGIN",
  "STREAM_BEGIN", "STREAM_END", "DTMF", "3WAY_START", "3WAY_END", "HOOKFLASH", "TRANSFER"
])

/** What manager events carry beside the columns of a table. */
const ofManager = ["event", "privilege", "channel", "peeraccount"]

/** The extra of an event: text, or the object that newer versions wrap around it. */
const extraOf = (place: Place): { readonly text: string; readonly fields: Schema.JsonObject } => {
  const { value } = place
  const parsed = typeof value === "string" && value.startsWith("{") ? Result.getOrUndefined(parseJson(value)) : value
  if (parsed === null || parsed === undefined || typeof parsed !== "object" || Array.isArray(parsed)) {
    return { text: typeof value === "string" ? value : "", fields: {} }
  }
  const fields = parsed as Schema.JsonObject
  return { text: reading(fields).get("extra").text() ?? "", fields }
}

const outcome = (fields: Schema.JsonObject): string | undefined => {
  const extra = reading(fields)
  return extra.get("dialstatus").name() ?? extra.get("hangupcause").text()
}

/** HANGUP and CHAN_END both say that the leg is over: one event, in which HANGUP knows more. */
const keyOf = (scene: AsteriskScene, row: Row, place: Place, type: string) => {
  const id = peek(row, "uniqueid")
  const what = under(phases, type) === "ended" && id !== ""
    ? "ended"
    : digest(["eventtype", "eventtime", "userdeftype", "eventextra", "appname", "appdata", "peer", "channame"].map((name) =>
      row(name).value ?? ""
    ))
  return eventKey(asteriskId, ...exchangeOf(scene), "cel", id === "" ? digest(place.value) : id, what)
}

const lineOf = (row: Row) => {
  const number = read(row, "ciddnid")
  return {
    from: [read(row, "cidnum"), read(row, "cidani")],
    name: read(row, "cidname"),
    to: number === "" ? read(row, "exten") : number,
    context: peek(row, "context")
  }
}

/** One event. A user event is `input` on the leg, with its signals; what is not understood of it stays unrecognised. */
export const celDraft = (scene: AsteriskScene, place: Place): Draft => {
  const own = place.for(noMarks())
  const row = rowOf(own)
  const written = read(row, "eventtype")
  const type = written.toUpperCase()
  const user = row("userdeftype").name() ?? (type === "USER_DEFINED" || under(phases, type) !== undefined || technical.has(type) ? "" : written)
  const thread = threadOfRow(scene, row)
  const people = peopleOf(scene.config, lineOf(row))
  const base = {
    ...sharedBy(asteriskId, "telephone"),
    ...people,
    key: keyOf(scene, row, place, type),
    at: exchangeTime(scene.received, read(row, "eventtime"), scene.config.timeZone),
    thread
  }
  const leg = [thread.id ?? "", peek(row, "channame"), peek(row, "channel")].find((name) => name !== "") ?? ""
  const draft = (event: Draft["event"]): Draft => ({ at: own.pointer, marks: own.marks, event })
  const phase = under(phases, type)
  if (leg === "" || (phase === undefined && !technical.has(type) && (user === "" || /^\d*$/.test(user)))) {
    return unrecognisedDraft(asteriskId, "telephone", scene.received, place, `channel event “${written}”`)
  }
  const extra = extraOf(row("eventextra"))
  if (phase === undefined && !technical.has(type)) {
    // Applications that write no extra of their own leave it among the arguments of CELGenUserEvent.
    const inArguments = extra.text === "" && /^CELGenUserEvent$/i.test(peek(row, "appname")) && row("eventextra").value === undefined
    const [, ...words] = peek(row, "appdata").split(",")
    const signals = userEventSignals(user, inArguments ? words.join(",") : extra.text)
    if (signals.length > 0) read(row, inArguments ? "appdata" : "eventextra")
    carryCells(row, [...celColumns.filter((name) => name !== "eventextra" && name !== "appdata"), ...ofManager])
    if (!inArguments || signals.length > 0) carryCells(row, ["appdata"])
    if (extra.text === "") carryCells(row, ["eventextra"])
    return draft({ ...base, signals, _tag: "Call", phase: "input", leg, disposition: user })
  }
  const disposition = phase === "ended" ? outcome(extra.fields) : undefined
  if (disposition !== undefined) row("eventextra").json()
  const words = [read(row, "appname"), read(row, "appdata")].filter((word) => word !== "").join(" ")
  carryCells(row, [...celColumns, ...ofManager])
  return draft(
    phase === undefined
      ? { ...base, _tag: "ChannelNotice", topic: type, text: words }
      : { ...base, _tag: "Call", revision: type === "HANGUP" ? 1 : 0, direction: people.direction, phase, leg, ...defined({ disposition }) }
  )
}
