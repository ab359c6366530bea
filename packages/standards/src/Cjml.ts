/** Customer journeys in CJML 2.0: actors, and touchpoints in the order in which they came. Source: cjml.no, version 2.0. */
import { isJsonRecord, type JsonValue } from "./JsonText.ts"
import { at, either, fields, first, list, type Mapping, text, time } from "./Mapping.ts"
import { documentCodec, type MappedCodec } from "./MappingCodec.ts"
import { memberOf } from "./MappingRead.ts"
import type { ToldJourney, ToldParty, ToldStop } from "./Told.ts"
import { xmlSyntax } from "./XmlTree.ts"

/** The text of the one element of this name. */
const inside = (...names: ReadonlyArray<string>): Mapping<string> => at(...names.flatMap((name) => [name, 0]), "#text", text)
const moment = (name: string): typeof time => at(name, 0, "#text", time)

const actor = (name: string): Mapping<ToldParty> => fields({ id: at("@actorID", text), name: inside(name), role: inside("role") })

const stop: Mapping<ToldStop> = fields({
  id: inside("touchpointID"),
  at: moment("timestamp"),
  from: at("initiator", 0, "refersTo", 0, "@actorIDref", text),
  says: inside("initiator", "initiatorLabel"),
  to: at("receiver", 0, "refersTo", 0, "@actorIDref", text),
  hears: inside("receiver", "receiverLabel"),
  channel: inside("channel", "channelName")
})

const journey = (kind: "actual" | "planned"): Mapping<ToldJourney> => fields({
  id: inside("journeyID"),
  title: inside("journeyName"),
  customers: at("actors", 0, "endUser", list(actor("actorName"))),
  parties: at("actors", 0, "serviceProvider", list(actor("companyName"))),
  stops: at("touchpoints", 0, `${kind}CommunicationPoint`, list(stop)),
  actions: at("touchpoints", 0, `${kind}Action`, list(fields({ id: inside("touchpointID"), at: moment("timestamp"), from: at("initiator", 0, "refersTo", 0, "@actorIDref", text), says: first(inside("initiator", "initiatorLabel"), inside("label")) })))
})

const holds = (name: string) => (json: JsonValue): boolean => isJsonRecord(json) && memberOf(json, name) !== undefined

/** Journeys as they were, or as they were planned where there are no others. */
export const cjml: MappedCodec<ToldJourney> = documentCodec({
  format: "CJML",
  syntax: xmlSyntax("CJML"),
  mapping: either(
    { when: (json) => !holds("plannedJourney")(json) || holds("actualJourney")(json), its: at("actualJourney", list(journey("actual"))) },
    { when: holds("plannedJourney"), its: at("plannedJourney", list(journey("planned"))) }
  ),
  begin: () => ({ "@version": "2.0" })
})
