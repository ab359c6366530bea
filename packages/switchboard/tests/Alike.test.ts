/** People who share no identifier and are alike in what they say of themselves: one person, or a question, and never for good. */
import * as Identity from "@redthread/identity"
import { layerMemory, type Ledger } from "@redthread/ledger"
import { AgentId, FactName, type Signal } from "@redthread/model"
import * as Switchboard from "@redthread/switchboard"
import { Effect, Layer } from "effect"
import { describe, expect, it } from "vitest"
import { composition as plain, slip, take } from "./Slips.ts"

const names = ["Anna", "Otto", "Petra", "Jürgen", "Sabine", "Karl", "Ursula", "Günter"]
const surnames = ["Weber", "Zschokke", "Fischer", "Krüger", "Öttinger", "Wolf", "Richter"]
const customers = Array.from({ length: 56 }, (_, i) => [names[i % 8] ?? "", surnames[i % 7] ?? "", `${1 + i % 28}.${1 + i % 12}.${1940 + i}`, `${10000 + 997 * i}`])
const rows = customers.flatMap(([name = "", surname = "", born = "", postcode = ""], i) =>
  i % 2 === 0 ? [[name, surname, born, postcode]] : [[name, surname, born, postcode], [name, surname, i % 4 === 1 ? born : "", postcode]])
const { model } = Identity.match([{ columns: ["Vorname", "Nachname", "Geburtsdatum", "PLZ"], rows }], { version: "customers-1" })

type Services = Switchboard.Intake | Switchboard.LiveOverview | Switchboard.People | Switchboard.Decisions | Ledger
const run = <A, E>(effect: Effect.Effect<A, E, Services>, composition: Switchboard.Composition): Promise<A> =>
  Effect.runPromise(Effect.provide(effect, Switchboard.layer(composition).pipe(Layer.provideMerge(layerMemory))))

const says = (facts: Readonly<Record<string, string>>): ReadonlyArray<Signal> =>
  Object.entries(facts).map(([fact, value]) => ({ _tag: "Told", fact: FactName.make(fact), value }))
const webform = slip({ key: "w", kind: "web", account: "jk", signals: says({ Vorname: "Jürgen", Nachname: "Krüger", Geburtsdatum: "7.7.1950", PLZ: "28195" }) })
const call = slip({ key: "t", kind: "telephone", phone: "0221 5550147", signals: says({ givenName: "Juergen", surname: "Krueger", birthDate: "1950-07-07", postcode: "28195" }) })
const bornThen = slip({ key: "n", kind: "telephone", phone: "0221 5550199", signals: says({ surname: "Krüger", birthDate: "1950-07-07" }) })
const person = Effect.fnUntraced(function*(typed: string) {
  return (yield* (yield* Switchboard.People).find(typed)).flat()
})
const berta = { by: AgentId.make("berta"), because: "It was his father." }

describe("two who share no identifier", () => {
  it("are two people without a model", () =>
    run(Effect.gen(function*() {
      yield* take(webform)
      yield* take(call)
      expect(yield* person("jk")).toHaveLength(1)
    }), plain))

  it("are one person with a model that finds them alike, until somebody decides otherwise, and again when that is taken back", () =>
    run(Effect.gen(function*() {
      const decisions = yield* Switchboard.Decisions
      yield* take(webform)
      const alone = yield* person("jk")
      yield* take(call)
      const both = yield* person("jk")
      expect(both).toHaveLength(2)
      expect(yield* person("0221 5550147")).toEqual(both)
      expect((yield* (yield* Switchboard.LiveOverview).of("jk"))[0]?.thread.entries.map(({ on }) => on)).toEqual(expect.arrayContaining(["web", "hotline"]))
      const apart = yield* decisions.part(both, berta)
      expect(yield* person("jk")).toEqual(alone)
      yield* decisions.takeBack(apart, { ...berta, because: "It was himself." })
      expect(yield* person("jk")).toEqual(both)
    }), { ...plain, model }))

  it("are asked about where one thing alone speaks for it, and the answer counts", () =>
    run(Effect.gen(function*() {
      const decisions = yield* Switchboard.Decisions
      yield* take(webform)
      yield* take(bornThen)
      expect(yield* person("jk")).toHaveLength(1)
      const [open, ...others] = yield* decisions.open
      expect([open?.because, others]).toEqual([expect.stringContaining("nothing but the birth date speaks for it"), []])
      yield* decisions.decide(open?.id ?? "", "same", { ...berta, because: "He said so." })
      expect(yield* person("jk")).toHaveLength(2)
      expect(yield* decisions.open).toEqual([])
    }), { ...plain, model }))
})
