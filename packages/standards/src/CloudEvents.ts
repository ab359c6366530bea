/** CloudEvents 1.0 in JSON: one event or a batch. Source: CloudEvents 1.0.2 with its JSON event format. */
import { childPointer, type Pointer, rootPointer } from "@redthread/model"
import { isJsonList, isJsonRecord, type JsonValue } from "./JsonText.ts"
import { anything, at, fields, filledText, type Mapping, oneOrMany, others, text, time } from "./Mapping.ts"
import { type Fault, type MappedCodec, mappedCodec } from "./MappingCodec.ts"
import { memberOf } from "./MappingRead.ts"
import type { ToldContact } from "./Told.ts"
import { timeOf } from "./When.ts"

/** One event. Extension attributes are `extra`. */
export const cloudEvent: Mapping<ToldContact> = fields({
  id: at("id", filledText),
  source: at("source", filledText),
  kinds: at("type", oneOrMany(filledText)),
  at: at("time", time),
  title: at("subject", filledText),
  mediaType: at("datacontenttype", filledText),
  schema: at("dataschema", filledText),
  body: at("data", anything),
  bytes: at("data_base64", text),
  extra: others("specversion", "id", "source", "type", "time", "subject", "datacontenttype", "dataschema", "data", "data_base64")
}, { fresh: { specversion: "1.0" }, needs: ["id", "source", "kinds"] })

const isFilled = (json: JsonValue | undefined): boolean => typeof json === "string" && json !== ""
const isAbsent = (json: JsonValue | undefined): boolean => json === undefined || json === null

const eventFault = (json: JsonValue, where: Pointer): Fault | undefined => {
  const fault = (key: string, reason: string): Fault => ({ at: childPointer(where, key), reason })
  if (!isJsonRecord(json)) return { at: where, reason: "An event is an object." }
  for (const key of ["specversion", "id", "source", "type"]) if (!isFilled(memberOf(json, key))) return fault(key, `An event needs “${key}”, a text that is not empty.`)
  if (json["specversion"] !== "1.0") return fault("specversion", "Only version 1.0 is read.")
  for (const key of ["subject", "datacontenttype", "dataschema"]) {
    const value = memberOf(json, key)
    if (!isAbsent(value) && !isFilled(value)) return fault(key, `“${key}” is a text that is not empty.`)
  }
  const [when, data, bytes] = [memberOf(json, "time"), memberOf(json, "data"), memberOf(json, "data_base64")]
  if (!isAbsent(when) && (typeof when !== "string" || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/i.test(when) || timeOf(when) === undefined)) return fault("time", "The time is none of RFC 3339.")
  if (!isAbsent(bytes) && typeof bytes !== "string") return fault("data_base64", "Bytes are written as a text in Base64.")
  if (!isAbsent(bytes) && !isAbsent(data)) return fault("data_base64", "An event has either “data” or “data_base64”.")
  const misnamed = Object.keys(json).find((key) => key !== "data" && key !== "data_base64" && !/^[a-z0-9]+$/.test(key))
  if (misnamed !== undefined) return fault(misnamed, "Context attributes are named with small letters and digits.")
  const odd = Object.keys(json).find((key) => key !== "data" && typeof json[key] === "object" && json[key] !== null)
  return odd === undefined ? undefined : fault(odd, "Context attributes are texts, numbers or truth values; structures belong into “data”.")
}

/** What is wrong with an event or a batch of them. */
export const cloudEventFault = (json: JsonValue): Fault | undefined =>
  isJsonList(json) ? json.reduce<Fault | undefined>((fault, event, i) => fault ?? eventFault(event, childPointer(rootPointer, i)), undefined) : eventFault(json, rootPointer)

/** CloudEvents in structured mode, and batches. */
export const cloudEvents: MappedCodec<ToldContact> = mappedCodec({ format: "CloudEvents", mapping: cloudEvent, faultIn: cloudEventFault })
