/** The published WhatsApp adapter that ours is measured against, as its users run it: its webhook, its state, a handler. */
import { spawnSync } from "node:child_process"
import { existsSync } from "node:fs"
import { fileURLToPath } from "node:url"

const folder = fileURLToPath(new URL("peers/", import.meta.url))

/** Installs the peers by their own lock where they are not there yet; says why where that cannot be done. */
export const whyNoPeers = (): string | undefined => {
  if (existsSync(`${folder}node_modules/.package-lock.json`)) return undefined
  console.log("Installing what we compare with: npm ci in bench/peers")
  const { error, status, stderr } = spawnSync("npm", ["ci", "--no-workspaces", "--ignore-scripts"], { cwd: folder, encoding: "utf8" })
  return status === 0 ? undefined : `npm ci in bench/peers does not work here: ${error?.message ?? stderr.trim().split("\n").at(-1) ?? `it ended with ${String(status)}`}`
}

interface Options {
  readonly waitUntil: (task: Promise<unknown>) => void
}

interface Peer {
  readonly handleWebhook: (request: Request, options: Options) => Promise<Response>
}

/** The packages of the peer, as far as they are used here. */
interface WhatsAppPackage {
  readonly createWhatsAppAdapter: (config: object) => Peer
}
interface Bot {
  readonly initialize: () => Promise<void>
  readonly onDirectMessage: (heard: (thread: unknown, message: { readonly text: string }) => Promise<void>) => void
  readonly onNewMention: (heard: (thread: unknown, message: { readonly text: string }) => Promise<void>) => void
}
interface ChatPackage {
  readonly Chat: new(config: object) => Bot
}
interface StatePackage {
  readonly createMemoryState: () => object
}

/** One signed delivery, as the bytes and headers of a request. */
export interface Signed {
  readonly body: Uint8Array<ArrayBuffer>
  readonly headers: Readonly<Record<string, string>>
}

/** The peer behind its webhook: reads the delivery and waits until its handler has heard the message. */
export const whatsAppPeer = async (appSecret: string) => {
  const { load } = await import("./peers/load.ts")
  const [{ createWhatsAppAdapter }, { Chat }, { createMemoryState }] = await Promise.all([
    load("@chat-adapter/whatsapp") as Promise<WhatsAppPackage>, load("chat") as Promise<ChatPackage>, load("@chat-adapter/state-memory") as Promise<StatePackage>
  ])
  const silent: Record<string, () => unknown> = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {}, child: () => silent }
  const adapter = createWhatsAppAdapter({ accessToken: "token", appSecret, phoneNumberId: "310000000000001", verifyToken: "verify", userName: "service", logger: silent })
  const bot = new Chat({ userName: "service", adapters: { whatsapp: adapter }, state: createMemoryState(), logger: silent })
  let heard = 0
  const hears = async (_: unknown, { text }: { readonly text: string }): Promise<void> => {
    heard += text.length > 0 ? 1 : 0
    await Promise.resolve()
  }
  bot.onNewMention(hears)
  bot.onDirectMessage(hears)
  await bot.initialize()
  return {
    requestOf: ({ body, headers }: Signed): Request => new Request("https://hooks.example.org/whatsapp", { method: "POST", body, headers }),
    take: async (request: Request): Promise<void> => {
      const tasks: Array<Promise<unknown>> = []
      const { status } = await adapter.handleWebhook(request, { waitUntil: (task) => void tasks.push(task) })
      await Promise.all(tasks)
      if (status !== 200) throw new Error(`The peer answered ${status}.`)
    },
    heard: () => heard
  }
}
