/** The conformance kit for ledgers: any store behind the port enrols in one line and is compared with a simple model. */
import { type History, Ledger, type LedgerError, ledgerLaws } from "@redthread/ledger"
import type { Law, TenantId } from "@redthread/model"
import { Effect, Layer } from "effect"
import * as fc from "fast-check"
import { runs as usualRuns } from "./LawRunner.ts"
import { type LedgerAction, ledgerActions, ledgerTenants } from "./LedgerActions.ts"
import { type Client, inspect, newClient, perform } from "./LedgerRun.ts"

/** A store that a ledger stands on, fresh and empty. */
export interface LedgerStore {
  readonly layer: Layer.Layer<Ledger, LedgerError>
  /**
   * What the next process finds if this one dies now, without closing. Stores that have it are persistent: the kit also
   * closes them, and builds the layer again to find what was kept.
   */
  readonly afterCrash?: () => LedgerStore
  /** Throws the store away. */
  readonly dispose?: () => void
}

/** One check of the kit; `run` rejects with the smallest history that fails it. */
export interface KitCheck {
  readonly title: string
  readonly run: () => Promise<void>
}

/** How many histories a ledger meets, and from which seed; 500 from a new seed unless told otherwise. */
export interface KitOptions {
  readonly runs?: number
  readonly seed?: number
}

/** What became of one generated history. */
interface Played {
  readonly histories: ReadonlyArray<History>
  readonly differences: ReadonlyArray<string>
}

/** Not a promise to clients but the kit's own: every answer is the one the model gives. */
const asTheModel: Law<Played> = {
  id: "ledger/answers-as-the-model",
  says: "Every ledger gives the answers that the simplest possible one gives.",
  source: "Conformance kit",
  breaches: ({ differences }) => differences.map((because) => ({ entries: [], because }))
}

const laws: ReadonlyArray<Law<Played>> = [
  asTheModel,
  ...ledgerLaws.map((law): Law<Played> => ({ ...law, breaches: ({ histories }) => histories.flatMap((history) => law.breaches(history)) }))
]

const look = (clients: ReadonlyMap<TenantId, Client>) => Effect.forEach(clients.values(), (client) => inspect(client))

/** Plays the actions on a fresh store that lives as long as needed; one that is not persistent is never closed. */
const play = async (open: () => LedgerStore, actions: ReadonlyArray<LedgerAction>): Promise<Played> => {
  const clients = new Map(ledgerTenants.map((tenant) => [tenant, newClient(tenant)]))
  let store = open()
  const stores = [store]
  const session = (from: number): Effect.Effect<{ readonly next: number; readonly histories: ReadonlyArray<History> }, LedgerError, Ledger> =>
    Effect.gen(function*() {
      for (const [i, action] of [...actions.entries()].slice(from)) {
        if (action.do !== "crash" && action.do !== "reopen") yield* perform(clients.get(action.tenant) ?? newClient(action.tenant), action)
        else if (store.afterCrash !== undefined) {
          if (action.do === "crash") stores.push(store = store.afterCrash())
          return { next: i + 1, histories: [] }
        }
      }
      return { next: -1, histories: yield* look(clients) }
    })
  try {
    for (let at = 0; ;) {
      const { histories, next } = await Effect.runPromise(Effect.provide(session(at), Layer.fresh(store.layer)))
      if (next < 0) return { histories, differences: [...clients.values()].flatMap(({ differences }) => differences) }
      at = next
    }
  } catch (cause) {
    return { histories: [], differences: [`failed: ${cause instanceof Error ? cause.stack ?? cause.message : String(cause)}`] }
  } finally {
    for (const { dispose } of stores) dispose?.()
  }
}

/**
 * The checks that every ledger has to pass, by title: one for each law of the ledger and one that compares all answers
 * with a simple model, over generated histories with duplicates, wrong expectations, races, odd texts, and, for a
 * persistent store, closing and crashing. A store that lives in memory is given as its layer, a persistent one as a
 * function that makes a fresh store.
 *
 * ```ts
 * import { layerMemory } from "@redthread/ledger"
 * import { ledgerKit } from "@redthread/testing"
 * const checks = ledgerKit("memory", layerMemory, { runs: 10 })
 * checks[0]?.title // => "ledger/answers-as-the-model (memory)"
 * ```
 */
export const ledgerKit = (
  name: string,
  store: Layer.Layer<Ledger, LedgerError> | (() => LedgerStore),
  options: KitOptions = {}
): ReadonlyArray<KitCheck> => {
  const open = (): LedgerStore => typeof store === "function" ? store() : { layer: store }
  const seed = options.seed ?? fc.sample(fc.integer(), 1)[0] ?? 0
  const parameters = { numRuns: options.runs ?? usualRuns, seed }
  const sift = async (): Promise<ReadonlySet<string>> => {
    const broken = new Set<string>()
    for (const actions of fc.sample(ledgerActions, parameters)) {
      const played = await play(open, actions)
      for (const law of laws) if (!broken.has(law.id) && law.breaches(played).length > 0) broken.add(law.id)
    }
    return broken
  }
  let sifted: Promise<ReadonlySet<string>> | undefined
  return laws.map((law) => ({
    title: `${law.id} (${name})`,
    run: async () => {
      if (!(await (sifted ??= sift())).has(law.id)) return
      const worst = await fc.check(fc.asyncProperty(ledgerActions, async (actions) => law.breaches(await play(open, actions)).length === 0), parameters)
      const [smallest] = worst.counterexample ?? []
      const because = smallest === undefined ? "not again" : law.breaches(await play(open, smallest)).map((breach) => breach.because).join("; ")
      throw new Error(`${law.id} (${name}): ${law.says}\nbroken: ${because}\nby: ${fc.stringify(smallest)}\nwith seed ${seed}`)
    }
  }))
}
