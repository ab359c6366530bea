/** A mail server for tests that speaks just enough SMTP. */
import { Effect, type Scope } from "effect"
import { type AddressInfo, createServer, type Socket } from "node:net"

const usual = (command: string): string =>
  command === "EHLO" ? "250-test\r\n250 8BITMIME" : command === "QUIT" ? "221 bye" : "250 ok"

/** Starts it and gives its port; `replies` overrides answers by command (`text` is the end of the mail), `silent` never answers there. */
export const mailServer = (replies: Readonly<Record<string, string>>): Effect.Effect<number, never, Scope.Scope> =>
  Effect.map(
    Effect.acquireRelease(
      Effect.promise(() => {
        const sockets = new Set<Socket>()
        const server = createServer((socket) => {
          sockets.add(socket)
          socket.on("error", () => undefined)
          const answer = (command: string, otherwise: string) => {
            const reply = replies[command] ?? otherwise
            if (reply !== "silent") socket.write(`${reply}\r\n`)
          }
          let isText = false
          answer("greeting", "220 test ESMTP")
          socket.on("data", (chunk) => {
            const said = chunk.toString("latin1")
            if (isText) {
              if (!said.endsWith("\r\n.\r\n")) return
              isText = false
              return answer("text", "250 2.0.0 queued")
            }
            for (const line of said.split("\r\n").filter((one) => one !== "")) {
              const command = line.slice(0, 4).toUpperCase()
              isText = command === "DATA"
              answer(command, isText ? "354 go on" : usual(command))
            }
          })
        })
        return new Promise<{ readonly server: typeof server; readonly sockets: Set<Socket> }>((resolve) => server.listen(0, "127.0.0.1", () => resolve({ server, sockets })))
      }),
      ({ server, sockets }) =>
        Effect.sync(() => {
          for (const socket of sockets) socket.destroy()
          server.close()
        })
    ),
    ({ server }) => (server.address() as AddressInfo).port
  )
