/** The Asterisk exchange: call records and channel events become calls, legs and what happened on the hotline. */
import { type ChannelAdapter, type Draft, type Malformed, type Place, type Received } from "@redthread/channel"
import type { ChannelEvent } from "@redthread/model"
import { Effect, Result } from "effect"
import { cdrDraft } from "./AsteriskCdr.ts"
import { celDraft } from "./AsteriskCel.ts"
import { AsteriskConfig, AsteriskWire } from "./AsteriskColumns.ts"
import { asteriskId } from "./AsteriskRows.ts"
import { asteriskDocument, isAsterisk, kindOfColumns, tableBytes } from "./AsteriskTables.ts"
import { finish, looking, unrecognisedDraft } from "./Drafting.ts"
import { onlyListens } from "./TelephoneCalls.ts"

const draftOf = (config: AsteriskConfig, received: Received, place: Place): ReadonlyArray<Draft> => {
  if (Array.isArray(place.value)) return place.items().flatMap((item) => draftOf(config, received, item))
  const rows = place.get("rows")
  if (Array.isArray(rows.value)) return draftOf(config, received, rows)
  const columns = place.members().map(([name]) => name)
  const kind = kindOfColumns(columns)
  return [
    kind === "cdr"
      ? cdrDraft({ config, received }, place)
      : kind === "cel"
      ? celDraft({ config, received }, place)
      : unrecognisedDraft(asteriskId, "telephone", received, place, `row with ${columns.length} columns that is neither call record nor channel event`)
  ]
}

const events = (config: AsteriskConfig, received: Received): Result.Result<ReadonlyArray<ChannelEvent>, Malformed> =>
  Result.map(asteriskDocument(config, received), (document) => {
    const root = looking(document)
    return finish(document, draftOf(config, received, root), () => unrecognisedDraft(asteriskId, "telephone", received, root, "table without rows"))
  })

/**
 * The adapter for Asterisk. Its files come from the exchange's own disk, so there is no signature to verify; whoever
 * collects them answers for their origin.
 *
 * ```ts
 * import { asterisk } from "@redthread/adapters"
 * asterisk({ ownNumbers: ["08005550100"], timeZone: "Europe/Berlin" }).id // => "asterisk"
 * ```
 */
export const asterisk = (config: AsteriskConfig): ChannelAdapter<AsteriskConfig, AsteriskWire> => ({
  id: asteriskId,
  kind: "telephone",
  config: AsteriskConfig,
  wire: AsteriskWire,
  recognises: (received) => isAsterisk(config, received),
  verify: () => Effect.void,
  document: (received) => Effect.fromResult(asteriskDocument(config, received)),
  normalise: (received) => Effect.fromResult(events(config, received)),
  serialise: ({ rows }) => tableBytes(rows),
  ...onlyListens("https://docs.asterisk.org/Configuration/Reporting/")
})
