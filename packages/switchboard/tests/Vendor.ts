/** A vendor of the tests' own: a real HTTP server that counts what it delivered by the key of the request, and can misbehave. */
import type { ReceiptStatus } from "@redthread/model"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"

/** How the vendor treats the next request. */
export type Mood =
  | "delivers"
  /** Delivers, and cuts the line before it answers. */
  | "delivers and hangs up"
  /** Cuts the line without delivering. */
  | "hangs up"
  | { readonly status: number; readonly error: string; readonly retryAfter?: number }

export interface Delivered {
  readonly id: string
  readonly key: string
  readonly to: string
  readonly text: string
  readonly at: number
}

export interface Vendor {
  readonly origin: string
  /** Messages that reached a customer, in order. */
  readonly delivered: Array<Delivered>
  /** All requests by their key, delivered or not. */
  readonly requests: Array<string>
  /** The moods of the next requests, then `usual`. */
  readonly moods: Array<Mood>
  usual: Mood
  /** How many requests wait for their answer. */
  readonly busy: () => number
  readonly stop: () => Promise<void>
}

/** Starts the vendor on a free port; it takes `delay` milliseconds for an answer. */
export const startVendor = async (port = 0, delay: () => number = () => 0): Promise<Vendor> => {
  let waiting = 0
  const delivered: Array<Delivered> = []
  const requests: Array<string> = []
  const moods: Array<Mood> = []
  const server = createServer((request, response) => {
    let body = ""
    request.setEncoding("utf8").on("data", (text: string) => (body += text)).on("end", () => {
      const key = String(request.headers["idempotency-key"])
      const { image, text, to } = JSON.parse(body) as { readonly to: string; readonly text?: string; readonly image?: { readonly url: string } }
      requests.push(key)
      const mood = moods.shift() ?? vendor.usual
      if (typeof mood === "object") {
        response.writeHead(mood.status, mood.retryAfter === undefined ? {} : { "retry-after": String(mood.retryAfter) }).end(JSON.stringify({ error: mood.error }))
        return
      }
      const id = `m-${delivered.length + 1}`
      if (mood !== "hangs up") delivered.push({ id, key, to, text: text ?? image?.url ?? "", at: Date.now() })
      if (mood === "delivers") {
        waiting++
        setTimeout(() => {
          waiting--
          response.writeHead(200).end(JSON.stringify({ id }))
        }, delay())
      } else request.socket.destroy()
    })
  })
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve))
  const vendor: Vendor = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, delivered, requests, moods, usual: "delivers", busy: () => waiting,
    stop: () => new Promise((resolve) => { server.close(() => resolve()); server.closeAllConnections() })
  }
  return vendor
}

/** A webhook of the vendor with these events. */
export const webhookOf = (...events: ReadonlyArray<object>): string => JSON.stringify({ account: "brand-1", events })

/** What a customer wrote. */
export const wrote = (id: string, text: string, at: number, user: object = { id: "u-1", phone: "+491715550101" }) => ({ type: "message", id, sent: at / 1000, by: "user", user, text })

/** What became of a message; without `user` it names nobody. */
export const receiptOf = (message: string, status: ReceiptStatus, at: number, user?: object) => ({ type: "status", message, status, sent: at / 1000, ...(user === undefined ? {} : { user }) })
