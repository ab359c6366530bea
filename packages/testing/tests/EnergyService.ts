/** An energy supplier's service for cancelling contracts, over real HTTP: a web site, the hotline's desk and the branch's desk. */
import * as Process from "@redthread/process"
import { createServer, type IncomingMessage } from "node:http"
import type { AddressInfo } from "node:net"
import { Schema } from "effect"
import type { ChannelDriver, Driver, Newcomer } from "@redthread/testing"

const Cancel = Process.make("contract.cancel", {
  version: 1,
  facts: { name: Schema.NonEmptyString, contractNo: Schema.NonEmptyString, reason: Schema.NonEmptyString },
  assurance: ["anonymous", "claimed", "authenticated"],
  states: { open: {}, requested: { has: ["name", "contractNo"] }, cancelled: { goal: true } },
  initial: "open",
  events: {
    explain: { from: ["open", "requested"], to: "open", needs: ["reason"] },
    request: { from: "open", to: "requested", needs: ["name", "contractNo"] },
    confirm: { from: "requested", to: "cancelled" }
  }
})
const everything = { carries: "all", assurance: "keep" } as const

/** How a contract is cancelled, as the supplier states it. */
export const cancel: Process.Composed = Process.compose(Cancel, [
  Cancel.channel("web", {
    claims: ["cancelled"],
    auth: { login: { grants: "authenticated", brings: ["name", "contractNo"] } },
    affords: { explain: {}, request: {}, confirm: {} },
    handover: { hotline: everything, branch: everything }
  }),
  Cancel.channel("hotline", {
    claims: ["cancelled"],
    auth: { identify: { grants: "claimed", asks: ["name", "contractNo"] } },
    affords: { explain: {}, request: { atLeast: "claimed" }, confirm: {} },
    handover: { web: everything, branch: everything }
  }),
  Cancel.channel("branch", { claims: ["cancelled"], affords: { explain: {}, request: {}, confirm: {} }, handover: { web: everything, hotline: everything } })
])

/** What can be wrong with the service. */
export type Defect = "login forgets" | "hotline asks again" | "branch forgets to close" | "last write wins" | "one name for all"

type Facts = Record<string, string>
interface Matter {
  readonly account: Facts
  state: string
  facts: Facts
  /** How sure each channel is of the customer. */
  readonly levels: Record<string, number>
}

const levels = ["anonymous", "claimed", "authenticated"]
const asksOf: Readonly<Record<string, ReadonlyArray<string>>> = { explain: ["reason"], request: ["name", "contractNo"], confirm: [], identify: ["name", "contractNo"], login: [] }

/** What the page or the desk offers, with what it asks for. */
const forms = (channel: string, { account, facts, levels, state }: Matter, defect: Defect | undefined): Record<string, ReadonlyArray<string>> => {
  const level = levels[channel] ?? 0
  const steps = [
    ...(channel === "web" && (level < 2 || Object.keys(account).some((fact) => fact !== "reason" && facts[fact] === undefined)) ? ["login"] : []),
    ...(channel === "hotline" && level < 1 ? ["identify"] : []),
    "explain",
    ...(state === "open" && (channel !== "hotline" || level > 0) ? ["request"] : []),
    ...(state === "requested" ? ["confirm"] : [])
  ]
  const isClosed = state === "cancelled" && !(defect === "branch forgets to close" && channel === "branch")
  const others = ["web", "hotline", "branch"].filter((other) => other !== channel).map((other) => [`handover ${other}`, []] as const)
  return isClosed ? {} : Object.fromEntries([
    ...steps.map((step) => [step, (asksOf[step] ?? []).filter((fact) => facts[fact] === undefined || (defect === "hotline asks again" && channel === "hotline" && step === "request" && fact === "contractNo"))] as const),
    ...others
  ])
}

/** What a step changes; `undefined` where it is not offered. */
const changed = (channel: string, step: string, answers: Facts, before: Matter, defect: Defect | undefined): Matter | undefined => {
  if (!(step in forms(channel, before, defect))) return undefined
  const matter = { ...before, facts: { ...before.facts, ...answers }, levels: { ...before.levels } }
  if (step === "login") {
    const { contractNo = "", name = "" } = matter.account
    matter.facts = defect === "login forgets" ? { name, contractNo } : { ...matter.facts, name, contractNo }
    matter.levels[channel] = 2
  }
  if (step === "identify") matter.levels[channel] = Math.max(1, matter.levels[channel] ?? 0)
  if (step === "request") matter.state = "requested"
  if (step === "explain") matter.state = "open"
  if (step === "confirm") matter.state = "cancelled"
  if (step.startsWith("handover ")) {
    const to = step.slice("handover ".length)
    matter.levels[to] = Math.max(matter.levels[channel] ?? 0, matter.levels[to] ?? 0)
    matter.levels[channel] = 0
  }
  return matter
}

