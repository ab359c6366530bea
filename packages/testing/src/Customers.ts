/** Generated customers: who they are, and what they do; later ones prefer what none before them did. They shrink to the shortest story. */
import * as Process from "@redthread/process"
import { Schema } from "effect"
import * as fc from "fast-check"
import { Guide } from "./Guide.ts"
import { arbitraryOf } from "./SchemaArbitrary.ts"
import { type Action, after, choices, possibleIn, situationOf, type Stage, ways } from "./Stories.ts"

/** A customer: for each fact what is true of them, and what will be true when it changes; and what they do. */
export interface Customer {
  readonly facts: Readonly<Record<string, readonly [now: Schema.Json, later: Schema.Json]>>
  readonly actions: ReadonlyArray<Action>
}

/** Generators for the values of facts that are to differ from what the schema of the fact says. */
export type FactGenerators = Readonly<Record<string, fc.Arbitrary<Schema.Json>>>

const halves = /\\ud[89a-f][0-9a-f]{2}/

/** What a person can type: no empty text, no half of a character, which many transports do not keep. */
const isTypable = (value: Schema.Json): boolean => (typeof value !== "string" || value.trim() !== "") && !halves.test(JSON.stringify(value))

const answersTo = (schema: Schema.Top): fc.Arbitrary<Schema.Json> => {
  const encode = Schema.encodeUnknownSync(Schema.toCodecJson(schema as Schema.Codec<unknown>))
  return arbitraryOf(schema as Schema.Schema<unknown>).map((value) => encode(value) as Schema.Json).filter(isTypable)
}

/** Who customers are. */
export const people = (process: Process.Composed, generators: FactGenerators): fc.Arbitrary<Customer["facts"]> =>
  fc.record(
    Object.fromEntries(Object.entries(process.facts).map(([fact, schema]) => {
      const answers = generators[fact] ?? answersTo(schema)
      return [fact, fc.tuple(answers, answers)] as const
    })),
    { noNullPrototype: true }
  )

/** How stories are made. */
export interface StoryOptions {
  readonly stage: Stage
  /** The most that happens in a story after the first arrival. */
  readonly length: number
  /** Whether later customers prefer what none before them did. */
  readonly guided: boolean
  readonly generators: FactGenerators
}

/** How many short stories are tried beside those that are part of the one found. */
const mostShortStories = 1_000

/** How far facts are made simpler at once; how often step by step, and how many ways are tried for each step. */
const mostSimplified = 1_000
const mostSimplifications = 8
const mostSimplerFacts = 16

interface Kept {
  readonly facts: fc.Value<Customer["facts"]>
  /** Every shorter story by which a situation can be reached was tried. */
  readonly isShort: boolean
  /** How often the facts were made simpler by now. */
  readonly simplified: number
}

/** Generates customers. Remembers what it generated, so that the same seed gives the same customers only to a new one. */
export class Customers extends fc.Arbitrary<Customer> {
  readonly #options: StoryOptions
  readonly #people: fc.Arbitrary<Customer["facts"]>
  readonly #guide: Guide | undefined

  constructor(options: StoryOptions) {
    super()
    this.#guide = options.guided ? new Guide(options.stage) : undefined
    this.#options = options
    this.#people = people(options.stage.process, options.generators)
  }

  override generate(mrng: fc.Random, bias: number | undefined): fc.Value<Customer> {
    const facts = this.#people.generate(mrng, bias)
    return this.#kept({ facts: facts.value_, actions: this.#story(mrng) }, { facts, isShort: false, simplified: 0 })
  }

  override canShrinkWithoutContext(_value: unknown): _value is Customer {
    return false
  }

  override shrink(value: Customer, context: unknown): fc.Stream<fc.Value<Customer>> {
    return context === undefined ? fc.Stream.nil() : fc.stream(this.#simpler(value, context as Kept))
  }

  #kept(customer: Customer, kept: Kept): fc.Value<Customer> {
    return new fc.Value(customer, kept)
  }

