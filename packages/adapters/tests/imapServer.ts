/** A mailbox for tests: a server that speaks just enough IMAP over a real socket, with its own idea of what it holds. */
import { type AddressInfo, createServer, type Socket } from "node:net"

/** What stands in the mailbox, and what the server was asked. */
export interface Mailbox {
  validity: number
  uidNext: number
  readonly mails: Map<number, Buffer>
  readonly commands: Array<string>
  /** Breaks the connection instead of answering this command, once. */
  breaksAt: RegExp | undefined
}

/** Puts a mail into the mailbox and gives its UID. */
export const put = (mailbox: Mailbox, raw: string | Uint8Array, uid = mailbox.uidNext): number => {
  mailbox.mails.set(uid, Buffer.from(raw))
  mailbox.uidNext = uid + 1
  return uid
}

const inRange = (set: string, uid: number, last: number): boolean =>
  set.split(",").some((one) => {
    const [from = 0, to = from] = one.split(":").map((end) => (end === "*" ? last : Number(end)))
    return uid >= Math.min(from, to) && uid <= Math.max(from, to)
  })

const answer = (mailbox: Mailbox, socket: Socket, tag: string, command: string): void => {
  const ok = (text = "done") => socket.write(`${tag} OK ${text}\r\n`)
  const name = /^(UID )?\S+/i.exec(command)?.[0].toUpperCase()
  const uids = [...mailbox.mails.keys()].sort((one, other) => one - other)
  if (name === "CAPABILITY") {
    socket.write("* CAPABILITY IMAP4rev1 IDLE ID\r\n")
    return void ok()
  }
  if (name === "LOGIN" || name === "AUTHENTICATE") return void (/geheim/.test(command) ? ok("logged in") : socket.write(`${tag} NO [AUTHENTICATIONFAILED] wrong password\r\n`))
  if (name === "LIST" || name === "LSUB") {
    if (/INBOX|\*/.test(command)) socket.write(`* ${name} () "/" INBOX\r\n`)
    return void ok()
  }
  if (name === "EXAMINE" || name === "SELECT") {
    if (!/INBOX/.test(command)) return void socket.write(`${tag} NO [NONEXISTENT] no such mailbox\r\n`)
    socket.write(`* FLAGS (\\Seen)\r\n* ${uids.length} EXISTS\r\n* OK [UIDVALIDITY ${mailbox.validity}] valid\r\n* OK [UIDNEXT ${mailbox.uidNext}] next\r\n`)
    return void socket.write(`${tag} OK [READ-ONLY] open\r\n`)
  }
  if (name === "UID FETCH") {
    const [, set = "", items = ""] = /^UID FETCH (\S+) (.*)$/i.exec(command) ?? []
    uids.forEach((uid, i) => {
      const mail = mailbox.mails.get(uid)
      if (mail === undefined || !inRange(set, uid, uids.at(-1) ?? 0)) return
      const partial = /BODY\.PEEK\[\](?:<(\d+)\.(\d+)>)?/i.exec(items)
      const bytes = partial?.[2] === undefined ? mail : mail.subarray(Number(partial[1]), Number(partial[1]) + Number(partial[2]))
      socket.write(`* ${i + 1} FETCH (UID ${uid}${/SIZE/i.test(items) ? ` RFC822.SIZE ${mail.length}` : ""}${/INTERNALDATE/i.test(items) ? ` INTERNALDATE " 9-Mar-2026 08:12:40 +0100"` : ""}`)
      if (partial !== null) {
        socket.write(` BODY[]${partial[2] === undefined ? "" : `<${partial[1]}>`} {${bytes.length}}\r\n`)
        socket.write(bytes)
      }
      socket.write(")\r\n")
    })
    return void ok()
  }
  if (name === "LOGOUT") {
    socket.write(`* BYE\r\n${tag} OK bye\r\n`)
    return void socket.end()
  }
  if (name === "IDLE") return void socket.write("+ idling\r\n")
  ok()
}

/** Runs `use` beside a server with an empty mailbox; `arrive` puts a mail in and tells whoever idles. */
export const withMailServer = async <A>(use: (mailbox: Mailbox, port: number, arrive: (raw: string) => void) => Promise<A>): Promise<A> => {
  const mailbox: Mailbox = { validity: 1, uidNext: 1, mails: new Map(), commands: [], breaksAt: undefined }
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on("error", () => undefined)
    socket.write("* OK [CAPABILITY IMAP4rev1 IDLE ID] ready\r\n")
    let rest = ""
    let idling = ""
    socket.on("data", (chunk) => {
      rest += chunk.toString("latin1")
      for (let end = rest.indexOf("\r\n"); end >= 0; end = rest.indexOf("\r\n")) {
        const line = rest.slice(0, end)
        rest = rest.slice(end + 2)
        if (line === "DONE") {
          socket.write(`${idling} OK idle ended\r\n`)
          continue
        }
        const [tag = "", ...words] = line.split(" ")
        const command = words.join(" ")
        mailbox.commands.push(command)
        if (/^IDLE/i.test(command)) idling = tag
        if (mailbox.breaksAt?.test(command) === true) {
          mailbox.breaksAt = undefined
          socket.destroy()
          return
        }
        answer(mailbox, socket, tag, command)
      }
    })
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  try {
    return await use(mailbox, (server.address() as AddressInfo).port, (raw) => {
      put(mailbox, raw)
      for (const socket of sockets) socket.write(`* ${mailbox.mails.size} EXISTS\r\n`)
    })
  } finally {
    for (const socket of sockets) socket.destroy()
    server.close()
  }
}
