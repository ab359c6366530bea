/** Entries and deliveries under seal: which keys they need, how they are written for the store, how they are read back. */
import { parseOwnJson, Received } from "@redthread/channel"
import { ChannelKind, Checksum, Entry, RecordId, type TenantId } from "@redthread/model"
import { Predicate, Result, Schema } from "effect"
import { checksumOf } from "./Checksums.ts"
import { fromText, jointKey, newKey, pseudonym, seal, sealAgain, toText, unseal } from "./Cipher.ts"
import type { KeyKind, StoredKey } from "./Keys.ts"
import { type Apart, putBack } from "./SealedEntry.ts"
import { readEntry, writeEntry } from "./Versions.ts"

/** The kind under which the store has a sealed entry. */
export const sealedKind = "redthread/sealed"

/** The stream of a record whose name nobody can read any more, or of any record in the store. */
const hidden = /^~[0-9a-f]{32}$/

/** The stream that goes by a key. */
export const streamOf = (key: string): RecordId => RecordId.make(`~${key}`, { disableChecks: true })
/** Whether this is the name of a stream of which nobody knows any more whose it was. */
export const isNameless = (record: RecordId): boolean => hidden.test(record)
/** The key by which a stream goes; `undefined` where this is a record's own name. */
export const keyOfStream = (record: RecordId): string | undefined => hidden.test(record) ? record.slice(1) : undefined

/** A key that is open, and what is sealed with it. */
export interface OpenKey {
  readonly stored: StoredKey
  readonly key: Uint8Array
}

const wrappingPlace = (tenant: TenantId, { id, kind, name }: Pick<StoredKey, "id" | "kind" | "name">): string => JSON.stringify(["key", tenant, kind, id, name])

/** A new key for a name, wrapped by the master key; `within` is sealed under it. */
export const freshKey = (master: Uint8Array, tenant: TenantId, kind: KeyKind, name: string, within: (key: Uint8Array) => Pick<StoredKey, "sealed" | "place">): StoredKey => {
  const key = newKey()
  const about = { id: Buffer.from(newKey()).toString("hex").slice(0, 32), kind, name }
  return { ...about, wrapped: toText(seal(master, key, wrappingPlace(tenant, about))), ...within(key) }
}

/** Unwraps a key; `undefined` where it was thrown away, fails with a sentence where the master key is another. */
export const openKey = (master: Uint8Array, tenant: TenantId, stored: StoredKey): Result.Result<OpenKey | undefined, string> => {
  if (stored.wrapped === "") return Result.succeed(undefined)
  const key = unseal(master, fromText(stored.wrapped), wrappingPlace(tenant, stored))
  return key === undefined ? Result.fail("the keys were wrapped by another master key, or are damaged") : Result.succeed({ stored, key })
}

/** The key as it is kept under another master key: wrapped by that one already, or now; fails with a sentence where neither opens it. */
export const rewrapped = (was: Uint8Array, now: Uint8Array, tenant: TenantId, stored: StoredKey): Result.Result<string, string> => {
  const place = wrappingPlace(tenant, stored)
  if (unseal(now, fromText(stored.wrapped), place) !== undefined) return Result.succeed(stored.wrapped)
  return Result.map(openKey(was, tenant, stored), (open) => open === undefined ? "" : toText(seal(now, open.key, place)))
}

const utf8 = (text: string): Uint8Array => Buffer.from(text)
const namePlace = (tenant: TenantId, kind: string): string => JSON.stringify(["name", tenant, kind])

/** A name, sealed under its own key. */
export const sealName = (key: Uint8Array, tenant: TenantId, kind: KeyKind, name: string): string => toText(seal(key, utf8(JSON.stringify(name)), namePlace(tenant, kind)))
/** The name that a key belongs to. */
export const nameIn = (tenant: TenantId, { key, stored }: OpenKey): string => {
  const plain = unseal(key, fromText(stored.sealed), namePlace(tenant, stored.kind))
  return plain === undefined ? "" : String(JSON.parse(Buffer.from(plain).toString()))
}

