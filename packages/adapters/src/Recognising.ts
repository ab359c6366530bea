/** Whose delivery this is: a look for what one vendor writes and no other, also inside lists and recordings of several deliveries. */
import { type Malformed, type Place, type Received } from "@redthread/channel"
import { Result, type Schema } from "effect"
import { looking } from "./Drafting.ts"
import { isObject, webhookDocument } from "./Webhook.ts"

const [levels, width] = [3, 100]

/** Whether one of the first objects here, at most three levels down, is what the vendor writes. */
const within = (place: Place, isVendors: (place: Place) => boolean, depth: number): boolean => {
  if (isObject(place) && isVendors(place)) return true
  if (depth === 0) return false
  const inside = Array.isArray(place.value) ? place.items() : place.members().map(([, member]) => member)
  return inside.slice(0, width).some((item) => item.value !== null && typeof item.value === "object" && within(item, isVendors, depth - 1))
}

/** Recognises a delivery by an object that only this vendor writes. */
export const recognising = (
  isVendors: (place: Place) => boolean,
  document: (received: Received) => Result.Result<Schema.Json, Malformed> = webhookDocument
) =>
(received: Received): boolean =>
  Result.match(document(received), { onFailure: () => false, onSuccess: (json) => within(looking(json), isVendors, levels) })
