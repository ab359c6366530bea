/** Values behind which too many people stand: a hotline's own number, a mailbox of many, a telephone in a waiting room. */
import { type Bearer, bearingWith } from "./Bearing.ts"
import { limitedValues } from "./Clusters.ts"
import type { Key } from "./Normalise.ts"
import { type Policy, ruleFor } from "./Policy.ts"

/**
 * Whether the limits prove that more people stand behind the value than it may link: with one customer number per
 * person, seven numbers are at least seven people. A function of the set of records that carry the value, so that it
 * links again when the evidence goes. Values of the same namespace tell nobody apart here, nor do those too weakly
 * attested; one bearer alone leaves nothing to link.
 */
export const isGenericAmong = (key: Key, bearers: Iterable<Bearer>, policy: Policy): boolean => {
  const behind = new Map<string, Set<string>>()
  let linked = 0
  let tooMany = false
  for (const bearer of bearers) {
    const own = bearingWith(bearer.bearings, key)
    if (own === undefined || !own.mayLink) continue
    const allowed = ruleFor(policy, own.identifier.namespace).generic?.people
    if (allowed === undefined) return false
    linked++
    for (const [group, { namespace, values }] of limitedValues(bearer, policy)) {
      if (namespace === own.identifier.namespace) continue
      const have = behind.get(group) ?? new Set<string>()
      behind.set(group, have)
      for (const value of values) have.add(value)
      if (have.size > allowed * (ruleFor(policy, namespace).limit?.values ?? Infinity)) tooMany = true
    }
    if (tooMany && linked > 1) return true
  }
  return false
}