/** The pseudonym of a record. */
export const subjectName = (names: Uint8Array, record: RecordId): string => pseudonym(names, "record", record)
/** The pseudonym of a delivery. */
export const deliveryName = (names: Uint8Array, channel: string, checksum: string): string => pseudonym(names, "delivery", channel, checksum)

/** What a sealed entry holds: what is harmless in clear, and each part with the ids of the keys that all have to be there. */
interface SealedData {
  readonly rest: Schema.JsonObject
  readonly parts: ReadonlyArray<{ readonly of: ReadonlyArray<string>; readonly sealed: string }>
}
const isText = (value: unknown): value is string => typeof value === "string"
/** Looked at by hand: it is read for every entry, and what is in it is checked when it is put together. */
const dataOf = (entry: Entry): SealedData | undefined => {
  if (entry._tag !== "Custom" || !Predicate.isObject(entry.data)) return undefined
  const { parts, rest } = entry.data as Partial<SealedData>
  return Predicate.isObject(rest) && Array.isArray(parts) && parts.every((part) => Predicate.isObject(part) && Array.isArray(part["of"]) && part["of"].every(isText) && isText(part["sealed"]))
    ? { rest, parts } : undefined
}
const partPlace = (tenant: TenantId, entry: string, part: number): string => JSON.stringify(["entry", tenant, entry, part])

/** The entry as the store has it: what is harmless in clear, each part under the keys of its records. */
export const sealEntry = (tenant: TenantId, entry: Entry, { parts, rest }: Apart, keyOf: (record: RecordId) => OpenKey): Entry =>
  entry._tag === "Erased" ? entry : Entry.cases.Custom.make({
    id: entry.id, occurred: { instant: entry.occurred.instant, raw: "" }, recorded: entry.recorded, on: entry.on, kind: sealedKind,
    data: {
      rest,
      parts: parts.map(({ of, values }, i) => {
        const keys = of.map(keyOf)
        return { of: keys.map(({ stored }) => stored.id), sealed: toText(seal(jointKey(keys.map(({ key }) => key)), utf8(JSON.stringify(values)), partPlace(tenant, entry.id, i))) }
      })
    }
  }, { disableChecks: true })

/** The ids of the keys that an entry of the store needs. */
export const keysFor = (entry: Entry): ReadonlyArray<string> => {
  if (entry._tag !== "Custom" || entry.kind !== sealedKind) return []
  return dataOf(entry)?.parts.flatMap(({ of }) => of) ?? []
}

type Values = ReadonlyArray<readonly [ReadonlyArray<string | number>, Schema.Json]>
const isValues = (json: unknown): json is Values => Array.isArray(json) && json.every((one) => Array.isArray(one) && one.length === 2 && Array.isArray(one[0]))

/** The entry again, with marks where keys are gone; one that was never sealed is itself. What is in the entry of the store is used up. Fails with a sentence where it was tampered with. */
export const openEntry = (tenant: TenantId, entry: Entry, keyOf: (id: string) => OpenKey | undefined): Result.Result<Entry, string> => {
  if (entry._tag !== "Custom" || entry.kind !== sealedKind) return Result.succeed(entry)
  return Result.gen(function*() {
    const data = dataOf(entry)
    if (data === undefined) return yield* Result.fail("it is no sealed entry")
    const values: Array<Values[number]> = []
    for (const [i, { of, sealed }] of data.parts.entries()) {
      const keys = of.map(keyOf).flatMap((key) => key === undefined ? [] : [key.key])
      if (keys.length < of.length) continue
      const plain = unseal(jointKey(keys), fromText(sealed), partPlace(tenant, entry.id, i))
      if (plain === undefined) return yield* Result.fail("its seal is broken")
      const json = yield* Result.mapError(parseOwnJson(Buffer.from(plain).toString()), ({ reason }) => reason)
      if (!isValues(json)) return yield* Result.fail("what was sealed is no list of values")
      values.push(...json)
    }
    return yield* readEntry(putBack(data.rest, values))
  })
}

