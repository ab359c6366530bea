/** The thirteen laws of a channel adapter, in their order. */
import type { Law } from "@redthread/model"
import { nothingVanishes } from "./Laws.ts"
import { confluent, deterministic, identifiersTogether, lossless, reissueRevises } from "./LawsOfReading.ts"
import { honestCapabilities, receiptsMonotone, roundTrip, typedErrors } from "./LawsOfSending.ts"
import { noEcho, optOut, verified } from "./LawsOfTrust.ts"

/**
 * All laws of a channel adapter, number 1 first; each looks at something else, so the list is for reading.
 *
 * ```ts
 * import * as Channel from "@redthread/channel"
 * Channel.conformanceLaws.length // => 13
 * Channel.conformanceLaws[3]?.says // => "A message that was read stays read, however late the news of its delivery comes."
 * ```
 */
export const conformanceLaws: ReadonlyArray<Law<never>> = [
  nothingVanishes, deterministic, confluent, receiptsMonotone, reissueRevises, verified, lossless, identifiersTogether, honestCapabilities, roundTrip,
  optOut, typedErrors, noEcho
]
