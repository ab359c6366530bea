/** Object-centric event logs, OCEL 2.0, as XML. Source: ocel-standard.org, OCEL 2.0, section 6 (XML). */
import { childPointer, rootPointer } from "@redthread/model"
import { at, fields, list, type Mapping, text } from "./Mapping.ts"
import { mappedCodec, type MappedCodec } from "./MappingCodec.ts"
import { memberOf } from "./MappingRead.ts"
import { xmlSyntax } from "./XmlTree.ts"

/** A relation to an object, and as what. */
export interface OcelXmlRelation {
  readonly objectId?: string
  readonly qualifier?: string
}

/** A value that holds from a time on, or at the event. */
export interface OcelXmlAttribute {
  readonly name?: string
  readonly value?: string
  readonly time?: string
}

/** An object or an event; only events have a time. */
export interface OcelXmlItem {
  readonly id?: string
  readonly type?: string
  readonly time?: string
  readonly attributes?: ReadonlyArray<OcelXmlAttribute>
  readonly relationships?: ReadonlyArray<OcelXmlRelation>
}

/** A log. */
export interface OcelXmlLog {
  readonly objects?: ReadonlyArray<OcelXmlItem>
  readonly events?: ReadonlyArray<OcelXmlItem>
}

const item = {
  id: at("@id", text),
  type: at("@type", text),
  attributes: at("attributes", 0, "attribute", list(fields({ name: at("@name", text), value: at("#text", text), time: at("@time", text) }))),
  relationships: at("objects", 0, "relationship", list(fields({ objectId: at("@object-id", text), qualifier: at("@qualifier", text) })))
} as const

const log: Mapping<OcelXmlLog> = fields({
  objects: at("objects", 0, "object", list(fields(item))),
  events: at("events", 0, "event", list(fields({ ...item, time: at("@time", text) })))
})

/** Logs as XML; one in a document. */
export const ocelXml: MappedCodec<OcelXmlLog> = mappedCodec({
  format: "OCEL",
  mapping: log,
  syntax: xmlSyntax("log"),
  faultIn: (json) => ["objects", "events"].map((name) => (memberOf(json, name) === undefined ? { at: childPointer(rootPointer, name), reason: `The log has no <${name}>.` } : undefined)).find((fault) => fault !== undefined)
})
