/** Asterisk's call records: one row is one leg of a call that has ended. */
import { type Draft, noMarks, type Place } from "@redthread/channel"
import { asteriskId, type AsteriskScene, carryCells, exchangeOf, peek, peopleOf, read, type Row, rowOf, threadOfRow } from "./AsteriskRows.ts"
import { cdrColumns } from "./AsteriskColumns.ts"
import { defined, digest, eventKey, sharedBy } from "./Drafting.ts"
import { exchangeTime, secondsOf } from "./TelephoneCalls.ts"

/** `"Anna Berg" <0171 5550101>`: the name and the number that the caller presented. */
const callerId = (clid: string): { readonly name: string; readonly number: string } => {
  const words = clid.trim()
  const open = words.indexOf("<", words.lastIndexOf(">", words.length - 2) + 1)
  if (!words.endsWith(">") || open < 0) return { name: "", number: "" }
  return { name: words.slice(0, open).replaceAll("\"", "").trim(), number: words.slice(open + 1, -1) }
}

const recording = (userfield: string): string | undefined => (/\.(wav|wav49|gsm|mp3|ogg|opus|flac)$/i.test(userfield) ? userfield : undefined)

/**
 * What makes a leg this one and no other: its sequence number, or else its channels, destination, beginning and outcome.
 * The rest of the row may be corrected later.
 */
const legOf = (row: Row, place: Place): string => {
  const [id, sequence] = [peek(row, "uniqueid"), peek(row, "sequence")]
  if (id === "") return digest(place.value)
  return sequence === ""
    ? `${id}:${digest(["start", "dst", "channel", "dstchannel", "disposition"].map((name) => peek(row, name)))}`
    : `${id}:${sequence}`
}

/** A row that was issued again has run longer or tells more: a higher revision of the same leg. */
const revisionOf = (row: Row, seconds: number | undefined): number =>
  Math.min(seconds ?? 0, 1e9) * 100 + cdrColumns.filter((name) => peek(row, name) !== "").length

/** One leg, at the time of its end. Start and answer are kept in the raw row; they follow from `seconds` and `talk`. */
export const cdrDraft = (scene: AsteriskScene, place: Place): Draft => {
  const own = place.for(noMarks())
  const row = rowOf(own)
  const clid = callerId(read(row, "clid"))
  const seconds = secondsOf(row("duration"))
  const talk = secondsOf(row("billsec"))
  const ended = peek(row, "end") === "" ? read(row, "start") : read(row, "end")
  const thread = threadOfRow(scene, row)
  const leg = legOf(row, place)
  const file = recording(peek(row, "userfield"))
  const disposition = row("disposition").name()
  const people = peopleOf(scene.config, {
    from: [read(row, "src"), clid.number],
    name: clid.name,
    to: read(row, "dst"),
    context: peek(row, "dcontext")
  })
  if (file !== undefined) read(row, "userfield")
  carryCells(row, [...cdrColumns, "event", "privilege"])
  return {
    at: own.pointer,
    marks: own.marks,
    event: {
      ...sharedBy(asteriskId, "telephone"),
      ...people,
      _tag: "Call",
      key: eventKey(asteriskId, ...exchangeOf(scene), "cdr", leg),
      revision: revisionOf(row, seconds),
      at: exchangeTime(scene.received, ended, scene.config.timeZone),
      thread,
      phase: "ended",
      leg,
      ...defined({ disposition, seconds, talk, recording: file })
    }
  }
}