/** The kind under which entries of an erased stream are shown: what they were, with marks where values are gone, and never again as what they were. */
export const erasedKind = "redthread/erased"

/** An opened entry of an erased stream, so that nothing follows from it any more: no answer is sent, no promise falls due. What it says of others stays. */
export const erasedEntry = (entry: Entry): Entry => {
  if (entry._tag === "Erased") return entry
  const { id, occurred: { instant }, on, recorded } = entry
  return Entry.cases.Custom.make({ id, occurred: { instant, raw: "" }, recorded, on, kind: erasedKind, data: Result.getOrElse(writeEntry(entry), () => null) }, { disableChecks: true })
}

const About = Schema.Struct({ key: Schema.String, about: Schema.String })
const readAbout = Schema.decodeUnknownResult(About)
const Meta = Schema.Struct({ channel: ChannelKind, checksum: Checksum, name: Received.fields.name, headers: Received.fields.headers, evidence: Received.fields.evidence })
const writeMeta = Schema.encodeUnknownResult(Meta)
const readMeta = Schema.decodeUnknownResult(Meta)
const bodyPlace = (tenant: TenantId): string => JSON.stringify(["body", tenant])
const metaPlace = (tenant: TenantId): string => JSON.stringify(["meta", tenant])
const reasonPlace = (tenant: TenantId): string => JSON.stringify(["reason", tenant])
const evidenceName = "redthread/sealed"

/** The body under its key: the same bytes are the same again, so that the store notices a duplicate. */
export const sealBody = (key: Uint8Array, { body, tenant }: Received): Uint8Array => sealAgain(key, body, bodyPlace(tenant))

/** A delivery as the store has it; fails with a sentence where it does not fit the model. */
export const sealDelivery = ({ key, stored }: OpenKey, received: Received): Result.Result<Received, string> =>
  Result.mapBoth(writeMeta(received), {
    onFailure: ({ message }) => message,
    onSuccess: (meta): Received => {
      const body = sealBody(key, received)
      return {
        tenant: received.tenant, channel: received.channel, at: received.at, name: "", headers: {}, body, checksum: checksumOf(body),
        evidence: { [evidenceName]: { key: stored.id, about: toText(seal(key, utf8(JSON.stringify(meta)), metaPlace(received.tenant))) } }
      }
    }
  })

/** The id of the key of a delivery of the store; `undefined` where it was never sealed. */
export const keyForDelivery = ({ evidence }: Received): string | undefined => Result.getOrUndefined(Result.map(readAbout(evidence[evidenceName]), ({ key }) => key))

/** The delivery again; fails with a sentence where its seal is broken. */
export const openDelivery = ({ key }: OpenKey, received: Received): Result.Result<Received, string> =>
  Result.gen(function*() {
    const { about } = yield* Result.mapError(readAbout(received.evidence[evidenceName]), ({ message }) => message)
    const [meta, body] = [unseal(key, fromText(about), metaPlace(received.tenant)), unseal(key, received.body, bodyPlace(received.tenant))]
    if (meta === undefined || body === undefined) return yield* Result.fail("its seal is broken")
    const json = yield* Result.mapError(parseOwnJson(Buffer.from(meta).toString()), ({ reason }) => reason)
    const known = yield* Result.mapError(readMeta(json), ({ message }) => message)
    return { ...known, tenant: received.tenant, at: received.at, body: Uint8Array.from(body) }
  })

/** The reason why a delivery was put aside, which may quote from it. */
export const sealReason = ({ key }: OpenKey, tenant: TenantId, reason: string): string => toText(seal(key, utf8(JSON.stringify(reason)), reasonPlace(tenant)))
/** The reason again; as it is where it cannot be opened. */
export const openReason = ({ key }: OpenKey, tenant: TenantId, reason: string): string => {
  const plain = unseal(key, fromText(reason), reasonPlace(tenant))
  return plain === undefined ? reason : String(JSON.parse(Buffer.from(plain).toString()))
}
