/** A policy to begin with: a German energy supplier that is written to, called and logged in to. */
import { Form, type Policy, type Rule } from "./Policy.ts"

const text = Form.cases.Text.make({})
const number = Form.cases.Number.make({ leadingZeros: "strip" })

/** An account on somebody's platform: the channel itself vouches for it. */
const account: Rule = { form: text, unique: true, attested: "claimed", priority: 90, limit: { values: 3 }, blocked: [] }

const mailboxesOfMany = [
  "info@*", "kontakt@*", "contact@*", "office@*", "mail@*", "post@*", "service@*", "kundenservice@*", "support@*", "sales@*",
  "vertrieb@*", "buchhaltung@*", "rechnung@*", "invoice@*", "admin@*", "postmaster@*", "webmaster@*", "mailer-daemon@*",
  "noreply@*", "no-reply@*", "no_reply@*", "donotreply@*", "do-not-reply@*", "nobody@*", "anonymous@*", "unknown@*",
  "test@*", "*@example.invalid"
]

/**
 * What links is ordered by who vouches for it: an account that was logged in to, an account on a platform, a mailbox,
 * a telephone, then numbers that people type and mistype, last the session. Names never link. A telephone may be a
 * family's (up to five people, which are asked about); beyond that it is taken for a switchboard.
 * Add the brand's own numbers and mailboxes to `blocked`.
 *
 * ```ts
 * import * as Identity from "@redthread/identity"
 * import { Namespace } from "@redthread/model"
 * Identity.ruleFor(Identity.defaultPolicy, Namespace.make("name")).unique // => false
 * ```
 */
export const defaultPolicy: Policy = {
  name: "energy-supplier-1",
  namespaces: {
    "portal-account": { ...account, attested: "authenticated", priority: 100 },
    "whatsapp-user": account,
    "messenger-user": account,
    "instagram-user": account,
    "telegram-user": account,
    "slack-user": account,
    email: {
      form: Form.cases.Email.make({ caseSensitive: false }), unique: true, attested: "claimed", priority: 80,
      limit: { values: 6 }, generic: { people: 3 }, blocked: mailboxesOfMany
    },
    phone: {
      form: Form.cases.Phone.make({ region: "DE" }), unique: true, attested: "claimed", priority: 70,
      limit: { values: 6 }, generic: { people: 5 }, blocked: ["*0000", "+49123456*"]
    },
    "customer-no": { form: number, unique: true, attested: "claimed", priority: 60, limit: { values: 1 }, blocked: [] },
    "contract-no": { form: number, unique: true, attested: "claimed", priority: 50, generic: { people: 5 }, blocked: [] },
    session: { form: text, unique: true, attested: "anonymous", priority: 10, generic: { people: 1 }, blocked: [] },
    name: { form: Form.cases.Name.make({}), unique: false, attested: "claimed", priority: 0, blocked: [] }
  },
  others: { form: text, unique: false, attested: "claimed", priority: 0, blocked: [] }
}
