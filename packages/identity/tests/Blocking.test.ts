import * as Identity from "@redthread/identity"
import { EventKey, type Identifier, Instant, Namespace, RecordId } from "@redthread/model"
import { describe, expect, it } from "vitest"

const email = Namespace.make("email")
const seen = (record: string, value: string): Identity.Evidence => {
  const identifier: Identifier = { namespace: email, value, assurance: "claimed" }
  return Identity.Evidence.cases.Observed.make({
    id: Identity.EvidenceId.make(EventKey.make(record)),
    record: RecordId.make(record),
    identifiers: [Identity.normaliseIdentifier(identifier, Identity.defaultPolicy)],
    at: Instant.make(0)
  })
}

describe("blocking the brand's own values", () => {
  const both = [seen("a", "Team@Acme.example"), seen("b", "team@acme.example")]
  const people = (policy: Identity.Policy) => Identity.people(Identity.resolve(both, policy)).length

  it("keeps two people apart who were only seen with the brand's own mailbox", () => {
    expect(people(Identity.defaultPolicy)).toBe(1)
    expect(people(Identity.blocking(Identity.defaultPolicy, email, ["TEAM@acme.example"]))).toBe(2)
    expect(people(Identity.blocking(Identity.defaultPolicy, email, ["*@acme.example"]))).toBe(2)
  })
  it("adds to what is blocked, leaves out what is no value, and changes no other namespace", () => {
    const policy = Identity.blocking(Identity.defaultPolicy, email, ["no mailbox"])
    expect(policy).toEqual(Identity.defaultPolicy)
  })
})
