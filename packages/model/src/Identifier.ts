/** What people are recognised by: always evidence, never the key. */
import { Schema } from "effect"
import { Assurance } from "./Assurance.ts"
import { Instant } from "./Time.ts"

/**
 * What kind of identifier it is: `email`, `phone`, `customer-no`, `contract-no`, `whatsapp-user`, `session`, `name` …
 * An identifier that is unique only within an account of the brand carries the account in `scope`.
 */
export const Namespace = Schema.NonEmptyString.pipe(Schema.brand("@redthread/model/Namespace"))
export type Namespace = typeof Namespace.Type

/** One identifier, as it was given and as it is compared. */
export const Identifier = Schema.Struct({
  namespace: Namespace,
  /** As the channel or the customer gave it. */
  value: Schema.NonEmptyString,
  /** As it is compared; absent until identity normalised it, or where it cannot be normalised. */
  normalised: Schema.optionalKey(Schema.NonEmptyString),
  /** Who it is unique for, such as a WhatsApp business account; absent when it is unique in the world. */
  scope: Schema.optionalKey(Schema.NonEmptyString),
  assurance: Assurance,
  validFrom: Schema.optionalKey(Instant),
  validUntil: Schema.optionalKey(Instant)
})
export type Identifier = typeof Identifier.Type

/** One identifier in one line, for people: `email anna@example.org`. */
export const describeIdentifier = (identifier: Identifier): string =>
  `${identifier.namespace} ${identifier.normalised ?? identifier.value}`
