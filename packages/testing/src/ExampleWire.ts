/** What the example vendor delivers, and what its adapter has to be told. */
import { Schema } from "effect"

/** Keys and addresses of one account. */
export const ExampleConfig = Schema.Struct({
  /** Secrets that may sign deliveries: the current one, and the one before while it is being changed. */
  secrets: Schema.Array(Schema.NonEmptyString),
  /** What sending needs; absent where nothing is sent. */
  sender: Schema.optionalKey(Schema.Struct({
    origin: Schema.NonEmptyString,
    token: Schema.NonEmptyString,
    /** Milliseconds until an unanswered request counts as of unknown outcome; 30,000 when absent. */
    timeout: Schema.optionalKey(Schema.Int)
  }))
})
export type ExampleConfig = typeof ExampleConfig.Type

/** Known keys typed, all others kept: vendors add fields without asking. */
const open = <const Fields extends Schema.Struct.Fields>(fields: Fields) =>
  Schema.StructWithRest(Schema.Struct(fields), [Schema.Record(Schema.String, Schema.Json)])
const text = Schema.optionalKey(Schema.String)

/** A person as the vendor names them; `id` is unique only within the account. */
const Person = open({ id: Schema.String, phone: text, name: text })

/** A message, said by a customer, the business or its bot. One that was edited comes again with a higher version. */
const Message = open({
  type: Schema.Literal("message"),
  id: Schema.String,
  version: Schema.optionalKey(Schema.Int.pipe(Schema.check(Schema.isBetween({ minimum: 0, maximum: 1000 })))),
  sent: Schema.Int,
  by: Schema.Literals(["user", "business", "bot"]),
  user: Person,
  text,
  image: Schema.optionalKey(open({ url: Schema.String, caption: text })),
  answers: text
})

/** How far a message of ours got. */
const Status = open({
  type: Schema.Literal("status"),
  message: Schema.String,
  status: Schema.Union([Schema.Literals(["sent", "delivered", "read", "failed"]), Schema.String]),
  sent: Schema.Int,
  user: Person
})

/** One webhook: the account, and what happened there; also what this schema does not know yet. */
export const ExampleWire = open({
  account: Schema.String,
  events: Schema.Array(Schema.Union([Message, Status, open({ type: Schema.String })]))
})
export type ExampleWire = typeof ExampleWire.Type
