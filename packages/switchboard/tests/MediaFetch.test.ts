import { fetchLink, type FetchLimits, isPublicAddress, settledType, typeOfBytes } from "@redthread/switchboard"
import { Effect, Result } from "effect"
import { createServer, type RequestListener, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { gzipSync } from "node:zlib"

const png = Buffer.from("\x89PNG\r\n\x1A\n and pixels", "latin1")
const bomb = gzipSync(Buffer.alloc(50_000_000))
let asked: Array<string> = []
let server: Server
let other: Server
const portOf = (one: Server) => (one.address() as AddressInfo).port
const started = (listener: RequestListener): Promise<Server> =>
  new Promise((ready) => {
    const made = createServer(listener).listen(0, "127.0.0.1", () => ready(made))
  })

beforeAll(async () => {
  other = await started((_, answer) => answer.end("the inner network's secret"))
  server = await started((request, answer) => {
    const path = request.url ?? ""
    asked.push(path)
    if (path === "/picture") return answer.writeHead(200, { "content-type": "image/png" }).end(png)
    if (path.startsWith("/to/")) return answer.writeHead(302, { location: decodeURIComponent(path.slice(4)) }).end()
    if (path === "/circle") return answer.writeHead(301, { location: "/circle" }).end()
    if (path === "/status/429") return answer.writeHead(429, { "retry-after": "7" }).end()
    if (path.startsWith("/status/")) return answer.writeHead(Number(path.slice(8))).end()
    if (path === "/silent") return answer.writeHead(200, { "content-type": "image/png" }).write("x")
    if (path === "/never") return undefined
    if (path === "/slow" || path === "/endless") {
      answer.writeHead(200)
      const timer = setInterval(() => answer.write(path === "/slow" ? "." : Buffer.alloc(65_536)), path === "/slow" ? 20 : 0)
      return answer.on("close", () => clearInterval(timer))
    }
    if (path === "/short") {
      answer.writeHead(200, { "content-length": "100000" }).write("only this")
      return setTimeout(() => answer.destroy(), 20)
    }
    if (path === "/boasting") return answer.writeHead(200, { "content-length": "99999999999" }).write("x")
    if (path === "/bomb") return answer.writeHead(200, { "content-encoding": "gzip" }).end(bomb)
    if (path === "/packed") return answer.writeHead(200, { "content-encoding": "gzip", "content-type": "image/png" }).end(gzipSync(png))
    if (path === "/odd") return answer.writeHead(200, { "content-encoding": "zstd" }).end("x")
    return answer.end("?")
  })
})
afterAll(() => {
  for (const one of [server, other]) {
    one.closeAllConnections()
    one.close()
  }
})

/** Talks to the one server on this machine, and to nobody else on it. */
const fetching = (path: string, limits: Partial<FetchLimits> = {}) => {
  asked = []
  const port = portOf(server)
  return Effect.runPromise(Effect.result(fetchLink(path.startsWith("/") ? `http://127.0.0.1:${port}${path}` : path, {
    unencrypted: true, maxBytes: 1_000_000, patience: 2_000, silence: 300, mayReach: (address, to) => (address === "127.0.0.1" && to === port) || isPublicAddress(address), ...limits
  })))
}
const reason = async (path: string, limits: Partial<FetchLimits> = {}) => {
  const answer = await fetching(path, limits)
  return Result.isFailure(answer) ? answer.failure.reason : { _tag: "Fetched", text: `${answer.success.bytes.length} bytes` }
}

describe("a link that a stranger gave us", () => {
  it("is fetched, as it is or packed, and over redirects", async () => {
    for (const path of ["/picture", "/packed", "/to/%2Fpicture"]) {
      const answer = await fetching(path)
      expect(Result.isSuccess(answer) && Buffer.from(answer.success.bytes).equals(png)).toBe(true)
      expect(Result.isSuccess(answer) && answer.success.mediaType).toBe("image/png")
    }
  })

  it("leads to no private address: not by itself, not by a name, not over a redirect", async () => {
    const inner = portOf(other)
    for (const address of [
      `http://127.0.0.1:${inner}/`, `http://localhost:${inner}/`, `http://[::1]:${inner}/`, `http://2130706433:${inner}/`, `http://0x7f.1:${inner}/`, `http://[::ffff:127.0.0.1]:${inner}/`,
      "http://169.254.169.254/latest/meta-data", "http://10.1.2.3/", "http://192.168.0.1/", "http://[fd00::1]/", "http://0.0.0.0/"
    ]) {
      expect(await reason(address)).toMatchObject({ _tag: "Rejected", code: "address" })
      expect(await reason(`/to/${encodeURIComponent(address)}`)).toMatchObject({ _tag: "Rejected", code: "address" })
    }
    expect(asked).toHaveLength(1)
  })

  it("is no file of this machine, and not in plain text, unless that was asked for", async () => {
    expect(await reason("file:///etc/passwd")).toMatchObject({ _tag: "Rejected" })
    expect(await reason("/to/file%3A%2F%2F%2Fetc%2Fpasswd")).toMatchObject({ _tag: "Rejected" })
    expect(await reason("no link")).toMatchObject({ _tag: "Rejected" })
    expect(await reason("/picture", { unencrypted: false })).toMatchObject({ _tag: "Rejected", text: expect.stringContaining("not encrypted") })
    expect(asked).toEqual([])
  })

  it("is left alone after too many redirects, too many bytes, or too long a time", async () => {
    expect(await reason("/circle")).toMatchObject({ _tag: "Rejected", code: "redirects" })
    expect(asked).toHaveLength(6)
    expect(await reason("/endless")).toMatchObject({ _tag: "TooLarge" })
    expect(await reason("/boasting")).toMatchObject({ _tag: "TooLarge" })
    expect(await reason("/bomb")).toMatchObject({ _tag: "TooLarge" })
    expect(await reason("/slow", { patience: 200 })).toMatchObject({ _tag: "Unreachable", text: "It took longer than 0.2 seconds." })
    expect(await reason("/silent")).toMatchObject({ _tag: "Unreachable" })
    expect(await reason("/never")).toMatchObject({ _tag: "Unreachable", text: "no answer for 0.3 seconds" })
  })

  it("says whether it may be better the next time", async () => {
    expect(await reason("/short")).toMatchObject({ _tag: "Unreachable" })
    expect(await reason("/status/503")).toMatchObject({ _tag: "Unreachable", text: "HTTP 503" })
    expect(await reason("/status/404")).toMatchObject({ _tag: "Expired" })
    expect(await reason("/status/410")).toMatchObject({ _tag: "Expired" })
    expect(await reason("/status/429")).toMatchObject({ _tag: "RateLimited", retryAfter: 7000 })
    expect(await reason("/status/400")).toMatchObject({ _tag: "Rejected", code: "400" })
    expect(await reason("/odd")).toMatchObject({ _tag: "Rejected", code: "encoding" })
  })
})

it("an address is public only where it is nobody's own", () => {
  for (const address of ["8.8.8.8", "2606:4700:4700::1111", "172.15.0.1", "172.32.0.1", "100.128.0.1"]) expect([address, isPublicAddress(address)]).toEqual([address, true])
  for (const address of ["127.9.9.9", "172.16.0.1", "172.31.255.255", "100.64.0.1", "::", "::1", "::ffff:192.168.1.1", "::ffff:c0a8:101", "64:ff9b::a00:1", "fe80::1", "ff02::1", "255.255.255.255", "nonsense", ""]) {
    expect([address, isPublicAddress(address)]).toEqual([address, false])
  }
})

it("what bytes are counts, not what they are called", () => {
  const of = (text: string) => typeOfBytes(Buffer.from(text, "latin1"))
  expect([of("%PDF-1.7"), of("\xFF\xD8\xFF\xE0"), of("MZ\x90"), of("#!/bin/sh"), of(" <!DOCTYPE html>"), of("Guten Tag"), of("\0\x01\x02"), of("")]).toEqual(
    ["application/pdf", "image/jpeg", "application/x-executable", "application/x-executable", "text/html", "text/plain", undefined, undefined]
  )
  expect(settledType("image/jpeg; charset=x", "image/jpeg")).toBe("image/jpeg")
  expect(settledType(undefined, "image/png")).toBe("image/png")
  expect(settledType("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "application/zip")).toContain("wordprocessingml")
  expect(settledType("image/png", "application/x-executable")).toBeUndefined()
  expect(settledType("text/plain", "text/html")).toBeUndefined()
  expect(settledType("application/pdf", "application/zip")).toBeUndefined()
  expect(settledType("image/png", undefined)).toBeUndefined()
})
