/** From identifiers as they were given to keys that can be compared. */
import { type Identifier, isAtLeast, type Namespace, assuranceRank, RecordId } from "@redthread/model"
import { Schema } from "effect"
import { normaliseEmail } from "./Email.ts"
import { normaliseName, normaliseNumber, normaliseText } from "./Numbers.ts"
import { normalisePhone } from "./Phone.ts"
import { isBlocked, type Policy, type Rule, ruleFor } from "./Policy.ts"

/** A normalised identifier in one text: `email:anna@example.org`, with its scope `whatsapp-user:4912/49151`. */
export const Key = Schema.NonEmptyString.pipe(Schema.brand("@redthread/identity/Key"))
export type Key = typeof Key.Type

/** How values under this rule are brought into the form in which they are compared; `undefined` for what cannot be one. Idempotent. */
export const normaliserFor = ({ form }: Rule): (value: string) => string | undefined => {
  switch (form._tag) {
    case "Email": return (value) => normaliseEmail(value, form)
    case "Phone": return (value) => normalisePhone(value, form.region)
    case "Number": return (value) => normaliseNumber(value, form.leadingZeros)
    case "Name": return normaliseName
    case "Text": return normaliseText
  }
}

/** The value in the form in which the policy compares this namespace; `undefined` where it cannot be one. Idempotent. */
export const normaliseValue = (namespace: Namespace, value: string, policy: Policy): string | undefined => normaliserFor(ruleFor(policy, namespace))(value)

/**
 * The identifier with `normalised` as this policy has it, and without where the value cannot be one: what was
 * normalised elsewhere or under an older policy does not count, the value as given does.
 */
export const normaliseIdentifier = (identifier: Identifier, policy: Policy): Identifier => {
  const normalised = normaliseValue(identifier.namespace, identifier.value, policy)
  if (normalised === identifier.normalised) return identifier
  const { normalised: _, ...rest } = identifier
  return normalised === undefined ? rest : { ...rest, normalised }
}

/**
 * The policy with these values of a namespace blocked too, such as the brand's own numbers and mailboxes, which stand
 * in everybody's messages. Patterns with `*` are taken as they are, all else is normalised; what cannot be is left out.
 *
 * ```ts
 * import * as Identity from "@redthread/identity"
 * import { Namespace } from "@redthread/model"
 * const policy = Identity.blocking(Identity.defaultPolicy, Namespace.make("phone"), ["0800 123 45 67"])
 * Identity.ruleFor(policy, Namespace.make("phone")).blocked.at(-1) // => "+498001234567"
 * ```
 */
export const blocking = (policy: Policy, namespace: Namespace, values: ReadonlyArray<string>): Policy => {
  const rule = ruleFor(policy, namespace)
  const more = values.flatMap((value) => (value.includes("*") ? [value] : normaliseValue(namespace, value, policy) ?? []))
  return { ...policy, namespaces: { ...policy.namespaces, [namespace]: { ...rule, blocked: [...rule.blocked, ...more] } } }
}

const escaped = (part: string): string => part.replace(/[%/]/g, encodeURIComponent)

/** The key of a namespace, a normalised value and a scope; different ones never share a key. */
export const keyFor = (namespace: Namespace, normalised: string, scope?: string): Key =>
  Key.make(`${escaped(namespace).replaceAll(":", "%3A")}:${scope === undefined ? "" : `${escaped(scope)}/`}${escaped(normalised)}`)

/** The key of a normalised identifier; where it could not be normalised a key of its own that never links. */
export const keyOf = (identifier: Identifier): Key =>
  identifier.normalised === undefined
    ? Key.make(`?${keyFor(identifier.namespace, identifier.value, identifier.scope)}`)
    : keyFor(identifier.namespace, identifier.normalised, identifier.scope)

/** Whether the policy lets this normalised identifier link its bearers: unique, attested, not blocked. */
export const mayLink = (identifier: Identifier, policy: Policy): boolean => {
  const rule = ruleFor(policy, identifier.namespace)
  return rule.unique && identifier.normalised !== undefined && isAtLeast(identifier.assurance, rule.attested) &&
    !isBlocked(policy, identifier.namespace, identifier.normalised)
}

/**
 * The record that an event with these identifiers belongs to: the strongest that can be normalised in a namespace of
 * unique values. One that may link comes before one that may not, a higher assurance before a lower, then the policy's
 * priority, then the alphabet; the order of the identifiers does not matter. A blocked mailbox still is one mailbox
 * and has its record. `undefined` where nothing names anybody: the event then needs a record of its own.
 */
export const recordOf = (identifiers: ReadonlyArray<Identifier>, policy: Policy): RecordId | undefined => {
  const ranked = identifiers
    .map((identifier) => normaliseIdentifier(identifier, policy))
    .filter((identifier) => identifier.normalised !== undefined && ruleFor(policy, identifier.namespace).unique)
    .map((identifier) => ({
      key: keyOf(identifier),
      rank: [
        mayLink(identifier, policy) ? 1 : 0,
        assuranceRank(identifier.assurance),
        ruleFor(policy, identifier.namespace).priority
      ] as const
    }))
    .sort((one, other) =>
      other.rank[0] - one.rank[0] || other.rank[1] - one.rank[1] || other.rank[2] - one.rank[2] || (one.key < other.key ? -1 : 1)
    )
  return ranked[0] === undefined ? undefined : RecordId.make(ranked[0].key)
}