  #story(mrng: fc.Random): ReadonlyArray<Action> {
    const { length, stage } = this.#options
    const wanted = Math.max(mrng.nextInt(1, length), mrng.nextInt(1, length))
    const actions: Array<Action> = []
    let at = Process.unopened(stage.process)
    while (actions.length <= wanted) {
      const { arrivals, moves } = choices(stage, at)
      const roams = arrivals.length > 0 && (moves.length === 0 || mrng.nextInt(0, 5) === 0)
      if (moves.length === 0 && actions.length > 0 && (arrivals.length === 0 || mrng.nextInt(0, 1) === 0)) break
      const chosen = this.#choose(mrng, at, roams ? arrivals : moves)
      const next = chosen === undefined ? undefined : after(stage, at, chosen)
      if (chosen === undefined || next === undefined) break
      const isKnown = chosen._tag === "Takes" && mrng.nextInt(0, 1) === 0 && this.#asksForKnown(at, chosen.step)
      actions.push(isKnown ? { ...chosen, anew: true } : chosen)
      at = next
    }
    return actions
  }

  #asksForKnown(at: Process.Case, step: string): boolean {
    const { process } = this.#options.stage
    return at.on !== undefined && Process.offered(process, at, at.on).some((offer) => offer.step === step && offer.asks.some((fact) => at.known.includes(fact)))
  }

  #choose(mrng: fc.Random, at: Process.Case, actions: ReadonlyArray<Action>): Action | undefined {
    const best = mrng.nextInt(0, 7) === 0 ? undefined : this.#guide?.best(at, actions)
    const open = best ?? actions
    const chosen = open.length === 0 ? undefined : open[mrng.nextInt(0, open.length - 1)]
    if (chosen !== undefined) this.#guide?.take(at, chosen)
    return chosen
  }

  *#simpler({ actions, facts }: Customer, kept: Kept): Generator<fc.Value<Customer>> {
    const { stage } = this.#options
    const tried = new Set<string>()
    for (const shorter of this.#direct(actions)) {
      tried.add(JSON.stringify(shorter))
      yield this.#kept({ facts, actions: shorter }, kept)
    }
    for (let size = actions.length - 1; size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
      for (let end = actions.length; end > 0; end -= size) {
        const shorter = possibleIn(stage, [...actions.slice(0, Math.max(0, end - size)), ...actions.slice(end)])
        const key = JSON.stringify(shorter)
        if (shorter.length === 0 || shorter.length >= actions.length || tried.has(key)) continue
        tried.add(key)
        yield this.#kept({ facts, actions: shorter }, kept)
      }
    }
    for (const [i, action] of actions.entries()) {
      if (action._tag === "Takes" && action.anew) yield this.#kept({ facts, actions: actions.with(i, { ...action, anew: false }) }, kept)
    }
    if (!kept.isShort) {
      let count = 0
      for (const { story } of ways(stage, true, mostShortStories)) {
        if (story.length >= actions.length || count++ >= mostShortStories) break
        if (!tried.has(JSON.stringify(story))) yield this.#kept({ facts, actions: story }, { ...kept, isShort: true })
      }
    }
    if (kept.simplified >= mostSimplifications) return
    for (const simpler of this.#plainer(kept.facts)) {
      yield this.#kept({ facts: simpler.value_, actions }, { facts: simpler, isShort: true, simplified: kept.simplified + 1 })
    }
  }

  /** For everything that happens in the story the shortest one that leads there, as far as it is shorter; the shortest first. */
  #direct(actions: ReadonlyArray<Action>): ReadonlyArray<ReadonlyArray<Action>> {
    const { stage } = this.#options
    const keyOf = (from: Process.Case, action: Action): string => `${situationOf(from)} ${JSON.stringify(action)}`
    const wanted = new Set<string>()
    let at = Process.unopened(stage.process)
    for (const action of actions) {
      wanted.add(keyOf(at, action))
      at = after(stage, at, action) ?? at
    }
    const found: Array<ReadonlyArray<Action>> = []
    for (const { action, from, story } of ways(stage, true, mostShortStories)) {
      if (story.length >= actions.length || wanted.size === 0) break
      if (wanted.delete(keyOf(from, action))) found.push(story)
    }
    return found
  }

  /** Simpler facts, the simplest first: mostly a story does not depend on them. */
  *#plainer(facts: Kept["facts"]): Generator<Kept["facts"]> {
    const first = (value: Kept["facts"]) => this.#people.shrink(value.value_, value.context).getNthOrLast(0)
    let simplest = facts
    for (let left = mostSimplified, next = first(facts); next !== null && left > 0; left--, next = first(next)) simplest = next
    if (simplest !== facts) yield simplest
    yield* this.#people.shrink(facts.value_, facts.context).take(mostSimplerFacts)
  }
}