const bodyOf = async (request: IncomingMessage): Promise<Facts> => {
  const chunks: Array<Buffer> = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return chunks.length === 0 ? {} : JSON.parse(Buffer.concat(chunks).toString("utf8")) as Facts
}

/** The running service; it listens on a free port of this machine. */
export interface EnergyService {
  readonly url: string
  /** Waited for wherever the service would wait for its database. */
  database: () => Promise<unknown>
  readonly close: () => Promise<void>
}

/** Starts the service, with a defect or without. */
export const start = async (defect?: Defect): Promise<EnergyService> => {
  const matters = new Map<string, Matter>()
  const busy = new Map<string, Promise<unknown>>()
  /** One after the other for each customer, as a transaction would have it. */
  const alone = <A>(customer: string, work: () => Promise<A>): Promise<A> => {
    if (defect === "last write wins") return work()
    const mine = (busy.get(customer) ?? Promise.resolve()).then(work)
    busy.set(customer, mine.catch(() => undefined))
    return mine
  }
  const load = async (customer: string): Promise<Matter> => {
    await service.database()
    const matter = matters.get(customer)
    if (matter === undefined) throw new Error("no such customer")
    return structuredClone(matter)
  }
  const save = async (customer: string, matter: Matter): Promise<void> => {
    await service.database()
    matters.set(customer, matter)
  }
  const page = (channel: string, matter: Matter) => ({
    status: matter.state, level: levels[matter.levels[channel] ?? 0], known: defect === "one name for all" ? { ...matter.facts, ...lastName(matters, matter) } : matter.facts,
    forms: forms(channel, matter, defect)
  })
  const answer = async (request: IncomingMessage): Promise<readonly [number, unknown]> => {
    const [channel = "", customer = "", step] = (request.url ?? "").split("/").slice(1).map(decodeURIComponent)
    if (channel === "customers") {
      matters.set(customer, { account: await bodyOf(request), state: "open", facts: {}, levels: {} })
      return [201, {}]
    }
    if (step === undefined) return [200, page(channel, await load(customer))]
    const answers = await bodyOf(request)
    return alone(customer, async () => {
      const matter = changed(channel, step, answers, await load(customer), defect)
      if (matter === undefined) return [409, { why: `${step} is not possible here` }] as const
      await save(customer, matter)
      return [200, {}] as const
    })
  }
  const server = createServer((request, response) => {
    const respond = async (): Promise<void> => {
      const [status, body] = await answer(request).catch((error: unknown) => [500, { why: String(error) }] as const)
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body))
    }
    void respond()
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const service: EnergyService = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    database: () => Promise.resolve(),
    close: () => new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  }
  return service
}

/** The defect of a cache with one entry: whoever came last gives everybody their name. */
const lastName = (matters: ReadonlyMap<string, Matter>, { facts }: Matter): Facts => {
  const last = [...matters.values()].findLast((matter) => matter.facts["name"] !== undefined)?.facts["name"]
  return facts["name"] === undefined || last === undefined ? {} : { name: last }
}

interface Page {
  readonly status: string
  readonly level: string
  readonly known: Facts
  readonly forms: Record<string, ReadonlyArray<string>>
}

/** One channel of the service, as a browser or a desk uses it. */
const channel = (service: EnergyService, name: string): ChannelDriver<string> => ({
  arrive: async (customer) => {
    await fetch(`${service.url}/${name}/${customer}`)
  },
  perform: async (customer, step, answers) => {
    const response = await fetch(`${service.url}/${name}/${customer}/${encodeURIComponent(step)}`, { method: "POST", body: JSON.stringify(answers) })
    const { why = "" } = await response.json() as { readonly why?: string }
    if (response.status === 409) return { refused: why }
    if (!response.ok) throw new Error(`${response.status}: ${why}`)
    return {}
  },
  observe: async (customer) => {
    const { forms, known, level, status } = await (await fetch(`${service.url}/${name}/${customer}`)).json() as Page
    return { offers: forms, shows: known, state: status, assurance: level }
  }
})

/** The whole driver: a new account for each customer, and three channels. */
export const driving = (service: EnergyService): Driver<string> => ({
  begin: async ({ facts, number, pause }: Newcomer) => {
    service.database = pause
    await fetch(`${service.url}/customers/${number}`, { method: "POST", body: JSON.stringify(facts) })
    return String(number)
  },
  channels: { web: channel(service, "web"), hotline: channel(service, "hotline"), branch: channel(service, "branch") }
})
